import { make } from '../make.ts';

/** The names a list proposes while somebody types. */
export function propose(datalist: HTMLElement, names: readonly string[]): void {
  datalist.replaceChildren(...names.map((value) => make('option', { value })));
}
