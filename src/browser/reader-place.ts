import type { Place } from '../domain/place.ts';
import type { AdministrationKind, SizeBand } from '../domain/vocabulary.ts';

/** Where the reader is, as they chose it. It is kept in this browser, and goes nowhere else. */
export interface ReaderPlace {
  /** INE code of the municipality. */
  code: string;
  name: string;
  place: Place;
  /** The size band they chose; undefined of none. */
  band: SizeBand | undefined;
  /** The kind of body they are of; undefined where they did not say. */
  kind: AdministrationKind | undefined;
}

const KEY = 'observatori:lloc';

function isPlace(value: unknown): value is ReaderPlace {
  const { code, name, place, band, kind } = (value ?? {}) as Partial<Record<keyof ReaderPlace, unknown>>;
  const { latitude, longitude } = (place ?? {}) as Partial<Record<keyof Place, unknown>>;
  return (
    typeof code === 'string' &&
    /^\d{5}$/.test(code) &&
    typeof name === 'string' &&
    Number.isFinite(latitude) &&
    Number.isFinite(longitude) &&
    (band === undefined || typeof band === 'string') &&
    (kind === undefined || typeof kind === 'string')
  );
}

/** What the browser keeps; nothing where it keeps nothing, or may not. */
function kept(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}

/** The place as this page knows it. */
let known = kept();

/** The reader's place; undefined where none was chosen, or none can be kept. */
export function readerPlace(): ReaderPlace | undefined {
  try {
    const place: unknown = JSON.parse(kept() ?? 'null');
    return isPlace(place) ? place : undefined;
  } catch {
    return undefined;
  }
}

/** Keeps the reader's place, or forgets it. Tells whether it could be kept. */
export function keepPlace(place: ReaderPlace | undefined): boolean {
  try {
    if (place) localStorage.setItem(KEY, JSON.stringify(place));
    else localStorage.removeItem(KEY);
    return true;
  } catch {
    return false;
  } finally {
    known = kept();
  }
}

const calls = new Set<() => void>();

function tellChange(): void {
  const now = kept();
  if (now === known) return;
  known = now;
  for (const call of calls) call();
}

addEventListener('storage', tellChange);
addEventListener('pageshow', tellChange);

/** Calls once the reader's place is another: chosen in another tab, or on a page from which they came back to this one as it was. */
export function onPlaceChange(call: () => void): void {
  calls.add(call);
}
