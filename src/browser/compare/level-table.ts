import type { CompareTold } from '../../domain/compare-told.ts';
import type { ComparedLevel, ToldLine, ToldValue } from '../../domain/comparison.ts';
import { fill } from '../../domain/fill.ts';
import { make } from '../make.ts';

/** Where a sheet may lead: pages, mailboxes and telephones. */
const SAFE = /^(?:https?:|mailto:|tel:|\/(?!\/))/;

function lineOf({ text, lang, name, href }: ToldLine, isFirst: boolean): HTMLElement {
  const said =
    href !== undefined && SAFE.test(href)
      ? make('a', { href, textContent: text })
      : make('span', { textContent: text });
  if (lang !== document.documentElement.lang) said.lang = lang;
  const about = name === undefined ? [] : [document.createTextNode(`${name}: `)];
  return make('span', { className: isFirst ? 'line' : 'line note' }, ...about, said);
}

const linesOf = (lines: ToldValue) => lines.map((line, i) => lineOf(line, i === 0));

function cellOf(values: readonly ToldValue[], whose: string, unknown: string): HTMLTableCellElement {
  const name = make('span', { className: 'whose', textContent: whose, ariaHidden: 'true' });
  const [first, ...rest] = values;
  if (!first) return make('td', {}, name, make('span', { className: 'line note', textContent: unknown }));
  if (rest.length === 0) return make('td', {}, name, ...linesOf(first));
  const list = make('ul', { role: 'list' }, ...values.map((lines) => make('li', {}, ...linesOf(lines))));
  return make('td', {}, name, list);
}

/** A table or a part of one, with its role said: drawn as blocks, it would lose it in some browsers. */
function withRole<T extends HTMLElement>(part: T, role: string): T {
  part.role = role;
  return part;
}

/** The table of a level: a row for each field that some sheet tells, a column for each sheet. */
function levelTable(
  { rows }: ComparedLevel,
  columns: readonly string[],
  words: { field: string; unknown: string },
  labelledBy: string,
): HTMLTableElement {
  const head = [words.field, ...columns].map((textContent) =>
    withRole(make('th', { scope: 'col', textContent }), 'columnheader'),
  );
  const body = rows.map(({ label, cells }) =>
    withRole(
      make(
        'tr',
        {},
        withRole(make('th', { scope: 'row', textContent: label }), 'rowheader'),
        ...cells.map((values, i) => withRole(cellOf(values, columns[i] ?? '', words.unknown), 'cell')),
      ),
      'row',
    ),
  );
  const table = make(
    'table',
    {},
    withRole(make('thead', {}, withRole(make('tr', {}, ...head), 'row')), 'rowgroup'),
    withRole(make('tbody', {}, ...body), 'rowgroup'),
  );
  table.setAttribute('aria-labelledby', labelledBy);
  return withRole(table, 'table');
}

/** A label as it stands inside a sentence; initials keep their capitals. */
const insideSentence = (label: string) =>
  label.replace(/^\p{Lu}(?=\p{Ll}|\s)/u, (letter) => letter.toLowerCase());

/** What a level shows: its table, where some sheet tells anything, and what none of them tells. `columns` are their names. */
export function levelParts(
  level: ComparedLevel,
  columns: readonly string[],
  { table, untold }: CompareTold['words'],
  labelledBy: string,
): HTMLElement[] {
  const names = level.untold.map(insideSentence).join(', ');
  const textContent = fill(untold, { names });
  return [
    ...(level.rows.length > 0 ? [levelTable(level, columns, table, labelledBy)] : []),
    ...(names ? [make('p', { className: 'untold note', textContent })] : []),
  ];
}
