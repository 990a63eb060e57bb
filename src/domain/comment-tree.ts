import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { NOTHING } from './issue-form.ts';

/** The most cells of a comment's tables: a page holds no more, and each row is filled up to as many as the first has. */
const MOST_CELLS = 2000;

/** Refuses tables whose rows would be filled up to cells by the million. */
export function boundTables() {
  return (tree: Root) => {
    let cells = 0;
    visit(tree, 'table', ({ align, children }) => {
      cells += children.length * Math.max(align?.length ?? 0, 1);
      if (cells > MOST_CELLS) throw new RangeError(`Tables of more than ${MOST_CELLS} cells are not drawn.`);
    });
  };
}

/** Whether a block is what GitHub writes where its form was given no answer. */
function isNothing(node: Root['children'][number] | undefined, source: string): boolean {
  const { start, end } = node?.position ?? {};
  return node?.type === 'paragraph' && source.slice(start?.offset, end?.offset).trim() === NOTHING;
}

/** Questions of GitHub's forms that were left without an answer are left out, with what was asked. */
export function answered() {
  return (tree: Root, file: unknown) => {
    const source = String(file);
    tree.children = tree.children.filter(
      (node, i) =>
        !isNothing(node, source) && !(node.type === 'heading' && isNothing(tree.children[i + 1], source)),
    );
  };
}

/** How GitHub marks a quote that is to be noticed; it shows the word itself, in English. */
const ALERT = /^\[!(NOTE|TIP|IMPORTANT|WARNING|CAUTION)\]\s*/i;

/** Quotes that are to be noticed begin with what they are, as words. */
export function alerts() {
  return (tree: Root) => {
    visit(tree, 'blockquote', ({ children: [first] }) => {
      const text = first?.type === 'paragraph' ? first.children[0] : undefined;
      const [mark, kind] = (text?.type === 'text' && ALERT.exec(text.value)) || [];
      if (!mark || !kind || first?.type !== 'paragraph' || text?.type !== 'text') return;
      text.value = text.value.slice(mark.length);
      const name = `${kind.slice(0, 1).toUpperCase()}${kind.slice(1).toLowerCase()}`;
      first.children.unshift(
        { type: 'strong', children: [{ type: 'text', value: name }] },
        ...(text.value ? [{ type: 'text' as const, value: ': ' }] : []),
      );
    });
  };
}
