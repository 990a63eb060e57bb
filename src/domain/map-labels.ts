/** A mark that a name is to be written beside, in units of its map. */
export interface Named {
  x: number;
  y: number;
  radius: number;
  name: string;
}

/** Where a name is written, in units of its map. */
export interface Label {
  /** Of the point that its first line stands on, at the side that `anchor` tells. */
  x: number;
  y: number;
  anchor: 'start' | 'middle' | 'end';
  /** Whether it covers no mark and no other name: one that does is to be shown alone. */
  isFree: boolean;
}

interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** The widths of a letter, and what is over and under the line, against the size of the letters. */
const [LETTER, OVER, UNDER] = [0.58, 0.8, 0.25] as const;
/** Against the size of the letters, what is left between a mark and its name. */
const GAP = 0.3;

type Spot = Omit<Label, 'isFree'> & { box: Box };

/** The spots a name may have around its mark, the best first. */
function spotsOf({ x, y, radius, name }: Named, size: number): Spot[] {
  const [width, away] = [name.length * LETTER * size, radius + GAP * size];
  const at = (atX: number, atY: number, anchor: Label['anchor']): Spot => {
    const left = atX - { start: 0, middle: width / 2, end: width }[anchor];
    const box = { left, right: left + width, top: atY - OVER * size, bottom: atY + UNDER * size };
    return { x: Math.round(atX), y: Math.round(atY), anchor, box };
  };
  const level = y + ((OVER - UNDER) / 2) * size;
  return [
    at(x, y - away - UNDER * size, 'middle'),
    at(x + away, level, 'start'),
    at(x - away, level, 'end'),
    at(x, y + away + OVER * size, 'middle'),
  ];
}

function isWithin(box: Box, [left, top, width, height]: readonly [number, number, number, number]): boolean {
  return box.left >= left && box.top >= top && box.right <= left + width && box.bottom <= top + height;
}

function areOver(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

function covers({ left, top, right, bottom }: Box, { x, y, radius }: Named): boolean {
  const [nearX, nearY] = [Math.min(Math.max(x, left), right), Math.min(Math.max(y, top), bottom)];
  return Math.hypot(x - nearX, y - nearY) < radius;
}

/**
 * Where the names of some marks are written in a view, in letters of some size: those of the first marks find room first.
 * None reaches out of the view where it has a spot within it.
 */
export function labelsOf(
  marks: readonly Named[],
  view: readonly [number, number, number, number],
  size: number,
): Label[] {
  const taken: Box[] = [];
  return marks.map((mark) => {
    const spots = spotsOf(mark, size);
    const within = spots.filter(({ box }) => isWithin(box, view));
    const free = within.find(
      ({ box }) =>
        !taken.some((other) => areOver(box, other)) &&
        !marks.some((other) => other !== mark && covers(box, other)),
    );
    if (free) taken.push(free.box);
    const { x, y, anchor } = (free ?? within[0] ?? spots[0]) as Spot;
    return { x, y, anchor, isFree: free !== undefined };
  });
}
