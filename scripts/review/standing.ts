import { isDeepStrictEqual } from 'node:util';
import { basename } from 'node:path';
import { checkContent, type Finding } from '../content/check.ts';
import { takeApart, type Comparison } from './comparison.ts';
import type { Means } from './review.ts';

/** Findings without those that the base had already, word by word, in files that have not changed. */
export function withoutStanding(
  findings: readonly Finding[],
  { repository, base, folder, changed }: Comparison,
  { sentences, today }: Means,
): Finding[] {
  const unchanged = new Set(findings.map(({ file }) => file).filter((file) => !changed.includes(file)));
  if (unchanged.size === 0) return [...findings];
  const { folder: before, end } = takeApart({ repository, name: basename(folder) }, base);
  try {
    const scope = { changed: new Set<string>(), asked: () => unchanged };
    const standing = checkContent(before, sentences, today, scope);
    return findings.filter((finding) => !standing.some((one) => isDeepStrictEqual(one, finding)));
  } finally {
    end();
  }
}
