import type { Language } from '../domain/language.ts';

/** Figures, dates and names of places as each language writes them. */

const HOME_TIME = 'Europe/Madrid';

const LOCALES: Record<Language, string> = { ca: 'ca-ES', es: 'es-ES', en: 'en-GB' };

/** How each kind of thing is written, as Intl takes it: the build and, in its page's words, a preview. */
export const FORMATS = {
  number: {
    useGrouping: 'always',
    maximumFractionDigits: 2,
    maximumSignificantDigits: 3,
    roundingPriority: 'morePrecision',
  },
  euros: {
    style: 'currency',
    currency: 'EUR',
    useGrouping: 'always',
    minimumFractionDigits: 2,
    maximumFractionDigits: 2,
    trailingZeroDisplay: 'stripIfInteger',
  },
  percentage: { style: 'unit', unit: 'percent', maximumFractionDigits: 2 },
  year: { year: 'numeric', timeZone: 'UTC' },
  month: { year: 'numeric', month: 'long', timeZone: 'UTC' },
  day: { year: 'numeric', month: 'long', day: 'numeric', timeZone: 'UTC' },
  language: { type: 'language' },
  list: { type: 'conjunction' },
} as const;

/** The locale a language is written by. */
export function localeOf(lang: Language): string {
  return LOCALES[lang];
}

/** Makes something once for each language: a formatter takes far longer to make than to use. */
function once<T>(make: (locale: string) => T): (lang: Language) => T {
  const made = new Map<Language, T>();
  return (lang) => {
    const known = made.get(lang) ?? make(LOCALES[lang]);
    made.set(lang, known);
    return known;
  };
}

const numbers = once((locale) => new Intl.NumberFormat(locale, FORMATS.number));
const sums = once((locale) => new Intl.NumberFormat(locale, FORMATS.euros));
const percentages = once((locale) => new Intl.NumberFormat(locale, FORMATS.percentage));
const years = once((locale) => new Intl.DateTimeFormat(locale, FORMATS.year));
const months = once((locale) => new Intl.DateTimeFormat(locale, FORMATS.month));
const days = once((locale) => new Intl.DateTimeFormat(locale, FORMATS.day));
// Who writes in the forum does so by the clock of home.
const moments = once((locale) => new Intl.DateTimeFormat(locale, { ...FORMATS.day, timeZone: HOME_TIME }));
const hours = once(
  (locale) => new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit', timeZone: HOME_TIME }),
);
const countries = once((locale) => new Intl.DisplayNames(locale, { type: 'region' }));
const languages = once((locale) => new Intl.DisplayNames(locale, FORMATS.language));
const lists = once((locale) => new Intl.ListFormat(locale, FORMATS.list));

/** A number with the separators of the language; four figures are grouped too. */
export function formatNumber(value: number, lang: Language): string {
  return numbers(lang).format(value);
}

/** A sum of euros, with cents only where there are any. */
export function formatEuros(value: number, lang: Language): string {
  return sums(lang).format(value);
}

/** A percentage, of a value already in hundredths. */
export function formatPercentage(value: number, lang: Language): string {
  return percentages(lang).format(value);
}

/** A date as exact as it is known: `2021-08` is «agost del 2021». */
export function formatDate(date: string, lang: Language): string {
  const [year = 0, month, day] = date.split('-').map(Number);
  const dates = month === undefined ? years : day === undefined ? months : days;
  return dates(lang).format(Date.UTC(year, (month ?? 1) - 1, day ?? 1));
}

/** The day of a moment, `2026-05-04T10:00:00Z`, where the observatory is at home. */
export function formatMoment(moment: string, lang: Language): string {
  return moments(lang).format(Date.parse(moment));
}

/** The day and the hour of a moment there: «4 de maig del 2026, 12:00». */
export function formatHour(moment: string, lang: Language): string {
  return `${formatMoment(moment, lang)}, ${hours(lang).format(Date.parse(moment))}`;
}

/** The name of a country, by its ISO 3166-1 code. */
export function countryName(code: string, lang: Language): string {
  return countries(lang).of(code) ?? code;
}

/** The name of a language, by its ISO 639 code. */
export function languageName(code: string, lang: Language): string {
  return languages(lang).of(code) ?? code;
}

/** Things one after another: «a, b i c». */
export function formatList(things: readonly string[], lang: Language): string {
  return lists(lang).format(things);
}
