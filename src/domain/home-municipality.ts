import { distance } from 'fastest-levenshtein';
import { LITTLE, wordsIn } from './plain-words.ts';
import type { Place } from './place.ts';

/** A municipality of the home territory, with its middle. */
export interface HomeMunicipality {
  /** INE code. */
  code: string;
  name: string;
  place: Place;
}

/** How they travel: code, name, and the hundredths of a degree of latitude and longitude. */
export type MunicipalityRow = readonly [string, string, number, number];

/** A municipality as it travels. */
export function municipalityRow({ code, name, place }: HomeMunicipality): MunicipalityRow {
  return [code, name, Math.round(place.latitude * 100), Math.round(place.longitude * 100)];
}

/** A municipality as it has travelled. */
export function municipalityOf([code, name, latitude, longitude]: MunicipalityRow): HomeMunicipality {
  return { code, name, place: { latitude: latitude / 100, longitude: longitude / 100 } };
}

/** What the first words of many names are shortened to. */
const SHORTENED: Readonly<Record<string, string>> = { st: 'sant', sta: 'santa' };

/** What is written in one with the word behind it, with its apostrophe or without. */
const ELIDED = new Set(['l', 'd', 's', 'n']);

/** The words of a name, and those that an apostrophe parts as one: «l’Hospitalet» is found by «lhospitalet». */
function wordsOfName(name: string): { words: string[]; joined: string[] } {
  const words = wordsIn(name);
  const joined = words.flatMap((word, i) => (ELIDED.has(word) ? [word + (words[i + 1] ?? '')] : []));
  return { words, joined };
}

/**
 * Municipalities that somebody may be writing the name of, without caring for accents, articles or the kind of apostrophe:
 * each word written begins a word of the name. Those whose name begins as it is written come first, and then those of
 * which it does behind an article.
 */
export function municipalitiesLike<T extends { name: string }>(all: readonly T[], written: string): T[] {
  const asked = wordsIn(written).map((word) => SHORTENED[word] ?? word);
  if (asked.length === 0) return [];
  const start = asked.join(' ');
  const rankOf = (words: readonly string[]): number => {
    if (words.join(' ').startsWith(start)) return 0;
    return LITTLE.has(words[0] ?? '') && words.slice(1).join(' ').startsWith(start) ? 1 : 2;
  };
  const like = all
    .map((one) => ({ one, ...wordsOfName(one.name) }))
    .filter(({ words, joined }) =>
      asked.every((word) => [...words, ...joined].some((own) => own.startsWith(word))),
    )
    .map(({ one, words }) => ({ one, rank: rankOf(words) }));
  return [0, 1, 2].flatMap((wanted) => like.filter(({ rank }) => rank === wanted).map(({ one }) => one));
}

/** The most municipalities that are offered for a name that none has. */
const MOST_ALIKE = 5;

/** How many letters may be otherwise in a name of so many. */
function slipsIn(letters: number): number {
  if (letters < 4) return 0;
  return letters < 7 ? 1 : 2;
}

/** Words written in one, with no letter twice: whether it is doubled is what is most often mistaken. */
const inOne = (words: readonly string[]) => words.join('').replace(/(.)\1+/g, '$1');

/**
 * The few municipalities that somebody may have meant by a name that none has: those of which each word is written among
 * others («Ajuntament de Vic»), and those whose name, or its first words, are written with slips or as in other times
 * («granolers», «Gerona», «Tarrasa»), the fewest slips first.
 */
export function municipalitiesAlike<T extends { name: string }>(all: readonly T[], written: string): T[] {
  const telling = (name: string) => wordsIn(name).filter((word) => !LITTLE.has(word) && !ELIDED.has(word));
  const asked = telling(written).map((word) => SHORTENED[word] ?? word);
  const whole = inOne(asked);
  const most = slipsIn(whole.length);
  const slipsOf = (words: readonly string[]): number => {
    if (words.length > 0 && words.every((word) => asked.includes(word))) return 0;
    return Math.min(...words.map((_, i) => distance(inOne(words.slice(0, i + 1)), whole)));
  };
  return all
    .map((one) => ({ one, slips: slipsOf(telling(one.name)) }))
    .filter(({ slips }) => slips <= most)
    .sort((a, b) => a.slips - b.slips)
    .slice(0, MOST_ALIKE)
    .map(({ one }) => one);
}
