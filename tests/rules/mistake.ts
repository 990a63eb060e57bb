import { expect } from 'vitest';
import type { Finding } from '../../scripts/content/check.ts';
import { faultsEn } from '../../src/i18n/faults.en.ts';
import { faultsEs } from '../../src/i18n/faults.es.ts';
import { Scratch, SHEET } from './scratch.ts';

/** One passage of one file written wrong, and all that the checker must say of it. */
export interface Mistake {
  /** What is wrong, for the name of the test. */
  name: string;
  file?: string;
  from: string | RegExp;
  to: string;
  /** The passage on which the finding must stand, once the file is wrong. */
  at: string;
  field: string;
  level?: Finding['level'];
  severity?: Finding['severity'];
  /** What the message must tell: what was read, and what is expected. */
  says: readonly RegExp[];
  fix?: RegExp;
}

/** Exactly one finding, in its place, with words that help. */
export function expectFinding(findings: readonly Finding[], expected: Partial<Finding>): Finding {
  const [finding, ...others] = findings;
  if (!finding) throw new Error('The checker said nothing.');
  expect(finding).toMatchObject(expected);
  expect(others).toEqual([]);
  return finding;
}

/** Makes a mistake in the fixture, and expects the checker to say that and nothing else. */
export function expectMistake(mistake: Mistake): void {
  const { file = SHEET, from, to, at, field, level = null, severity = 'error', says, fix } = mistake;
  const scratch = new Scratch().edit(file, from, to);
  const place = { file: `content/${file}`, ...scratch.at(file, at) };
  const finding = expectFinding(scratch.findings(), { ...place, severity, level, field });
  for (const words of says) expect(finding.message).toMatch(words);
  if (fix) expect(finding.fix).toMatch(fix);
}

/** What a mistake is told as in Spanish and in English: the message and, where there is one, the way to mend it. */
export function saidAbroad({ file = SHEET, from, to }: Pick<Mistake, 'file' | 'from' | 'to'>): string[] {
  const scratch = new Scratch().edit(file, from, to);
  return [faultsEs, faultsEn].map((sentences) => {
    const { message, fix = '' } = expectFinding(scratch.findings(sentences), {});
    return `${message} ${fix}`.trim();
  });
}
