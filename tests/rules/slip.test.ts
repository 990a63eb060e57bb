import { describe, expect, it } from 'vitest';
import { expectFinding, saidAbroad } from './mistake.ts';
import { Scratch, SHEET } from './scratch.ts';

/** A passage of the fixture written as people slip, where that is told, what is said of it, and how it is mended. */
type Slip = [name: string, from: string | RegExp, to: string, at: string, says: RegExp, fix: RegExp];

const TITLE = /title: Cita .*/;
const AREAS = /areas:\n(?: +.*\n)+/;
const areas = (...lines: string[]) => `areas:\n${lines.join('\n')}\n`;

const SLIPS: readonly Slip[] = [
  ['no space', 'phase: implantat', 'phase:implantat', 'phase:', /espai/, /«phase: implantat»/],
  ['no space', /source: (https:.*)/, 'source:https://a.example.cat', 'source:h', /espai/, /«source: https:/],
  ['a no-break space', 'phase: i', 'phase:\u00a0i', 'phase:', /espai normal/, /«phase: implantat»/],
  ['a short indent', AREAS, areas('  - a', ' - b', '  - c'), ' - b', /sagnat/, /Alineeu/],
  ['a long indent', AREAS, areas('  - a', '    - b'), '- b', /sagnat/, /Alineeu/],
  ['a field too far in', 'phone:', '  phone:', '      phone:', /sagnat/, /Alineeu/],
  ['a star', AREAS, areas('  * serveis-socials'), '* serveis', /guionet/, /«- serveis-socials»/],
  ['curly quotes', TITLE, 'title: “Cita: prèvia”', '“Cita', /rectes/, /«title: "Cita: prèvia"»/],
  ['a colon', TITLE, 'title: Cita: prèvia', 'Cita:', /dos punts/, /«title: "Cita: prèvia"»/],
  [
    'an address in two',
    /- https:\/\/\S+/,
    '- https: //a.example.cat',
    'https: ',
    /espai de més/,
    /«https:\/\/a\./,
  ],
  ['a tab', '  - contacte', '\t- contacte', '\t- contacte', /tabulador/, /npm run fix/],
  ['an early end', 'phase:', '---\nphase:', '---\nphase', /tanca.*«phase»/, /Traieu-la/],
  ['no end', /\n---\n\n/, '\n\n', '\n## Com', /no s’acaba/, /Afegiu aquí/],
  ['four hyphens', /\n---\n\n/, '\n----\n\n', '----', /«----»/, /tres guionets/],
  [
    'no end, and a rule in the body',
    /\n---\n\n([\s\S]*)$/,
    '\n\n## Com\n\nText.\n\n---\n',
    '\n## Com',
    /no s’acaba/,
    /Afegiu aquí/,
  ],
  ['hyphens set in', /\n---\n\n/, '\n ---\n\n', ' ---', /« ---»/, /tres guionets/],
  ['a dash', /\n---\n\n/, '\n—\n\n', '—\n', /«—»/, /tres guionets/],
  ['a dash at the start', /^---/, '–--', '–--', /«–--»/, /tres guionets/],
  ['code around it', /^---/, '```yaml\n---', '```yaml', /bloc de codi/, /Traieu les línies/],
  ['an empty line before it', /^---/, '\n---', '\n', /línies en blanc/, /Traieu/],
  ['no header', /^[\s\S]*$/, 'Hola.\n', 'Hola', /no comença/, /publicada/],
];

describe('A slip in the header of a sheet', () => {
  it.each(SLIPS)('is told once, on its line, with the way to mend it: %s', (_, from, to, at, says, fix) => {
    const scratch = new Scratch().edit(SHEET, from, to);
    const { line } = scratch.at(SHEET, at);
    const finding = expectFinding(scratch.findings(), { severity: 'error', line });
    expect(finding.message).toMatch(says);
    expect(finding.fix).toMatch(fix);
  });

  it.each(SLIPS)('is told so in every language: %s', (_, from, to) => {
    const [spanish, english] = saidAbroad({ from, to });
    expect(spanish).not.toBe(english);
  });
});

/** A value that is not what its field wants, and the way to mend it, which stands on the line of the field. */
const VALUES: readonly [field: string, from: string | RegExp, to: string, fix: RegExp][] = [
  ['savings[0].amount', 'amount: 320', 'amount: 1.234,5', /1234\.5/],
  ['savings[0].amount', 'amount: 320', 'amount: 168.332,08', /168332\.08/],
  ['savings[0].amount', 'amount: 320', 'amount: 12,5%', /12\.5/],
  ['savings[0].amount', 'amount: 320', 'amount: 1,234', /1\.234/],
  ['savings[0].amount', 'amount: 320', 'amount: 320 hores', /320,/],
  ['savings[0].amount', 'amount: 320', 'amount: moltes', /només la xifra/],
  ['verified', 'verified: 2026-09-15', 'verified: 15/09/2026', /«2026-09-15»/],
  ['verified', 'verified: 2026-09-15', 'verified: 2026-9-15', /«2026-09-15»/],
  ['verified', 'verified: 2026-09-15', 'verified: 2026-09', /guionets/],
  ['since', 'since: 2024-03', 'since: 2021/08', /«2021-08»/],
  ['since', 'since: 2024-03', 'since: 8/2021', /«2021-08»/],
  ['since', 'since: 2024-03', 'since: fa temps', /guionets/],
  [
    'contacts[0].url',
    /url: https:\S+/,
    'url: http://www.vilaclara.example.cat/a',
    /«https:\/\/www\.vilaclara/,
  ],
  ['contacts[0].url', /url: https:\S+/, 'url: www.vilaclara.example.cat', /«https:\/\/www\.vilaclara/],
  ['contacts[0].url', /url: https:\S+/, 'url: el nostre web', /barra d’adreces/],
  [
    'administrations[0]',
    '- ajuntament-de-vilaclara',
    '- Ajuntament de Vilaclara',
    /«ajuntament-de-vilaclara»/,
  ],
  ['maturity.digital', 'digital: 4', 'digital: 40', /màxim és 5/],
  ['areas', AREAS, 'areas: serveis-socials\n', /línia a part/],
  ['phase', 'phase: implantat', 'phase:', /no hi pot faltar/],
  ['since', 'since: 2024-03', 'since:', /traieu la línia/],
  ['verified', 'verified: 2026-09-15', 'verified:', /no hi pot faltar/],
  ['materials[0].lang', 'lang: ca', 'lang: català', /«ca»/],
  ['materials[0].lang', 'lang: ca', 'lang: castellà', /«es»/],
  ['transformation[0]', /transformation:\n +- \w+/, 'transformation:\n  - servicio', /«servei»/],
  ['phase', 'phase: implantat', 'phase: implemented', /«implantat»/],
];

describe('A remark in a header', () => {
  it('is not taken for the text below it where YAML stumbles later', () => {
    const scratch = new Scratch().edit(SHEET, 'phase: implantat', '## La fase\nphase:implantat');
    expect(scratch.findings()[0]).toMatchObject(scratch.at(SHEET, 'phase:implantat'));
  });
});

describe('A value that its field cannot hold', () => {
  it.each(VALUES)('is told with what to write: %s, %s → %s', (field, from, to, fix) => {
    const finding = expectFinding(new Scratch().edit(SHEET, from, to).findings(), {
      field,
      severity: 'error',
    });
    expect(finding.fix).toMatch(fix);
  });

  it('is marked itself where a number is due', () => {
    const scratch = new Scratch().edit(SHEET, 'amount: 320', 'amount: 1.234,5');
    expectFinding(scratch.findings(), scratch.at(SHEET, '1.234,5'));
  });

  it('is not shown again where it would play with a terminal', () => {
    const [finding] = new Scratch().edit(SHEET, TITLE, 'title: “A: \u202eb”').findings();
    expect(`${finding?.message ?? ''}${finding?.fix ?? ''}`).not.toContain('\u202e');
  });
});

describe('A key in the words of the site', () => {
  it.each([
    ...[
      ['Títol', 'title'],
      ['resum', 'summary'],
      ['resumen', 'summary'],
      ['Summary', 'summary'],
    ],
    ...[
      ['ens', 'administrations'],
      ['fonts', 'sources'],
      ['eines', 'tools'],
      ['herramientas', 'tools'],
    ],
    ...[
      ['àmbits', 'areas'],
      ['obert a', 'openTo'],
      ['Fase', 'phase'],
    ],
  ])('gets the key it means: «%s», %s', (written, key) => {
    const [finding] = new Scratch().edit(SHEET, 'phase:', `${written}: x\nphase:`).findings();
    expect(finding?.message).toContain(`«${written}»`);
    expect(finding?.fix).toContain(`«${key}»`);
  });

  it('gets none where it is a word that tells nothing', () => {
    const [finding] = new Scratch().edit(SHEET, 'phase:', 'que: x\nphase:').findings();
    expect(finding?.fix).toMatch(/Traieu-lo/);
  });

  it('gets that of its group', () => {
    const scratch = new Scratch().edit(SHEET, 'amount: 320', 'quantitat: 320');
    expect(scratch.findings().map(({ fix }) => fix)).toContain('Volíeu dir «amount»?');
  });
});

describe('A number sign', () => {
  const cut = (from: string | RegExp, to: string) => new Scratch().edit(SHEET, from, to);

  it.each([
    ['before a word', TITLE, 'title: Cita prèvia #Connecta per acreditar', '#Connecta', 'title'],
    ['before a figure', TITLE, 'title: Cita prèvia #1', '#1', 'title'],
    ['after several words', TITLE, 'title: Cita prèvia # sense trucades', '# sense', 'title'],
    ['in a list', /tools:\n +- .*/, 'tools:\n  - Agenda Oberta #2', '#2', 'tools[0]'],
  ])('that cuts a text is warned of at its place: %s', (_, from, to, at, field) => {
    const scratch = cut(from, to);
    const finding = scratch.findings().find((one) => one.message.includes('tallat'));
    expect(finding).toMatchObject({ ...scratch.at(SHEET, at), severity: 'warning', field });
    expect(finding?.fix).toMatch(/cometes/);
  });

  it.each([
    ['a remark after a choice', 'phase: implantat', 'phase: implantat # des del març'],
    ['a sign inside a word', /url: (https:\S+)/, 'url: https://www.vilaclara.example.cat/a#b'],
    ['a text in quotation marks', TITLE, 'title: "Cita prèvia #1"'],
    ['a line of its own', 'phase: implantat', '# La fase\nphase: implantat'],
  ])('that cuts nothing is left alone: %s', (_, from, to) => {
    expect(
      cut(from, to)
        .findings()
        .filter(({ message }) => message.includes('tallat')),
    ).toEqual([]);
  });
});
