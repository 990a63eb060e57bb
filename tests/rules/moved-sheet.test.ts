import { renameSync } from 'node:fs';
import { join } from 'node:path';
import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../scripts/content/check.ts';
import { scopeChanged, scopeSince } from '../../scripts/content/changed.ts';
import { faultsCa } from '../../src/i18n/faults.ca.ts';
import { faultsEn } from '../../src/i18n/faults.en.ts';
import { expectFinding } from './mistake.ts';
import { propose } from './proposal.ts';
import { ALONE, repository } from './repository.ts';
import type { Scratch } from './scratch.ts';

const [BEFORE, NOW] = ['la-riba-expedient-unic', 'la-riba-expedients'];
const LINE = `${BEFORE}: ${NOW}`;
const file = (slug: string) => `projectes/${slug}/ca.md`;

function rename(s: Scratch): Scratch {
  renameSync(s.path(`projectes/${BEFORE}`), s.path(`projectes/${NOW}`));
  return s;
}

/** What is told of a change of the fixture, against what it was before. */
function told(change: (s: Scratch) => Scratch, scopeOf = scopeSince, sentences = faultsCa): Finding[] {
  const { scratch } = repository();
  return change(scratch).findings(sentences, scopeOf(scratch.folder, 'HEAD'));
}

describe('A sheet whose folder takes another name', () => {
  it.each([
    ['--since', scopeSince],
    ['--changed', scopeChanged],
  ])(
    'is refused by npm run check -- %s, with the line that would keep its address and its thread',
    (_, scope) => {
      const { message, fix } = expectFinding(told(rename, scope), {
        ...{ file: `content/${file(NOW)}`, line: 1, level: null, field: '', severity: 'error' },
      });
      expect(message).toContain(`«${BEFORE}»`);
      expect(fix).toContain(`«${LINE}» a content/redireccions.yaml`);
      const english = expectFinding(told(rename, scope, faultsEn), {});
      expect(english.fix).toContain(`“${LINE}”`);
    },
  );

  it('is fine once that line is there, and where nothing is compared', () => {
    expect(told((s) => rename(s).write('redireccions.yaml', `${LINE}\n`))).toEqual([]);
    const { scratch } = repository();
    expect(rename(scratch).findings()).toEqual([]);
  });

  it('is known by its title or by its text, whatever else changes', () => {
    const line = 'vilaclara-cita-previa: vilaclara-oac';
    const asked = (from: string | RegExp, ...to: string[]) =>
      told((s) => {
        renameSync(s.path('projectes/vilaclara-cita-previa'), s.path('projectes/vilaclara-oac'));
        return to.reduce((all, text) => all.edit(file('vilaclara-oac'), from, text), s);
      }).filter(({ fix = '' }) => fix.includes(line));
    expect(asked('## Com', '## Ara, com')).toHaveLength(1);
    expect(asked(/^title: .*/m, 'title: Un altre nom del mateix')).toHaveLength(1);
  });

  it('is two sheets, one gone and one new, where nothing of it stays', () => {
    const other = (s: Scratch) => rename(s).edit(file(NOW), /^title: .*/m, 'title: Un altre projecte');
    expect(told(other).filter(({ fix = '' }) => fix.includes('redireccions'))).toEqual([]);
  });

  it('ends npm run check with 1 on the command line, as one line', () => {
    const { scratch } = repository();
    const env = { ...ALONE, CONTENT_DIR: rename(scratch).folder };
    const script = join(import.meta.dirname, '../../scripts/check.ts');
    const { stdout, status } = spawnSync(
      process.execPath,
      [script, '--since', 'HEAD', '--format', 'github'],
      {
        ...{ encoding: 'utf8', env },
      },
    );
    expect(status).toBe(1);
    expect(stdout.trim()).toMatch(new RegExp(`^::error file=content/${file(NOW)},[^\\n]*${LINE}[^\\n]*$`));
  });

  it('has the line asked for in the report of its proposal too, until it is there', () => {
    const report = (change: (s: Scratch) => Scratch) =>
      propose(change).run('review.ts', 'refs/proposal^1', '--of', 'refs/proposal', '--no-network').stdout;
    const without = report(rename);
    expect(without).toMatch(/\*\*avís\*\*: abans era a `la-riba-expedient-unic`, que ja és publicada/);
    expect(without).toContain(LINE);
    const withLine = report((s) => rename(s).write('redireccions.yaml', `${LINE}\n`));
    expect(withLine).toContain('abans era a `la-riba-expedient-unic`');
    expect(withLine).not.toContain('es perdrien');
  });
});
