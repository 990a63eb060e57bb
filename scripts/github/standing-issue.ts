import type { Ask } from './client.ts';
import { findMarked, isSameText, marked } from './marked.ts';

/** An issue that is kept up to date: by its name there is never a second one. */
export interface StandingIssue {
  /** Never changes. */
  name: string;
  title: string;
  /** What there is to say; empty when there is nothing left to do. */
  text: string;
  /** What it says once there is nothing left. */
  gone: string;
}

/** By this label such issues are found among all others. */
const LABEL = 'manteniment';

/** Opens, edits, closes or opens again the one issue that bears a name, as there is something to say or not. */
export async function keepIssue(
  ask: Ask,
  { name, title, text, gone }: StandingIssue,
): Promise<'opened' | 'edited' | 'closed' | 'same'> {
  const known = await findMarked(ask, `/issues?state=all&labels=${LABEL}`, name);
  const isDue = text.trim() !== '';
  const body = marked(name, isDue ? text : gone);
  if (!known) {
    if (isDue) await ask('POST', '/issues', { title, body, labels: [LABEL] });
    return isDue ? 'opened' : 'same';
  }
  const isOpen = known.state === 'open';
  if (isOpen === isDue && (!isDue || (isSameText(known.body, body) && known.title === title))) return 'same';
  await ask('PATCH', `/issues/${known.number ?? 0}`, { title, body, state: isDue ? 'open' : 'closed' });
  return !isDue ? 'closed' : isOpen ? 'edited' : 'opened';
}
