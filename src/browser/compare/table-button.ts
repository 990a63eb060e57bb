/** What a button of a table needs to hand it over. */
interface Offered {
  /** What the file is called, without its ending. */
  name: string;
  rows: () => readonly (readonly string[])[];
  /** What is said where the file cannot be made. */
  broken: string;
}

/** Makes a button hand over a table as a file; where it cannot, `said` tells, until it is tried again. */
export function offerTable(button: HTMLElement, said: HTMLElement, { name, rows, broken }: Offered): void {
  const handOver = async () => {
    said.textContent = '';
    try {
      // Few who compare take a file along.
      const { downloadTable } = await import('./table-file.ts');
      await downloadTable(name, rows());
    } catch {
      said.textContent = broken;
    }
  };
  button.addEventListener('click', () => void handOver());
}
