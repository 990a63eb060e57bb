import { describe, expect, it } from 'vitest';
import { faultsCa } from '../../src/i18n/faults.ca.ts';
import { faultsEn } from '../../src/i18n/faults.en.ts';
import { faultsEs } from '../../src/i18n/faults.es.ts';
import { expectFinding } from './mistake.ts';
import { LONE, Scratch, SHEET } from './scratch.ts';

const NEW = 'projectes/vilaclara-agenda/ca.md';
const TITLE = 'Un sol expedient per a vuit pobles';

/** The fixture with one more sheet, published after the one it is like, or on another day. */
function withCopy(title: string, { slug = 'vilaclara-agenda', day = '2026-11-02', body = '' } = {}): Scratch {
  const scratch = new Scratch();
  const text = scratch
    .read(LONE)
    .replace(TITLE, title)
    .replace('published: 2026-02-10', `published: ${day}`)
    .replace('verified: 2026-02-10', 'verified: 2026-11-02')
    .replace(/administrations:\n(?: {2}- .*\n)+/, (own) => (body ? `administrations:\n  - ${body}\n` : own));
  return scratch.write(`projectes/${slug}/ca.md`, text);
}

const FAR = { body: 'gemeinde-lindental' };

describe('A new sheet much like one there is', () => {
  it.each([
    ['the same title', TITLE],
    ['its title in capitals, without accents', 'UN SOL EXPEDIENT PER A VUIT POBLES'],
    ['its words in another order', 'Vuit pobles i un expedient'],
    ['its words and one more', 'Un sol expedient compartit per a vuit pobles'],
    ['its words with a slip', 'Un sol expedien per a vuit poblles'],
  ])('by %s, of a local body that has both, is warned of once', (_, title) => {
    const scratch = withCopy(title);
    const finding = expectFinding(scratch.findings(), {
      ...{ file: `content/${NEW}`, severity: 'warning', level: 1, field: 'title' },
      ...scratch.at(NEW, 'title:'),
    });
    expect(finding.message).toMatch(
      /«Un sol expedient per a vuit pobles».*\/projectes\/la-riba-expedient-unic\//,
    );
    expect(finding.fix).toMatch(/completeu aquella fitxa/);
  });

  it('by its address alone, when they share a local body', () => {
    const scratch = withCopy('Les obres de la comarca, a la vista', { slug: 'vilaclara-unic-expedient' });
    expectFinding(scratch.findings(), { severity: 'warning', field: 'title' });
  });

  it('by the same title, even where no local body has both', () => {
    expectFinding(withCopy('L’expedient, un sol per a vuit pobles', FAR).findings(), { field: 'title' });
  });

  it('is told in Spanish and in English too', () => {
    const told = [faultsEs, faultsEn].map((words) => expectFinding(withCopy(TITLE).findings(words), {}));
    expect(told[0]?.message).toMatch(/se parece mucho a «Un sol.*\/projectes\/la-riba-expedient-unic\//);
    expect(told[1]?.message).toMatch(/is much like “Un sol.*\/projectes\/la-riba-expedient-unic\//);
  });
});

describe('The warning stands on the newer', () => {
  it('by the day each was published', () => {
    const finding = expectFinding(withCopy(TITLE, { day: '2026-01-02' }).findings(), {});
    expect(finding.file).toBe(`content/${LONE}`);
    expect(finding.message).toMatch(/\/projectes\/vilaclara-agenda\//);
  });

  it('by its address, where both are of one day', () => {
    const finding = expectFinding(withCopy(TITLE, { day: '2026-02-10' }).findings(), {});
    expect(finding.file).toBe(`content/${NEW}`);
  });

  it('and on it where its day cannot be read', () => {
    const files = withCopy(TITLE, { day: 'demà' })
      .findings()
      .filter(({ field }) => field === 'title')
      .map(({ file }) => file);
    expect(files).toEqual([`content/${NEW}`]);
  });
});

describe('Since a ref, the warning stands on what changes', () => {
  const since = (scratch: Scratch, ...changed: string[]) =>
    scratch.findings(faultsCa, { changed: new Set(changed.map((file) => `content/${file}`)) });

  it.each([
    ['older', { day: '2026-01-02' }],
    ['of the same day, and first by its address', { day: '2026-02-10', slug: 'agenda-vilaclara' }],
    ['newer', {}],
  ])('though it is %s', (_, told) => {
    const file = `projectes/${'slug' in told ? told.slug : 'vilaclara-agenda'}/ca.md`;
    const finding = expectFinding(since(withCopy(TITLE, told), file), { file: `content/${file}` });
    expect(finding.message).toMatch(/\/projectes\/la-riba-expedient-unic\//);
  });

  it('and on the newer where both do, or only a translation does', () => {
    const copy = withCopy(TITLE, { day: '2026-01-02' });
    expectFinding(since(copy, NEW, LONE), { file: `content/${LONE}` });
    expectFinding(since(copy, NEW.replace('ca.md', 'es.md')), { file: `content/${LONE}` });
  });
});

describe('Nothing is said of', () => {
  it.each([
    ['another project of the same local body', 'Avisos de la via pública amb el mòbil', {}],
    ['a project of the same kind elsewhere', 'Un sol expedient d’obres per a vuit pobles rurals', FAR],
    ['a title that only shares little words', 'Per a un i per a tots, la nova seu', {}],
  ])('%s', (_, title, more) => {
    expect(withCopy(title, more).findings()).toEqual([]);
  });

  it('a translation whose title is that of another sheet', () => {
    const title = /title: (.*)/.exec(new Scratch().read(SHEET))?.[1] ?? '';
    const scratch = new Scratch().edit(
      'projectes/lindental-app-avisos/en.md',
      /title: .*/,
      `title: ${title}`,
    );
    expect(scratch.findings().filter(({ field }) => field === 'title')).toEqual([]);
  });

  it('sheets whose titles are lists, numbers or nothing', () => {
    for (const title of ['[a, b]', '12', '""', '¿?']) {
      const said = withCopy(title)
        .findings()
        .map(({ message }) => message);
      expect(said.filter((one) => /s’assembla/.test(one))).toEqual([]);
    }
  });
});
