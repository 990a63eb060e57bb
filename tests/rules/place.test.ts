import { mkdirSync, symlinkSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { expectFinding } from './mistake.ts';
import { Scratch, SHEET } from './scratch.ts';

const FOLDER = 'projectes/vilaclara-cita-previa';
const start = { line: 1, column: 1, severity: 'error', level: null, field: '' } as const;

describe('A file that has no place in the content', () => {
  it.each([
    `${FOLDER}/dibuix.svg`,
    `${FOLDER}/pagina.html`,
    `${FOLDER}/memoria.pdf`,
    `${FOLDER}/ca.mdx`,
    `${FOLDER}/ca-vell.md`,
    `${FOLDER}/fr.md`,
    `${FOLDER}/ca.md.bak`,
    `${FOLDER}/ca.yaml`,
    `${FOLDER}/imatges/foto.jpg`,
    `${FOLDER}/script.js`,
    'projectes/fitxa.md',
    'projectes/foto.jpg',
  ])('such as %s is refused, and told what may be in the folder of a sheet', (file) => {
    const finding = expectFinding(new Scratch().write(file, 'hola').findings(), {
      ...start,
      file: `content/${file}`,
    });
    expect(finding.message).toMatch(/no pot ser aquí/);
    expect(finding.fix).toMatch(/ca\.md, es\.md, en\.md i imatges jpg, png, webp o avif/);
  });

  it.each([
    'administracions/vilaclara.yml',
    'administracions/vilaclara.json',
    'administracions/maresme/vilaclara.yaml',
  ])('such as %s is refused, and told how the file of a local body is called', (file) => {
    const finding = expectFinding(new Scratch().write(file, 'name: x').findings(), {
      ...start,
      file: `content/${file}`,
    });
    expect(finding.fix).toMatch(/\.yaml/);
  });

  it.each([
    'guies/que-es/ca.md',
    'guies/que-es/fr.mdx',
    'guies/que-es.mdx',
    'guies/que-es/dins/ca.mdx',
    'altres/nota.md',
  ])('such as %s is refused', (file) => {
    expectFinding(new Scratch().write(file, 'hola').findings(), { ...start, file: `content/${file}` });
  });
});

// Windows lets nobody make a link without asking.
describe.skipIf(process.platform === 'win32')('A link to another place of the disk', () => {
  it.each([
    ['as a stray file', `${FOLDER}/passwd`, '/etc/passwd'],
    ['as a picture', `${FOLDER}/altra.jpg`, '/etc/passwd'],
    ['as a translation', 'projectes/la-riba-expedient-unic/es.md', '/etc/passwd'],
    ['as the folder of a sheet', 'projectes/vilaclara-enllac', '/etc'],
    ['that leads nowhere', 'projectes/la-riba-expedient-unic/en.md', '/no/existeix'],
  ])('%s is refused once, and not followed', (_, file, target) => {
    const scratch = new Scratch();
    symlinkSync(target, scratch.path(file));
    const finding = expectFinding(scratch.findings(), { ...start, file: `content/${file}` });
    expect(finding.message).not.toMatch(/root/);
  });

  it('as the Catalan file of a sheet is refused', () => {
    const scratch = new Scratch().remove(SHEET);
    symlinkSync('/etc/passwd', scratch.path(SHEET));
    expect(scratch.findings().map(({ file }) => file)).toContain(`content/${SHEET}`);
  });
});

describe('A folder', () => {
  it.each([
    [
      'es.md alone',
      'es.md',
      '---\ntitle: Una web clara\nsummary: El Ayuntamiento ha reescrito la web con los vecinos.\n---\n',
    ],
    ['a picture alone', 'foto.avif', '....ftypavif'],
  ])('with %s lacks ca.md', (_, name, text) => {
    const findings = new Scratch().write(`projectes/vilaclara-web/${name}`, text).findings();
    const finding = expectFinding(findings, { ...start, file: `content/projectes/vilaclara-web/${name}` });
    expect(finding.message).toMatch(/ca\.md/);
  });

  it('called ca.md is not the Catalan file', () => {
    const scratch = new Scratch();
    mkdirSync(scratch.path('projectes/vilaclara-web/ca.md'), { recursive: true });
    scratch
      .write('projectes/vilaclara-web/ca.md/foto.jpg', 'x')
      .write('projectes/vilaclara-web/foto.jpg', 'x');
    const messages = scratch.findings().map(({ file, message }) => `${file}: ${message}`);
    expect(messages.join('\n')).toMatch(/ca\.md\/foto\.jpg: .*no pot ser aquí/);
    expect(messages.join('\n')).toMatch(/vilaclara-web\/foto\.jpg: .*no té el fitxer ca\.md/);
  });

  it.each([
    'Vilaclara-web',
    'vilaclara_web',
    'vilaclarà',
    'vilaclara web',
    '-vilaclara',
    'vilaclara--web',
    'a'.repeat(81),
  ])('called «%s» is no address: it is told how to write one, once', (name) => {
    const scratch = new Scratch();
    for (const lang of ['ca', 'en'])
      scratch.write(
        `projectes/${name}/${lang}.md`,
        scratch.read(`projectes/lindental-app-avisos/${lang}.md`),
      );
    const finding = expectFinding(scratch.findings(), start);
    expect(finding.message).toContain(`«${name.slice(0, 60)}`);
    expect(finding.message).toMatch(/minúscules sense accents, xifres i guionets.* 80/);
  });

  it('called with the eighty characters that an address may have is fine', () => {
    const scratch = new Scratch();
    scratch.write(
      `projectes/${'a'.repeat(80)}/ca.md`,
      scratch.read('projectes/la-riba-expedient-unic/ca.md'),
    );
    expect(scratch.findings().filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it('of local bodies holds names that can be ids', () => {
    const scratch = new Scratch();
    scratch.write('administracions/Vilaclara.yaml', scratch.read('administracions/gemeinde-lindental.yaml'));
    expect(expectFinding(scratch.findings(), start).message).toMatch(/«Vilaclara»/);
  });
});

describe('Content without a single sheet', () => {
  it('is an error that names the folder from its parent, and CONTENT_DIR', () => {
    const scratch = new Scratch().remove('projectes').remove('redireccions.yaml');
    const finding = expectFinding(scratch.findings(), { ...start, file: 'content' });
    expect(finding.fix).toMatch(/CONTENT_DIR/);
  });
});
