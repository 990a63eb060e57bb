import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { expectFinding, expectMistake } from './mistake.ts';
import { findingsAfter, Scratch, SHEET } from './scratch.ts';

const IN_BODY = '![La sala d’espera](foto.jpg)';

describe('A picture of a sheet', () => {
  it('lies in its folder, or the nearest one there is suggested', () => {
    expectMistake({
      name: 'misspelt',
      ...{ from: 'src: foto.jpg', to: 'src: fotos.jpg', at: 'src:', field: 'images[0].src', level: 6 },
      ...{ says: [/carpeta/, /«fotos\.jpg»/], fix: /«foto\.jpg»/ },
    });
  });

  it('in the body lies in its folder, and is told on its line', () => {
    expectMistake({
      name: 'misspelt',
      ...{ from: IN_BODY, to: '![La sala](sala-gran.jpg)', at: '![La sala](', field: 'body', level: 3 },
      says: [/carpeta/, /«sala-gran\.jpg»/],
    });
  });

  it.each([
    '../altra/foto.jpg',
    '/foto.jpg',
    'foto.svg',
    'foto.gif',
    'foto',
    'https://vilaclara.example.cat/foto.jpg',
  ])('is not «%s»', (read) => {
    const place = { at: 'src:', field: 'images[0].src', level: 6 } as const;
    const [finding] = findingsAfter(SHEET, 'src: foto.jpg', `src: ${read}`);
    expect(finding).toMatchObject({ severity: 'error', field: place.field, level: place.level });
    expect(finding?.message).toContain(`«${read}»`);
    expect(finding?.message).toMatch(/jpg, png, webp o avif.*mateixa carpeta/);
  });

  it('that cannot be a picture of the folder is told once, not also as missing', () => {
    expectFinding(findingsAfter(SHEET, 'src: foto.jpg', 'src: foto.svg'), { field: 'images[0].src' });
  });

  it('may be written with a dot and a slash', () => {
    expect(findingsAfter(SHEET, 'src: foto.jpg', 'src: ./foto.jpg')).toEqual([]);
    expect(findingsAfter(SHEET, IN_BODY, '![La sala](./foto.jpg)')).toEqual([]);
  });

  it('is missed in every place that shows it once its file is gone', () => {
    const findings = new Scratch().remove('projectes/vilaclara-cita-previa/foto.jpg').findings();
    expect(findings.map(({ field }) => field).sort()).toEqual(['body', 'images[0].src']);
  });
});

describe('A file called a picture', () => {
  const file = 'projectes/vilaclara-cita-previa/plaça.';

  it.each([
    ['jpg', 'jpeg'],
    ['png', 'png'],
    ['webp', 'webp'],
    ['avif', 'avif'],
  ] as const)('is one when it is a real %s', async (extension, format) => {
    const canvas = { width: 16, height: 16, channels: 3 as const, background: '#b9c9d9' };
    const picture = await sharp({ create: canvas }).toFormat(format).toBuffer();
    expect(new Scratch().write(file + extension, picture).findings()).toEqual([]);
  });

  it.each([
    ['a page', 'png', '<!doctype html><script>alert(1)</script>'],
    ['a drawing', 'webp', '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'],
    ['a document', 'jpg', '%PDF-1.7'],
    ['nothing', 'avif', ''],
  ])('but that is %s is refused, by its name', (_, extension, content) => {
    const findings = new Scratch().write(file + extension, content).findings();
    const place = { file: `content/${file}${extension}`, line: 1, column: 1, severity: 'error' as const };
    expect(expectFinding(findings, place).message).toMatch(/imatge|buit/);
  });
});
