import { MOST_FORMS, type PaperForm, type Worksheet } from '../domain/paper-form.ts';
import { COLUMNS, readForm, readRow, rowOf, type BadCell } from '../domain/paper-form-table.ts';

/** What came of reading a file: its forms and the cells that could not be read, or why there is nothing to read. */
export type FileRead =
  | { forms: PaperForm[]; bad: (BadCell & { form: number })[] }
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
  const options = { delimiter: ';', columns: [...COLUMNS, 'impacte'], escapeFormulae: FORMULA };
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

function collect(read: readonly (PaperForm | BadCell[])[]): FileRead {
  if (read.length > MOST_FORMS) return { trouble: 'tooMany' };
  return {
    forms: read.flatMap((one) => (Array.isArray(one) ? [] : [one])),
    bad: read.flatMap((one, i) => (Array.isArray(one) ? one.map((cell) => ({ ...cell, form: i + 1 })) : [])),
  };
}

function readJson(text: string): FileRead {
  try {
    const data = JSON.parse(text) as { forms?: unknown } | null;
    const forms = data?.forms;
    return Array.isArray(forms) ? collect(forms.map(readForm)) : { trouble: 'badFile' };
  } catch {
    return { trouble: 'badFile' };
  }
}

async function readCsv(text: string): Promise<FileRead> {
  const { default: csv } = await import('papaparse');
  const firstLine = /^[^\r\n]*/.exec(text)?.[0] ?? '';
  const { data, meta } = csv.parse<Record<string, string>>(text, {
    header: true,
    skipEmptyLines: 'greedy',
    // The first line tells: a list of names alone may have commas in them.
    delimiter: DELIMITERS.find((sign) => firstLine.includes(sign)) ?? ';',
    transformHeader: (name) => name.trim().toLowerCase(),
    // The apostrophe that keeps a cell from being a formula.
    transform: (cell) => (FORMULA.test(cell) ? cell.replace(/^'/, '') : cell),
  });
  return meta.fields?.includes(COLUMNS[0]) ? collect(data.map(readRow)) : { trouble: 'noColumn' };
}

/** Reads a file somebody gives: JSON by its first sign, and everything else as CSV. Never throws. */
export async function readWorksheet(file: File): Promise<FileRead> {
  if (file.size > LARGEST) return { trouble: 'badFile' };
  try {
    const text = textOf(await file.arrayBuffer());
    if (text.includes('\0')) return { trouble: 'badFile' };
    return /^\s*[{[]/.test(text) ? readJson(text) : await readCsv(text);
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
