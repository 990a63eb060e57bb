import { describe, expect, it } from 'vitest';
import { readerInLens } from '../../src/domain/lens-reader.ts';

const tarragona = { latitude: 41.13, longitude: 1.27 };
const senan = { latitude: 41.48, longitude: 1.07 };
const lleida = { latitude: 41.61, longitude: 0.63 };
const paris = { latitude: 48.86, longitude: 2.35 };
const REACH = 100;
const inLens = (reader: typeof lleida, ...at: (typeof lleida)[]) => readerInLens(reader, at, REACH, 0.95);
/** Kilometres between two points of a lens. */
const apart = (a = { x: 0, y: 0 }, b = { x: 0, y: 0 }) => Math.hypot(a.x - b.x, a.y - b.y) * REACH;

describe('A reader in the lens of a sheet', () => {
  it('is drawn as far as is told from the body that is nearest, wherever that is', () => {
    const found = inLens(lleida, tarragona, senan);
    expect(found?.kilometres).toBeCloseTo(39, 0);
    expect(apart(found?.reader, found?.body)).toBeCloseTo(found?.kilometres ?? 0, 0);
    expect(apart(found?.reader)).toBeCloseTo(75.5, 0);
  });

  it('is drawn where they are, as long as that is not in the very middle', () => {
    const found = inLens(senan, tarragona, senan);
    expect(found?.kilometres).toBe(0);
    expect(apart(found?.reader)).toBeCloseTo(42.3, 0);
    expect(inLens(tarragona, tarragona, senan)).toMatchObject({ kilometres: 0, reader: undefined });
  });

  it('is drawn near the edge, towards where they are, from beyond it', () => {
    const { reader } = inLens(paris, tarragona, senan) ?? {};
    expect(apart(reader)).toBeCloseTo(95, 5);
    expect(reader?.y).toBeLessThan(-0.9);
  });

  it('has no line to a body that is out of the lens', () => {
    const found = inLens(lleida, paris, lleida);
    expect(found).toMatchObject({ kilometres: 0, body: undefined });
    expect(found?.reader).toBeDefined();
  });

  it('is nowhere where the sheet is nowhere', () => {
    expect(inLens(lleida)).toBeUndefined();
  });
});
