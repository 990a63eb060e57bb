import { describe, expect, it } from 'vitest';
import { sheetSchema } from '../../src/domain/sheet.ts';
import { accepts, factsOf, MINIMUM } from './sample.ts';

const without = (field: string) =>
  Object.fromEntries(Object.entries(MINIMUM).filter(([key]) => key !== field));

describe('A sheet', () => {
  it('is whole with the ten required fields', () => {
    expect(sheetSchema.safeParse(MINIMUM).success).toBe(true);
  });

  it.each(Object.keys(MINIMUM))('is refused without «%s»', (field) => {
    expect(sheetSchema.safeParse(without(field)).success).toBe(false);
  });

  it.each(Object.keys(MINIMUM))('is refused with nothing in «%s»', (field) => {
    for (const nothing of [null, '', []]) expect(accepts({ [field]: nothing })).toBe(false);
  });

  it('that says nothing of a list has an empty one, so that pages need not ask', () => {
    expect(factsOf()).toMatchObject({ contacts: [], openTo: [], savings: [], results: [], replications: [] });
  });

  it.each([
    [{ km0: true }],
    [{ contacts: [{ role: 'Oficina', url: 'https://a.example.cat', fax: '93' }] }],
    [{ maturity: { digital: 1, open: 1, personalised: 1, accountable: 1, intelligent: 1, green: 1 } }],
    [{ ended: { date: '2024', reason: 'Ningú no el feia servir.', why: 'x' } }],
    [{ sources: [{ title: 'Memòria', publisher: 'Ajuntament', year: 2024 }] }],
    [{ results: [{ indicator: 'Minuts', after: 8, source: 'https://a.example.cat', trend: 'down' }] }],
    [JSON.parse('{ "__proto__": { "title": "Un altre títol" } }') as Record<string, unknown>],
  ])('is refused with a key nobody knows: %j', (fields) => {
    const sheet = Object.defineProperties({ ...MINIMUM }, Object.getOwnPropertyDescriptors(fields));
    expect(sheetSchema.safeParse(sheet).success).toBe(false);
  });

  it.each([[null], ['text'], [42], [[]], [undefined], [new Date()]])('is not %j', (data) => {
    expect(sheetSchema.safeParse(data).success).toBe(false);
  });
});

describe('The maturity of a sheet', () => {
  const axes = (digital: unknown) => ({ digital, open: 2, personalised: 3, accountable: 4, intelligent: 5 });

  it.each([1, 5])('may be %d in an axis', (value) => {
    expect(accepts({ maturity: axes(value) })).toBe(true);
  });

  it.each([0, 6, -1, 2.5, '3', NaN, Infinity])('is not %j in an axis', (value) => {
    expect(accepts({ maturity: axes(value) })).toBe(false);
  });
});

describe('A replication', () => {
  const source = 'https://a.example.cat';

  it.each([
    [{ administration: 'ajuntament-de-dalt' }],
    [{ name: 'Ajuntament de Dalt' }],
    [{ name: 'Dalt', since: 2024 }],
  ])('is %j, with its source', (who) => {
    expect(accepts({ replications: [{ ...who, source }] })).toBe(true);
    expect(accepts({ replications: [who] })).toBe(false);
  });

  it.each([[{}], [{ administration: 'dalt', name: 'Dalt' }], [{ administration: 'Ajuntament de Dalt' }]])(
    'is not %j',
    (who) => {
      expect(accepts({ replications: [{ ...who, source }] })).toBe(false);
    },
  );
});
