import type { MarkedPlace } from './map-marks.ts';
import type { MapRegion } from './map-regions.ts';

/** A dot of a map, in its own units. */
export interface Dot {
  x: number;
  y: number;
  /** How many sheets stand there. */
  count: number;
  /** The name of the town. */
  name: string;
  /** Whether it stands far enough from the others to have its name written beside it. */
  alone: boolean;
}

/** A ring around a place: its radius in kilometres, and in units. */
export interface Ring {
  kilometres: number;
  radius: number;
}

/** A place and what surrounds it, in a square of `size` units with the place in the middle, to be cut by its edge ring. */
export interface Lens {
  size: number;
  /** Smallest first; the last is the edge. */
  rings: readonly Ring[];
  /** How many other towns in it have sheets. */
  others: number;
  /** What the place in its middle is called; and, away from home, the code of its country. */
  names: readonly string[];
  country?: string | undefined;
}

/** The ground of a lens: paths in its square, the rings over them, and a dot for each other town that has sheets. */
export interface Land {
  size: number;
  rings: readonly Ring[];
  dots: readonly Dot[];
  land: string;
  lines: string;
}

/** The home territory: paths in a box of `width` by `height` units. */
export interface HomeMap {
  width: number;
  height: number;
  outline: string;
  lines: string;
  dots: readonly Dot[];
}

/** A mark of a region's map, in its units. */
export interface Mark extends MarkedPlace {
  /** Part of an address: no other mark of the map has it. */
  id: string;
  x: number;
  y: number;
  /** The numbers of the sheets of each of its bodies, by its address, where a list of them stands for it. */
  numbers: Readonly<Record<string, readonly number[]>>;
}

/** A region with the marks of the sheets in it, most sheets first. */
export interface RegionMap {
  region: MapRegion;
  /** The part of its drawing that is shown: left, top, width and height. */
  view: readonly [number, number, number, number];
  marks: readonly Mark[];
  /** How many sheets stand on it, each once. */
  total: number;
  /** How many sheets of all stand nowhere that is known. */
  unplaced: number;
}

/** The ground of some regions: paths in one box. */
export interface Ground {
  land: string;
  /** Fainter lines, and stronger ones. */
  faint: string;
  lines: string;
}
