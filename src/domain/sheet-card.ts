import type { FacetValues } from './join.ts';
import type { Said } from './reading.ts';

/** A sheet as a list shows it, in one language: what travels to the browser when a list is searched. */
export interface SheetCard {
  /** Its address on this deployment. */
  href: string;
  title: Said;
  /** Its bodies and where they are, in a line. */
  who: string;
  summary: Said;
  /** What the search may filter by; the first area is the main one. */
  proximitat: FacetValues['proximity'];
  ambit: readonly FacetValues['area'][];
  fase: FacetValues['phase'];
  mida: readonly FacetValues['size'][];
  /** How many replies its thread has, in words; undefined of none. */
  replies?: string;
}
