import { describe, expect, it } from 'vitest';
import { page, pagesOf } from './pages.ts';

const items = (html: string) => [...html.matchAll(/<article class="sheet-item"/g)].length;
const AREAS = [
  'primera-linia',
  'serveis-i-tramits',
  'serveis-socials',
  'participacio-i-govern-obert',
  'planificacio-i-gestio',
  'transformacio-integral',
];

/** What a page's links promise: address and count. */
function promises(html: string): { to: string; count: number }[] {
  return [...html.matchAll(/<a href="([^"]+)">[^<]*<\/a>\s*<span class="count">(\d+)<\/span>/g)].map(
    ([, to = '', count = '']) => ({
      to,
      count: Number(count),
    }),
  );
}

describe('the facet pages', () => {
  it('keep every promise: a link that says three leads to three sheets', () => {
    const followed = pagesOf('root').flatMap(({ file, html }) =>
      promises(html).map(({ to, count }) => {
        expect(items(page('root', to.slice(1))), `${file} → ${to}`).toBe(count);
        return to;
      }),
    );
    expect(followed.length).toBeGreaterThan(200);
  });

  it('split all sheets into near and far', () => {
    const near = items(page('root', 'proximitat/km0'));
    const far = items(page('root', 'proximitat/forans'));
    expect(near + far).toBe(items(page('root', 'projectes')));
    expect(near).toBeGreaterThan(0);
    expect(far).toBeGreaterThan(0);
  });

  it.each([...AREAS.map((area) => `ambits/${area}`), 'tipus/servei', 'tipus/proces', 'tipus/organitzacio'])(
    '%s has sheets',
    (path) => {
      expect(items(page('root', path))).toBeGreaterThan(0);
    },
  );

  it.each(['prototip', 'pilot', 'implantat'])('the phase %s has sheets', (phase) => {
    expect(items(page('root', `fases/${phase}`))).toBeGreaterThan(0);
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
    const html = page('root', 'mida/menys-de-1000');
    expect(items(html)).toBe(0);
    expect(html).toContain('href="/contribuir/"');
  });
});
