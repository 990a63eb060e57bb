import { choicesOf, CONTROLS, partsOf, type Control, type Part } from '../domain/control.ts';
import { FIELDS, isTranslated, type ExampleName, type Field, type FieldName } from '../domain/fields.ts';
import { LEVELS } from '../domain/vocabulary.ts';
import type { Interface } from '../i18n/ca.ts';
import { controlWords } from './control-words.ts';

/** A value as YAML that no reader takes for anything else. */
function scalar(text: string, control: Control): string {
  const isPlain = ['number', 'whole', 'yes', 'choice', 'administration'].includes(control.kind);
  return isPlain ? text : JSON.stringify(text);
}

function exampleOf(name: string, control: Control, t: Interface): string {
  if (control.kind === 'yes') return 'true';
  const [choice] = choicesOf(control);
  return scalar(choice ?? t.example[name as ExampleName], control);
}

/** What is said of a field or of a part beside its name. */
function marks(isRequired: boolean, isWords: boolean, t: Interface): string[] {
  const { required, translatable } = t.contribute;
  return [...(isRequired ? [required] : []), ...(isWords ? [translatable] : [])];
}

/** The lines of a value below its key, two spaces further in at each step. */
function valueLines(name: FieldName, control: Control, t: Interface): string[] {
  if (control.kind === 'group')
    return control.parts.map((part) => {
      const words = t.part[`${name}.${part.name}` as keyof typeof t.part];
      const shown = [
        words,
        ...marks(part.required, isTranslated(name, part.name), t),
        ...choicesOf(part.control),
      ];
      const value = exampleOf(`${name}.${part.name}`, part.control, t);
      return `  ${part.name}: ${value} # ${shown.join(', ')}`;
    });
  if (control.kind === 'list') {
    const [first = '', ...rest] = valueLines(name, control.item, t);
    return [`  - ${first.trim()}`, ...rest.map((line) => `  ${line}`)];
  }
  const simplest = control.kind === 'either' ? control.options[0] : control;
  return [`  ${exampleOf(name, simplest ?? control, t)}`];
}

/** A field as YAML: its explanation, then its example, which is a comment where the field may be left out. */
function fieldLines({ name, required }: Field, t: Interface): string[] {
  const control = CONTROLS[name];
  const { label, help } = t.field[name];
  const marked = marks(required, isTranslated(name), t);
  const choices = choicesOf(control);
  const isBlock = control.kind === 'list' || control.kind === 'group';
  const lines = valueLines(name, control, t);
  const value = isBlock ? [`${name}:`, ...lines] : [`${name}: ${(lines[0] ?? '').trim()}`];
  return [
    '',
    `# ${label}${marked.length > 0 ? ` (${marked.join(', ')})` : ''}. ${help}`,
    `# ${controlWords(control, t)}${choices.length > 0 ? `: ${choices.join(', ')}` : ''}`,
    ...value.map((line) => (required ? line : `#${line}`)),
  ];
}

/** Entries of who has replicated a project, as the header of a sheet has them: one for each way to name who it was. */
export function replicationLines(t: Interface): string {
  const name = 'replications';
  const parts = partsOf(CONTROLS[name]);
  const schema = FIELDS.find((field) => field.name === name)?.schema;
  const isEntry = (some: readonly Part[]) =>
    schema?.safeParse([
      Object.fromEntries(some.map((part) => [part.name, t.example[`${name}.${part.name}` as ExampleName]])),
    ]).success;
  const required = parts.filter((part) => part.required);
  const ways = parts.filter((part) => !part.required && isEntry([part, ...required]));
  const entries = ways.map((way) => parts.filter((part) => part === way || !ways.includes(part)));
  const lines = entries.flatMap((entry) => {
    const [first = '', ...rest] = valueLines(name, { kind: 'group', parts: entry }, t);
    return [`  - ${first.trim()}`, ...rest.map((line) => `  ${line}`)];
  });
  return [`${name}:`, ...lines, ''].join('\n');
}

/** A whole sheet to fill in, every field explained and with an example, in the language of the words. */
export function modelSheet(t: Interface): string {
  const groups = [...LEVELS, null].map((level) => ({
    title: level ? `${level}. ${t.level[level].title}` : t.contribute.recordTitle,
    fields: FIELDS.filter((field) => field.level === level),
  }));
  return [
    '---',
    ...t.contribute.modelNote.map((line) => `# ${line}`),
    ...groups.flatMap(({ title, fields }) => [
      '',
      `# ===== ${title} =====`,
      ...fields.flatMap((field) => fieldLines(field, t)),
    ]),
    '---',
    '',
    t.contribute.modelBody,
    '',
  ].join('\n');
}
