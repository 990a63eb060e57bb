import { basename, dirname } from 'node:path';
import type { FaultSentences } from '../../src/domain/fault-sentence.ts';
import { DEFAULT_LANGUAGE } from '../../src/domain/language.ts';
import type { Finding } from '../content/check.ts';
import type { Refusal } from '../content/take.ts';
import { versionsAt } from '../content/versions.ts';
import type { Comparison } from './comparison.ts';
import { fileChange, type FileChange } from './file-change.ts';
import { judge } from './judgement.ts';
import { readSheet, type AskAll, type SheetReview } from './sheet-review.ts';
import { movesOf, slugOf, statesOf } from './sheet-state.ts';
import { withoutStanding } from './standing.ts';

/** All that an editor wants to know of a proposal. */
export interface Review {
  /** The commit it is compared with. */
  base: string;
  sheets: readonly SheetReview[];
  /** Sheets that changed and are not told of, because they are too many. */
  moreSheets: readonly string[];
  /** Files beside sheets: local bodies, names, guides. */
  others: readonly FileChange[];
  /** What the checker says of those, and its errors anywhere else that the base had not. */
  findings: readonly Finding[];
  refused: readonly Refusal[];
  beyond: readonly string[];
}

/** What a review asks of the world: the sentences of a language, the day, and the answers of addresses. */
export interface Means {
  sentences: FaultSentences;
  today: string;
  /** Undefined leaves addresses alone. */
  ask: AskAll | undefined;
}

const MOST_SHEETS = 40;
const MOST_ADDRESSES = 200;

/** Reviews all that differs or, with a slug, that sheet, whether it differs or not. */
export async function review(comparison: Comparison, means: Means, only?: string): Promise<Review> {
  const { folder, repository, base, refused, beyond, changed, removed } = comparison;
  const parent = dirname(folder);
  const concerned = changed.filter((file) => only === undefined || slugOf(file) === only);
  const slugs = [...new Set(only === undefined ? concerned.flatMap((file) => slugOf(file) ?? []) : [only])];
  const told = slugs.slice(0, MOST_SHEETS);
  const versions = versionsAt(repository, base, concerned);
  const changeOf = (file: string) => fileChange(parent, file, versions, removed);
  const reviewed = new Set(
    only === undefined ? changed : [`${basename(folder)}/projectes/${only}/${DEFAULT_LANGUAGE}.md`],
  );
  const states = statesOf(comparison, slugs);
  const moves = movesOf(comparison, states, versions);
  const scope = { changed: reviewed, moves };
  const { findings, duplicates } = judge(folder, means.sentences, means.today, scope);
  const sheets: SheetReview[] = [];
  let left = MOST_ADDRESSES;
  for (const slug of told) {
    const isOwn = ({ file }: { file: string }) => slugOf(file) === slug;
    const path = `${basename(folder)}/projectes/${slug}`;
    const read = await readSheet(parent, path, left, means.ask ?? (() => Promise.resolve(new Map())));
    left -= read.addresses.tried;
    sheets.push({
      slug,
      ...read,
      state: states.get(slug) ?? 'changed',
      movedFrom: moves.get(slug),
      movedTo: [...moves].find(([, old]) => old === slug)?.[0],
      findings: findings.filter(isOwn),
      duplicates: duplicates.filter(isOwn),
      changes: concerned.filter((file) => slugOf(file) === slug).map(changeOf),
    });
  }
  const others = only === undefined ? concerned.filter((file) => slugOf(file) === undefined) : [];
  const elsewhere = ({ file, severity }: Finding) =>
    !told.includes(slugOf(file) ?? '') && (severity === 'error' || others.includes(file));
  return {
    ...{ base, sheets, refused, beyond },
    moreSheets: slugs.slice(MOST_SHEETS),
    others: others.map(changeOf),
    findings: only === undefined ? withoutStanding(findings.filter(elsewhere), comparison, means) : [],
  };
}
