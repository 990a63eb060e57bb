/**
 * Text as it is indexed and asked for. Pagefind glues words over the typographic apostrophe, so `l’ajuntament`
 * would not be found by `ajuntament`; the ASCII one parts them.
 */
export function searchText(text: string): string {
  return text.normalize('NFC').replace(/[\u2018\u2019\u02bc]/g, "'");
}

/** Words without accents or case, to tell whether a text holds what was asked. */
export function foldText(text: string): string {
  return searchText(text).normalize('NFD').replace(/\p{Mark}/gu, '').toLowerCase();
}
