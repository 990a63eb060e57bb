import type { ClassNumber } from '../../src/domain/search-lexicon.ts';
import { conceptsIn } from '../../src/domain/search-plan.ts';
import type { Paragraph, SearchRecord } from '../../src/domain/search-record.ts';
import { tellingForms, wordsOf } from '../../src/domain/search-text.ts';
import type { Lexicon, Said } from './lexicon.ts';

/** The words of a paragraph: as they stand, and those that are joined taken apart too. */
export function saidIn({ text, lang }: Paragraph): Said[] {
  return wordsOf(text).flatMap(({ form, parts }) =>
    [form, ...parts.map((part) => part.form)].map((one) => ({ lang, form: one })),
  );
}

/** The classes of each word of a paragraph that tells something, in order. */
function tellingIn({ text, lang }: Paragraph, { numbersOf }: Lexicon): (readonly ClassNumber[])[] {
  return tellingForms(text).map((form) => numbersOf({ form, lang }));
}

/** The classes that a record says, each once for each weight it is said with. */
export type RecordClasses = ReadonlyMap<Paragraph['weight'], ReadonlySet<ClassNumber>>;

/** The classes that a record says. */
export function classesIn({ paragraphs }: SearchRecord, lexicon: Lexicon): RecordClasses {
  const classes = new Map<Paragraph['weight'], Set<ClassNumber>>();
  for (const paragraph of paragraphs) {
    const own = classes.get(paragraph.weight) ?? new Set();
    classes.set(paragraph.weight, own);
    for (const said of saidIn(paragraph)) for (const number of lexicon.numbersOf(said)) own.add(number);
    for (const number of conceptsIn(tellingIn(paragraph, lexicon), lexicon.concepts)) own.add(number);
  }
  return classes;
}

/** How many records have each class. */
export function countClasses(records: readonly RecordClasses[]): Map<ClassNumber, number> {
  const counts = new Map<ClassNumber, number>();
  for (const classes of records) {
    const own = new Set([...classes.values()].flatMap((numbers) => [...numbers]));
    for (const one of own) counts.set(one, (counts.get(one) ?? 0) + 1);
  }
  return counts;
}

/** The weights that a record says a class with. */
export function weightsOf(classes: RecordClasses, one: ClassNumber): ReadonlySet<Paragraph['weight']> {
  return new Set([...classes].flatMap(([weight, numbers]) => (numbers.has(one) ? [weight] : [])));
}
