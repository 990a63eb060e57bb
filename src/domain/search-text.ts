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

/** The words of a text without accents or case; an apostrophe parts two words. */
export function wordsIn(text: string): string[] {
  // l·l is typed with its dot, with a plain point or with nothing.
  return (
    fold(text)
      .replace(/l[·.•]l/g, 'll')
      .match(/[\p{Letter}\p{Number}]+/gu) ?? []
  );
}

/** Letters an ending may differ by: `associació` and `associacions`, `pressupost` and `pressupostos`. */
const ENDING = 3;
/** Words this short match whole or not at all, as acronyms do. */
const SHORT = 3;
/** Little words of the three languages: nobody looks for them. */
export const LITTLE = new Set(
  'a al as at by da de del do el els en es i in is it la les lo los na ni o of on or os per pel si so to u un una y'.split(
    ' ',
  ),
);

/**
 * Whether a text holds every word asked for, give or take its ending. Pagefind shortens a word it does not know until
 * something fits, so what it finds must be looked at again before it is shown.
 */
export function holdsWords(text: string, query: string): boolean {
  const words = new Set(wordsIn(text));
  const asked = wordsIn(query).filter((word) => !LITTLE.has(word));
  return asked.every((word) => {
    if (word.length < SHORT) return words.has(word);
    const stem = word.slice(0, Math.min(word.length, Math.max(SHORT + 1, word.length - ENDING)));
    return [...words].some((one) => one.startsWith(stem));
  });
}
