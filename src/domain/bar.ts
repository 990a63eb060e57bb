/** A result in figures. */
interface Figures {
  before?: number | undefined;
  after: number;
  unit?: string | undefined;
}

/** How long the bar of a figure is on the scale of its result; undefined where there is no scale to draw it on. */
export function barOf(figure: number | undefined, { before, after, unit }: Figures): string | undefined {
  if (figure === undefined) return undefined;
  const scale = before === undefined ? (unit === '%' ? 100 : 0) : Math.max(before, after);
  return scale > 0 && figure >= 0 && figure <= scale && (before ?? 0) >= 0
    ? `${Math.max(1, Math.round((figure / scale) * 100))}%`
    : undefined;
}
