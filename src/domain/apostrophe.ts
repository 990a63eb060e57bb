import type { Language } from './language.ts';

/** A straight apostrophe, or the accent typed in its place, between two letters. */
const BETWEEN_LETTERS = /(?<=\p{L})['´](?=\p{L})/gu;

/** An article or a pronoun of Catalan before a figure, or before a word in quotes or in bold. */
const ELIDED = /(?<=(?<![\p{L}\p{N}])[ldsnmt])['´](?=(?:[*_[]{0,4}[«“]?[*_[]{0,4})[\p{L}\p{N}])/giu;

/** A word that is an address, a mailbox, a path or code, where a sign is a sign. */
const CODED = /:\/\/|@|^www\.|\.\p{L}+\/|[`\\=]/u;

/** A text with typographic apostrophes in its words, as long as before; `after` is what follows it. */
export function withApostrophes(text: string, lang: Language, after = ''): string {
  const coded = [...text.matchAll(/\S+/g)]
    .filter(([word]) => CODED.test(word))
    .map(({ 0: word, index }) => ({ start: index, end: index + word.length }));
  const mend = (apostrophe: string, offset: number) =>
    coded.some(({ start, end }) => start <= offset && offset < end) ? apostrophe : '’';
  const mended = (text + after).replace(BETWEEN_LETTERS, mend);
  return (lang === 'ca' ? mended.replace(ELIDED, mend) : mended).slice(0, text.length);
}

/** How many letters differ between two texts of one length. */
export function differences(a: string, b: string): number {
  return a.split('').filter((letter, i) => letter !== b[i]).length;
}
