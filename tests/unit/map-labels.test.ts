import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { labelsOf, type Named } from '../../src/domain/map-labels.ts';
import { touchRadii } from '../../src/domain/mark-touch.ts';

const VIEW = [0, 0, 800, 600] as const;
const mark = (name: string, x: number, y: number, radius = 5): Named => ({ name, x, y, radius });
const written = (...marks: Named[]) => labelsOf(marks, VIEW, 17);
const points = fc.array(fc.record({ x: fc.nat(800), y: fc.nat(600) }), { minLength: 1, maxLength: 60 });

describe('The names of a map', () => {
  it('stand over their marks where there is room', () => {
    expect(written(mark('Girona', 400, 300))).toMatchObject([{ x: 400, anchor: 'middle', isFree: true }]);
  });

  it('step aside of another mark, and are not cut by the edge', () => {
    const [berga] = written(mark('Berga', 400, 300), mark('Casserres', 400, 285));
    expect(berga).toMatchObject({ anchor: 'start', isFree: true });
    const [top] = written(mark('Reykjavík', 400, 6));
    expect(top?.y).toBeGreaterThan(17 * 0.8 - 1);
    const [right] = written(mark('Palafrugell', 796, 300));
    expect(right).toMatchObject({ anchor: 'end', isFree: true });
  });

  it('give way to those of the marks before them', () => {
    const crowd = Array.from({ length: 9 }, (_, i) => mark('Sant Cugat del Vallès', 400 + i, 300 + i));
    expect(written(...crowd, mark('Lleida', 100, 100)).at(-1)?.isFree).toBe(true);
    expect(written(...crowd).filter(({ isFree }) => isFree).length).toBeLessThan(crowd.length);
  });
});

describe('A touch of a map', () => {
  it('in the middle of a mark is never one of another that lies over it', () => {
    fc.assert(
      fc.property(points, (marks) => {
        const radii = touchRadii(
          marks,
          marks.map(() => 30),
        );
        for (const [i, { x, y }] of marks.entries())
          for (const [j, other] of marks.entries()) {
            const apart = Math.hypot(other.x - x, other.y - y);
            if (j > i && apart > 0) expect(radii[j]).toBeLessThan(apart);
          }
      }),
    );
  });

  it('around a mark that stands alone is one of it', () => {
    expect(touchRadii([{ x: 0, y: 0 }], [30])).toEqual([30]);
  });
});
