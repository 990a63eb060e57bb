import { FIELDS, type FieldName } from './fields.ts';

/** A question of GitHub's issue form: a field of a sheet, local bodies that are not there yet (`ens`), or the sheet's body. */
export type Question = FieldName | 'ens' | 'body';

/** The fields that are asked in plain text. The two days are those of the day it is sent, and pictures are files. */
export const ASKED_FIELDS: readonly FieldName[] = FIELDS.map(({ name }) => name).filter(
  (name) => !['published', 'verified', 'images'].includes(name),
);

/** The questions of the issue form, in order. Those of the record come before the body. */
export const QUESTIONS: readonly Question[] = [
  ...ASKED_FIELDS.flatMap((field): Question[] => (field === 'administrations' ? [field, 'ens'] : [field])),
  'body',
];

/** The id of a question, apart from what an address may already say of an issue: its `title`, its `body`. */
export function questionId(question: Question): string {
  return `camp-${question}`;
}

/** What GitHub writes where nothing was answered. */
const NOTHING = '_No response_';

/** Whether a sheet cannot do without an answer. */
export function isRequired(question: Question): boolean {
  return FIELDS.some(({ name, required }) => name === question && required);
}

/**
 * The answers of an issue made with the form, by the labels of its headings. A heading is one of the form's only where
 * the form has it, after those before: what an author writes as a heading in an answer stays in it.
 */
export function answersIn(
  issue: string,
  labels: Readonly<Record<Question, string>>,
): Partial<Record<Question, string>> {
  const answers: Partial<Record<Question, string>> = {};
  let left = QUESTIONS;
  let current: Question | undefined;
  for (const line of issue.replace(/\r\n?/g, '\n').split('\n')) {
    const heading = /^### (.*\S)\s*$/.exec(line)?.[1];
    const next = left.find((question) => labels[question] === heading);
    if (next) {
      current = next;
      left = left.slice(left.indexOf(next) + 1);
      answers[next] = '';
    } else if (current) answers[current] = `${answers[current] ?? ''}${line}\n`;
  }
  return Object.fromEntries(
    Object.entries(answers).flatMap(([question, text]) => {
      const said = text.trim();
      return said === '' || said === NOTHING ? [] : [[question, said]];
    }),
  );
}
