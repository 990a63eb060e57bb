import { valueAt } from './fault.ts';
import { FREQUENCIES, impactOf, paperFormSchema, TASKS, type PaperForm } from './paper-form.ts';

/** The columns of a table of paper forms. Their names are the same in every language, so that a file can travel. */
export const COLUMNS = [
  'formulari',
  'frequencia',
  'pagament',
  'passos',
  'persones',
  'dades-sensibles',
  'facilitat',
  'tasques-fetes',
] as const;
/** A column of a table of paper forms. */
export type Column = (typeof COLUMNS)[number];

/** A row of the table: a text for each column, and the impact for who reads it, which is never read back. */
export type Row = Record<Column | 'impacte', string>;

const FIELDS = {
  formulari: 'name',
  frequencia: 'frequency',
  pagament: 'payment',
  passos: 'steps',
  persones: 'people',
  'dades-sensibles': 'sensitive',
  facilitat: 'ease',
  'tasques-fetes': 'done',
} as const satisfies Record<Column, keyof PaperForm>;

const said = (yes: boolean) => (yes ? 'si' : 'no');

/** A paper form as a row. */
export function rowOf(form: PaperForm): Row {
  return {
    formulari: form.name,
    frequencia: form.frequency,
    pagament: said(form.payment),
    passos: String(form.steps),
    persones: String(form.people),
    'dades-sensibles': said(form.sensitive),
    facilitat: String(form.ease),
    'tasques-fetes': form.done.join(' '),
    impacte: String(impactOf(form)),
  };
}

/** A cell that could not be read: its column, and what it said. */
export interface BadCell {
  column: Column;
  read: string;
}

/** Yes and no as people and spreadsheets write them. */
const YES = new Set(['si', 'sí', 'yes', 's', 'y', 'x', '1', 'true', 'cert', 'verdadero', 'veritat']);
const NO = new Set(['no', 'n', '', '0', 'false', 'fals', 'falso']);

function answerOf(text: string): unknown {
  const word = text.toLowerCase();
  return YES.has(word) ? true : NO.has(word) ? false : text;
}

const numberOf = (text: string): unknown => (/^\d+$/.test(text) ? Number(text) : text);

/** A paper form of unknown origin, or the cells that keep it from being one. */
export function readForm(given: unknown): PaperForm | BadCell[] {
  const { success, data, error } = paperFormSchema.safeParse(given);
  if (success) return data;
  const wrong = new Set(error.issues.map(({ path }) => path[0]));
  const bad = COLUMNS.filter((column) => wrong.has(FIELDS[column]));
  // What is no form at all is told by the name it lacks.
  return (bad.length > 0 ? bad : [COLUMNS[0]]).map((column) => {
    const read = valueAt(given, [FIELDS[column]]);
    return { column, read: typeof read === 'string' ? read : read === undefined ? '' : JSON.stringify(read) };
  });
}

/** A paper form from a row, or the cells that keep it from being one. An empty cell takes the least answer. */
export function readRow(row: Readonly<Record<string, string | undefined>>): PaperForm | BadCell[] {
  const cell = (column: Column) => (row[column] ?? '').trim();
  return readForm({
    name: cell('formulari'),
    frequency: cell('frequencia').toLowerCase() || FREQUENCIES[0],
    payment: answerOf(cell('pagament')),
    steps: numberOf(cell('passos') || '0'),
    people: numberOf(cell('persones') || '0'),
    sensitive: answerOf(cell('dades-sensibles')),
    ease: numberOf(cell('facilitat') || '1'),
    done: cell('tasques-fetes')
      .split(/\s+/)
      .filter((task) => (TASKS as readonly string[]).includes(task)),
  });
}
