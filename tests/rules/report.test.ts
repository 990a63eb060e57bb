import { describe, expect, it } from 'vitest';
import { dirname } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { linesOf } from '../../scripts/report/lines.ts';
import { terminalReport } from '../../scripts/report/terminal.ts';
import { checkerWordsOf } from '../../src/i18n/checker.ts';
import { Scratch, SHEET } from './scratch.ts';

const report = (scratch: Scratch) =>
  stripVTControlCharacters(
    terminalReport(scratch.findings(), checkerWordsOf('ca'), linesOf(dirname(scratch.folder))),
  );

describe('The report on a terminal', () => {
  it('counts nothing when all is well', () => {
    expect(report(new Scratch())).toBe('0 errors, 0 avisos');
  });

  it('names a file once, above its findings', () => {
    const text = report(
      new Scratch().edit(SHEET, 'phase: implantat', 'phase: res').edit(SHEET, 'unit: hores', 'unit: hora'),
    );
    expect(text.split(`content/${SHEET}`)).toHaveLength(2);
    expect(text).toMatch(/2 errors/);
  });

  it('puts the way to mend it under what is wrong', () => {
    const text = report(new Scratch().edit(SHEET, 'unit: hores', 'unit: hora'));
    expect(text).toMatch(
      /nivell 3, savings\[0\]\.unit: .*«hora».*\n +unit: hora\n +\^\n +→ Volíeu dir «hores»\?/,
    );
  });

  it('shows the part of a long line that is wrong, and obeys nothing in it', () => {
    const long = `${'Una frase que no diu res. '.repeat(20)}\u001b[31m<b>vermell</b>`;
    const text = report(new Scratch().write(SHEET, `${new Scratch().read(SHEET)}\n${long}\n`));
    expect(text).toMatch(/…[^\n]*<b>vermell<\/b>\n +\^/);
    expect(text).not.toContain('\u001b');
  });

  it('says nothing of a level where there is none', () => {
    expect(report(new Scratch().write('projectes/nota.txt', 'x'))).not.toMatch(/nivell|null|undefined/);
  });

  it('counts one error as one', () => {
    expect(report(new Scratch().edit(SHEET, 'unit: hores', 'unit: hora'))).toMatch(/\b1 error, 0 avisos/);
  });
});
