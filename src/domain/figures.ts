const MONTHS = 'gener|febrer|març|abril|maig|juny|juliol|agost|setembre|octubre|novembre|desembre';
const SPACE = '[ \\u00a0\\u202f]';
const COUNTED = 'hores|dies|euros|persones|habitants|expedients|tràmits|sol·licituds';

const CURRENCIES = Intl.supportedValuesOf('currency').join('|');
const THOUSANDS = String.raw`\d{1,3}(?:\.\d{3})+`;

/** What prose in Catalan writes with numbers and measures nothing: dates, hours, laws, standards and the like. */
const NO_MEASURE = [
  new RegExp(String.raw`\d{1,2}(?: (?:al|a|i) (?:el )?\d{1,2})? (?:de |d[’'])(?:${MONTHS})`, 'gi'),
  /\b\d{1,2}\/\d{1,2}\/\d{2,4}\b/g,
  /\b\d{1,2}:\d{2}(?: ?h)?\b|\b\d{1,2}\.\d{2} ?h\b/g,
  /\bles? \d{1,2} ?h(?:ores)?\b|\b24 ?h(?:ores)?\b|\b24\/7\b/g,
  /\b\d+\/(?:19|20)\d{2}\b/g,
  // An age, far more often than a time.
  /\b\d{1,3}[ \u00a0]anys\b/g,
  new RegExp(
    String.raw`\b(?!(?:${CURRENCIES})\b)\p{Lu}{2,}[- ](?!${THOUSANDS}(?!\d))\d+(?:[-.:/]\d+)*`,
    'gu',
  ),
  new RegExp(String.raw`\b(?:19|20)\d{2}(?:[-–/]\d{1,4})*\b(?!${SPACE}(?:${COUNTED}))`, 'g'),
];

/** Units that people write with no space before them. */
const GLUED = '[kKM]?€|k|[km]?m[²³23]|k[mg]|ha|k?Wh|MWh|[MGT]B';

/** A number as Catalan writes it, by itself or with its unit, and not part of a name such as OS2 or 3.0. */
const NUMBER = new RegExp(
  String.raw`(?<![\p{L}\d.,])(?:${THOUSANDS}|\d+)(?:,\d+)?(?!(?!(?:${GLUED})(?![\p{L}\d]))[\p{L}\d]|[.,]\d)`,
  'gu',
);

const UNIT = new RegExp(String.raw`^${SPACE}?(?:%|[kKM]?€|per cent|euros|mili(?:ó|ons))|^k(?!\p{L})`, 'u');

const TIME = String.raw`(?:[01]?\d|2[0-4])\.[0-5]\d`;

/** Hours of a day and ordinals, which each language writes in its own way. */
const SAID_OTHERWISE = new RegExp(
  [
    String.raw`\b\d{1,2}(?:[.:]\d{2})?(?: a \d{1,2})? ?(?:h|[ap]\.?m\.?)(?![\p{L}])`,
    String.raw`\b\d{1,2}:\d{2}\b|\b\d+(?:st|nd|rd|th)\b`,
    String.raw`\b${TIME}(?: (?:a|i|y|to|and|fins a|hasta) (?:l[ae]s )?|[-–])${TIME}\b`,
  ].join('|'),
  'giu',
);

/** Every number of a text by its digits alone, so that `2.520`, `2,520` and `2520` are one. */
export function allNumbersIn(text: string): string[] {
  const found = text.match(/\d+(?:[.,:]\d+|[\u00a0\u202f]\d{3}(?!\d))*/g) ?? [];
  return found.map((number) => number.replace(/\D/g, ''));
}

/** The numbers of a text that a translation of it writes with digits too: all but hours of the day and ordinals. */
export function numbersIn(text: string): string[] {
  return allNumbersIn(text.replace(SAID_OTHERWISE, ' '));
}

/** How much a figure written in Catalan is: `2.520,50` is 2520.5. */
export function amountOf(figure: string): number {
  return Number(figure.replace(/\./g, '').replace(',', '.'));
}

/** The figures of a Catalan text that say how much or how many: numbers of ten or more, percentages and sums. */
export function figuresIn(text: string): string[] {
  const bare = NO_MEASURE.reduce(
    (rest, pattern) => rest.replace(pattern, (one) => ' '.repeat(one.length)),
    text,
  );
  return [...bare.matchAll(NUMBER)].flatMap(({ 0: number, index }) => {
    const after = bare.slice(index + number.length, index + number.length + 12);
    const isLarge = amountOf(number) >= 10;
    return isLarge || UNIT.test(after) ? [number] : [];
  });
}
