import { describe, expect, it } from 'vitest';
import { expectMistake, saidAbroad } from './mistake.ts';
import { BODY, findingsAfter, Scratch, SHEET } from './scratch.ts';

const FAR = 'administracions/gemeinde-lindental.yaml';
const AMOUNT = 'amount: 320';
const amount = (read: string) => ({ from: AMOUNT, to: `amount: ${read}`, at: read });
const THOUSANDS = /punt separa els decimals/;

describe('A number whose thousands have a point', () => {
  it.each([
    ['1.200', '1.2'],
    ['12.500', '12.5'],
    ['999.999', '999.999'],
  ])('such as %s is warned of, with what it is read as', (read, number) => {
    expectMistake({
      name: '',
      ...{ ...amount(read), field: 'savings[0].amount', level: 3, severity: 'warning' },
      says: [new RegExp(`«amount» diu «${read}», i es llegeix com ${number}:`), THOUSANDS],
      fix: /separa els milers, traieu-lo/,
    });
  });

  it('is warned of on its line and column, whatever the list', () => {
    const scratch = new Scratch().edit(SHEET, 'before: 42', 'before: 1.042');
    expect(scratch.findings()).toMatchObject([{ ...scratch.at(SHEET, '1.042'), severity: 'warning' }]);
  });

  it('is told in Spanish and in English too', () => {
    const [spanish, english] = saidAbroad(amount('1.200'));
    expect(spanish).toMatch(/«1\.200», y se lee como 1\.2.*millares, quitadlo/);
    expect(english).toMatch(/“1\.200”, which is read as 1\.2.*thousands, take it out/);
  });

  it('does not hide what else is wrong in the sheet', () => {
    const findings = new Scratch()
      .edit(SHEET, AMOUNT, 'amount: 1.200')
      .edit(SHEET, 'phase: implantat', 'phase: acabat')
      .findings();
    expect(findings.map(({ severity }) => severity)).toEqual(['warning', 'error']);
  });

  it('does not hide what is wrong in the translations, nor the sheet from the guides', () => {
    const findings = new Scratch()
      .edit(SHEET, AMOUNT, 'amount: 1.200')
      .edit('guies/que-es/ca.mdx', '## ', '[Una fitxa](/projectes/vilaclara-cita-previa/).\n\n## ')
      .findings()
      // Its translations do not say it yet, which is told too.
      .filter(({ file }) => !/\/que-es\/e[ns]\./.test(file));
    expect(findings.map(({ message }) => message)).toEqual([expect.stringMatching(THOUSANDS)]);
  });

  it('in a population is told beside what is wrong with it', () => {
    const findings = findingsAfter(BODY, 'value: 4250', 'value: 4.250');
    expect(findings.some(({ message }) => THOUSANDS.test(message))).toBe(true);
    expect(findings.some(({ severity }) => severity === 'error')).toBe(true);
  });
});

describe('A number that no thousands could have', () => {
  it.each(['1200', '1.2', '12.25', '1.2000', '1200.500', '1234.567', '0.125'])(
    'is left alone: %s',
    (read) => {
      expect(findingsAfter(SHEET, AMOUNT, `amount: ${read}`)).toEqual([]);
    },
  );

  it('is left alone as a latitude or a longitude of three decimals', () => {
    expect(findingsAfter(FAR, 'latitude: 51.25', 'latitude: 51.253')).toEqual([]);
    expect(findingsAfter(FAR, 'longitude: 13.5', 'longitude: 13.501')).toEqual([]);
  });

  it('is told as text when it stands between quotation marks', () => {
    const findings = findingsAfter(SHEET, AMOUNT, "amount: '1.200'");
    expect(findings.map(({ severity, message }) => [severity, THOUSANDS.test(message)])).toEqual([
      ['error', false],
    ]);
  });
});
