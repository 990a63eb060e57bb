import { describe, expect, it } from 'vitest';
import { page, pagesOf, promises, sheetsListed } from './pages.ts';

const items = (path: string) => sheetsListed('root', path).length;
// What worked has counts of its own, of lessons: lessons.test.ts.
const sheetPromises = (html: string) => promises(html).filter(({ to }) => !to.includes('/que-ha-funcionat/'));
const AREAS = [
  'primera-linia',
  'serveis-i-tramits',
  'serveis-socials',
  'participacio-i-govern-obert',
  'planificacio-i-gestio',
  'transformacio-integral',
];

const BANDS = ['menys-de-1000', '1000-5000', '5000-20000', '20000-50000', '50000-100000', 'mes-de-100000'];

describe('the facet pages', () => {
  it('keep every promise: a link that says three leads to three sheets', () => {
    const followed = pagesOf('root').flatMap(({ file, html }) =>
      sheetPromises(html).map(({ to, count }) => {
        expect(items(to.slice(1)), `${file} → ${to}`).toBe(count);
        return to;
      }),
    );
    expect(followed.length).toBeGreaterThan(200);
  });

  it('split all sheets into near and far', () => {
    const near = sheetsListed('root', 'proximitat/km0');
    const far = sheetsListed('root', 'proximitat/forans');
    expect([...near, ...far].sort()).toEqual(sheetsListed('root', 'projectes').sort());
    expect(near.length).toBeGreaterThan(0);
    expect(far.length).toBeGreaterThan(0);
  });

  it.each([...AREAS.map((area) => `ambits/${area}`), 'tipus/servei', 'tipus/proces', 'tipus/organitzacio'])(
    '%s has sheets',
    (path) => {
      expect(items(path)).toBeGreaterThan(0);
    },
  );

  it.each(['prototip', 'pilot', 'implantat'])('the phase %s has sheets', (phase) => {
    expect(items(`fases/${phase}`)).toBeGreaterThan(0);
  });

  it('cross Km0 by area and by comarca, and an area by proximity, phase and type', () => {
    const near = promises(page('root', 'proximitat/km0')).map(({ to }) => to);
    expect(near).toContain('/ambits/serveis-socials/km0/');
    expect(near).toContain('/proximitat/km0/segria/');
    const social = promises(page('root', 'ambits/serveis-socials')).map(({ to }) => to);
    expect(social).toEqual(
      expect.arrayContaining([
        '/ambits/serveis-socials/forans/',
        '/ambits/serveis-socials/pilot/',
        '/ambits/serveis-socials/servei/',
      ]),
    );
  });

  it('exist for every size band, with an invitation where nobody is yet', () => {
    const builds = ['root', 'sub'] as const;
    const pages = builds.flatMap((build) => BANDS.map((band) => ({ build, path: `mida/${band}` })));
    const empty = pages.filter(({ build, path }) => sheetsListed(build, path).length === 0);
    expect(empty.length).toBeGreaterThan(0);
    for (const { build, path } of empty)
      expect(page(build, path).match(/<main[\s\S]*<\/main>/)?.[0], `${build} ${path}`).toMatch(
        /href="[^"]*\/contribuir\/"/,
      );
  });
});
