import type { Language } from '../domain/language.ts';

/** Figures, dates and names of places as each language writes them. */

const LOCALES: Record<Language, string> = { ca: 'ca-ES', es: 'es-ES', en: 'en-GB' };

/** A number with the separators of the language; four figures are grouped too. */
export function formatNumber(value: number, lang: Language): string {
  return new Intl.NumberFormat(LOCALES[lang], {
    ...{ useGrouping: 'always', maximumFractionDigits: 2, maximumSignificantDigits: 3 },
    roundingPriority: 'morePrecision',
  }).format(value);
}

/** A sum of euros, with cents only where there are any. */
export function formatEuros(value: number, lang: Language): string {
  return new Intl.NumberFormat(LOCALES[lang], {
    ...{ style: 'currency', currency: 'EUR', useGrouping: 'always' },
    minimumFractionDigits: Number.isInteger(value) ? 0 : 2,
    maximumFractionDigits: 2,
  }).format(value);
}

/** A percentage, of a value already in hundredths. */
export function formatPercentage(value: number, lang: Language): string {
  return new Intl.NumberFormat(LOCALES[lang], {
    style: 'unit',
    unit: 'percent',
    maximumFractionDigits: 2,
  }).format(value);
}

/** A date as exact as it is known: `2021-08` is «agost del 2021». */
export function formatDate(date: string, lang: Language): string {
  const [year = 0, month, day] = date.split('-').map(Number);
  return new Intl.DateTimeFormat(LOCALES[lang], {
    year: 'numeric',
    ...(month === undefined ? {} : { month: 'long' }),
    ...(day === undefined ? {} : { day: 'numeric' }),
    timeZone: 'UTC',
  }).format(Date.UTC(year, (month ?? 1) - 1, day ?? 1));
}

/** The name of a country, by its ISO 3166-1 code. */
export function countryName(code: string, lang: Language): string {
  return new Intl.DisplayNames(LOCALES[lang], { type: 'region' }).of(code) ?? code;
}

/** The name of a language, by its ISO 639 code. */
export function languageName(code: string, lang: Language): string {
  return new Intl.DisplayNames(LOCALES[lang], { type: 'language' }).of(code) ?? code;
}

/** Things one after another: «a, b i c». */
export function formatList(things: readonly string[], lang: Language): string {
  return new Intl.ListFormat(LOCALES[lang], { type: 'conjunction' }).format(things);
}
