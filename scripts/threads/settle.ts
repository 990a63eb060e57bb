import { marksIn, marksOf, threadsBySheet, withMarks } from '../../src/domain/thread.ts';
import { DELETE, REWRITE } from '../../src/github/discussion-queries.ts';
import { GitHubError, reason } from '../../src/github/patience.ts';
import { sha1 } from '../../src/github/sha1.ts';
import type { Desk, Trouble, Wanted } from './desk.ts';
import { openedAgain, type OpenedThread } from './opened.ts';

/** Whether a second thread may be taken away, as it is now: its sheet keeps the same first, and nobody wrote meanwhile. */
async function mayGo(
  { query }: Desk,
  sheet: Wanted,
  first: OpenedThread,
  second: OpenedThread,
): Promise<boolean | 'gone'> {
  const now = await openedAgain(query, [first, second]);
  if (!now.some(({ id }) => id === second.id)) return 'gone';
  const own = threadsBySheet(now, [sheet], sha1).get(sheet.slug) ?? [];
  return own[0]?.id === first.id && own[1]?.id === second.id && own[1].comments.length === 0;
}

/** What became of a second thread that may be taken away, and whether that is a trouble. */
async function takeAway(
  desk: Desk,
  sheet: Wanted,
  first: OpenedThread,
  second: OpenedThread,
): Promise<{ told: string; isTrouble?: boolean }> {
  if (desk.isDry) return { told: 'would be taken away' };
  try {
    const can = await mayGo(desk, sheet, first, second);
    if (can === 'gone') return { told: 'was taken away already' };
    if (!can) return { told: 'is not as it was: it is left to the next run' };
    await desk.query(DELETE, { id: second.id });
    return { told: 'taken away' };
  } catch (error) {
    if (error instanceof GitHubError && error.kind === 'NOT_FOUND') return { told: 'was taken away already' };
    return { told: `could not be taken away: ${reason(error)}`, isTrouble: true };
  }
}

/**
 * Leaves a sheet with the first of its threads, where others were opened beside it. Two runs at the same time find the same
 * one to be the first, and take away the same. What anybody has written in is left to an editor.
 */
export async function settle(
  desk: Desk,
  sheet: Wanted,
  [first, ...others]: readonly OpenedThread[],
): Promise<Trouble[]> {
  const troubles: Trouble[] = [];
  if (!first) return troubles;
  for (const second of others) {
    const { number, author, comments, isOfWorkflow } = second;
    const told = `${sheet.slug}: #${number}, opened beside #${first.number},`;
    const why = comments.length > 0 ? 'has been written in' : `was opened by «${author ?? 'nobody'}»`;
    if (comments.length > 0 || !isOfWorkflow) {
      desk.tell(`${told} ${why}: an editor has to settle which is to stay`);
      continue;
    }
    const done = await takeAway(desk, sheet, first, second);
    if (done.isTrouble) troubles.push(`${told} ${done.told}`);
    else desk.tell(`${told} ${done.told}`);
  }
  return troubles;
}

/**
 * Gives a thread the marks of the name that its sheet has now, after another that it had: giscus, where the number of the
 * thread is not known, asks for that of now. What a person wrote is left as it is.
 */
export async function rename(desk: Desk, { slug }: Wanted, thread: OpenedThread): Promise<Trouble> {
  const [key, strict] = marksOf(slug, sha1);
  const isMarked = ({ body }: OpenedThread) => marksIn(body).includes(strict);
  if (!thread.isOfMachine || isMarked(thread)) return undefined;
  const told = `${slug}: #${thread.number},`;
  if (desk.isDry) {
    desk.tell(`${told} which bears only a name it had, would be given its own`);
    return undefined;
  }
  try {
    const [now] = await openedAgain(desk.query, [thread]);
    if (!now || isMarked(now)) return undefined;
    const missing = [key, strict].filter((mark) => !marksIn(now.body).includes(mark));
    await desk.query(REWRITE, { id: now.id, body: withMarks(now.body, missing) });
    desk.tell(`${told} which bore only a name it had, was given its own`);
    return undefined;
  } catch (error) {
    return `${told} which bears only a name it had, could not be given its own: ${reason(error)}`;
  }
}
