import type { Sheet } from './join.ts';
import type { Said } from './reading.ts';
import { LANGUAGES, type Language } from './language.ts';
import { slugOf } from './slug.ts';

/** The sheets that say they use a technology. */
export interface TechnologyListing {
  /** Its address. */
  slug: string;
  /** How it is said in each language. */
  names: Readonly<Record<Language, Said>>;
  sheets: Sheet[];
}

/**
 * Every technology of some sheets, those with most sheets first and then by name. Names that have one address are one; a
 * name without a letter of ours has no address, and none of these.
 */
export function technologyListings(sheets: readonly Sheet[]): TechnologyListing[] {
  const listings = new Map<string, TechnologyListing>();
  for (const sheet of sheets)
    for (const [i, name] of sheet.facts.technologies.entries()) {
      const slug = slugOf(name);
      const there = listings.get(slug);
      if (there && !there.sheets.includes(sheet)) there.sheets.push(sheet);
      if (there || !slug) continue;
      const said = LANGUAGES.map((lang) => [lang, sheet.readings[lang].technologies[i]] as const);
      listings.set(slug, {
        slug,
        names: Object.fromEntries(said) as TechnologyListing['names'],
        sheets: [sheet],
      });
    }
  return [...listings.values()].sort(
    (a, b) => b.sheets.length - a.sheets.length || a.names.ca.text.localeCompare(b.names.ca.text, 'ca'),
  );
}

/** The sheets of projects that began in a year. */
export interface YearListing {
  year: string;
  sheets: Sheet[];
}

/** Every year in which a project of some sheets began, the latest first. */
export function yearListings(sheets: readonly Sheet[]): YearListing[] {
  const listings = new Map<string, Sheet[]>();
  for (const sheet of sheets) {
    const year = sheet.facts.since?.slice(0, 4);
    if (year) listings.set(year, [...(listings.get(year) ?? []), sheet]);
  }
  return [...listings]
    .map(([year, own]) => ({ year, sheets: own }))
    .sort((a, b) => b.year.localeCompare(a.year));
}
