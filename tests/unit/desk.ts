import { setTimeout as wait } from 'node:timers/promises';
import { marksOf } from '../../src/domain/thread.ts';
import { sha1 } from '../../src/github/sha1.ts';
import type { Desk, Wanted } from '../../scripts/threads/desk.ts';
import type { FakeForum } from '../github/fake-forum.ts';
import { startForum } from './start-forum.ts';

/** GitHub's own bot, as which workflows ask. */
export const BOT = 'github-actions[bot]';

/** The marks of a slug, as they stand in a body. */
export const marks = (slug: string) => marksOf(slug, sha1).join('\n');

/** A sheet that is to have a thread, with the names it had. */
export function wanted(slug: string, ...before: string[]): Wanted {
  return { slug, before, title: `Títol de ${slug}`, body: `Hola\n\n${marks(slug)}` };
}

/** Some sheets that are to have threads. */
export const sheetsOf = (count: number) => Array.from({ length: count }, (_, i) => wanted(`fitxa-${i}`));

/** Where the threads of a forum of a test are kept, and what was told there. */
export async function deskOf(
  github: FakeForum,
  more: Partial<Desk> = {},
): Promise<Desk & { told: string[] }> {
  const told: string[] = [];
  const query = await startForum(github);
  const tell = (line: string) => void told.push(line);
  const usual = { repository: 'org/repo', categoryId: 'DIC_projectes', isDry: false, rest: () => wait(1) };
  return { query, ...usual, tell, told, ...more };
}
