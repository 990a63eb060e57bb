import { describe, expect, it } from 'vitest';
import { join, type Sheet } from '../../src/domain/join.ts';
import { relatedAmong } from '../../src/domain/related.ts';
import { bodyOf, factsOf } from './sample.ts';

const people = (value: number) => ({ population: { value, year: 2024, source: 'https://a.example.cat' } });
const bodies = new Map(
  [
    { ...bodyOf('arbeca', people(2300)), place: { latitude: 41.54, longitude: 0.92 } },
    { ...bodyOf('aitona', people(2400)), place: { latitude: 41.49, longitude: 0.46 } },
    { ...bodyOf('barcelona', people(1_600_000)), place: { latitude: 41.38, longitude: 2.18 } },
    bodyOf('mila', { country: 'IT', municipality: undefined }),
  ].map((body) => [body.id, body]),
);
const sheet = (
  slug: string,
  administration: string | string[],
  fields: Record<string, unknown> = {},
): Sheet =>
  join(
    slug,
    factsOf({ areas: ['serveis-socials'], administrations: [administration].flat(), ...fields }),
    {},
    bodies,
  );
const related = (sheets: readonly Sheet[], slug: string, most = 4) =>
  relatedAmong(sheets, most).get(slug) ?? [];
const slugs = (...args: Parameters<typeof related>) => related(...args).map(({ sheet: one }) => one.slug);

describe('The sheets related to one', () => {
  const own = sheet('own', 'arbeca', { technologies: ['Xats amb IA'] });

  it('are of its area before those of another, and never itself', () => {
    const sheets = [
      own,
      sheet('other', 'arbeca', { areas: ['primera-linia'], transformation: ['organitzacio'] }),
      sheet('same', 'mila'),
    ];
    expect(slugs(sheets, 'own')).toEqual(['same', 'other']);
  });

  it('are first those of a like size and near, of what is alike otherwise', () => {
    const sheets = [own, sheet('large', 'barcelona'), sheet('unknown', 'mila'), sheet('near', 'aitona')];
    expect(slugs(sheets, 'own')[0]).toBe('near');
    const [{ reasons } = { reasons: [] }] = related(sheets, 'own');
    expect(reasons).toContainEqual({ why: 'same-size' });
    expect(related(sheets, 'own', 4).flatMap((one) => one.reasons.map(({ why }) => why))).toContain(
      'distance',
    );
  });

  it('tell how far the bodies are that are nearest, whichever their sheets name first', () => {
    const several = sheet('several', ['barcelona', 'mila', 'aitona']);
    const [{ reasons } = { reasons: [] }] = related([own, several], 'own');
    const [back = { reasons: [] }] = related([several, own], 'several');
    for (const found of [reasons, back.reasons]) {
      const [kilometres] = found.flatMap((one) => (one.why === 'distance' ? one.kilometres : []));
      expect(kilometres).toBeCloseTo(38.7, 0);
    }
  });

  it('tell the technology they share, and one that few use counts for more', () => {
    const common = Array.from({ length: 8 }, (_, i) =>
      sheet(`web-${i}`, 'mila', { areas: ['primera-linia'], technologies: ['Web'] }),
    );
    const asking = sheet('asking', 'arbeca', { technologies: ['Web', 'Xats amb IA'] });
    const sheets = [
      asking,
      ...common,
      sheet('rare', 'mila', { areas: ['primera-linia'], technologies: ['Web', 'Xats amb IA'] }),
    ];
    const [first] = related(sheets, 'asking');
    expect(first?.sheet.slug).toBe('rare');
    expect(first?.reasons[0]).toEqual({ why: 'technology', technology: 1 });
  });

  it('are at most so many, the first given of those that serve as much', () => {
    const others = Array.from({ length: 9 }, (_, i) => sheet(`s-${i}`, 'mila'));
    expect(slugs([own, ...others], 'own', 3)).toEqual(['s-0', 's-1', 's-2']);
    expect(related([own], 'own')).toEqual([]);
  });

  it('are not told without a reason that can be said', () => {
    const stranger = sheet('stranger', 'mila', {
      areas: ['primera-linia'],
      transformation: ['organitzacio'],
    });
    expect(slugs([own, stranger], 'own')).toEqual([]);
  });

  it('lose no place to those without a reason, however alike these are', () => {
    const asking = sheet('asking', 'arbeca', { areas: ['serveis-socials', 'primera-linia'] });
    const strange = { areas: ['primera-linia', 'serveis-socials'], transformation: ['organitzacio'] };
    const strangers = Array.from({ length: 4 }, (_, i) => sheet(`stranger-${i}`, 'barcelona', strange));
    const told = sheet('told', 'mila', { areas: ['participacio-i-govern-obert'] });
    expect(slugs([asking, ...strangers, told], 'asking')).toEqual(['told']);
  });
});
