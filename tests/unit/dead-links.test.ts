import { describe, expect, it } from 'vitest';
import { staleSheets } from '../../scripts/content/stale.ts';
import type { SheetFile } from '../../scripts/content/sheets.ts';
import { deadLinks, isOffline, sheetsByAddress } from '../../scripts/links/dead-links.ts';
import type { Answer } from '../../scripts/links/probe.ts';
import { reviewWordsOf } from '../../src/i18n/review.ts';

const words = reviewWordsOf('ca');

const sheet = (slug: string, data: unknown, body = ''): SheetFile => ({
  ...{ file: `content/projectes/${slug}/ca.md`, slug, isCatalan: true, data, body },
});
const FILES = [
  sheet('b', { sources: ['https://a.cat/1', 'https://a.cat/2'] }),
  sheet('a', { contacts: [{ url: 'https://a.cat/1' }], email: 'x@a.cat' }, 'Vegeu [això](https://a.cat/3).'),
];
const dead = (status: number): Answer => ({ kind: 'dead', why: 'status', status });

describe('The list of dead addresses', () => {
  const sheets = sheetsByAddress(FILES);

  it('knows every address of every sheet, in fields and in bodies, and who leads there', () => {
    expect(Object.fromEntries(sheets)).toEqual({
      'https://a.cat/1': ['b', 'a'],
      'https://a.cat/2': ['b'],
      'https://a.cat/3': ['a'],
    });
  });

  it('names what is dead sheet by sheet, and nothing that may be alive', () => {
    const answers = new Map<string, Answer>([
      ['https://a.cat/1', dead(404)],
      ['https://a.cat/2', { kind: 'guarded', status: 403 }],
      ['https://a.cat/3', { kind: 'dead', why: 'no-host' }],
    ]);
    expect(deadLinks(sheets, answers, words).split('\n').slice(2)).toEqual([
      '- `a`',
      '  - `https://a.cat/1`: respon que no hi és (404)',
      '  - `https://a.cat/3`: aquest domini no existeix',
      '- `b`',
      '  - `https://a.cat/1`: respon que no hi és (404)',
    ]);
    expect(deadLinks(sheets, answers, words)).toMatch(/^No responen 2 adreces de 3\./);
  });

  it('is empty when all answer', () => {
    expect(deadLinks(sheets, new Map([['https://a.cat/1', { kind: 'alive' }]]), words)).toBe('');
  });

  it('is not believed when not one answers: the network is ours', () => {
    expect(isOffline(new Map([['https://a.cat/1', dead(404)]]))).toBe(true);
    expect(
      isOffline(
        new Map<string, Answer>([
          ['x', dead(404)],
          ['y', { kind: 'guarded', status: 403 }],
        ]),
      ),
    ).toBe(false);
    expect(isOffline(new Map())).toBe(false);
  });
});

describe('The list of sheets to look at again', () => {
  const verified = (slug: string, day: unknown) => sheet(slug, { title: 'Un títol', verified: day });

  it('has those verified over a year ago, the oldest first, and none verified a year ago to the day', () => {
    const files = [
      ...[verified('a', '2025-11-21'), verified('b', '2025-11-22'), verified('c', '2020-01-01')],
      ...[
        verified('d', undefined),
        verified('e', 'ahir'),
        { ...verified('f', '2019-01-01'), isCatalan: false },
      ],
    ];
    expect(staleSheets(files, '2026-11-22').map(({ slug }) => slug)).toEqual(['c', 'a']);
  });
});
