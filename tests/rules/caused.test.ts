import { describe, expect, it } from 'vitest';
import { scopeSince } from '../../scripts/content/changed.ts';
import { faultsCa } from '../../src/i18n/faults.ca.ts';
import { repository } from './repository.ts';
import { BODY, ENGLISH, LONE, SHEET, SPANISH, type Scratch } from './scratch.ts';

const GUIDE = 'guies/que-es/ca.mdx';
const GUIDES = ['guies/que-es/ca.mdx', 'guies/que-es/en.mdx', 'guies/que-es/es.mdx'];
const OTHER = 'projectes/vilaclara-agenda/ca.md';
const tools = (...names: string[]) => `tools:\n${names.map((name) => `  - ${name}\n`).join('')}phase: pilot`;

/** Where a change of the fixture makes errors, as `--since` tells; what stood before is committed first. */
function errorsAfter(change: (s: Scratch) => void, before: (s: Scratch) => void = () => undefined): string[] {
  const { scratch, commit } = repository();
  before(scratch);
  commit();
  expect(scratch.findings().filter(({ severity }) => severity === 'error')).toEqual([]);
  change(scratch);
  const told = (all: ReturnType<Scratch['findings']>) =>
    all.filter(({ severity }) => severity === 'error').map(({ file, message }) => `${file} ${message}`);
  const since = told(scratch.findings(faultsCa, scopeSince(scratch.folder, 'HEAD')));
  expect(since).toEqual(told(scratch.findings()));
  return [...new Set(since.map((one) => one.replace(/^content\/(\S+) .*/s, '$1')))];
}

describe('What a change makes wrong in a file it leaves alone is told since then:', () => {
  it('translations of a list that grows in Catalan', () => {
    expect(
      errorsAfter((s) => s.edit(SHEET, '  - El personal sap', '  - I una cosa més.\n  - El personal sap')),
    ).toEqual([ENGLISH, SPANISH]);
  });

  it('translations that lose their Catalan file', () => {
    expect(errorsAfter((s) => s.remove(SHEET))).toEqual([ENGLISH]);
  });

  it('a sheet that loses its picture', () => {
    expect(errorsAfter((s) => s.remove('projectes/vilaclara-cita-previa/foto.jpg'))).toContain(SHEET);
  });

  it('sheets that name a local body that goes, or that changes its name', () => {
    expect(errorsAfter((s) => s.remove(BODY))).toContain(SHEET);
    const renamed = errorsAfter((s) => s.write('administracions/vilaclara.yaml', s.read(BODY)).remove(BODY));
    expect(renamed).toContain(SHEET);
    const replicated = (s: Scratch) =>
      s
        .edit(
          LONE,
          'phase: pilot',
          'replications:\n  - administration: gemeinde-x\n    source: https://a.example.cat/\nphase: pilot',
        )
        .write('administracions/gemeinde-x.yaml', s.read('administracions/gemeinde-lindental.yaml'));
    expect(errorsAfter((s) => s.remove('administracions/gemeinde-x.yaml'), replicated)).toEqual([LONE]);
  });

  it('guides that lead to a sheet, a guide or a local body that goes', () => {
    const led = (s: Scratch) => {
      GUIDES.forEach((guide) =>
        s.write(
          guide,
          `${s.read(guide)}\n[a](/projectes/la-riba-expedient-unic/), [b](/administracions/x), [c](/guies/nova/).\n`,
        ),
      );
    };
    const more = (s: Scratch) => {
      led(s);
      s.write('administracions/x.yaml', s.read('administracions/gemeinde-lindental.yaml'));
      for (const guide of GUIDES) s.write(guide.replace('que-es', 'nova'), s.read(guide));
    };
    expect(errorsAfter((s) => s.remove('projectes/la-riba-expedient-unic'), more)).toContain(GUIDE);
    expect(errorsAfter((s) => s.remove('administracions/x.yaml'), more)).toContain(GUIDE);
    expect(errorsAfter((s) => s.remove('guies/nova'), more)).toEqual(GUIDES);
  });

  it('a sheet whose spelling two new sheets leave alone', () => {
    const more = (s: Scratch) => {
      ['u', 'dos'].forEach((name) =>
        s.write(
          `projectes/${name}/ca.md`,
          s
            .read(LONE)
            .replace(/^title: .*/m, `title: Un projecte ${name}`)
            .replace('phase: pilot', tools('AGENDA OBERTA')),
        ),
      );
    };
    expect(errorsAfter(more)).toEqual([SHEET]);
  });

  it('a sheet whose brackets told it from one that goes', () => {
    const two = (s: Scratch) =>
      s
        .edit(LONE, 'phase: pilot', tools('SIG', 'SIG (QGIS)'))
        .write(OTHER, s.read(LONE).replace(tools('SIG', 'SIG (QGIS)'), tools('SIG (ArcGIS)')));
    expect(errorsAfter((s) => s.remove(OTHER), two)).toEqual([LONE]);
  });

  it('a sheet that a new list of names makes wrong', () => {
    const two = (s: Scratch) => s.edit(LONE, 'phase: pilot', tools('Correu'));
    expect(errorsAfter((s) => s.write('noms.yaml', 'Correu:\n  es: Correo\n  en: Mail\n'), two)).toEqual([]);
    const slipped = (s: Scratch) => s.edit(LONE, 'phase: pilot', tools('Correu', 'Agenda oberta'));
    expect(
      errorsAfter((s) => {
        slipped(s);
        s.write('noms.yaml', 'Agenda oberta:\n  es: A\n  en: B\n');
      }),
    ).toContain(SHEET);
  });
});

it('A change that makes nothing wrong tells of nothing that was wrong before, whatever its files are called', () => {
  const { scratch, commit } = repository();
  scratch.edit(SHEET, 'phase: implantat', 'phase: res').write('projectes/x.md', 'Hola.');
  commit();
  scratch
    .edit(LONE, 'Un tècnic de', 'Algú de')
    .write('__proto__/x.yaml', 'a: 1\n')
    .write('constructor/a/ca.md', 'a');
  const files = scratch.findings(faultsCa, scopeSince(scratch.folder, 'HEAD')).map(({ file }) => file);
  expect(files).toEqual(['content/__proto__/x.yaml', 'content/constructor/a/ca.md']);
});
