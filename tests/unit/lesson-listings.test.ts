import { describe, expect, it } from 'vitest';
import {
  groupListings,
  kindCounts,
  kindListings,
  lessonChoices,
  sheetsWithLessons,
} from '../../src/domain/lesson-listings.ts';
import { LESSON_KINDS } from '../../src/domain/lessons.ts';
import { paths } from '../../src/domain/links.ts';
import { PAGE_SIZE } from '../../src/domain/paging.ts';
import { AREAS, SIZE_BANDS } from '../../src/domain/vocabulary.ts';
import { sheetOf } from './sample.ts';

const benefits = (n: number) => Array.from({ length: n }, (_, i) => ({ text: `Avantatge ${i}` }));
const small = { population: { value: 800, year: 2024, source: 'https://www.idescat.cat/emex' } };
const sheets = [
  sheetOf(
    { areas: ['primera-linia'], technologies: ['Xats', 'API'], barriers: [{ text: 'El plec' }] },
    small,
  ),
  sheetOf({ areas: ['primera-linia', 'serveis-socials'], technologies: ['xats'], benefits: benefits(30) }),
  sheetOf({ areas: ['participacio-i-govern-obert'], technologies: ['API'] }),
];
const groups = groupListings(sheets);
const listing = (value: string) => groups.find(({ group }) => group.value === value);

it('Areas, sizes, kinds and the room of technologies share one segment of an address, and never meet', () => {
  const room = paths.lessonTechnologies.split('/').at(-2);
  const segments = [...AREAS, ...SIZE_BANDS.map(({ band }) => band), ...LESSON_KINDS, room, 'pagina'];
  expect(new Set(segments).size).toBe(segments.length);
});

describe('The lists of lessons', () => {
  it('are of each area and size that has lessons, and of technologies that several sheets with lessons use', () => {
    expect(groups.map(({ path, sheets: count }) => [path, count])).toEqual([
      ['/que-ha-funcionat/primera-linia/', 2],
      ['/que-ha-funcionat/serveis-socials/', 1],
      ['/que-ha-funcionat/menys-de-1000/', 1],
      ['/que-ha-funcionat/tecnologies/xats/', 2],
    ]);
  });

  it('say where each kind begins, on whatever page that is', () => {
    expect(listing('primera-linia')?.kinds.filter(({ lessons }) => lessons > 0)).toEqual([
      { kind: 'barreres', lessons: 1, sheets: 1, to: '/que-ha-funcionat/primera-linia/#barreres' },
      { kind: 'avantatges', lessons: 30, sheets: 1, to: '/que-ha-funcionat/primera-linia/#avantatges' },
    ]);
    const many = sheetOf({ barriers: benefits(PAGE_SIZE + 1), benefits: benefits(2) });
    const [area] = groupListings([many]);
    expect(area?.kinds.at(-1)?.to).toBe('/que-ha-funcionat/primera-linia/pagina/2/#avantatges');
    expect(area?.pages[1]?.map(({ kind }) => kind)).toEqual(['barreres', 'avantatges', 'avantatges']);
  });

  it('of one kind are those of kinds that somebody tells, and lead to one another', () => {
    expect(kindListings(sheets).map(({ group, pages }) => [group.value, pages.flat().length])).toEqual([
      ['barreres', 1],
      ['avantatges', 30],
    ]);
    expect(kindCounts(sheets).map(({ to }) => to)).toEqual([
      '/que-ha-funcionat/barreres/',
      undefined,
      undefined,
      undefined,
      '/que-ha-funcionat/avantatges/',
    ]);
  });

  it('are none where no sheet tells anything', () => {
    const silent = [sheetOf(), sheetOf({ technologies: ['API'] })];
    expect([sheetsWithLessons(silent), groupListings(silent), kindListings(silent)]).toEqual([[], [], []]);
  });
});

describe('What lessons can be narrowed to', () => {
  const shown = (kind?: 'barreres') =>
    lessonChoices(groups, kind)
      .filter(({ count }) => count > 0)
      .map(({ group, count, to }) => [group.value, count, to]);

  it('is every area and size, with how many lessons there are; one without any leads nowhere', () => {
    const choices = lessonChoices(groups);
    expect(choices.filter(({ group }) => group.by === 'area')).toHaveLength(AREAS.length);
    expect(choices.filter(({ group }) => group.by === 'size')).toHaveLength(SIZE_BANDS.length);
    expect(choices.filter(({ count }) => count === 0).every(({ to }) => to === undefined)).toBe(true);
    expect(shown()).toEqual([
      ['primera-linia', 31, '/que-ha-funcionat/primera-linia/'],
      ['serveis-socials', 30, '/que-ha-funcionat/serveis-socials/'],
      ['menys-de-1000', 1, '/que-ha-funcionat/menys-de-1000/'],
      ['xats', 31, '/que-ha-funcionat/tecnologies/xats/'],
    ]);
  });

  it('of one kind counts that kind, and leads to where it begins', () => {
    expect(shown('barreres')).toEqual([
      ['primera-linia', 1, '/que-ha-funcionat/primera-linia/#barreres'],
      ['menys-de-1000', 1, '/que-ha-funcionat/menys-de-1000/#barreres'],
      ['xats', 1, '/que-ha-funcionat/tecnologies/xats/#barreres'],
    ]);
  });
});
