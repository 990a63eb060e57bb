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

/** What GitHub writes in issues and discussions where nothing was answered. */
export const NOTHING = '_No response_';

/** Whether a sheet cannot do without an answer. */
export function isRequired(question: Question): boolean {
  return FIELDS.some(({ name, required }) => name === question && required);
}

/** The lines of an issue, each with the question that it would be the heading of. */
function linesOf(issue: string, labels: Readonly<Record<Question, string>>) {
  return issue
    .replace(/\r\n?/g, '\n')
    .split('\n')
    .map((line) => {
      const heading = /^### (.*\S)\s*$/.exec(line)?.[1];
      return {
        line,
        question:
          heading === undefined ? undefined : QUESTIONS.find((question) => labels[question] === heading),
      };
    });
}

/**
 * The answers of an issue made with the form, by the labels of its headings. A heading is one of the form's only where
 * the form has it, after those before. GitHub writes all of them, so that none of those it passes over may come further
 * on: what an author writes as a heading in an answer stays in it.
 */
export function answersIn(
  issue: string,
  labels: Readonly<Record<Question, string>>,
): Partial<Record<Question, string>> {
  const lines = linesOf(issue, labels);
  const lastOf = new Map(lines.map(({ question }, i) => [question, i]));
  const answers: Partial<Record<Question, string>> = {};
  let left = QUESTIONS;
  let current: Question | undefined;
  lines.forEach(({ line, question }, i) => {
    const at = question ? left.indexOf(question) : -1;
    const isPassing = left.slice(0, Math.max(0, at)).some((passed) => (lastOf.get(passed) ?? -1) > i);
    if (question && at !== -1 && !isPassing) {
      current = question;
      left = left.slice(at + 1);
      answers[question] = '';
    } else if (current) answers[current] = `${answers[current] ?? ''}${line}\n`;
  });
  return Object.fromEntries(
    Object.entries(answers).flatMap(([question, text]) => {
      const said = text.trim();
      return said === '' || said === NOTHING ? [] : [[question, said]];
    }),
  );
}

/** The questions whose heading comes more than once in an issue, so that an answer may not be where it belongs. */
export function repeatedIn(issue: string, labels: Readonly<Record<Question, string>>): Question[] {
  const asked = linesOf(issue, labels).map(({ question }) => question);
  return QUESTIONS.filter((question) => asked.indexOf(question) !== asked.lastIndexOf(question));
}
