import * as z from 'zod/mini';
import type { Place } from './place.ts';
import { HOME, isHome } from './territory.ts';
import { address, line } from './values.ts';
import { ADMINISTRATION_KINDS, bandOf, type SizeBand } from './vocabulary.ts';

const regionNames = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });

/** Codes that CLDR names and ISO 3166-1 gives to no country: unions, unknown, pseudo-languages, exceptional reservations. */
const NO_COUNTRY = new Set('AC CP CQ DG EA EU EZ IC QO TA UN XA XB ZZ'.split(' '));

/** Whether a code is a country's own, and not a retired or another one for the same country, as `UK` is. */
function isCountry(code: string): boolean {
  if (!/^[A-Z]{2}$/.test(code) || NO_COUNTRY.has(code) || regionNames.of(code) === undefined) return false;
  return new Intl.Locale(`und-${code}`).region === code;
}

/** One local body, as `content/administracions/<id>.yaml` writes it. Strict. */
export const administrationSchema = z
  .strictObject({
    name: line(3, 160),
    kind: z.enum(ADMINISTRATION_KINDS),
    country: z.string().check(
      ({ value, issues }) => {
        const kind = /^[A-Z]{2}$/.test(value) ? (isCountry(value) ? undefined : 'country') : 'country-code';
        if (kind) issues.push({ code: 'custom', input: value, params: { fault: kind } });
      },
      z.meta({ kind: 'country' }),
    ),
    municipality: z.optional(z.string().check(z.regex(/^\d{5}$/), z.meta({ kind: 'municipality' }))),
    city: z.optional(line(1, 120)),
    comarca: z.optional(z.enum(HOME.comarques)),
    province: z.optional(z.enum(Object.values(HOME.provinces))),
    latitude: z.optional(z.number().check(z.minimum(-90), z.maximum(90))),
    longitude: z.optional(z.number().check(z.minimum(-180), z.maximum(180))),
    population: z.optional(
      z.strictObject({
        value: z.int().check(z.positive()),
        year: z.int().check(z.minimum(1990), z.maximum(2100)),
        source: address,
      }),
    ),
    website: z.optional(address),
  })
  .check(({ value, issues }) => {
    // Where a field is wrong by itself, what it does to the others cannot be told.
    if (issues.length > 0) return;
    const wrong = (field: string, kind: string) =>
      issues.push({ code: 'custom', input: value, path: [field], params: { fault: kind } });
    const isSpanish = value.country === HOME.country;
    const isElsewhere = !isSpanish || (value.municipality !== undefined && !isHome(value));
    if (value.municipality !== undefined && !isSpanish) wrong('municipality', 'municipality-abroad');
    if (value.comarca !== undefined && isElsewhere) wrong('comarca', 'comarca-abroad');
    if (value.province !== undefined && isElsewhere) wrong('province', 'comarca-abroad');
    const province = HOME.provinces[value.municipality?.slice(0, 2) as keyof typeof HOME.provinces] as
      string | undefined;
    if (province !== undefined && value.province !== undefined && value.province !== province)
      wrong('province', 'wrong-province');
    if ((value.latitude === undefined) !== (value.longitude === undefined))
      wrong(value.latitude === undefined ? 'longitude' : 'latitude', 'half-a-place');
    else if (value.latitude !== undefined && isHome(value)) wrong('latitude', 'place-at-home');
  });

/** A local body without its id, checked. */
export type AdministrationFacts = z.output<typeof administrationSchema>;

type PartsOf<T> = {
  [K in Extract<keyof T, string>]: NonNullable<T[K]> extends object
    ? `${K}.${Extract<keyof NonNullable<T[K]>, string>}`
    : K;
}[Extract<keyof T, string>];

/** The name of what is written of a local body: `name`, `population.value`. */
export type AdministrationPart = PartsOf<AdministrationFacts>;

/** A local body with its id, the file's name. */
export interface Administration extends AdministrationFacts {
  id: string;
  /** The middle of its municipality or the place its file gives; undefined where neither is known. */
  place?: Place | undefined;
}

/** Where some bodies are, of those whose place is known, in their order. */
export function placesOf(bodies: readonly Administration[]): Place[] {
  return bodies.flatMap(({ place }) => place ?? []);
}

/** The size band of a body; undefined when no source tells its population. */
export function sizeBand(body: AdministrationFacts): SizeBand | undefined {
  return body.population && bandOf(body.population.value);
}
