import { describe, expect, it } from 'vitest';
import { readText } from '../../scripts/content/files.ts';
import { expectFinding } from './mistake.ts';
import { Scratch, SHEET } from './scratch.ts';

const file = `content/${SHEET}`;
const start = { line: 1, column: 1, level: null, field: '' };

/** Only what is said of the sheet itself: its translations have nothing to be compared with. */
function ofSheet(write: (text: string) => string | Uint8Array) {
  const scratch = new Scratch();
  scratch.write(SHEET, write(scratch.read(SHEET)));
  return scratch.findings().filter((finding) => finding.file === file);
}

describe('A file that is not UTF-8', () => {
  it.each([
    ['in Latin-1', (text: string) => Buffer.from(text, 'latin1')],
    ['in UTF-16 with its mark', (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le')],
    ['in UTF-16 without', (text: string) => Buffer.from(text, 'utf16le')],
    ['with a null character', (text: string) => text.replace('Cita', 'Cita\0')],
    ['cut in the middle of a letter', (text: string) => Buffer.from(`${text}è`).subarray(0, -1)],
    ['that is a picture', () => Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 0x10])],
  ])('but %s is refused, and told how to save it', (_, write) => {
    const finding = expectFinding(ofSheet(write), { ...start, severity: 'error' });
    expect(finding.message).toMatch(/UTF-8/);
    expect(finding.fix).toMatch(/UTF-8/);
  });
});

describe('A file from another editor', () => {
  it('with a byte order mark is read, and warned', () => {
    const finding = expectFinding(
      ofSheet((text) => `\ufeff${text}`),
      { ...start, severity: 'warning' },
    );
    expect(finding.message).toMatch(/BOM/);
    expect(finding.fix).toMatch(/sense BOM/);
  });

  it.each([
    ['Windows', '\r\n'],
    ['an old Mac', '\r'],
  ])('with the line ends of %s is read, and warned once', (_, end) => {
    const finding = expectFinding(
      ofSheet((text) => text.replaceAll('\n', end)),
      { ...start, severity: 'warning' },
    );
    expect(finding.fix).toMatch(/LF/);
  });

  it('with both still has its mistakes on the right line and column', () => {
    const findings = ofSheet(
      (text) => `\ufeff${text.replace('phase: implantat', 'phase: res').replace(/\n/g, '\r\n')}`,
    );
    const { line, column } = new Scratch().at(SHEET, 'phase:');
    expect(findings.find(({ field }) => field === 'phase')).toMatchObject({
      line,
      column,
      severity: 'error',
    });
  });

  it('with CRLF still has the faults of its body on the right line and column', () => {
    const findings = ofSheet((text) => `${text}\nUn <b>tros</b>.\n`.replaceAll('\n', '\r\n'));
    const scratch = new Scratch();
    const text = scratch.read(SHEET);
    const place = { line: text.split('\n').length + 1, column: 4 };
    expect(findings.find(({ field }) => field === 'body')).toMatchObject(place);
  });
});

describe('A file of the wrong size', () => {
  it('that is empty is told so', () => {
    const finding = expectFinding(
      ofSheet(() => ''),
      { ...start, severity: 'error' },
    );
    expect(finding.message).toMatch(/buit/);
  });

  it('of five megabytes is not read, and told its size and the most there is room for', () => {
    const finding = expectFinding(
      ofSheet((text) => text + 'a'.repeat(5_000_000)),
      { ...start, severity: 'error' },
    );
    expect(finding.message).toMatch(/5[.\d]{6,}.*262[.]?144/);
  });
});

describe('A file that the disk does not give', () => {
  it.each(['/no/existeix/ca.md', import.meta.dirname])('such as %s is a fault, and no crash', (path) => {
    expect(readText(path)).toMatchObject({
      text: undefined,
      faults: [{ kind: 'unreadable', severity: 'error' }],
    });
  });
});
