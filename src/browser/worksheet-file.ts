import { MOST_FORMS, type PaperForm, type Worksheet } from '../domain/paper-form.ts';
import { COLUMNS, gather, readWorksheetData, type FormsRead } from '../domain/paper-form-reading.ts';
import { columnName, IMPACT, readRow, rowOf, type Aliases } from '../domain/paper-form-table.ts';
import { csvText, FORMULA } from './csv-text.ts';

/** What came of reading a file: its forms, and what of them could not be read; or why there is nothing. */
export type FileRead = FormsRead | { trouble: 'badFile' | 'noColumn' | 'tooMany' | 'notLoaded' };

/** The largest file that is read, in bytes: two hundred forms take a tenth of it. */
const LARGEST = 1_000_000;

/** Signs that part the columns of a table, the one of these parts first. */
const DELIMITERS = [';', '\t', ','];

/** A sign no name has: a list of names alone may have commas and semicolons in them. */
const NO_DELIMITER = '\u001f';

/** A worksheet as JSON. */
export function jsonOf(sheet: Worksheet): string {
  return `${JSON.stringify(sheet, null, 2)}\n`;
}

/** Forms as CSV. Throws where its library cannot be loaded. */
export function csvOf(forms: readonly PaperForm[]): Promise<string> {
  return csvText(forms.map(rowOf), [...COLUMNS, IMPACT]);
}

/** Text of a file as UTF-8 or, as spreadsheets still write it, as Windows does. */
function textOf(bytes: ArrayBuffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

function readJson(text: string): FileRead {
  return readWorksheetData(JSON.parse(text)) ?? { trouble: 'badFile' };
}

type Cells = Record<string, string | undefined> & { __parsed_extra?: string[] };

function readCsv(text: string, csv: typeof import('papaparse'), aliases: Aliases): FileRead {
  // Some spreadsheets begin by telling their delimiter.
  const table = text.replace(/^\s*sep=.\r?\n/i, '');
  const header = /\S[^\r\n]*/.exec(table)?.[0] ?? '';
  const { data, meta } = csv.parse<Cells>(table, {
    header: true,
    skipEmptyLines: 'greedy',
    delimiter: DELIMITERS.find((sign) => header.includes(sign)) ?? NO_DELIMITER,
    transformHeader: columnName,
    // The apostrophe that keeps a cell from being a formula.
    transform: (cell) => (FORMULA.test(cell) ? cell.replace(/^'/, '') : cell),
  });
  const columns = meta.fields ?? [];
  if (!columns.includes(COLUMNS[0] ?? '')) return { trouble: 'noColumn' };
  const known = new Set<string>([...COLUMNS, IMPACT, '']);
  const rows = data.map((cells) => {
    const read = readRow(cells, aliases);
    const extra = (cells.__parsed_extra ?? []).filter((cell) => cell.trim() !== '');
    return extra.length === 0
      ? read
      : { ...read, bad: [...read.bad, { column: undefined, read: extra.join('; ') }] };
  });
  return { ...gather(rows), unknown: columns.filter((column) => !known.has(column)) };
}

/** Reads a file somebody gives: JSON by its first sign, and everything else as CSV. Never throws. */
export async function readWorksheet(file: File, aliases: Aliases): Promise<FileRead> {
  if (file.size > LARGEST) return { trouble: 'badFile' };
  const csv = await import('papaparse').catch(() => undefined);
  try {
    const text = textOf(await file.arrayBuffer());
    if (text.includes('\0')) return { trouble: 'badFile' };
    const isJson = /^\s*[{[]/.test(text);
    if (!isJson && !csv) return { trouble: 'notLoaded' };
    const read = isJson || !csv ? readJson(text) : readCsv(text, csv.default, aliases);
    return 'forms' in read && read.forms.length > MOST_FORMS ? { trouble: 'tooMany' } : read;
  } catch {
    return { trouble: 'badFile' };
  }
}
