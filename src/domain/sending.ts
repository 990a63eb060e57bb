import type { DraftFile } from './draft.ts';
import { newIssueOnGitHub, newOnGitHub } from './github-links.ts';

/** The longest address that is sure to be answered, in characters: GitHub's servers refuse those over 8 kB (status 414). */
export const LONGEST_ADDRESS = 8000;

/** Room of the repository that holds the files of drafts. */
const CONTENT = 'content';

/** Where a file of a draft stands in the repository. */
export function repositoryPath({ path }: Pick<DraftFile, 'path'>): string {
  return `${CONTENT}/${path}`;
}

/**
 * GitHub's editor with a new file in it, ready to be proposed; without its text, which then has to be pasted, where that
 * does not fit.
 */
export function newFileAddress(
  repository: string,
  file: DraftFile,
  message: string,
): { href: string; isWhole: boolean } {
  const [room = '', ...rest] = file.path.split('/');
  const address = (text: string) => {
    const query = new URLSearchParams({ filename: rest.join('/'), message, ...(text && { value: text }) });
    return `${newOnGitHub(repository, `${CONTENT}/${room}`)}?${query.toString()}`;
  };
  const href = address(file.text);
  return href.length <= LONGEST_ADDRESS ? { href, isWhole: true } : { href: address(''), isWhole: false };
}

/** An answer of one of GitHub's forms: the id of its question, and its text. */
export type Answer = readonly [id: string, text: string];

/**
 * GitHub's issue form with its answers filled in, as many as fit: `left` are the ids of those that do not, the longest of
 * all, which have to be pasted.
 */
export function issueAddress(
  repository: string,
  form: string,
  answers: readonly Answer[],
): { href: string; left: readonly string[] } {
  const base = newIssueOnGitHub(repository, form);
  const written = answers
    .filter(([, text]) => text !== '')
    .map(([id, text]) => ({ id, query: `&${new URLSearchParams({ [id]: text }).toString()}` }));
  let room = LONGEST_ADDRESS - base.length;
  const fitting = new Set(
    written
      .toSorted((a, b) => a.query.length - b.query.length)
      .filter(({ query }) => (room -= query.length) >= 0)
      .map(({ id }) => id),
  );
  return {
    href: base + written.flatMap(({ id, query }) => (fitting.has(id) ? [query] : [])).join(''),
    left: written.flatMap(({ id }) => (fitting.has(id) ? [] : [id])),
  };
}
