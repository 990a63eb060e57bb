import type { Element, Nodes, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toText } from 'hast-util-to-text';
import { SKIP, visit } from 'unist-util-visit';
import { DEFAULT_LANGUAGE, isLanguage, type Language } from '../../src/domain/language.ts';
import type { Paragraph, SearchRecord } from '../../src/domain/search-record.ts';
import { FOUND_KINDS } from '../../src/domain/search-lists.ts';

type Is = (element: Element) => boolean;

function find(tree: Nodes, is: Is): Element | undefined {
  let found: Element | undefined;
  visit(tree, 'element', (element) => {
    if (!found && is(element)) found = element;
  });
  return found;
}

/** Takes some elements out of a tree. */
function take(tree: Nodes, is: Is): Element[] {
  const taken: Element[] = [];
  visit(tree, 'element', (element, index, parent) => {
    if (!parent || index === undefined || !is(element)) return undefined;
    taken.push(element);
    parent.children.splice(index, 1);
    return [SKIP, index];
  });
  return taken;
}

const linesOf = (node: Nodes) =>
  toText(node)
    .split(/\n+/)
    .map((line) => line.trim())
    .filter(Boolean);

const has = ({ properties }: Element, name: string) => properties[name] !== undefined;

const isHeading: Is = (element) => /^h[2-6]$/.test(element.tagName);

const isLead: Is = ({ properties: { className } }) => Array.isArray(className) && className.includes('lead');

function languageOf(element: Element | undefined, otherwise: Language): Language {
  const lang = element?.properties['lang'];
  return typeof lang === 'string' && isLanguage(lang) ? lang : otherwise;
}

/**
 * What a search reads of a built page, without its address: what stands in the element with `data-search`, which says its
 * kind, and outside those with `data-search-skip`. Undefined of a page that is not searched.
 */
export function pageText(html: string): Pick<SearchRecord, 'kind' | 'title' | 'paragraphs'> | undefined {
  const tree: Root = fromHtml(html);
  const body = find(tree, (element) => has(element, 'dataSearch'));
  const kind = FOUND_KINDS.find((one) => one === body?.properties['dataSearch']);
  if (!body || !kind) return undefined;
  const lang = languageOf(
    find(tree, ({ tagName }) => tagName === 'html'),
    DEFAULT_LANGUAGE,
  );
  take(body, (element) => has(element, 'dataSearchSkip'));
  const [heading] = take(body, ({ tagName }) => tagName === 'h1');
  const title = { text: heading ? linesOf(heading).join(' ') : '', lang: languageOf(heading, lang) };
  const told = (element: Element, weight: Paragraph['weight']): Paragraph[] =>
    linesOf(element).map((text) => ({ text, lang: languageOf(element, lang), weight }));
  const leads = take(body, (element) => isHeading(element) || isLead(element));
  const others = take(body, (element) => has(element, 'lang'));
  return {
    kind,
    title,
    paragraphs: [
      { ...title, weight: 'title' },
      ...leads.flatMap((element) => told(element, 'lead')),
      ...[...others, body].flatMap((element) => told(element, 'text')),
    ],
  };
}
