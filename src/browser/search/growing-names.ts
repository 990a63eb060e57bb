import { countMet } from '../../domain/facets.ts';
import type { Language } from '../../domain/language.ts';
import type { Growing } from './filters.ts';
import type { Sheets } from './finding.ts';

type Names = ReadonlyMap<string, string>;

/** The names of the values that only the content tells, in the order they are shown: those most met first, the latest year first. */
export function namesFor({ rows, names }: Sheets, lang: Language): Record<Growing, Names> {
  const regions = new Intl.DisplayNames(lang, { type: 'region' });
  const met = (facet: Growing, nameOf: (value: string) => string): [string, string][] =>
    countMet(rows, ({ values }) => values[facet], nameOf, lang).map(({ value }) => [value, nameOf(value)]);
  return {
    comarca: new Map(met('comarca', (value) => names.comarca.get(value) ?? value)),
    country: new Map(met('country', (value) => regions.of(value.toUpperCase()) ?? value)),
    year: new Map(met('year', String).sort(([a], [b]) => Number(b) - Number(a))),
    technology: new Map(met('technology', (value) => names.technology.get(value) ?? value)),
  };
}
