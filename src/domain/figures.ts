const MONTHS = 'gener|febrer|març|abril|maig|juny|juliol|agost|setembre|octubre|novembre|desembre';

/** Dates and hours as prose writes them in Catalan: they are no measure of anything. */
const DATES = [
  new RegExp(String.raw`\b\d{1,2} (?:de |d[’'])(?:${MONTHS})`, 'gi'),
  /\b\d{1,2}\/\d{1,2}\/\d{2,4}\b/g,
  /\b\d{1,2}[.:]\d{2} ?h\b/g,
  /\b(?:19|20)\d{2}(?:[-–/]\d{1,4})*\b/g,
];

/** A number by itself or with its unit, and not part of a name such as OS2 or 3.0. */
const NUMBER = /(?<![\p{L}\d.,])\d+(?:[.,]\d+)*(?![\p{L}\d])/gu;

/** The numbers of a text by their digits alone, so that `2.520`, `2,520` and `2520` are one; those under ten are left out. */
export function numbersIn(text: string): string[] {
  const found = text.match(/\d+(?:[.,:]\d+)*/g) ?? [];
  return found.map((number) => number.replace(/\D/g, '')).filter((digits) => Number(digits) >= 10);
}

/** The first figure of a Catalan text that says how much or how many: a number of ten or more, a percentage or a sum. */
export function figureIn(text: string): string | undefined {
  const undated = DATES.reduce((rest, date) => rest.replace(date, (one) => ' '.repeat(one.length)), text);
  const match = [...undated.matchAll(NUMBER)].find(({ 0: number, index }) => {
    const after = undated.slice(index + number.length, index + number.length + 12);
    return (
      Number(number.replace(/\./g, '').replace(',', '.')) >= 10 || /^ ?(?:%|€|milions|euros)/.test(after)
    );
  });
  return match?.[0];
}
