import { z } from 'zod';
import { LONGEST_TITLE } from '../../src/domain/github-title.ts';
import type { Ask } from '../github/client.ts';

/** By this label of the editors, an issue becomes a sheet. */
export const ACCEPTED = 'fitxa-acceptada';

/** Who wrote an issue, by what nobody can make up: no name, and no address. */
export interface Author {
  login: string;
  id: number;
}

/** An issue, as its author wrote it. */
export interface Issue {
  number: number;
  title: string;
  body: string;
  /** Whether the body was longer than we read. */
  isCut: boolean;
  /** Undefined for who has left GitHub, or has no name we would mention. */
  author: Author | undefined;
  isAccepted: boolean;
}

/** The most characters of a text that are read: what GitHub takes, whatever it gives. */
const LONGEST_BODY = 65_536;

const authorSchema = z.object({
  login: z.string().regex(/^[a-z\d](?:[a-z\d_-]{0,62}[a-z\d])?$/i),
  id: z.int().positive(),
});

const issueSchema = z.object({
  title: z.string(),
  body: z.string().nullish(),
  user: z.unknown(),
  labels: z.array(z.union([z.string(), z.object({ name: z.string() })])),
  pull_request: z.undefined().optional(),
});

/** Text that a file can hold, cut. */
function sane(text: string, most: number): string {
  return text.slice(0, most).replaceAll('\0', '').toWellFormed();
}

/** Reads an issue. What GitHub gives that is none, a pull request among them, is an error. */
export async function readIssue(ask: Ask, number: number): Promise<Issue> {
  const { data } = issueSchema.safeParse(await ask('GET', `/issues/${number}`));
  if (!data) throw new Error(`GitHub has no issue ${number} that we can read.`);
  const { title, body, user, labels } = data;
  return {
    number,
    title: sane(title, LONGEST_TITLE),
    body: sane(body ?? '', LONGEST_BODY),
    isCut: (body ?? '').length > LONGEST_BODY,
    author: authorSchema.safeParse(user).data,
    isAccepted: labels.some((label) => (typeof label === 'string' ? label : label.name) === ACCEPTED),
  };
}
