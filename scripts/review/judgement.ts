import type { FaultSentences } from '../../src/domain/fault-sentence.ts';
import { checkKinds, type Finding } from '../content/check.ts';

/** What the checker says of a content folder, with what it takes for a likely duplicate told apart. */
export interface Judgement {
  findings: readonly Finding[];
  duplicates: readonly Finding[];
}

/** Checks a content folder on a given day; of what changed, sheets are told of any other like them. */
export function judge(
  folder: string,
  sentences: FaultSentences,
  today: string,
  changed: ReadonlySet<string>,
): Judgement {
  const judgement = { findings: [] as Finding[], duplicates: [] as Finding[] };
  for (const { kind, finding } of checkKinds(folder, sentences, today, { changed }))
    judgement[kind === 'duplicate' ? 'duplicates' : 'findings'].push(finding);
  return judgement;
}
