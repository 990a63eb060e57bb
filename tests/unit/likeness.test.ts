import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alikeAmong, isNewer, likenessOf, type SheetTold } from '../../src/domain/likeness.ts';

const told = (slug: string, title: string, body = 'ajuntament-de-mataro', published?: string): SheetTold => ({
  ...{ slug, title, administrations: [body], published },
});

const sheets = fc.record({
  slug: fc.constantFrom('mataro-a', 'mataro-b', 'mataro-padro', 'vic-padro-en-linia'),
  title: fc
    .array(fc.constantFrom('padró', 'Padró', 'en', 'línia', 'l’ajuda', 'àgora', '2024', '2025', 'ÀGORES'))
    .map((words) => words.join(' ')),
  administrations: fc.subarray(['ajuntament-de-mataro', 'ajuntament-de-vic']),
  published: fc.constantFrom('2024-01-01', '2025-01-01', undefined),
});

describe('How much alike two sheets are', () => {
  it.each([
    ['Ajuts de menjador a un clic', 'Els ajuts del menjador'],
    ['L’àgora digital', 'Agora digitals'],
    ['Porta el teu portàtil', 'Porta el portàtil'],
  ])('is told for «%s» and «%s» of one local body', (a, b) => {
    expect(likenessOf(told('mataro-a', a), told('mataro-b', b))).toBeGreaterThan(0);
  });

  it.each([
    ['Ajuts de menjador a un clic', 'Ajuts al lloguer per a joves'],
    ['Pressupost 2024', 'Pressupost 2025'],
    ['', ''],
    ['de la per a', 'de la per a'],
  ])('is nothing for «%s» and «%s», though of one local body', (a, b) => {
    expect(likenessOf(told('mataro-a', a), told('mataro-b', b))).toBe(0);
  });

  it('leaves out of an address the name of who did it, and the number that parts it from another', () => {
    const apart = likenessOf(told('mataro-pigall', 'Planificar'), told('mataro-padro', 'Empadronar-se'));
    const alike = likenessOf(told('mataro-pigall', 'Planificar'), told('mataro-pigall-2', 'Empadronar-se'));
    expect([apart, alike]).toEqual([0, 1]);
  });

  it('is the same from both sides, between 0 and 1, and one of the two is the newer', () => {
    fc.assert(
      fc.property(sheets, sheets, (a, b) => {
        const share = likenessOf(a, b);
        expect(share).toBe(likenessOf(b, a));
        expect(share >= 0 && share <= 1).toBe(true);
        if (a.slug !== b.slug) expect(isNewer(a, b)).toBe(!isNewer(b, a));
      }),
    );
  });
});

describe('Sheets alike among many', () => {
  it('are those that are alike one by one, and never the sheet itself', () => {
    fc.assert(
      fc.property(fc.uniqueArray(sheets, { selector: ({ slug }) => slug }), sheets, (all, one) => {
        const found = alikeAmong(all)(one).map(({ slug }) => slug);
        const expected = all.filter((other) => other.slug !== one.slug && likenessOf(one, other) > 0);
        expect(found.toSorted()).toEqual(expected.map(({ slug }) => slug).toSorted());
      }),
    );
  });

  it('are found among ten thousand of one local body', () => {
    const many = Array.from({ length: 10_000 }, (_, i) =>
      told(`mataro-p${i}`, `Projecte digital número p${i}`),
    );
    const alike = alikeAmong([...many, told('mataro-menjador', 'Ajuts de menjador a un clic')]);
    const draft = told('mataro-clic', 'Ajuts de menjador amb un clic');
    expect(alike(draft).map(({ slug }) => slug)).toEqual(['mataro-menjador']);
    expect(many.flatMap((one) => alike(one))).toEqual([]);
  });
});
