import { githubTitle } from './github-title.ts';
import { queryOf } from './links.ts';
import type { ForumCategory } from './vocabulary.ts';

/** How who reads a sheet may begin to talk about it. */
export const SHEET_OPENERS = ['replicar', 'visitar', 'dubte', 'tambe'] as const;
/** How one may begin to talk in the forum, of whatever it is. */
export const FORUM_OPENERS = ['idea', 'experiencia', 'pregunta'] as const;
/** A way to begin to talk. */
export type Opener = (typeof SHEET_OPENERS | typeof FORUM_OPENERS)[number];

/** The category that each opens in. Who waits for an answer is led to where one can be marked. */
export const CATEGORY_OF = {
  ...{ replicar: 'preguntes', visitar: 'preguntes', dubte: 'preguntes', tambe: 'experiencies' },
  ...{ idea: 'idees', experiencia: 'experiencies', pregunta: 'preguntes' },
} as const satisfies Record<Opener, ForumCategory>;

/** What a form asks: the page of the sheet that is talked about, who writes, and what they say. Each is the id of its box. */
export type Asked = 'fitxa' | 'ens' | 'text';

/**
 * The categories that have a form, with what it asks, in order. Announcements have none: only editors write them. The
 * category of projects has one for who comes all the same, as its threads open by themselves.
 */
export const FORM_OF = {
  idees: ['text', 'ens', 'fitxa'],
  experiencies: ['fitxa', 'ens', 'text'],
  preguntes: ['fitxa', 'ens', 'text'],
  projectes: ['fitxa', 'text'],
} as const satisfies Partial<Record<ForumCategory, readonly Asked[]>>;

/** What a message is called that an opener begins: its own words, and the title of the sheet or room for one. */
export function openingTitle(words: string, title = ''): string {
  return githubTitle(`${words}${/[?!]$/.test(words) ? '' : ':'} ${title}`);
}

/**
 * A new discussion, begun: its category, its title and, where it is about a sheet, the address of its page. GitHub fills
 * in the boxes of a form by their ids (its “Syntax for GitHub’s form schema”; seen to hold for discussions in pull
 * request 56867 of community/community), and from `body` the one box there is where a category has no form.
 */
export function discussionOf(repository: string, opener: Opener, title: string, page?: string): string {
  const asked = { category: CATEGORY_OF[opener], title, ...(page && { fitxa: page, body: page }) };
  return `https://github.com/${repository}/discussions/new?${queryOf(asked)}`;
}
