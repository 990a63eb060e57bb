import { getEntry } from 'astro:content';
import type { Names } from '../domain/names.ts';

/** How names of technologies, methodologies and tools are said in the other languages; none where content has no list. */
export async function getNames(): Promise<Names> {
  return (await getEntry('names', 'noms'))?.data ?? {};
}
