import { z } from 'zod';
import type { Ask } from './client.ts';

const pullSchema = z.object({
  number: z.int().positive(),
  state: z.string(),
  head: z.object({ sha: z.string() }),
});

/** The number of a pull request as a file of a stranger's run says it: figures, and nothing else. */
export function readNumber(text: string): number | undefined {
  return /^[1-9]\d{0,8}\n?$/.test(text) ? Number(text) : undefined;
}

/**
 * Whether a number a stranger's run gave is that of the open pull request which the run was for: GitHub itself says
 * of which commit the run was, and the pull request must end in that commit.
 */
export async function isPullOf(ask: Ask, number: number, head: string): Promise<boolean> {
  if (!/^[\da-f]{40}$/.test(head)) return false;
  const { data: pull } = pullSchema.safeParse(await ask('GET', `/pulls/${number}`));
  return pull?.number === number && pull.state === 'open' && pull.head.sha === head;
}
