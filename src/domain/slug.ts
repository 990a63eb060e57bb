import { LITTLE } from './plain-words.ts';

/** A text as an address or a key has it, without capitals, accents or signs: «Serveis socials» is `serveis-socials`. */
export function slugOf(text: string): string {
  const bare = text.normalize('NFD').replace(/[\p{M}·]/gu, '');
  return bare
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

/** The words of a title that an address keeps: what it says of a project, in a line that can be read aloud. */
const MOST_WORDS = 5;

/**
 * The address proposed for a sheet: its place, and the first words of its title that tell something. Empty without
 * either; never one of those that are `taken`.
 */
export function sheetSlug(place: string, title: string, taken: readonly string[] = []): string {
  const where = slugOf(place).split('-');
  const words = slugOf(title)
    .split('-')
    .filter((word) => word.length > 1 && !LITTLE.has(word) && !where.includes(word))
    .slice(0, MOST_WORDS);
  const slug = [...where, ...words].filter(Boolean).join('-').slice(0, 72).replace(/-$/, '');
  if (!taken.includes(slug)) return slug;
  const next = taken.length + 2;
  return (
    Array.from({ length: next }, (_, i) => `${slug}-${i + 2}`).find((one) => !taken.includes(one)) ?? slug
  );
}
