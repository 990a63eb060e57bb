import type { FaultSentences } from '../../src/domain/fault-sentence.ts';
import { checkFaults, type Finding, type Scope } from '../content/check.ts';

/** A sheet that may be here already, and the path of the page of the other. */
export interface Duplicate extends Finding {
  page: string;
}

/** What the checker says of a content folder, with what it takes for a likely duplicate told apart. */
export interface Judgement {
  findings: readonly Finding[];
  duplicates: readonly Duplicate[];
}

/** Checks a content folder on a given day; of what changed, sheets are told of any other like them, and of the address they left. */
export function judge(
  folder: string,
  sentences: FaultSentences,
  today: string,
  scope: Pick<Scope, 'changed' | 'moves'>,
): Judgement {
  const all = checkFaults(folder, sentences, today, scope);
  return {
    findings: all.flatMap(({ fault, finding }) => (fault.kind === 'duplicate' ? [] : [finding])),
    duplicates: all.flatMap(({ fault: { kind, expected }, finding }) =>
      kind === 'duplicate' ? [{ ...finding, page: expected?.detail ?? '' }] : [],
    ),
  };
}
