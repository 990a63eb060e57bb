import type { ReviewWords } from './review.ts';

const s = (n: number, one: string, many: string) => `${n} ${n === 1 ? one : many}`;

/** What a review says in English. */
export const reviewEn: ReviewWords = {
  title: 'Review of the content',
  against: (commit) => `Compared with ${commit}.`,
  nothing: 'No sheet changes.',
  sheet: { added: 'New sheet', removed: 'Sheet taken away', changed: 'Sheet' },
  file: { added: 'new', removed: 'taken away', changed: 'changes' },
  movedFrom: (slug) =>
    `it used to be at ${slug}, which is published already. The folder had better keep its name. If it has to change, “content/redireccions.yaml” must tell where it went: then its old address still leads to it, and its thread is not lost.`,
  movedTo: (slug) => `It is now at ${slug}, with the same title or the same text.`,
  levels: 'What each level says',
  level: (n, title) => `Level ${n}, ${title}`,
  unreadLevels: 'Nothing can be said of them until there is a “ca.md” with a header that can be read.',
  complete: 'complete',
  incomplete: (has, all, missing) => `${has} of ${all} fields; missing: ${missing}`,
  checker: 'What the checker says',
  noFindings: 'No errors and no warnings.',
  place: (line) => `line ${line}`,
  duplicates: 'It may be here already',
  changes: 'What changes',
  noChanges: 'Nothing, against what is published.',
  change: { added: 'added', removed: 'taken away', changed: 'changed' },
  body: (added, removed) =>
    `body: ${s(added, 'word added', 'words added')}, ${s(removed, 'word taken away', 'words taken away')}`,
  unreadFile: 'its header cannot be read, so we do not know what changes in it: see what the checker says',
  more: (n) => `and ${n} more`,
  addresses: 'Addresses that do not answer',
  noAddresses: (tried) => `None: we tried ${s(tried, 'address', 'addresses')}.`,
  untried: (n) => `We did not try ${s(n, 'address', 'addresses')}.`,
  guarded: (status) => `does not let itself be checked (${status}): open it yourselves`,
  refused: 'leads to a place that is not public, or not https',
  silence: {
    status: 'says that it is not there',
    'no-host': 'that domain does not exist',
    'no-connection': 'nobody answers there',
    certificate: 'its certificate is not good',
    slow: 'did not answer in 10 seconds',
    redirects: 'goes from one address to another and arrives nowhere',
  },
  others: 'Other files of content',
  elsewhere: 'What the checker says, outside these sheets',
  moreSheets: (n) => `And ${s(n, 'more sheet, not told in detail', 'more sheets, not told in detail')}:`,
  left: 'Files that were not taken',
  reasons: {
    'not-a-file': 'is a link or another repository, and not a file',
    path: 'its name has signs that may not be there',
    place:
      'nothing may be here: sheets go in “content/projectes”, local bodies in “content/administracions” and guides in “content/guies”',
    'too-large': 'is too large',
    'too-many': 'there are too many in all',
  },
  beyond: (n) =>
    `It also changes ${s(n, 'file that is not content, and that', 'files that are not content, and that')} this report does not judge. Look at them before you accept the proposal:`,
  cut: 'The report is too long and ends here. “npm run review” gives all of it.',
  rendered: (address) => `The sheets, as they will look, are among the results of [the run](${address}).`,
  rendering: 'Pages to look at are being made: in a few minutes this comment will say where they are.',
  notRendered: 'No page could be made to look at: the errors come first.',
  usage: (read) =>
    `We do not understand “${read}”. Write: npm run review -- <sheet or branch> [--of <commit>] [--base <branch>] [--lang ca|es|en] [--format markdown|json] [--save <file>] [--no-network]`,
  noSheet: (slug) => `“${slug}” is no sheet, and no branch, tag or commit.`,
  deadLinks: {
    title: 'Addresses in sheets that do not answer',
    lead: (n, all) =>
      `Of ${all}, ${s(n, 'address does', 'addresses do')} not answer. This list is renewed every week.`,
    gone: 'All of them answer now.',
    offline: 'Not one address answered: this machine must be without network.',
  },
  staleSheets: {
    title: 'Sheets that nobody has verified for over a year',
    lead: (n) =>
      `${s(n, 'sheet waits', 'sheets wait')} for somebody to look at it again. If all is as it was, set the day in its “verified” field. This list is renewed every month.`,
    gone: 'All sheets are verified now.',
  },
};
