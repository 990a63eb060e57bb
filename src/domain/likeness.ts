import { distance } from 'fastest-levenshtein';
import { valueAt } from './fault.ts';
import { LITTLE, wordsIn } from './plain-words.ts';
import { day, slug as slugSchema } from './values.ts';

/** What tells one sheet from another. */
export interface SheetTold {
  slug: string;
  title: string;
  /** Ids of its local bodies. */
  administrations: readonly string[];
  /** The day it was published; undefined for a sheet still being written. */
  published: string | undefined;
}

/** The part of a title that is compared, in UTF-16 units: the schema refuses longer ones. */
const LONGEST_TITLE = 240;

/** What the data of a Catalan sheet, not yet believed, tell of it; undefined without a title or an address to compare. */
export function sheetTold(slug: string, data: unknown): SheetTold | undefined {
  const title = valueAt(data, ['title']);
  const bodies = valueAt(data, ['administrations']);
  if (typeof title !== 'string' || !slugSchema.safeParse(slug).success) return undefined;
  const ids: unknown[] = Array.isArray(bodies) ? bodies : [];
  return {
    ...{ slug, title: title.slice(0, LONGEST_TITLE) },
    administrations: ids.filter((id) => typeof id === 'string'),
    published: day.safeParse(valueAt(data, ['published'])).data,
  };
}

/** Words of a title that tell nothing of a project, besides the little ones. */
const EMPTY = new Set(
  'amb cada com dels des entre fins mes pels per que sense seu seva son teu teva tot una con para por sin for from the with'.split(
    ' ',
  ),
);

/**
 * From what share of common words (Dice: twice the common ones over all) titles or addresses are alike. Three fifths
 * for sheets of one local body, of which two projects seldom share more than a third: «Ajuts de menjador a un clic» and
 * «Ajuts de menjador escolar» share two of three. Nine tenths, which is every word of most titles, for sheets of
 * different bodies: many town halls vote a budget, and each is a project of its own.
 */
const ALIKE_IN_ONE_BODY = 0.6;
const ALIKE_ANYWHERE = 0.9;

/** The words of a title that tell something, each once; a letter alone is what an apostrophe leaves of an article. */
function titleWords(title: string): string[] {
  const tells = (word: string) => !/^\p{L}$/u.test(word) && !LITTLE.has(word) && !EMPTY.has(word);
  return [...new Set(wordsIn(title))].filter(tells);
}

/** The words of an address besides those that only say who: its body's, and the number that parts it from another. */
function addressWords({ slug, administrations }: SheetTold): string[] {
  const who = new Set(administrations.flatMap((id) => id.split('-')));
  return titleWords(slug).filter((word) => !who.has(word) && !/^\d$/.test(word));
}

/** Whether two words are one, give or take an ending or a slip; a figure is itself or another. */
function isSameWord(a: string, b: string): boolean {
  if (a === b) return true;
  const shortest = Math.min(a.length, b.length);
  const most = shortest < 5 ? 0 : shortest < 9 ? 1 : 2;
  return Math.abs(a.length - b.length) <= most && !/\d/.test(a + b) && distance(a, b) <= most;
}

/** The share of words two lists have in common, from 0 to 1; of nothing there is none. */
function commonShare(a: readonly string[], b: readonly string[]): number {
  if (a.length === 0 || b.length === 0) return 0;
  const left = [...b];
  const common = a.filter((word) => {
    const at = left.findIndex((one) => isSameWord(word, one));
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  });
  return (2 * common.length) / (a.length + b.length);
}

/** A sheet with its words counted once. */
interface Profile {
  sheet: SheetTold;
  title: readonly string[];
  address: readonly string[];
}

const profileOf = (sheet: SheetTold): Profile => ({
  ...{ sheet, title: titleWords(sheet.title), address: addressWords(sheet) },
});

function likeness(a: Profile, b: Profile): number {
  const ofTitle = commonShare(a.title, b.title);
  const isOneBody = a.sheet.administrations.some((id) => b.sheet.administrations.includes(id));
  if (!isOneBody) return ofTitle >= ALIKE_ANYWHERE ? ofTitle : 0;
  const share = Math.max(ofTitle, commonShare(a.address, b.address));
  return share >= ALIKE_IN_ONE_BODY ? share : 0;
}

/** How much alike two sheets are, from 0 (two projects, for all we can tell) to 1. */
export function likenessOf(a: SheetTold, b: SheetTold): number {
  return likeness(profileOf(a), profileOf(b));
}

/** Whether a sheet came after another: published later or, on one day, later by address. One being written is the last. */
export function isNewer(a: SheetTold, b: SheetTold): boolean {
  const [of, than] = [a, b].map(({ published = '9999', slug }) => `${published} ${slug}`);
  return (of ?? '') > (than ?? '');
}

/** The most sheets that a word or a body may lead to and still tell something of a sheet. */
const MOST_SHARING = 100;

/** What may lead from a sheet to another like it: a word of its title, its body, or a word together with its body. */
function traits({ sheet, title, address }: Profile): string[] {
  const words = new Set([...title, ...address]);
  return [
    ...title,
    ...sheet.administrations.flatMap((id) => [` ${id}`, ...[...words].map((word) => `${word} ${id}`)]),
  ];
}

/**
 * Sheets much like one, among many, the most alike first and, of those as much alike, by address. Ten thousand are read
 * once into a table of traits, and each is then compared only with those that share its body or a rare word of its title:
 * a few hundred at most, so that judging all of them takes seconds where comparing each with each would take an hour.
 */
export function alikeAmong(sheets: Iterable<SheetTold>): (sheet: SheetTold) => SheetTold[] {
  const byTrait = new Map<string, Profile[]>();
  for (const profile of Array.from(sheets, profileOf))
    for (const trait of new Set(traits(profile))) {
      const sharing = byTrait.get(trait);
      if (sharing) sharing.push(profile);
      else byTrait.set(trait, [profile]);
    }
  return (sheet) => {
    const own = profileOf(sheet);
    const near = new Set(
      traits(own).flatMap((trait) => {
        const sharing = byTrait.get(trait) ?? [];
        return sharing.length <= MOST_SHARING ? sharing : [];
      }),
    );
    return [...near]
      .filter((other) => other.sheet.slug !== sheet.slug)
      .map((other) => ({ sheet: other.sheet, share: likeness(own, other) }))
      .filter(({ share }) => share > 0)
      .sort((a, b) => b.share - a.share || (a.sheet.slug > b.sheet.slug ? 1 : -1))
      .map((one) => one.sheet);
  };
}
