import { placesOf } from './administration.ts';
import type { Sheet } from './join.ts';
import { RINGS } from './gauge.ts';
import { kilometresApart, type Place } from './place.ts';
import { AREAS, SIZE_BANDS } from './vocabulary.ts';

/** Why a sheet may serve who reads another. */
export type RelatedReason =
  /** They use one technology: `technology` is its place among those of the related sheet. */
  | { why: 'technology'; technology: number }
  | { why: 'distance'; kilometres: number }
  | { why: 'same-area' | 'same-type' | 'same-size' | 'same-body' };

/** A sheet related to another. */
export interface Related {
  sheet: Sheet;
  /** What tells most first. */
  reasons: readonly RelatedReason[];
}

/**
 * What each thing counts for, out of 1: first what is done, and with what means; then in what conditions. A technology
 * counts in full where few sheets use it, and less the more do.
 */
const RELATED_WEIGHTS = { area: 0.3, technology: 0.3, size: 0.2, distance: 0.1, type: 0.1 } as const;

/** Kilometres at which nearness has halved. */
const HALF = 50;
/** Of two sheets with an area in common, what it counts for where it is the main one of only one. */
const IN_PART = 0.5;
/** As many reasons as can be read at a glance. */
const MOST_REASONS = 3;

/** What is compared of a sheet, read once: lists of values as bits, so that every pair of ten thousand can be. */
interface Profile {
  sheet: Sheet;
  /** Where its bodies are, of those whose place is known. */
  places: readonly Place[];
  main: string | undefined;
  type: string | undefined;
  areas: number;
  sizes: number;
}

const SIZES = SIZE_BANDS.map(({ band }) => band);

function bitsOf<T>(values: readonly T[], among: readonly T[]): number {
  return values.reduce((bits, value) => bits | (1 << among.indexOf(value)), 0);
}

function profileOf(sheet: Sheet): Profile {
  const { areas, transformation } = sheet.facts;
  return {
    sheet,
    places: placesOf(sheet.administrations),
    main: areas[0],
    type: transformation[0],
    areas: bitsOf(areas, AREAS),
    sizes: bitsOf(sheet.sizes, SIZES),
  };
}

/** What is alike in two sheets as such, wherever they are. */
function alikeness(a: Profile, b: Profile): number {
  const area = a.main === b.main ? 1 : (a.areas & b.areas) > 0 ? IN_PART : 0;
  return (
    RELATED_WEIGHTS.area * area +
    RELATED_WEIGHTS.size * Number((a.sizes & b.sizes) > 0) +
    RELATED_WEIGHTS.type * Number(a.type === b.type)
  );
}

/** The sheets that use each technology. */
function usersOf(profiles: readonly Profile[]): ReadonlyMap<string, readonly Profile[]> {
  const users = new Map<string, Profile[]>();
  for (const profile of profiles)
    for (const name of new Set(profile.sheet.facts.technologies)) {
      const own = users.get(name);
      if (own) own.push(profile);
      else users.set(name, [profile]);
    }
  return users;
}

/** The rarest technology a sheet shares with each other that uses one of its own, from 1 where only they do. */
function sharedWith(own: Profile, users: ReturnType<typeof usersOf>) {
  const shared = new Map<Profile, { name: string; rarity: number }>();
  for (const name of own.sheet.facts.technologies) {
    const all = users.get(name) ?? [];
    const rarity = (2 / all.length) ** 0.5;
    for (const other of all)
      if (rarity > (shared.get(other)?.rarity ?? 0)) shared.set(other, { name, rarity });
  }
  return shared;
}

function reasonsOf(
  own: Profile,
  other: Profile,
  technology: string | undefined,
  kilometres: number | undefined,
): RelatedReason[] {
  const isOneBody = other.sheet.facts.administrations.some((id) =>
    own.sheet.facts.administrations.includes(id),
  );
  const reasons: (RelatedReason | false)[] = [
    technology !== undefined && {
      why: 'technology',
      technology: other.sheet.facts.technologies.indexOf(technology),
    },
    own.main === other.main && { why: 'same-area' },
    isOneBody && { why: 'same-body' },
    !isOneBody && (own.sizes & other.sizes) > 0 && { why: 'same-size' },
    !isOneBody && kilometres !== undefined && kilometres <= RINGS[3] && { why: 'distance', kilometres },
    own.type === other.type && { why: 'same-type' },
  ];
  return reasons.filter((reason) => reason !== false).slice(0, MOST_REASONS);
}

function relatedTo(
  own: Profile,
  profiles: readonly Profile[],
  users: ReturnType<typeof usersOf>,
  most: number,
): Related[] {
  const shared = sharedWith(own, users);
  const best: (Related & { score: number })[] = [];
  for (const other of profiles) {
    if (other === own) continue;
    const alike = alikeness(own, other) + RELATED_WEIGHTS.technology * (shared.get(other)?.rarity ?? 0);
    // Distances take longest to tell, and most sheets are out of it however near.
    const last = best.length < most ? -1 : (best.at(-1)?.score ?? -1);
    if (alike + RELATED_WEIGHTS.distance <= last) continue;
    const kilometres = kilometresApart(own.places, other.places);
    const nearness = kilometres === undefined ? 0 : 2 ** (-kilometres / HALF);
    const score = alike + RELATED_WEIGHTS.distance * nearness;
    if (score <= last) continue;
    // What nothing can be said for takes no place of what something can.
    const reasons = reasonsOf(own, other, shared.get(other)?.name, kilometres);
    if (reasons.length === 0) continue;
    const place = best.findIndex((one) => one.score < score);
    best.splice(place === -1 ? best.length : place, 0, { sheet: other.sheet, reasons, score });
    best.length = Math.min(best.length, most);
  }
  return best.map(({ sheet, reasons }) => ({ sheet, reasons }));
}

/**
 * For each sheet, by its address, those that may serve who reads it, at most so many, what serves most first; of those
 * that serve as much, the first given. One without a reason that can be said is not among them.
 */
export function relatedAmong(
  sheets: readonly Sheet[],
  most: number,
): ReadonlyMap<string, readonly Related[]> {
  const profiles = sheets.map(profileOf);
  const users = usersOf(profiles);
  return new Map(profiles.map((own) => [own.sheet.slug, relatedTo(own, profiles, users, most)]));
}
