import { describe, expect, it } from 'vitest';
import { expectFinding, type Mistake } from './mistake.ts';
import { BODY, Scratch, SHEET } from './scratch.ts';

const PHASE = 'phase: implantat';
const TITLE = 'title: Cita prèvia sense trucades';
const uses: Pick<Mistake, 'name' | 'to' | 'at'>[] = [
  { name: 'an anchor', to: 'phase: &fase implantat', at: 'phase: &fase' },
  { name: 'an anchor and its alias', to: 'phase: &fase implantat\nlabel: *fase', at: 'phase: &fase' },
  { name: 'an alias of nothing', to: 'phase: *fase', at: 'phase: *fase' },
  { name: 'a tag', to: 'phase: !fase implantat', at: 'phase: !fase' },
  { name: 'a tag that makes code', to: 'title: !!js/function "() => process.exit()"', at: 'title: !!js' },
  { name: 'a tag that makes bytes', to: 'title: !!binary Q2l0YSBwcsOodmlh', at: 'title: !!binary' },
];

/** Nine lists of nine of the one before: a thousand million words in ten lines. */
function laughs(key: (i: number) => string): string {
  const first = `${key(0)}: &l0 [ha, ha, ha, ha, ha, ha, ha, ha, ha]\n`;
  const more = Array.from({ length: 9 }, (_, i) => `${key(i + 1)}: &l${i + 1} [${`*l${i}, `.repeat(9)}ha]\n`);
  return first + more.join('');
}

describe('YAML beyond plain data', () => {
  it.each(uses)('such as $name is refused on its line, with what to do', ({ to, at }) => {
    const scratch = new Scratch().edit(SHEET, to.startsWith('title') ? TITLE : PHASE, to);
    const { line } = scratch.at(SHEET, at);
    const place = { file: `content/${SHEET}`, line, severity: 'error' as const, level: null, field: '' };
    const finding = expectFinding(scratch.findings(), place);
    expect(finding.message).toMatch(/àncores, àlies o etiquetes/);
    expect(finding.fix).toMatch(/cometes/);
  });

  it.each([
    ['the header of a sheet', SHEET, (yaml: string, text: string) => text.replace(PHASE, `${yaml}${PHASE}`)],
    ['a local body', BODY, (yaml: string, text: string) => yaml + text],
  ])('that would grow without end in %s is refused before it grows', (_, file, put) => {
    const scratch = new Scratch();
    scratch.write(
      file,
      put(
        laughs((i) => `k${i}`),
        scratch.read(file),
      ),
    );
    const [finding] = scratch.findings();
    expect(finding).toMatchObject({ file: `content/${file}`, severity: 'error' });
    expect(finding?.message).toMatch(/àlies/);
  });

  it('merges nothing with «<<», and says that it is no field', () => {
    const scratch = new Scratch().edit(SHEET, PHASE, `${PHASE}\n<<: { label: bona-practica }`);
    expectFinding(scratch.findings(), { ...scratch.at(SHEET, '<<:'), field: '<<' });
  });
});
