/** What a spreadsheet would take for a formula, and what would look as one once the apostrophe before it is taken away. */
export const FORMULA = /^'*[=+\-@\t\r]/;

/**
 * A table as CSV for a spreadsheet of these parts: semicolons, a byte order mark, and no cell that is a formula. Its rows
 * are lists of cells, or groups of which `columns` names what goes in each. Throws where its library cannot be loaded.
 */
export async function csvText(rows: readonly unknown[], columns?: readonly string[]): Promise<string> {
  const { default: csv } = await import('papaparse');
  const options = { delimiter: ';', escapeFormulae: FORMULA, ...(columns && { columns: [...columns] }) };
  return `\ufeff${csv.unparse([...rows], options)}\r\n`;
}
