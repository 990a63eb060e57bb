import { ADMINISTRATION_CONTROL, choicesOf, CONTROLS, flatPartsOf, type Control } from './control.ts';
import { isField } from './fields.ts';
import type { Question } from './issue-form.ts';

/** How the answer to a question is written. */
export interface AnswerLayout {
  /** Whether it takes one line: all others get a box to write in. */
  isOneLine: boolean;
  /** How several things are written: one to a line, or a block of labels each; undefined for one thing. */
  kind: 'lines' | 'blocks' | 'labels' | undefined;
  /** The names of what a block has labels for. */
  parts: readonly string[];
  /** The values of a closed list. */
  choices: readonly string[];
}

const PROSE: AnswerLayout = { isOneLine: false, kind: undefined, parts: [], choices: [] };

function kindOf(control: Control): AnswerLayout['kind'] {
  if (control.kind === 'group') return 'labels';
  if (control.kind !== 'list') return undefined;
  if (control.item.kind === 'group') return 'blocks';
  return control.item.kind === 'either' ? undefined : 'lines';
}

/** How the answer to a question is written, drawn from the schema. */
export function layoutOf(question: Question): AnswerLayout {
  if (question === 'ens')
    return { ...PROSE, kind: 'blocks', parts: flatPartsOf(ADMINISTRATION_CONTROL).map(({ name }) => name) };
  if (!isField(question)) return PROSE;
  const control: Control = CONTROLS[question];
  const kind = kindOf(control);
  return {
    isOneLine: !['prose', 'list', 'group', 'either'].includes(control.kind),
    kind,
    parts: kind ? flatPartsOf(control).map(({ name }) => name) : [],
    choices: choicesOf(control),
  };
}
