import type { Nodes, Parents, Root, TableRow } from 'mdast';
import { isAddress } from '../domain/values.ts';

type Drawn = (Node | string)[];

/** What each kind of node that only holds others becomes. */
const TAGS: Partial<Record<Nodes['type'], string>> = {
  paragraph: 'p',
  emphasis: 'em',
  strong: 'strong',
  delete: 'del',
  blockquote: 'blockquote',
  thematicBreak: 'hr',
  break: 'br',
};

function element(tag: string, children: Drawn, attributes: Record<string, unknown> = {}): HTMLElement {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes))
    if (typeof value === 'string') made.setAttribute(name, value);
  made.append(...children);
  return made;
}

/** A link over https, or inside the page: in a frame whose links open apart, those of notes stay. */
function link(href: string, children: Drawn, id?: string): Node {
  const isInside = href.startsWith('#');
  return element('a', children, {
    id,
    href: isInside || isAddress(href) ? href : undefined,
    target: isInside ? '_self' : undefined,
  });
}

/**
 * The nodes of a body as the build renders it: elements of a short list, links over https, text for everything else. A
 * picture is told by its text.
 */
export function markdownNodes(tree: Root): Drawn {
  // Without what objects inherit: an author names these as they like.
  const addresses = Object.create(null) as Record<string, string>;
  const notes = Object.create(null) as Record<string, Parents>;
  const called: string[] = [];

  function gather(node: Nodes): void {
    if (node.type === 'definition') addresses[node.identifier] ??= node.url;
    if (node.type === 'footnoteDefinition') notes[node.identifier] ??= node;
    if ('children' in node) node.children.forEach(gather);
  }

  function all({ children }: Parents, isTight?: boolean): Drawn {
    return children.flatMap((child) => draw(child, isTight));
  }

  function row({ children }: TableRow, tag: string, align: readonly unknown[] = []): Node {
    return element(
      'tr',
      children.map((cell, i) => element(tag, all(cell), { align: align[i] })),
    );
  }

  function draw(node: Nodes, isTight = false): Drawn {
    const tag = TAGS[node.type];
    if (tag && !(isTight && tag === 'p')) return [element(tag, 'children' in node ? all(node) : [])];
    switch (node.type) {
      case 'paragraph':
        return all(node);
      case 'text':
      case 'html':
        return [node.value];
      case 'inlineCode':
        return [element('code', [node.value])];
      case 'code':
        return [element('pre', [element('code', [`${node.value}\n`])], { tabindex: '0' })];
      case 'heading':
        return [element(`h${Math.min(6, node.depth + 2)}`, all(node))];
      case 'list': {
        const isClose = !node.spread && !node.children.some(({ spread }) => spread);
        const start = node.ordered ? String(node.start) : undefined;
        return [element(node.ordered ? 'ol' : 'ul', all(node, isClose), { start })];
      }
      case 'listItem':
        return [
          element('li', [{ true: '☑ ', false: '☐ ' }[String(node.checked)] ?? '', ...all(node, isTight)]),
        ];
      case 'table': {
        const [head, ...rows] = node.children.map((one, i) => row(one, i ? 'td' : 'th', node.align ?? []));
        return [
          element('table', [element('thead', [head ?? '']), element('tbody', rows)], { tabindex: '0' }),
        ];
      }
      case 'link':
        return [link(node.url, all(node))];
      case 'linkReference':
        return [link(addresses[node.identifier] ?? '', all(node))];
      case 'image':
      case 'imageReference':
        return [node.alt ?? ''];
      case 'footnoteReference': {
        const place = called.indexOf(node.identifier) + 1 || called.push(node.identifier);
        return [element('sup', [link(`#nota-${place}`, [String(place)], `crida-${place}`)])];
      }
      default:
        return [];
    }
  }

  gather(tree);
  const body = all(tree);
  const items: Node[] = [];
  // A note may call another, which comes after it.
  for (const identifier of called) {
    const place = items.length + 1;
    const item = element('li', notes[identifier] ? all(notes[identifier]) : [], { id: `nota-${place}` });
    (item.querySelector(':scope > p:last-child') ?? item).append(' ', link(`#crida-${place}`, ['↩']));
    items.push(item);
  }
  return items.length > 0
    ? [...body, element('section', [element('h4', ['Notes']), element('ol', items)])]
    : body;
}
