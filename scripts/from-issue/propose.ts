import { dirname } from 'node:path';
import { DEFAULT_LANGUAGE } from '../../src/domain/language.ts';
import type { Place } from '../../src/github/place.ts';
import { checkerWordsOf } from '../../src/i18n/checker.ts';
import { fromIssueWords as words } from '../../src/i18n/from-issue.ts';
import { commitOf } from '../content/git.ts';
import type { Ask } from '../github/client.ts';
import { keepComment } from '../github/comment.ts';
import { compareCommit } from '../review/comparison.ts';
import { markdownReport } from '../review/markdown.ts';
import { review } from '../review/review.ts';
import type { AskAll } from '../review/sheet-review.ts';
import { accessOf, branchOf, commitFiles, isOurs, isSameTree, pushBranch, remoteTip } from './branch.ts';
import type { Issue } from './issue.ts';
import { mainContent } from './main-content.ts';
import { proposalOf } from './proposal.ts';
import { keepPull, pullOf } from './pull.ts';
import { comment, commitMessage, lacking, pullText } from './texts.ts';

/** Where a sheet is proposed, and when. */
export interface Desk {
  ask: Ask;
  place: Place;
  /** `https://github.com`, or that of an enterprise. */
  server: string;
  /** The content folder of a checkout of the base. */
  folder: string;
  /** The branch that the proposal is for. */
  base: string;
  today: string;
  /** Undefined leaves addresses alone. */
  askAll: AskAll | undefined;
}

/** What became of an issue: the pull request it has, or why it has no other. */
export type Outcome = 'proposed' | 'unusable' | 'left to the editors' | 'settled already';

async function reportOf(commit: string, base: string, { folder, today, askAll }: Desk): Promise<string> {
  const comparison = compareCommit(folder, base, commit);
  try {
    const { faults } = checkerWordsOf(DEFAULT_LANGUAGE);
    const told = await review(comparison, { sentences: faults, today, ask: askAll });
    return markdownReport(told, DEFAULT_LANGUAGE);
  } finally {
    comparison.end();
  }
}

/**
 * Makes a branch and a pull request of an issue, or brings its own up to date, and tells the author in one comment. Each
 * step finds what an earlier run did, so that any run may end half way. What editors changed is never written over.
 */
export async function propose(issue: Issue, desk: Desk): Promise<Outcome> {
  const { ask, place, server, folder } = desk;
  const repository = dirname(folder);
  const tell = (text: string) => keepComment(ask, issue.number, 'sheet-from-issue', text);
  const branch = branchOf(issue.number);
  const known = await pullOf(ask, place.repository, branch);
  if (known?.state === 'closed') {
    await tell(comment(issue, words.comment.settled(known.number)));
    return 'settled already';
  }
  const access = accessOf(place.token, server);
  const tip = remoteTip(repository, branch, access);
  if (tip !== undefined && !isOurs(repository, tip)) {
    const { left, leftIn } = words.comment;
    await tell(comment(issue, known ? leftIn(known.number) : left(branch)));
    return 'left to the editors';
  }
  const base = commitOf(repository, 'HEAD');
  const proposal = proposalOf(issue, mainContent(repository, base), desk.today);
  if (!('files' in proposal)) {
    await tell(lacking(issue, proposal, `${server}/${place.repository}/issues/new?template=nova-fitxa.yml`));
    return 'unusable';
  }
  const commit = commitFiles(repository, base, proposal.files, commitMessage(issue));
  const text = pullText(issue, proposal.notes, await reportOf(commit, base, desk));
  if (tip === undefined || !isSameTree(repository, tip, commit))
    pushBranch(repository, branch, commit, tip, access);
  const title = words.pull.title(proposal.slug);
  const pull = await keepPull(ask, known, { title, text, branch, base: desk.base });
  const { proposed, credited } = words.comment;
  await tell(comment(issue, proposed(pull), ...(issue.author ? [credited] : [])));
  return 'proposed';
}
