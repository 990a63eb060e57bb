import { csvText } from '../csv-text.ts';
import { download } from '../download.ts';

/** Hands a table over as a CSV file. Throws where it cannot be made. */
export async function downloadTable(name: string, rows: readonly (readonly string[])[]): Promise<void> {
  download(`${name}.csv`, await csvText(rows), 'text/csv');
}
