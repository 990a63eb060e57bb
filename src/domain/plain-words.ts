/** Text without accents or case, to compare words. */
export function bare(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase();
}

/** The words of a text without accents or case; an apostrophe parts two words. */
export function wordsIn(text: string): string[] {
  // l·l is typed with its dot, with a plain point or with nothing.
  return (
    bare(text)
      .replace(/l[·.•]l/g, 'll')
      .match(/[\p{Letter}\p{Number}]+/gu) ?? []
  );
}

/** Little words of the three languages: nobody looks for them. */
export const LITTLE = new Set(
  'a al as at by da de del do el els en es i in is it la les lo los na ni o of on or os per pel si so to u un una y'.split(
    ' ',
  ),
);
