import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isEmpty } from '../../src/browser/preview-pattern.ts';
import { previewValues } from '../../src/browser/preview-values.ts';
import { previewBody } from '../../src/domain/preview-body.ts';
import { countryName } from '../../src/i18n/format.ts';

const inCatalan = (code: string) => countryName(code, 'ca');
const vilaclara = previewBody(
  {
    name: 'Ajuntament de Vilaclara',
    kind: 'ajuntament',
    country: 'ES',
    municipality: '08001',
    city: 'Vilaclara',
    comarca: 'Bages',
  },
  inCatalan,
);
const lindental = previewBody({ name: 'Gemeinde Lindental', kind: 'ajuntament', country: 'DE' }, inCatalan);
const bodies = new Map([
  ['vilaclara', vilaclara],
  ['lindental', lindental],
]);
const valuesOf = (data: Record<string, unknown>) => previewValues({ data, body: '', bodies });

describe('A local body in a preview', () => {
  it('is named with its place, and told whether it is near', () => {
    expect(vilaclara).toEqual({
      name: 'Ajuntament de Vilaclara',
      place: 'Bages',
      where: 'Vilaclara, Bages',
      country: 'Espanya',
      proximity: 'km0',
      size: undefined,
    });
    expect(lindental).toMatchObject({ country: 'Alemanya', proximity: 'forans' });
  });

  it('makes a sheet near if any is, whichever comes first', () => {
    expect(valuesOf({ administrations: ['lindental', 'vilaclara'] })['proximity']).toBe('km0');
    expect(valuesOf({ administrations: ['lindental'] })['proximity']).toBe('forans');
    expect(valuesOf({})['proximity']).toBeUndefined();
  });

  it('goes by its id while nobody knows it, also where it has replicated the project', () => {
    const values = valuesOf({
      administrations: ['nou-ens', 3, null],
      replications: [{ administration: 'vilaclara' }, { administration: 'un-altre' }, { name: 'Puigfred' }],
    });
    expect(values['administrations']).toEqual([{ name: 'nou-ens' }, { name: '3' }]);
    expect(values['replications']).toMatchObject([
      { body: 'Ajuntament de Vilaclara' },
      { body: 'un-altre' },
      { name: 'Puigfred' },
    ]);
  });
});

describe('A draft', () => {
  it('may hold anything where lists are expected', () => {
    const field = fc.constantFrom('administrations', 'replications', 'sources', 'contacts', 'results');
    fc.assert(
      fc.property(fc.dictionary(field, fc.anything()), (data) => {
        const values = valuesOf(data);
        expect(Array.isArray(values['administrations'])).toBe(true);
        expect(Array.isArray(values['sources'])).toBe(true);
      }),
    );
  });

  it('is empty where nothing has been told, however deep', () => {
    for (const value of [undefined, null, '', '  ', [], {}, ['', { url: ' ' }], { a: { b: [null] } }])
      expect(isEmpty(value), JSON.stringify(value)).toBe(true);
    for (const value of [0, false, 'a', [0], { a: { b: ['x'] } }])
      expect(isEmpty(value), JSON.stringify(value)).toBe(false);
  });
});
