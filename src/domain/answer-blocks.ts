import type { Part } from './control.ts';
import { slugOf } from './slug.ts';

/** What a part is called where people write it, by its name. */
export type LabelOf = (part: string) => string;

/** What is said under each label, or text that stands under none. */
export type Block = ReadonlyMap<Part, string> | string;

/** A line that begins with a label, but for a space or a hyphen; one further in is none. */
const LABELLED = /^ ?(?:[-*] )?(\S[^:]{0,80}):(.*)$/;

/**
 * Blocks of «Label: value», with all that the text says. One begins after an empty line, or where a label comes again. A
 * line without a label, or further in, goes on with the value before it; after an empty line, only with prose, which may
 * have paragraphs.
 */
export function blocksOf(parts: readonly Part[], text: string, labelOf: LabelOf): Block[] {
  const byLabel = new Map(parts.map((part) => [slugOf(labelOf(part.name)), part]));
  const blocks: (Map<Part, string> | string)[] = [];
  let last: Part | undefined;
  let empty = 0;
  for (const line of text.split('\n')) {
    if (line.trim() === '') {
      empty += 1;
      continue;
    }
    const [, label = '', rest = ''] = LABELLED.exec(line) ?? [];
    const part = byLabel.get(slugOf(label));
    const block = blocks.at(-1);
    if (part) {
      if (block instanceof Map && empty === 0 && !block.has(part)) block.set(part, rest);
      else blocks.push(new Map([[part, rest]]));
      last = part;
    } else if (block instanceof Map && last && (empty === 0 || last.control.kind === 'prose'))
      block.set(last, `${block.get(last) ?? ''}${'\n'.repeat(empty + 1)}${line.replace(/^ {1,2}/, '')}`);
    else if (typeof block === 'string' && empty === 0) blocks.splice(-1, 1, `${block}\n${line}`);
    else blocks.push(line);
    empty = 0;
  }
  return blocks.map((block) =>
    typeof block === 'string' ? block.trim() : new Map([...block].map(([part, said]) => [part, said.trim()])),
  );
}
