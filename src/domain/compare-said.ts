import type { Answer } from './compare-answer.ts';
import { MOST_COMPARED, type AddressChoice } from './compare-choice.ts';
import type { CompareTold } from './compare-told.ts';
import { fill } from './fill.ts';

/** The most UTF-16 units of a name that are said: an address may have anything in it. */
const LONGEST = 60;

function shortened(name: string): string {
  if (name.length <= LONGEST) return name;
  return `${name.slice(0, LONGEST - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}

/** What is asked for: slugs, and what of an address is passed over. */
export type Asking = Pick<AddressChoice, 'slugs'> &
  Partial<Pick<AddressChoice, 'noSlugs' | 'isTooMany' | 'isAdding'>>;

/**
 * What is said of an answer, sentence by sentence: what is left out, what is not there, and what could not be had.
 * `titleOf` knows the titles of some sheets by their slugs.
 */
export function answerSaid(
  { slugs, lost, missing, over, isTooMany }: Answer,
  { noSlugs = [], isTooMany: isCut = false, isAdding = false }: Asking,
  titleOf: (slug: string) => string | undefined,
  words: CompareTold['words'],
): string[] {
  const list = (sentence: string, names: readonly string[]) =>
    names.length > 0 ? [fill(sentence, { names: names.join(', ') })] : [];
  const nameOf = (slug: string) => {
    const title = titleOf(slug);
    return title === undefined
      ? fill(words.unnamed, { slug: shortened(slug) })
      : fill(words.named, { title });
  };
  const isFull = slugs.length === MOST_COMPARED;
  const leftOut = (): string[] => {
    if (isAdding && over.length > 0) return over.map(({ title }) => fill(words.full, { title: title.text }));
    if (isFull && (isCut || isTooMany)) return [words.tooMany];
    return isCut ? [words.unasked] : [];
  };
  return [
    ...leftOut(),
    ...list(words.notThere, [...noSlugs, ...missing].map(shortened)),
    ...list(words.broken, lost.map(nameOf)),
  ];
}
