import type { Reading } from '../domain/reading.ts';
import { formatEuros, formatNumber, formatPercentage } from '../i18n/format.ts';
import type { Frame } from './frame.ts';

type Saving = Reading['savings'][number];

/** The figure of a saving, with its sign where it has one. */
export function savingFigure({ amount, unit }: Pick<Saving, 'amount' | 'unit'>, { lang }: Frame): string {
  if (unit === 'euros') return formatEuros(amount, lang);
  return unit === 'percentatge' ? formatPercentage(amount, lang) : formatNumber(amount, lang);
}

/** What a saving is counted in, unless its figure says it, and over what. */
export function savingUnits({ unit, period }: Pick<Saving, 'unit' | 'period'>, { t }: Frame): string {
  const isShort = unit === 'euros' || unit === 'percentatge';
  return [isShort ? '' : t.savingUnit[unit], t.savingPeriod[period]].filter(Boolean).join(' ');
}

/** What results are counted in, in the reader's words or as the sheet writes it; nothing where the figure says it, or none is told. */
export function resultUnit(unit: string | undefined, { t }: Frame): string {
  return unit === undefined || unit === '%' ? '' : (t.resultUnit[unit] ?? unit);
}

/** The language of a unit: Catalan where the reader's has no word for it. */
export function resultUnitLang(unit: string | undefined, { lang, t }: Frame): Frame['lang'] {
  return unit === undefined || unit === '%' || unit in t.resultUnit ? lang : 'ca';
}

/** The figure of a result, without its unit but for a percentage. */
export function resultFigure(value: number, unit: string | undefined, { lang }: Frame): string {
  return unit === '%' ? formatPercentage(value, lang) : formatNumber(value, lang);
}
