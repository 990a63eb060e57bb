import { expectedFields } from '../domain/completeness.ts';
import type { Language } from '../domain/language.ts';
import type { PreviewWords } from '../domain/preview.ts';
import { LEVELS, MATURITY_AXES } from '../domain/vocabulary.ts';
import type { Interface } from '../i18n/ca.ts';
import { FORMATS, formatDate, localeOf } from '../i18n/format.ts';
import { maturityPoint } from './maturity-point.ts';

type Table = Readonly<Record<string, string>>;

/** Every way a date may begin: a day of the month, a month and, for the rest, a year. */
const DATES = [
  '2021',
  ...Array.from({ length: 12 }, (_, i) => `2021-${String(i + 1).padStart(2, '0')}`),
  ...Array.from({ length: 31 }, (_, i) => `2021-01-${String(i + 1).padStart(2, '0')}`),
];

/** What is said before a date may depend on how the date begins: «des del 2021», «des de l’1 de gener». */
function dateTable(say: (date: string) => string, lang: Language): Table {
  const table: Record<string, string> = {};
  for (const date of DATES) {
    const written = formatDate(date, lang);
    const sentence = say(written).replace(written, '{}');
    // The year comes first, and what is said before it goes for every date that does not differ.
    if (sentence !== table['']) table[/^\S+ /.exec(written)?.[0] ?? ''] = sentence;
  }
  return table;
}

/** What is said of a number: of none, of one, and of more. */
function countTable(say: (n: number, shown: string) => string): Table {
  return { 0: say(0, '{}'), 1: say(1, '{}'), '': say(2, '{}') };
}

function mapped<T>(words: Readonly<Record<string, T>>, say: (word: T) => string): Table {
  return Object.fromEntries(Object.entries(words).map(([value, word]) => [value, say(word)]));
}

/** What the script of a preview needs to write as the site does, in a language. */
export function previewWords(t: Interface, lang: Language): PreviewWords {
  const upper = (text: string) => text.charAt(0).toLocaleUpperCase(lang) + text.slice(1);
  const { sheet } = t;
  const centre = maturityPoint('digital', 0).join();
  return {
    locale: localeOf(lang),
    formats: FORMATS,
    expected: Object.fromEntries(LEVELS.map((level) => [level, expectedFields(level)])),
    tables: {
      since: dateTable(sheet.since, lang),
      sinceLine: dateTable((date) => upper(sheet.since(date)), lang),
      verified: dateTable(sheet.verified, lang),
      others: countTable(sheet.andOthers),
      replications: countTable(sheet.replications),
      proximity: mapped(t.proximity, ({ name }) => name),
      size: t.size,
      openTo: t.openTo,
      openToLow: mapped(t.openTo, (word) => word.toLocaleLowerCase(lang)),
      resultUnit: t.resultUnit,
      savingUnit: t.savingUnit,
      savingPeriod: t.savingPeriod,
      materialKind: t.materialKind,
      ...Object.fromEntries(
        MATURITY_AXES.map((axis) => [
          axis,
          {
            '': centre,
            ...Object.fromEntries([1, 2, 3, 4, 5].map((n) => [n, maturityPoint(axis, n).join()])),
          },
        ]),
      ),
    },
  };
}
