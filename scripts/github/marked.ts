import { z } from 'zod';
import { listAll, type Ask } from './client.ts';

/** Who writes for a workflow. */
export const BOT = 'github-actions[bot]';

/** A comment or an issue, as far as we read it. */
const writingSchema = z.object({
  id: z.number(),
  number: z.number().optional(),
  body: z.string().nullish(),
  state: z.string().optional(),
  title: z.string().optional(),
  user: z.object({ login: z.string() }).nullish(),
  pull_request: z.unknown().optional(),
});

/** A comment or an issue of ours. */
export type Writing = z.output<typeof writingSchema>;

/** The first line of what we write, by which we find it again. It shows nothing. */
export function markerOf(name: string): string {
  return `<!-- observatori-digicanvis: ${name} -->`;
}

/** A text with its marker, and with the line ends that GitHub gives back. */
export function marked(name: string, text: string): string {
  return `${markerOf(name)}\n\n${text.trim()}\n`;
}

/** Whether two texts are one to a reader: GitHub gives line ends and the last of them back otherwise. */
export function isSameText(a: string | null | undefined, b: string): boolean {
  return (a ?? '').replace(/\r\n/g, '\n').trim() === b.trim();
}

/** The first thing of a list that begins with the marker and was written by the author: anybody can copy a marker. */
export async function findMarked(
  ask: Ask,
  path: string,
  name: string,
  author = BOT,
): Promise<Writing | undefined> {
  const all = await listAll(ask, path);
  return all
    .flatMap((one) => writingSchema.safeParse(one).data ?? [])
    .find(
      ({ body, user, pull_request }) =>
        pull_request === undefined && user?.login === author && body?.startsWith(markerOf(name)),
    );
}
