import { ASKED_FIELDS } from './answers.ts';
import { CONTROLS, partsOf, type Control } from './control.ts';
import { FIELDS, type FieldName } from './fields.ts';

/** A question of GitHub's issue form: a field of a sheet, or its body, which comes last. */
export type Question = FieldName | 'body';

/** The questions of the issue form, in order. Those of the record come before the body. */
export const QUESTIONS: readonly Question[] = [...ASKED_FIELDS, 'body'];

/** What GitHub writes where nothing was answered. */
const NOTHING = '_No response_';

/** Whether an answer takes one line: all others get a box to write in. */
export function isOneLine(question: Question): boolean {
  if (question === 'body') return false;
  const { kind } = CONTROLS[question];
  return !['prose', 'list', 'group', 'either'].includes(kind);
}

/** How an answer of several things is written: one to a line, or a block of labels each; undefined for one thing. */
export function layoutOf(question: Question): 'lines' | 'blocks' | 'labels' | undefined {
  if (question === 'body') return undefined;
  const control: Control = CONTROLS[question];
  if (control.kind === 'group') return 'labels';
  if (control.kind !== 'list') return undefined;
  return control.item.kind === 'group' ? 'blocks' : partsOf(control).length > 0 ? undefined : 'lines';
}

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
