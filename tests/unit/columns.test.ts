import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coded, decoded, packed, unpacked } from '../../src/domain/columns.ts';

const rows = fc.array(fc.array(fc.nat({ max: 5000 }), { maxLength: 4 }), { maxLength: 60 });

describe('A column', () => {
  it('that is packed is read back as it was', () => {
    fc.assert(
      fc.property(rows, (some) => {
        expect(unpacked(packed(some), some.length)).toEqual(some);
      }),
    );
  });

  it('that is coded is read back as it was', () => {
    fc.assert(
      fc.property(rows, (some) => {
        const column = coded(some);
        expect(decoded(column).map((place) => column.sets[place])).toEqual(some);
      }),
    );
  });

  it('of more different rows than one sign can tell is read back too', () => {
    const many = Array.from({ length: 300 }, (_, i) => [i % 70, i]);
    const column = coded(many);
    expect(decoded(column).map((place) => column.sets[place])).toEqual(many);
  });

  it('of more different rows than two signs can tell is refused', () => {
    expect(() => coded(Array.from({ length: 4097 }, (_, i) => [i]))).toThrow(/too many/);
  });
});
