import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countBy, countMet, FacetTable } from '../../src/domain/facets.ts';

const AREAS = ['primera-linia', 'serveis-socials', 'serveis-i-tramits'] as const;
const PHASES = ['prototip', 'pilot', 'implantat'] as const;
type Thing = { area: readonly string[]; phase: readonly string[] };
type Facet = keyof Thing;

const valuesOf = (thing: Thing, facet: Facet) => thing[facet];
const some = (values: readonly string[]) => fc.uniqueArray(fc.constantFrom(...values));
const things = fc.array(fc.record({ area: some(AREAS), phase: some(PHASES) }));
const choices = fc.record({ area: some(AREAS), phase: some(PHASES) });

const list: Thing[] = [
  { area: ['primera-linia'], phase: ['pilot'] },
  { area: ['primera-linia', 'serveis-socials'], phase: ['implantat'] },
  { area: ['serveis-i-tramits'], phase: ['implantat'] },
];
const narrow = (all: readonly Thing[], choice: Record<Facet, readonly string[]>) =>
  FacetTable.of(all, ['area', 'phase'], valuesOf).narrow([...all.keys()], choice);
const choose = (all: readonly Thing[], choice: Record<Facet, readonly string[]>) =>
  narrow(all, choice).chosen.map((place) => all[place] as Thing);
const left = (area: string[], phase: string[]) =>
  choose(list, { area, phase }).map((thing) => list.indexOf(thing));

describe('What a reader has ticked', () => {
  it('is nothing at first, and everything is shown', () => {
    expect(left([], [])).toEqual([0, 1, 2]);
  });

  it('adds up inside a facet', () => {
    expect(left(['serveis-socials', 'serveis-i-tramits'], [])).toEqual([1, 2]);
  });

  it('narrows across facets', () => {
    expect(left(['primera-linia'], ['implantat'])).toEqual([1]);
    expect(left(['serveis-i-tramits'], ['pilot'])).toEqual([]);
  });

  it('that nothing has leaves nothing', () => {
    expect(left(['inventada'], [])).toEqual([]);
    expect(left(['constructor'], [])).toEqual([]);
  });

  it('leaves exactly the things that have one of the values in every facet', () => {
    fc.assert(
      fc.property(things, choices, (all, choice) => {
        const facets = ['area', 'phase'] as const;
        for (const thing of all) {
          const fits = facets.every(
            (facet) => choice[facet].length === 0 || choice[facet].some((one) => thing[facet].includes(one)),
          );
          expect(choose(all, choice).includes(thing)).toBe(fits);
        }
      }),
    );
  });
});

describe('The number beside a value', () => {
  it('is how many things would be left if it alone were ticked in its facet', () => {
    fc.assert(
      fc.property(things, choices, fc.constantFrom(...AREAS), (all, choice, area) => {
        const after = choose(all, { ...choice, area: [area] });
        expect(narrow(all, choice).counts.area.get(area) ?? 0).toBe(after.length);
      }),
    );
  });

  it('agrees with what is shown once it is ticked', () => {
    fc.assert(
      fc.property(things, (all) => {
        for (const { value, count } of countBy(all, AREAS, (thing) => thing.area as (typeof AREAS)[number][]))
          expect(count).toBe(choose(all, { area: [value], phase: [] }).length);
      }),
    );
  });

  it('is told for every value, in order, and of nothing else', () => {
    const counted = countBy(
      [
        ['b', 'x'],
        ['b', 'b'],
      ] as string[][],
      ['a', 'b'],
      (values) => values,
    );
    expect(counted).toEqual([
      { value: 'a', count: 0 },
      { value: 'b', count: 2 },
    ]);
  });

  it('puts the most met first, and then goes by name in the language', () => {
    const met = countMet(
      [['z'], ['é', 'z'], ['f']],
      (values) => values,
      (value) => value,
      'ca',
    );
    expect(met.map(({ value }) => value)).toEqual(['z', 'é', 'f']);
  });
});
