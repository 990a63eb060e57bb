/**
 * Text as it is indexed and asked for. Pagefind glues words over the typographic apostrophe, so `l’ajuntament`
 * would not be found by `ajuntament`; the ASCII one parts them.
 */
export function searchText(text: string): string {
  return text.normalize('NFC').replace(/[\u2018\u2019\u02bc]/g, "'");
}

/** Text without accents or case, to compare words. */
function fold(text: string): string {
  return searchText(text)
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase();
}

function wordsIn(text: string): string[] {
  return fold(text).match(/[\p{Letter}\p{Number}]+/gu) ?? [];
}

/** Letters an ending may differ by: `associació` and `associacions`, `pressupost` and `pressupostos`. */
const ENDING = 3;
const SHORTEST = 3;

/**
 * Whether a text holds every word asked for, give or take its ending. Pagefind shortens a word it does not know until
 * something fits, so what it finds must be looked at again before it is shown.
 */
export function holdsWords(text: string, query: string): boolean {
  const words = [...new Set(wordsIn(text))];
  return wordsIn(query)
    .filter((word) => word.length >= SHORTEST)
    .every((word) => {
      const stem = word.slice(0, Math.min(word.length, Math.max(SHORTEST + 1, word.length - ENDING)));
      return words.some((one) => one.startsWith(stem));
    });
}
