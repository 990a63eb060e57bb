import { impactOf, BLANK_FORM, TASKS, type PaperForm } from './paper-form.ts';
import { readForm, type Column, type FormRead } from './paper-form-reading.ts';

/** The column of the impact, for who reads the table; it is computed, and never read back. */
export const IMPACT = 'impacte';

/** A row of the table: a text for each column, and the impact for who reads it, which is never read back. */
export type Row = Record<Column | typeof IMPACT, string>;

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
    [IMPACT]: String(impactOf(form)),
  };
}

/** Words of the reader's language for the answers of a column, small letters, each with the answer it stands for. */
export type Aliases = Partial<Record<Column, ReadonlyMap<string, string>>>;

/** Yes and no as people and spreadsheets write them. */
const YES = new Set(['si', 'sí', 'yes', 's', 'y', 'x', '1', 'true', 'cert', 'verdadero', 'veritat']);
const NO = new Set(['no', 'n', '0', 'false', 'fals', 'falso']);

function answerOf(text: string): unknown {
  const word = text.toLowerCase();
  return YES.has(word) ? true : NO.has(word) ? false : text;
}

/** A whole number, as a spreadsheet may write it: `3`, `3,0`. */
function numberOf(text: string): unknown {
  return /^\d+(?:[.,]0+)?$/.test(text) ? Math.trunc(Number(text.replace(',', '.'))) : text;
}

/** Tasks by their names, however they are parted: those there are, and the others. */
function tasksOf(text: string): { known: string[]; others: string[] } {
  const written = [...new Set(text.split(/[\s,;|]+/).filter(Boolean))];
  const isKnown = (task: string) => (TASKS as readonly string[]).includes(task);
  return { known: written.filter(isKnown), others: written.filter((task) => !isKnown(task)) };
}

/** A paper form from a row. An empty cell is as in a blank form. */
export function readRow(row: Readonly<Record<string, string | undefined>>, aliases: Aliases): FormRead {
  const written = (column: Column) => (row[column] ?? '').trim();
  const cell = (column: Column) => {
    const text = written(column);
    return text === '' ? undefined : (aliases[column]?.get(text.toLowerCase()) ?? text);
  };
  const as = (read: (text: string) => unknown, column: Column) => {
    const text = cell(column);
    return text === undefined ? undefined : read(text);
  };
  const tasks = tasksOf(written('tasques-fetes'));
  const read = readForm({
    name: written('formulari'),
    frequency: cell('frequencia'),
    payment: as(answerOf, 'pagament'),
    steps: as(numberOf, 'passos'),
    people: as(numberOf, 'persones'),
    sensitive: as(answerOf, 'dades-sensibles'),
    ease: as(numberOf, 'facilitat'),
    done: tasks.known,
  });
  // A row is always an object that has the fields of a form.
  const { form, bad } = read ?? { form: BLANK_FORM, bad: [] };
  return {
    form,
    bad: [
      ...bad.map(({ column }) => ({ column, read: column ? written(column) : '' })),
      ...(tasks.others.length > 0
        ? [{ column: 'tasques-fetes' as const, read: tasks.others.join(' ') }]
        : []),
    ],
    unknown: [],
  };
}

/** The name of a column as a file may write it: with capitals, accents or spaces. */
export function columnName(written: string): string {
  return written.normalize('NFD').replace(/\p{M}/gu, '').trim().toLowerCase().replace(/\s+/g, '-');
}
