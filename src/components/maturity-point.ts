import { MATURITY_AXES, type MaturityAxis } from '../domain/vocabulary.ts';

/** Where a value of an axis stands in the figure of maturity, which is 200 wide and has its centre at 100. */
export function maturityPoint(axis: MaturityAxis, value: number): [x: string, y: string] {
  const angle = (MATURITY_AXES.indexOf(axis) * 2 * Math.PI) / MATURITY_AXES.length - Math.PI / 2;
  const far = value * 15;
  return [(100 + Math.cos(angle) * far).toFixed(1), (100 + Math.sin(angle) * far).toFixed(1)];
}
