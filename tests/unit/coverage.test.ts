import { describe, expect, it } from 'vitest';
import { COVERED_SIZES, coverageOf, type CoveredSize } from '../../src/domain/coverage.ts';
import { sheetsWith } from '../../src/domain/crossing.ts';
import { join, type Sheet } from '../../src/domain/join.ts';
import { AREAS, PHASES, SIZE_BANDS, type Area, type Phase } from '../../src/domain/vocabulary.ts';
import { bodyOf, factsOf, sheetOf } from './sample.ts';

const population = (value: number) => ({
  population: { value, year: 2024, source: 'https://a.example.cat' },
});

/** A sheet of two bodies of different sizes, and a third whose size nobody knows. */
const shared = join(
  'tres-pobles',
  factsOf({ administrations: ['petit', 'gran', 'ignot'], areas: ['serveis-socials', 'primera-linia'] }),
  {},
  new Map(
    [bodyOf('petit', population(900)), bodyOf('gran', population(30_000)), bodyOf('ignot')].map((body) => [
      body.id,
      body,
    ]),
  ),
);
const sheets: Sheet[] = [
  shared,
  sheetOf({ areas: ['serveis-socials'], phase: 'implantat' }, population(30_000)),
  sheetOf({ areas: ['serveis-socials'] }),
];

function rowOf(area: Area, phase: Phase) {
  const row = coverageOf(sheets).find((one) => one.area === area && one.phase === phase);
  const counts = (row?.cells ?? []).filter(({ count }) => count > 0);
  return {
    counts: Object.fromEntries(counts.map(({ size, count }) => [size, count])) as Partial<
      Record<CoveredSize, number>
    >,
    total: row?.total,
  };
}

describe('The coverage of the observatory', () => {
  it('has a row for each area and phase, in order, and a cell for each size, whatever there is', () => {
    for (const given of [sheets, []]) {
      const rows = coverageOf(given);
      expect(rows.map(({ area, phase }) => `${area} ${phase}`)).toEqual(
        AREAS.flatMap((area) => PHASES.map((phase) => `${area} ${phase}`)),
      );
      for (const { cells } of rows) expect(cells.map(({ size }) => size)).toEqual([...COVERED_SIZES]);
    }
    expect(
      coverageOf([]).every(({ total, cells }) => total === 0 && cells.every(({ count }) => !count)),
    ).toBe(true);
  });

  it('counts a sheet of two areas in both, and in the total of each once', () => {
    expect(rowOf('primera-linia', 'pilot')).toEqual({
      counts: { 'menys-de-1000': 1, '20000-50000': 1 },
      total: 1,
    });
  });

  it('counts a sheet without any known size apart, and only there', () => {
    expect(rowOf('serveis-socials', 'pilot')).toEqual({
      counts: { 'menys-de-1000': 1, '20000-50000': 1, unknown: 1 },
      total: 2,
    });
    expect(COVERED_SIZES.at(-1)).toBe('unknown');
  });

  it('tells the phases apart', () => {
    expect(rowOf('serveis-socials', 'implantat')).toEqual({ counts: { '20000-50000': 1 }, total: 1 });
    expect(rowOf('serveis-socials', 'prototip')).toEqual({ counts: {}, total: 0 });
  });

  it('adds up to the sheets of each area, and of each area and size', () => {
    for (const area of AREAS) {
      const rows = coverageOf(sheets).filter((row) => row.area === area);
      const inArea = sheetsWith(sheets, area);
      expect(rows.reduce((sum, { total }) => sum + total, 0)).toBe(inArea.length);
      for (const { band } of SIZE_BANDS)
        expect(
          rows.reduce((sum, { cells }) => sum + (cells.find(({ size }) => size === band)?.count ?? 0), 0),
        ).toBe(sheetsWith(inArea, band).length);
    }
  });
});
