import { geoPath, type GeoPermissibleObjects, type GeoProjection } from 'd3-geo';
import simplify from 'simplify-js';

interface Point {
  x: number;
  y: number;
}

/** How far a drawn line may stray from the true one, in units of which the page shows some 0.85 pixels. */
const STRAY = 0.8;
/** The least a run of a shape must measure to be drawn: an islet smaller than that is no more than a dot. */
const LEAST = 4;

function isSeen(points: readonly Point[]): boolean {
  const spread = (of: (point: Point) => number) => {
    const all = points.map(of);
    return Math.max(...all) - Math.min(...all);
  };
  return spread(({ x }) => x) + spread(({ y }) => y) >= LEAST;
}

/** A shape as a path of whole units. What follows a point is relative to it, which halves the digits of a coast. */
export function draw(projection: GeoProjection, shape: GeoPermissibleObjects): string {
  const path = geoPath(projection).digits(0)(shape) ?? '';
  return path.replace(/M([^MZ]*)(Z?)/g, (_, run: string, end: string) => {
    const points = run.split('L').map((point): Point => {
      const [x = 0, y = 0] = point.split(',').map(Number);
      return { x, y };
    });
    if (!isSeen(points)) return '';
    const kept = simplify(points, STRAY, true);
    const [start = '', ...steps] = kept.map(({ x, y }, i) => {
      const { x: fromX, y: fromY } = kept[i - 1] ?? { x: 0, y: 0 };
      return `${x - fromX} ${y - fromY}`;
    });
    return `M${start}l${steps.join(' ').replaceAll(' -', '-')}${end}`;
  });
}
