import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { forumSchema, type Forum } from '../domain/forum.ts';
import type { Query } from './graphql.ts';
import { reason } from './patience.ts';
import { ForumReader, type Manner } from './read-forum.ts';
import { forumOf, Readings } from './readings.ts';

/** A forum, or why there is none newer. */
export interface Brought {
  /** As it stands or, where GitHub did not give it, as it last stood; undefined where it was never read. */
  forum: Forum | undefined;
  /** What kept it from being read now: a sentence of GitHub's side. */
  trouble?: string;
  /** What whoever builds should know of a forum that was read: sentences. */
  notes: readonly string[];
}

/** The forum that a file keeps; undefined where there is none, or none that can be believed. */
export function keptForum(file: string): Forum | undefined {
  try {
    return forumSchema.safeParse(JSON.parse(readFileSync(file, 'utf8'))).data;
  } catch {
    return undefined;
  }
}

/** Keeps a forum in place of the last: whole, or not at all. Gives what kept it from it. */
function keep(file: string, forum: Forum): string[] {
  const beside = `${file}.${process.pid}.new`;
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(beside, JSON.stringify(forum));
    renameSync(beside, file);
    return [];
  } catch (error) {
    return [`The forum could not be kept for the next time: ${reason(error)}.`];
  }
}

/** How a forum is asked for. */
interface Asking extends Pick<Manner, 'isWhole' | 'changed'> {
  now?: Date;
}

/**
 * Brings the forum of a repository, `owner/name`, and keeps it in a file; where GitHub does not give it, what the file has
 * kept. Never throws for GitHub's sake, nor for that of the file. Whole, it asks for all of it again: what a list does not
 * tell, as that a message was hidden, is then known at once. What was read before GitHub gave no more is kept in another
 * file beside, so that the next reading goes on from there.
 */
export async function bringForum(
  query: Query,
  repository: string,
  file: string,
  { now = new Date(), ...manner }: Asking = {},
): Promise<Brought> {
  const begun = `${file}.begun`;
  const [last, before] = [file, begun].map((one) => {
    const kept = keptForum(one);
    return kept?.repository === repository ? kept : undefined;
  });
  const readings = new Readings();
  if (before) readings.take(before);
  try {
    const notes: string[] = [];
    const tell = (why: string) => void notes.push(why);
    const forum = await new ForumReader(query, repository, tell).read(now, last, { ...manner, readings });
    const troubles = keep(file, forum);
    if (troubles.length === 0) rmSync(begun, { force: true });
    return { forum, notes: [...notes, ...troubles] };
  } catch (error) {
    const readAt = now.toISOString();
    const numbers = readings.numbers();
    const isBegun = numbers.some(
      (number) => readings.momentOf(number) === readAt || readings.isRefused(number),
    );
    const partly = forumOf({ repository, readAt, categories: [] }, numbers, readings);
    return { forum: last, trouble: reason(error), notes: isBegun ? keep(begun, partly) : [] };
  }
}
