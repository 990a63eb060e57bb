import { describe, expect, it } from 'vitest';
import { LONE, Scratch, SHEET } from './scratch.ts';

describe('A contributor who did everything right', () => {
  it('hears nothing', () => {
    expect(new Scratch().findings()).toEqual([]);
  });

  it('may leave out every field that is not required, and the body', () => {
    const bare = `---
title: Una web que s’entén
summary: L’Ajuntament de Vilaclara ha tornat a escriure la web amb els veïns, paraula per paraula.
administrations: [ajuntament-de-vilaclara]
transformation: [servei]
areas: [primera-linia]
value: [Tothom l’entén.]
phase: pilot
sources: [https://vilaclara.example.cat/web]
published: 2026-11-21
verified: 2026-11-21
---
`;
    expect(new Scratch().write('projectes/vilaclara-web/ca.md', bare).findings()).toEqual([]);
  });

  it('may write emoji, other alphabets and every kind of quotation mark', () => {
    const scratch = new Scratch().edit(
      LONE,
      'Un tècnic de guàrdia per a tots els pobles.',
      '"Cua? Què és una cua?" 👩‍👩‍👧 «5 < 9» — Wörter, слова, 言葉, ça & là',
    );
    scratch.edit(LONE, '"Cua?', '\'"Cua?').edit(LONE, 'ça & là', "ça & là'");
    expect(scratch.findings()).toEqual([]);
  });

  it('may keep notes for the system and a README of the folder beside the content', () => {
    const scratch = new Scratch().write('README.md', '# Com s’hi contribueix\n').write('.DS_Store', 'x');
    expect(scratch.findings()).toEqual([]);
  });
});

describe('The list of findings', () => {
  it('is told file by file, each from top to bottom', () => {
    const findings = new Scratch()
      .edit(SHEET, 'phase: implantat', 'phase: acabat')
      .edit(SHEET, 'title: Cita prèvia sense trucades', 'title: Cita')
      .edit('administracions/gemeinde-lindental.yaml', 'kind: ajuntament', 'kind: poble')
      .findings();
    expect(findings.map(({ file, field }) => [file.split('/').at(-1), field])).toEqual([
      ['gemeinde-lindental.yaml', 'kind'],
      ['ca.md', 'title'],
      ['ca.md', 'phase'],
    ]);
  });

  it('names files from the parent of the content folder, with slashes', () => {
    const [finding] = new Scratch().edit(SHEET, 'phase: implantat', 'phase: acabat').findings();
    expect(finding?.file).toBe('content/projectes/vilaclara-cita-previa/ca.md');
  });

  it('holds exactly the keys that are promised', () => {
    const [finding] = new Scratch().edit(SHEET, 'phase: implantat', 'phase: implantada').findings();
    expect(Object.keys(finding ?? {}).sort()).toEqual(
      ['column', 'field', 'file', 'fix', 'level', 'line', 'message', 'severity'].sort(),
    );
  });
});
