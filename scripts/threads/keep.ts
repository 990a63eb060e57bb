import { z } from 'zod';
import { threadsBySheet, threadsMarked } from '../../src/domain/thread.ts';
import { believed } from '../../src/github/answers.ts';
import { OPEN } from '../../src/github/discussion-queries.ts';
import { reason } from '../../src/github/patience.ts';
import { sha1 } from '../../src/github/sha1.ts';
import type { Desk, Trouble, Wanted } from './desk.ts';
import { openedThreads, type OpenedThread } from './opened.ts';
import { rename, settle } from './settle.ts';

const openedSchema = z.object({
  createDiscussion: z.object({ discussion: z.object({ number: z.int() }) }),
});

/** How many threads in a row GitHub may refuse to open: it would refuse the next too. */
const REFUSALS = 5;

/** Opens threads, one after another; gives what could not be. One that is refused does not keep the next from being opened. */
async function openAll(desk: Desk, repositoryId: string, sheets: readonly Wanted[]): Promise<Trouble[]> {
  const { query, categoryId, rest, tell } = desk;
  const troubles: Trouble[] = [];
  let refusals = 0;
  for (const [place, { slug, title, body }] of sheets.entries()) {
    if (place > 0) await rest();
    try {
      const data = await query(OPEN, { repositoryId, categoryId, title, body });
      const { discussion } = believed(openedSchema, data, `a discussion for «${slug}»`).createDiscussion;
      tell(`${slug}: opened #${discussion.number}`);
      refusals = 0;
    } catch (error) {
      troubles.push(`${slug}: could not be opened: ${reason(error)}`);
      if (++refusals < REFUSALS) continue;
      const left = sheets.length - place - 1;
      if (left > 0) troubles.push(`${left} more were not tried, after ${REFUSALS} refusals in a row.`);
      break;
    }
  }
  return troubles;
}

/** Why no thread is opened for a sheet whose mark another bears, which is nobody's of the house. */
function strangeness({ slug }: Wanted, { number, author }: OpenedThread): string {
  return `${slug}: #${number} bears its mark, and «${author ?? 'who has left GitHub'}», who opened it, is not of the house. No other is opened while it is there: an editor moves it to another category, and the next run opens one; or gives who opened it a role in the repository, and it is the thread of the sheet.`;
}

/**
 * Gives each sheet its thread: the one that names it or, where there is none, a new one. It can end half way, be run
 * again, and run beside another of its kind: a sheet ends with one thread. Does all that can be done, and then throws the
 * sentences of what could not.
 */
export async function keepThreads(sheets: readonly Wanted[], desk: Desk): Promise<void> {
  const { query, repository, categoryId, isDry, rest, tell } = desk;
  const { repositoryId, threads } = await openedThreads(query, repository);
  const found = threadsBySheet(threads, sheets, sha1);
  const strangers = threads.filter((one) => !one.isOurs && one.categoryId === categoryId);
  const strange = threadsMarked(strangers, sheets, sha1);
  const without = sheets.filter(({ slug }) => !found.has(slug));
  const missing = without.filter(({ slug }) => !strange.has(slug));
  const troubles: Trouble[] = without.flatMap((sheet) => {
    const [first] = strange.get(sheet.slug) ?? [];
    return first ? strangeness(sheet, first) : [];
  });
  let after = threads;
  if (isDry) for (const { slug, title } of missing) tell(`${slug}: would be opened as «${title}»`);
  else if (missing.length > 0) {
    troubles.push(...(await openAll(desk, repositoryId, missing)));
    await rest();
    after = (await openedThreads(query, repository)).threads;
  }
  const own = threadsBySheet(after, sheets, sha1);
  for (const sheet of sheets) {
    const [first, ...others] = own.get(sheet.slug) ?? [];
    if (!first) continue;
    troubles.push(...(await settle(desk, sheet, [first, ...others])), await rename(desk, sheet, first));
  }
  tell(
    `${sheets.length} sheets: ${sheets.length - without.length} had a thread, ${without.length} had none.`,
  );
  const told = troubles.filter((trouble) => trouble !== undefined);
  if (told.length > 0) throw new Error(told.join('\n'));
}
