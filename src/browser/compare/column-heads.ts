import type { ComparedSheet } from '../../domain/comparison.ts';
import type { CompareTold } from '../../domain/compare-told.ts';
import { fill } from '../../domain/fill.ts';
import { make } from '../make.ts';

/** What a reader may ask of a column, by the place it has. */
export interface ColumnAsks {
  remove: (index: number) => void;
  move: (index: number, to: number) => void;
}

/** A button of a sign alone, with what it does to which sheet in words. */
function tool(sign: string, ariaLabel: string, name: string, onClick: () => void): HTMLButtonElement {
  const button = make('button', { type: 'button', className: 'button', textContent: sign, ariaLabel });
  button.dataset['tool'] = name;
  button.addEventListener('click', onClick);
  return button;
}

/** The head of each column: what sheet it is, whose, how far it has come, and the buttons that move it or take it out. */
export function columnHeads(
  sheets: readonly ComparedSheet[],
  words: CompareTold['words'],
  phaseMarks: (phase: string) => Node,
  asks: ColumnAsks,
): HTMLLIElement[] {
  return sheets.map(({ href, title, who, phase }, i) => {
    const link = make('a', { href, textContent: title.text });
    if (title.lang !== document.documentElement.lang) link.lang = title.lang;
    const named = (sentence: string) => fill(sentence, { title: title.text });
    const before = tool('←', named(words.earlier), 'earlier', () => {
      asks.move(i, i - 1);
    });
    const after = tool('→', named(words.later), 'later', () => {
      asks.move(i, i + 1);
    });
    const remove = tool('×', named(words.remove), 'remove', () => {
      asks.remove(i);
    });
    const tools = [...(i > 0 ? [before] : []), ...(i < sheets.length - 1 ? [after] : []), remove];
    return make(
      'li',
      {},
      make('h3', {}, link),
      make('p', { className: 'label', textContent: who }),
      make('p', { className: 'label' }, phaseMarks(phase)),
      make('p', { className: 'print-only note', textContent: new URL(href, location.href).href }),
      make('p', { className: 'tools screen-only' }, ...tools),
    );
  });
}
