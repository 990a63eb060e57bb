import { excerptOf, markedText, type ExcerptPart, type Asked } from '../../domain/excerpt.ts';
import type { Said } from '../../domain/reading.ts';
import { isSheet, type SearchRecord, type SheetRecord } from '../../domain/search-record.ts';
import { make } from '../make.ts';
import { copyOf } from '../template-copy.ts';

/** A text in pieces as nodes, with marks around what was looked for: text is text, whatever it holds. */
function nodesOf(parts: readonly ExcerptPart[]): Node[] {
  return parts.map(({ text, isFound }) =>
    isFound ? make('mark', { textContent: text }) : document.createTextNode(text),
  );
}

function say(place: Element | null, { text, lang }: Said, asked: Asked): void {
  place?.replaceChildren(...nodesOf(markedText(text, asked)));
  if (lang !== document.documentElement.lang) place?.setAttribute('lang', lang);
}

function marksOf({ href, area, phase, replies }: SheetRecord, search: Element): Node[] {
  const link = replies === undefined ? [] : [make('a', { href: `${href}#fil`, textContent: replies })];
  return [
    copyOf(search, `[data-area="${CSS.escape(area)}"]`),
    copyOf(search, `[data-phase="${CSS.escape(phase)}"]`),
    ...link,
  ];
}

/** What is told of something found: of a sheet what it says by itself, unless words were found in what it does not say there. */
function tell(item: Element, record: SearchRecord, asked: Asked, kind: string | undefined): void {
  const link = item.querySelector('a');
  const told = record.paragraphs.filter(({ weight }) => weight !== 'title' && weight !== 'label');
  const { parts, paragraph } = excerptOf(
    told.map(({ text }) => text),
    asked,
  );
  const source = paragraph === undefined ? undefined : told[paragraph];
  if (link) link.href = source?.href ?? record.href;
  say(link, record.title, asked);
  const summary = item.querySelector('.summary');
  if (source) {
    summary?.replaceChildren(...nodesOf(parts));
    if (source.lang !== document.documentElement.lang) summary?.setAttribute('lang', source.lang);
  } else if (isSheet(record)) say(summary, record.summary, asked);
  const label = item.querySelector<HTMLElement>('.kind');
  if (label) label.hidden = kind === undefined;
  if (label && kind !== undefined) label.textContent = kind;
}

/** The item of a list for something found; `kind` is the word for what it is, where that is not plain. */
export function itemOf(
  record: SearchRecord,
  asked: Asked,
  kind: string | undefined,
  search: Element,
): HTMLElement | undefined {
  const item = copyOf(search, '.item').querySelector('li');
  if (!item) return undefined;
  tell(item, record, asked, kind);
  const [who, marks] = [item.querySelector('.who'), item.querySelector('.marks')];
  if (isSheet(record)) {
    item.querySelector('how-far')?.setAttribute('data-at', record.at);
    who?.replaceChildren(...nodesOf(markedText(record.who, asked)));
    marks?.prepend(...marksOf(record, search));
  } else {
    who?.remove();
    marks?.remove();
  }
  return item;
}
