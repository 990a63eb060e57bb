import type { Category } from '../domain/forum.ts';
import { githubTitle } from '../domain/github-title.ts';
import { WAITING, type ForumView } from '../domain/forum-lists.ts';
import type { Language } from '../domain/language.ts';
import { paths } from '../domain/links.ts';
import type { Said } from '../domain/reading.ts';
import type { SheetTitles, ThreadCard } from '../domain/thread-card.ts';
import { FORUM_CATEGORIES, type ForumCategory } from '../domain/vocabulary.ts';
import type { Interface } from '../i18n/ca.ts';
import { settings } from '../settings.ts';

/** The title of a sheet for a reader; undefined of one that is not among them. */
export function sheetTitle(titles: SheetTitles, slug: string | undefined, lang: Language): Said | undefined {
  return slug === undefined ? undefined : titles[slug]?.[lang];
}

/**
 * What a thread is called for a reader. Where it still has the name it was opened with, the Catalan title of its sheet as far
 * as GitHub takes it, that is the sheet's title in the reader's language, and `isSheets`; who has given it another is heard.
 */
export function threadName({ sheet, title }: ThreadCard, titles: SheetTitles, lang: Language) {
  const catalan = sheetTitle(titles, sheet, 'ca');
  const isSheets = catalan !== undefined && githubTitle(catalan.text) === title;
  const said = isSheets ? sheetTitle(titles, sheet, lang) : undefined;
  return { text: said?.text ?? title, lang: said && said.lang !== lang ? said.lang : undefined, isSheets };
}

function isOurs(slug: string): slug is ForumCategory {
  return FORUM_CATEGORIES.some((one) => one === slug);
}

/** The name of a category of the forum: ours, or else what GitHub calls it. */
export function categoryName(slug: string, t: Interface, onGitHub: string): string {
  return isOurs(slug) ? t.forum.categories[slug].name : onGitHub;
}

/** The address of a view of the forum. */
export function forumPath(view: ForumView): string {
  return view === undefined ? paths.forum : `${paths.forum}${view}/`;
}

/** The name of a view, and what it is for. */
export function viewWords(view: ForumView, t: Interface, categories: readonly Category[]) {
  if (view === undefined)
    return { name: t.forum.page.title, lead: t.forum.page.lead(settings.editorsEmail !== undefined) };
  if (view === WAITING) return t.forum.waiting;
  if (isOurs(view)) return t.forum.categories[view];
  const { name = view, description = '' } = categories.find(({ slug }) => slug === view) ?? {};
  return { name, lead: description };
}
