import { describe, expect, it } from 'vitest';
import { stripVTControlCharacters } from 'node:util';
import { terminalReport } from '../../scripts/report/terminal.ts';
import { checkerWordsOf } from '../../src/i18n/checker.ts';
import { Scratch, SHEET } from './scratch.ts';

const report = (scratch: Scratch) =>
  stripVTControlCharacters(terminalReport(scratch.findings(), checkerWordsOf('ca')));

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
    expect(text).toMatch(/nivell 3, savings\[0\]\.unit: .*«hora».*\n +→ Volíeu dir «hores»\?/);
  });

  it('says nothing of a level where there is none', () => {
    expect(report(new Scratch().write('projectes/nota.txt', 'x'))).not.toMatch(/nivell|null|undefined/);
  });

  it('counts one error as one', () => {
    expect(report(new Scratch().edit(SHEET, 'unit: hores', 'unit: hora'))).toMatch(/\b1 error, 0 avisos/);
  });
});
