import { describe, expect, it } from 'vitest';
import { checkContent } from '../../scripts/content/check.ts';
import { faultsCa } from '../../src/i18n/faults.ca.ts';
import { expectMistake } from './mistake.ts';
import { findingsAfter, Scratch, SHEET } from './scratch.ts';

describe('The date when a project began', () => {
  it.each([
    '2024-13',
    '2023-02-29',
    '2024-04-31',
    '2024-3',
    '03/2024',
    'març del 2024',
    '1066',
    '0',
    '20240301',
  ])('is not «%s»: it is shown how to write one that exists', (read) => {
    const place = { at: 'since:', field: 'since', level: 5 } as const;
    const says = [new RegExp(`«${read}»`), /2024, 2024-05 o 2024-05-31/];
    expectMistake({ name: '', from: 'since: 2024-03', to: `since: ${read}`, ...place, says });
  });

  it.each(['2024', '2024-02', '2024-02-29'])('may be «%s», as exact as it is known', (written) => {
    expect(findingsAfter(SHEET, 'since: 2024-03', `since: ${written}`)).toEqual([]);
  });

  it('that is half a number, or a list, is asked for as a date', () => {
    for (const read of ['2024.5', '[2024]']) {
      const [finding] = findingsAfter(SHEET, 'since: 2024-03', `since: ${read}`);
      expect(finding?.message).toMatch(/data/);
    }
  });
});

describe('The day of a sheet', () => {
  it.each(['2025', '2025-10', '2025-02-29', '1/10/2025', 'ahir'])('is not «%s»', (read) => {
    const place = { at: 'published:', field: 'published' };
    const says = [new RegExp(`«${read}»`), /2024-05-31/];
    expectMistake({ name: '', from: 'published: 2025-10-01', to: `published: ${read}`, ...place, says });
  });

  it('may be today, and not tomorrow', () => {
    const scratch = new Scratch().edit(SHEET, 'verified: 2026-09-15', 'verified: 2026-11-21');
    expect(scratch.findings()).toEqual([]);
    const [finding] = checkContent(scratch.folder, faultsCa, '2026-11-20');
    expect(finding).toMatchObject({
      ...scratch.at(SHEET, 'verified:'),
      severity: 'error',
      field: 'verified',
    });
    expect(finding?.message).toMatch(/2026-11-21.*2026-11-20/);
  });

  it('on which it was confirmed is not before it was written', () => {
    expectMistake({
      name: 'order',
      ...{ from: 'verified: 2026-09-15', to: 'verified: 2025-09-30', at: 'verified:', field: 'verified' },
      says: [/2025-09-30/, /2025-10-01/],
    });
  });
});

describe('A project that stopped', () => {
  const file = 'projectes/lindental-app-avisos/ca.md';

  it.each(['2022', '2022-12', '2022-12-31'])('in %s did not begin in 2023', (read) => {
    expectMistake({
      name: 'order',
      ...{ file, from: 'date: 2024-05-31', to: `date: ${read}`, at: 'date:', field: 'ended.date', level: 5 },
      says: [new RegExp(`${read}\\b`), /2023/],
    });
  });

  it.each(['2023', '2023-01', '2023-01-01'])('in %s may have begun in 2023', (read) => {
    expect(findingsAfter(file, 'date: 2024-05-31', `date: ${read}`)).toEqual([]);
  });

  it.each(['2024', '2024-05'])('on a day that is not known may have begun on any of %s', (read) => {
    const scratch = new Scratch().edit(file, 'since: 2023', 'since: 2024-05-20');
    expect(scratch.edit(file, 'date: 2024-05-31', `date: ${read}`).findings()).toEqual([]);
  });
});
