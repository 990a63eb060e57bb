import { visit } from 'unist-util-visit';
import { canBeParsed, parseBody } from './body.ts';
import { isAddress } from './values.ts';

/** Lists and groups inside one another below which nobody looks: no field of ours is as deep. */
const DEEPEST = 6;

/** Every public address that some data holds, as written. */
function addressesIn(data: unknown, depth = 0): string[] {
  if (typeof data === 'string') return isAddress(data) ? [data] : [];
  if (typeof data !== 'object' || data === null || depth === DEEPEST) return [];
  return Object.values(data).flatMap((one) => addressesIn(one, depth + 1));
}

/** Every public address a Markdown body leads to; none of a body that cannot be parsed in reasonable time. */
function addressesOfBody(body: string): string[] {
  if (!canBeParsed(body)) return [];
  const found: string[] = [];
  visit(parseBody(body), (node) => {
    if ((node.type === 'link' || node.type === 'definition') && isAddress(node.url)) found.push(node.url);
  });
  return found;
}

/** The public addresses of some files of content, each once, in the order in which they stand. */
export function addressesOf(files: Iterable<{ data: unknown; body?: string }>): string[] {
  return [
    ...new Set([...files].flatMap(({ data, body = '' }) => [...addressesIn(data), ...addressesOfBody(body)])),
  ];
}
