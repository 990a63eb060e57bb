import type { Said } from './reading.ts';
import type { Area, Phase } from './vocabulary.ts';

/** A sheet as a list shows it, in one language: what travels to the browser when a list is searched. */
export interface SheetCard {
  /** Its address on this deployment. */
  href: string;
  title: Said;
  /** Its bodies and where they are, in a line. */
  who: string;
  summary: Said;
  /** Where its bodies are, as `placesText` writes it. */
  at: string;
  /** Its main area. */
  area: Area;
  phase: Phase;
  /** How many replies its thread has, in words; undefined of none. */
  replies?: string;
}
