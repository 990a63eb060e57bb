import type { ComparedSheet } from '../../domain/comparison.ts';
import type { CompareTold } from '../../domain/compare-told.ts';
import { fill } from '../../domain/fill.ts';
import { make } from '../make.ts';
import { copyOf } from '../template-copy.ts';

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

/** How far a sheet is from the reader, drawn as everywhere else. */
function howFar(at: string, page: Element): Node {
  const copy = copyOf(page, '.how-far');
  copy.querySelector('how-far')?.setAttribute('data-at', at);
  return copy;
}

/**
 * The head of each column: what sheet it is, whose, how far away, how far it has come, and the buttons that move it or
 * take it out. The page has the templates of what is drawn.
 */
export function columnHeads(
  sheets: readonly ComparedSheet[],
  words: CompareTold['words'],
  page: Element,
  asks: ColumnAsks,
): HTMLLIElement[] {
  return sheets.map(({ href, title, who, at, phase }, i) => {
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
      make('p', { className: 'label' }, copyOf(page, `[data-phase="${CSS.escape(phase)}"]`)),
      howFar(at, page),
      make('p', { className: 'print-only note', textContent: new URL(href, location.href).href }),
      make('p', { className: 'tools screen-only' }, ...tools),
    );
  });
}
