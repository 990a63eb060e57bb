/** A number as people of these parts write it, `1250,5`. */
export function numberText(number: number): string {
  return number.toLocaleString('es', { maximumFractionDigits: 20, useGrouping: false });
}

/**
 * A number as people of these parts write it: `1.250,5`, `1250,5` or `12.5`; what is none stays as it was written, and so
 * does what may be thousands to others, `12,500`.
 */
export function readNumber(text: string): number | string {
  const isOurs = /^-?([1-9]\d{0,2}(\.\d{3})+|\d+)(,\d+)?$/.test(text);
  if (isOurs && !/^-?[1-9]\d{0,2},\d\d0$/.test(text))
    return Number(text.replace(/\./g, '').replace(',', '.'));
  return /^-?\d+\.\d+$/.test(text) ? Number(text) : text;
}
