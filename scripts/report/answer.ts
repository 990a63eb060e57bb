import type { ReviewWords } from '../../src/i18n/review.ts';
import type { Answer } from '../links/probe.ts';

/** What became of an address that did not simply answer, in words. */
export function answerWords(answer: Exclude<Answer, { kind: 'alive' }>, words: ReviewWords): string {
  if (answer.kind === 'guarded') return words.guarded(answer.status);
  if (answer.kind === 'refused') return words.refused;
  return `${words.silence[answer.why]}${answer.status === undefined ? '' : ` (${answer.status})`}`;
}
