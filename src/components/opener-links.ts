import { mailTo } from '../domain/links.ts';
import { discussionOf, openingTitle, type Opener } from '../domain/openers.ts';
import { settings } from '../settings.ts';
import type { Frame } from './frame.ts';

/** An opener as a page shows it. */
export interface OpenerLink {
  title: string;
  hint: string;
  /** GitHub, or the editors' mailbox where no forum is connected. */
  to: string;
  /** The same for who has no account, where that is another way. */
  mail: string | undefined;
}

/** Openers with where they lead on this deployment; none where they would lead nowhere. */
export function openerLinks(
  openers: readonly Opener[],
  { t: { openers: words } }: Frame,
  sheet?: { title: string; page: string },
): OpenerLink[] {
  const { forum, editorsEmail } = settings;
  const { who, text, name } = words.mail;
  const message = [sheet?.page, who, text, forum && name].filter(Boolean).join('\n\n');
  return openers.flatMap((opener) => {
    const { title, hint } = words.ways[opener];
    const subject = openingTitle(title, sheet?.title);
    const mail = editorsEmail && mailTo(editorsEmail, subject.trim(), message);
    const to = forum ? discussionOf(forum.repository, opener, subject, sheet?.page) : mail;
    return to ? [{ title, hint, to, mail: forum && mail }] : [];
  });
}
