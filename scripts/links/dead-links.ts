import { addressesOf } from '../../src/domain/addresses.ts';
import type { ReviewWords } from '../../src/i18n/review.ts';
import type { SheetFile } from '../content/sheets.ts';
import { capped, code } from '../report/markdown.ts';
import { answerWords } from '../report/answer.ts';
import type { Answer } from './probe.ts';

/** The sheets that lead to each address, in order. */
export function sheetsByAddress(files: readonly SheetFile[]): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const [slug, group] of Map.groupBy(files, (file) => file.slug))
    for (const address of addressesOf(group)) found.set(address, [...(found.get(address) ?? []), slug]);
  return found;
}

/** Whether not one address answered in any way: then it is our own network that is at fault. */
export function isOffline(answers: ReadonlyMap<string, Answer>): boolean {
  return answers.size > 0 && [...answers.values()].every(({ kind }) => kind === 'dead');
}

/** The addresses that are dead, sheet by sheet, as Markdown; empty when there are none. */
export function deadLinks(
  sheets: ReadonlyMap<string, readonly string[]>,
  answers: ReadonlyMap<string, Answer>,
  words: ReviewWords,
): string {
  const dead = [...answers].flatMap(([address, answer]) =>
    answer.kind === 'dead' ? (sheets.get(address) ?? []).map((slug) => ({ slug, address, answer })) : [],
  );
  if (dead.length === 0) return '';
  const count = new Set(dead.map(({ address }) => address)).size;
  const groups = [...Map.groupBy(dead, ({ slug }) => slug)].sort(([a], [b]) => (a < b ? -1 : 1));
  const lines = groups.flatMap(([slug, group]) => [
    `- ${code(slug)}`,
    ...group.map(({ address, answer }) => `  - ${code(address, 300)}: ${answerWords(answer, words)}`),
  ]);
  return capped([words.deadLinks.lead(count, answers.size), '', ...lines], words.cut);
}
