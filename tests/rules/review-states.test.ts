import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Review } from '../../scripts/review/review.ts';
import { propose, type Checkout } from './proposal.ts';
import { BODY, ENGLISH, LONE, SHEET, type Scratch } from './scratch.ts';

const SLUG = 'vilaclara-cita-previa';
const REVIEW = ['refs/proposal^1', '--of', 'refs/proposal', '--no-network'];
const SINCE = ['--format', 'github', '--since', 'refs/proposal^1'];
const json = ({ run }: Checkout) =>
  JSON.parse(run('review.ts', ...REVIEW, '--format', 'json').stdout) as Review;
const report = ({ run }: Checkout, ...more: string[]) => run('review.ts', ...REVIEW, ...more).stdout;

describe('A file out of place', () => {
  it.each(['projecte/nova/ca.md', 'Projectes/nova/ca.md', 'solt.md', 'projectes.md', 'altres/foto.jpg'])(
    'such as %s is not taken, which is told, and is told as new',
    (file) => {
      const checkout = propose((s) => s.write(file, 'Hola.\n'));
      const { stdout, status } = checkout.run('take.ts', 'refs/proposal');
      expect(status).toBe(1);
      expect(stdout.trim().split('\n')).toEqual([
        expect.stringMatching(`^::error file=content/${file},.*aquí no hi pot haver res: les fitxes van a `),
      ]);
      expect(existsSync(join(checkout.folder, 'content', file))).toBe(false);
      const { others, refused } = json(checkout);
      expect(refused).toEqual([{ file: `content/${file}`, reason: 'place' }]);
      expect(others).toMatchObject([{ file: `content/${file}`, state: 'added', isUnread: false }]);
      expect(report(checkout, '--lang', 'en')).toContain(
        `- \`content/${file}\`: nothing may be here: sheets go in `,
      );
    },
  );

  it('that tells people of the content is taken, and told as what it is', () => {
    const checkout = propose((s) =>
      s.write('README.md', '# Hola\n\nAixò és tot.\n').write('LICENSE', 'Lliure\n'),
    );
    expect(checkout.run('take.ts', 'refs/proposal')).toMatchObject({ stdout: '', status: 0 });
    expect(readFileSync(join(checkout.folder, 'content/README.md'), 'utf8')).toMatch(/^# Hola/);
    expect(json(checkout).others).toMatchObject([
      { file: 'content/LICENSE', state: 'added' },
      { file: 'content/README.md', state: 'added', isUnread: false, body: { added: 5, removed: 0 } },
    ]);
    const next = propose(
      (other) => other.edit('README.md', 'tot.', 'gairebé tot.').remove('LICENSE'),
      [],
      (other) => other.write('README.md', '# Hola\n\nAixò és tot.\n').write('LICENSE', 'Lliure\n'),
    );
    expect(json(next)).toMatchObject({
      others: [
        { file: 'content/LICENSE', state: 'removed' },
        { file: 'content/README.md', state: 'changed', isUnread: false, body: { added: 1, removed: 0 } },
      ],
      refused: [],
    });
  });
});

describe('A sheet is told', () => {
  it('as new, though its Catalan file is not there', () => {
    const checkout = propose((s) => s.write('projectes/vilaclara-nova/es.md', s.read(ENGLISH)));
    expect(json(checkout).sheets).toMatchObject([
      { slug: 'vilaclara-nova', state: 'added', completeness: [] },
    ]);
    const said = report(checkout);
    expect(said).toContain('### Fitxa nova `vilaclara-nova`');
    expect(said).toContain('No en podem dir res mentre no hi hagi un «ca.md»');
  });

  it('as new, though its Catalan file cannot be read', () => {
    const checkout = propose((s) => s.write('projectes/vilaclara-nova/ca.md', '---\ntitle: "\n---\n'));
    expect(json(checkout).sheets).toMatchObject([
      { slug: 'vilaclara-nova', state: 'added', completeness: [] },
    ]);
  });

  it('as changed where its header cannot be read any more, without fields or levels that are not so', () => {
    const checkout = propose((s) => s.edit(SHEET, 'title: ', 'title: "'));
    const [sheet] = json(checkout).sheets;
    expect(sheet).toMatchObject({
      state: 'changed',
      completeness: [],
      changes: [{ isUnread: true, fields: [] }],
    });
    const said = report(checkout);
    expect(said).toContain(`### Fitxa \`${SLUG}\``);
    expect(said).toContain(`- \`content/${SHEET}\`: canvia\n  - no en podem llegir la capçalera`);
    expect(said).not.toMatch(/Nivell \d|`` tret|: 0 de /);
  });

  it('as gone where all its files are, and not where one stays', () => {
    const gone = json(propose((s) => s.remove(`projectes/${SLUG}`))).sheets;
    expect(gone).toMatchObject([{ slug: SLUG, state: 'removed' }]);
    expect(json(propose((s) => s.remove(SHEET))).sheets).toMatchObject([{ slug: SLUG, state: 'changed' }]);
  });

  it('with both its addresses where it moves, and a warning', () => {
    const move = (s: Scratch) =>
      s
        .write('projectes/la-riba-nova/ca.md', s.read(LONE).replace('phase: pilot', 'phase: implantat'))
        .remove(LONE);
    const checkout = propose(move);
    expect(json(checkout).sheets).toMatchObject([
      { slug: 'la-riba-expedient-unic', state: 'removed', movedTo: 'la-riba-nova' },
      { slug: 'la-riba-nova', state: 'added', movedFrom: 'la-riba-expedient-unic' },
    ]);
    expect(report(checkout)).toMatch(
      /\*\*avís\*\*: abans era a `la-riba-expedient-unic`, que ja és publicada/,
    );
    expect(report(checkout, '--lang', 'es')).toMatch(
      /\*\*aviso\*\*: antes estaba en `la-riba-expedient-unic`/,
    );
    expect(report(checkout, '--lang', 'en')).toMatch(/It is now at `la-riba-nova`/);
  });

  it('as new and gone, with nothing of a move, where they are two projects', () => {
    const two = json(
      propose((s) =>
        s
          .write(
            'projectes/la-riba-nova/ca.md',
            s.read(LONE).replace(/^title: .*/m, 'title: Un altre projecte'),
          )
          .remove(LONE),
      ),
    ).sheets;
    expect(two.map(({ movedFrom, movedTo }) => [movedFrom, movedTo])).toEqual(
      [[], []].map(() => [undefined, undefined]),
    );
  });

  it('of another like it, though its date comes first', () => {
    const checkout = propose((s) =>
      s.write(
        'projectes/a-copia/ca.md',
        s.read(LONE).replace('published: 2026-02-10', 'published: 2025-01-01'),
      ),
    );
    const [sheet] = json(checkout).sheets;
    expect(sheet?.duplicates).toMatchObject([{ page: '/projectes/la-riba-expedient-unic/' }]);
    expect(report(checkout)).toContain(' `content/projectes/la-riba-expedient-unic/ca.md`.');
    checkout.run('take.ts', 'refs/proposal');
    expect(checkout.run('check.ts', ...SINCE).stdout).toMatch(
      /^::warning file=content\/projectes\/a-copia\/ca\.md,/m,
    );
  });
});

describe('Errors outside the sheets of a proposal are told', () => {
  it('where the proposal makes them, and not where main had them already', () => {
    const wrong = propose(
      (s) => s.edit(LONE, 'phase: pilot', 'phase: implantat').remove(BODY),
      [],
      (s) => s.edit('projectes/lindental-app-avisos/ca.md', /phase: .*/, 'phase: res'),
    );
    const { findings } = json(wrong);
    expect(new Set(findings.map(({ file }) => file))).toEqual(new Set([`content/${SHEET}`]));
    expect(report(wrong)).not.toContain('lindental');
  });

  it('by the check of what changes too, which is red', () => {
    for (const change of [(s: Scratch) => s.remove(BODY), (s: Scratch) => s.remove(SHEET)]) {
      const checkout = propose(change);
      expect(checkout.run('take.ts', 'refs/proposal').status).toBe(0);
      expect(checkout.run('check.ts', ...SINCE)).toMatchObject({
        status: 1,
        stdout: expect.stringContaining('::error file=') as string,
      });
    }
  });
});
