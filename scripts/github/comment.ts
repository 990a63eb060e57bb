import type { Ask } from './client.ts';
import { findMarked, isSameText, marked } from './marked.ts';

/** Puts a text in the one comment of a pull request that bears a name: posted the first time, edited after. */
export async function keepComment(
  ask: Ask,
  pull: number,
  name: string,
  text: string,
): Promise<'posted' | 'edited' | 'same'> {
  const body = marked(name, text);
  const known = await findMarked(ask, `/issues/${pull}/comments`, name);
  if (!known) {
    await ask('POST', `/issues/${pull}/comments`, { body });
    return 'posted';
  }
  if (isSameText(known.body, body)) return 'same';
  await ask('PATCH', `/issues/comments/${known.id}`, { body });
  return 'edited';
}
