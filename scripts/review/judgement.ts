import type { FaultKind } from '../../src/domain/fault.ts';
import type { FaultSentences, FaultWords, Shown } from '../../src/i18n/faults.ts';
import { checkContent, type Finding } from '../content/check.ts';

/** What the checker says of a content folder, with what it takes for a likely duplicate told apart. */
export interface Judgement {
  findings: readonly Finding[];
  duplicates: readonly Finding[];
}

/** The kind of fault that a sheet much like another one has. */
const DUPLICATE = 'duplicate';

type Kinded<T> = T & { kind?: string };

/** Sentences that bring their kind along into the finding, which has no other way to tell it. */
function kinded(sentences: FaultSentences): FaultSentences {
  return Object.fromEntries(
    (Object.keys(sentences) as FaultKind[]).map((kind) => [
      kind,
      (shown: Shown): Kinded<FaultWords> => ({ ...sentences[kind](shown), kind }),
    ]),
  ) as FaultSentences;
}

/** Checks a content folder on a given day. */
export function judge(folder: string, sentences: FaultSentences, today: string): Judgement {
  const judgement = { findings: [] as Finding[], duplicates: [] as Finding[] };
  for (const { kind, ...finding } of checkContent(folder, kinded(sentences), today) as Kinded<Finding>[])
    judgement[kind === DUPLICATE ? 'duplicates' : 'findings'].push(finding);
  return judgement;
}
