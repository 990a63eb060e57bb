import { valueAt } from '../domain/fault.ts';
import { MOST_FORMS, type PaperForm, type Worksheet } from '../domain/paper-form.ts';
import {
  columnName,
  COLUMNS,
  IMPACT,
  readForm,
  readRow,
  rowOf,
  type Aliases,
  type BadCell,
  type FormRead,
} from '../domain/paper-form-table.ts';

/** What came of reading a file: its forms, what of them could not be read, columns nobody knows; or why there is nothing. */
export type FileRead =
  | {
      forms: PaperForm[];
      bad: (BadCell & { form: number })[];
      unknown: string[];
      chosen?: number | undefined;
    }
  | { trouble: 'badFile' | 'noColumn' | 'tooMany' };

/** The largest file that is read, in bytes: two hundred forms take a tenth of it. */
const LARGEST = 1_000_000;

/** What a spreadsheet would take for a formula, and what would look as one once the apostrophe before it is taken away. */
const FORMULA = /^'*[=+\-@\t\r]/;

/** Signs that part the columns of a table, the one of these parts first. */
const DELIMITERS = [';', '\t', ','];

/** A worksheet as JSON. */
export function jsonOf(sheet: Worksheet): string {
  return `${JSON.stringify(sheet, null, 2)}\n`;
}

/** Forms as CSV for a spreadsheet of these parts: semicolons, a byte order mark, and no cell that is a formula. */
export async function csvOf(forms: readonly PaperForm[]): Promise<string> {
  const { default: csv } = await import('papaparse');
  const options = { delimiter: ';', columns: [...COLUMNS, IMPACT], escapeFormulae: FORMULA };
  return `\ufeff${csv.unparse(forms.map(rowOf), options)}\r\n`;
}

/** Text of a file as UTF-8 or, as spreadsheets still write it, as Windows does. */
function textOf(bytes: ArrayBuffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** The place of a form once what is no form has been left out. */
function placeOf(chosen: unknown, read: readonly (FormRead | undefined)[]): number | undefined {
  const form = typeof chosen === 'number' ? read[chosen] : undefined;
  return form && read.filter((one) => one !== undefined).indexOf(form);
}

function collect(
  read: readonly (FormRead | undefined)[],
  unknown: string[] = [],
  chosen?: unknown,
): FileRead {
  if (read.length > MOST_FORMS) return { trouble: 'tooMany' };
  return {
    forms: read.flatMap((one) => one?.form ?? []),
    bad: read.flatMap((one, i) => {
      const cells = one?.bad ?? [{ column: COLUMNS[0], read: '' }];
      return cells.map((cell) => ({ ...cell, form: i + 1 }));
    }),
    ...{ unknown, chosen: placeOf(chosen, read) },
  };
}

function readJson(text: string): FileRead {
  const data: unknown = JSON.parse(text);
  const forms = valueAt(data, ['forms']);
  const chosen = valueAt(data, ['chosen']);
  if (valueAt(data, ['version']) !== 1 || !Array.isArray(forms)) return { trouble: 'badFile' };
  return collect(forms.map(readForm), [], chosen);
}

async function readCsv(text: string, aliases: Aliases): Promise<FileRead> {
  const { default: csv } = await import('papaparse');
  const header = /\S[^\r\n]*/.exec(text)?.[0] ?? '';
  const { data, meta } = csv.parse<Record<string, string>>(text, {
    header: true,
    skipEmptyLines: 'greedy',
    // The header tells: a list of names alone may have commas in them.
    delimiter: DELIMITERS.find((sign) => header.includes(sign)) ?? ';',
    transformHeader: columnName,
    // The apostrophe that keeps a cell from being a formula.
    transform: (cell) => (FORMULA.test(cell) ? cell.replace(/^'/, '') : cell),
  });
  const columns = meta.fields ?? [];
  if (!columns.includes(COLUMNS[0])) return { trouble: 'noColumn' };
  const known = new Set<string>([...COLUMNS, IMPACT, '']);
  return collect(
    data.map((row) => readRow(row, aliases)),
    columns.filter((column) => !known.has(column)),
  );
}

/** Reads a file somebody gives: JSON by its first sign, and everything else as CSV. Never throws. */
export async function readWorksheet(file: File, aliases: Aliases): Promise<FileRead> {
  if (file.size > LARGEST) return { trouble: 'badFile' };
  try {
    const text = textOf(await file.arrayBuffer());
    if (text.includes('\0')) return { trouble: 'badFile' };
    return /^\s*[{[]/.test(text) ? readJson(text) : await readCsv(text, aliases);
  } catch {
    return { trouble: 'badFile' };
  }
}

/** Hands a text over as a file. */
export function download(name: string, text: string, type: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  // The download has taken its own hold of it by then.
  setTimeout(() => {
    URL.revokeObjectURL(link.href);
  }, 10_000);
}
