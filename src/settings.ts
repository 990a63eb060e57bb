/**
 * Everything a deployment sets, in one place, from the environment; README.md says the same in a table.
 * Unset values have a default that works, or leave their feature explaining how to connect it.
 */

type Variables = Readonly<Record<string, string | undefined>>;

/** Where discussions live, and which of giscus's servers shows them. Ids as giscus.app gives them. */
export interface ForumSettings {
  /** `owner/name` */
  repository: string;
  repositoryId: string;
  category: string;
  categoryId: string;
  /** Origin of the giscus server, `https://giscus.app` unless self-hosted. */
  host: string;
}

/** A deployment's settings, checked. */
export interface Settings {
  /** Origin of the public address, without path: `https://observatori.example.cat`. */
  siteUrl: string;
  /** Path the site lives under, with both slashes: `/` or `/observatori/`. */
  basePath: string;
  /** Folder of the content, as given. */
  contentDir: string;
  /** Folder of the build, as given. */
  outDir: string;
  /** `owner/name` of the repository that holds the content; undefined leaves out "improve this sheet". */
  repository: string | undefined;
  /** Mailbox of the editors, for people without a GitHub account; undefined leaves out that way. */
  editorsEmail: string | undefined;
  /** Undefined until the four values that giscus needs are all set. */
  forum: ForumSettings | undefined;
}

function refuse(name: string, value: string, expected: string): never {
  throw new Error(`${name} is «${value}», and must be ${expected}.`);
}

function origin(name: string, value: string): string {
  const url = URL.canParse(value)
    ? new URL(value)
    : refuse(name, value, 'an address such as https://exemple.cat');
  const local = url.hostname === 'localhost' || url.hostname === '127.0.0.1';
  if (url.protocol !== 'https:' && !(local && url.protocol === 'http:'))
    refuse(name, value, 'an https address');
  if (url.username || url.password) refuse(name, value, 'without a password');
  if (url.pathname !== '/' || url.search || url.hash)
    refuse(name, value, 'without a path: that is BASE_PATH');
  return url.origin;
}

function path(name: string, value: string): string {
  const parts = value.split('/').filter(Boolean);
  if (!parts.every((part) => /^[\w.~-]+$/.test(part) && !/^\.+$/.test(part)))
    refuse(name, value, 'a path such as / or /observatori/');
  return parts.length === 0 ? '/' : `/${parts.join('/')}/`;
}

function repository(name: string, value: string): string {
  return /^[\w.-]+\/[\w.-]+$/.test(value) ? value : refuse(name, value, 'written owner/name');
}

function email(name: string, value: string): string {
  return /^[\w.+-]+@[a-z\d-]+(?:\.[a-z\d-]+)*\.[a-z]{2,}$/i.test(value)
    ? value
    : refuse(name, value, 'an e-mail address');
}

/** What the forum needs, besides a repository, which may be that of the content. */
const FORUM_NEEDS = ['GISCUS_REPO_ID', 'GISCUS_CATEGORY', 'GISCUS_CATEGORY_ID'] as const;

/** Of what the forum needs, what is not set though something else of it is; nothing of a forum nobody began to connect. */
export function missingForForum(variables: Variables): string[] {
  const isSet = (name: string) => Boolean(variables[name]?.trim());
  const missing = FORUM_NEEDS.filter((name) => !isSet(name));
  const isBegun = missing.length < FORUM_NEEDS.length || isSet('GISCUS_REPO') || isSet('GISCUS_HOST');
  return isBegun ? missing : [];
}

function forum(variables: Variables): ForumSettings | undefined {
  const set = (name: string) => variables[name]?.trim() || undefined;
  const [name, repositoryId, category, categoryId] = [
    set('GISCUS_REPO') ?? set('REPOSITORY'),
    set('GISCUS_REPO_ID'),
    set('GISCUS_CATEGORY'),
    set('GISCUS_CATEGORY_ID'),
  ];
  if (!name || !repositoryId || !category || !categoryId) return undefined;
  return {
    repository: repository('GISCUS_REPO', name),
    repositoryId,
    category,
    categoryId,
    host: origin('GISCUS_HOST', set('GISCUS_HOST') ?? 'https://giscus.app'),
  };
}

/** Settings read from environment variables; a wrong one is an error that says what was read and expected. */
export function readSettings(variables: Variables): Settings {
  const { SITE_URL, BASE_PATH, CONTENT_DIR, OUT_DIR, REPOSITORY, EDITORS_EMAIL } = variables;
  return {
    siteUrl: origin('SITE_URL', SITE_URL || 'http://localhost:4321'),
    basePath: path('BASE_PATH', BASE_PATH ?? '/'),
    contentDir: CONTENT_DIR || 'content',
    outDir: OUT_DIR || 'dist',
    repository: REPOSITORY ? repository('REPOSITORY', REPOSITORY) : undefined,
    editorsEmail: EDITORS_EMAIL ? email('EDITORS_EMAIL', EDITORS_EMAIL) : undefined,
    forum: forum(variables),
  };
}

/** The settings of this run. */
export const settings = readSettings(process.env);
