import { z } from 'zod';
import { HOME, isHomeMunicipality } from './territory.ts';
import { address, line } from './values.ts';
import { ADMINISTRATION_KINDS, SIZE_BANDS, type SizeBand } from './vocabulary.ts';

const regionNames = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });

/** One local body, as `content/administracions/<id>.yaml` writes it. Strict. */
export const administrationSchema = z
  .strictObject({
    name: line(3, 160),
    kind: z.enum(ADMINISTRATION_KINDS),
    country: z
      .string()
      .regex(/^[A-Z]{2}$/)
      .refine((code) => /^[A-Z]{2}$/.test(code) && regionNames.of(code) !== undefined, {
        params: { fault: 'country' },
      }),
    municipality: z
      .string()
      .regex(/^\d{5}$/)
      .optional(),
    city: line(1, 120).optional(),
    comarca: z.enum(HOME.comarques).optional(),
    province: z.enum(Object.values(HOME.provinces)).optional(),
    latitude: z.number().min(-90).max(90).optional(),
    longitude: z.number().min(-180).max(180).optional(),
    population: z
      .strictObject({
        value: z.int().positive(),
        year: z.int().min(1990).max(2100),
        source: address,
      })
      .optional(),
    website: address.optional(),
  })
  .refine((body) => !body.municipality || body.country === HOME.country, {
    path: ['municipality'],
    params: { fault: 'municipality-abroad' },
  })
  .refine((body) => !body.comarca || body.country === HOME.country, {
    path: ['comarca'],
    params: { fault: 'comarca-abroad' },
  })
  .refine((body) => (body.latitude === undefined) === (body.longitude === undefined), {
    path: ['latitude'],
    params: { fault: 'half-a-place' },
  })
  .refine((body) => body.latitude === undefined || !isHome(body), {
    path: ['latitude'],
    params: { fault: 'place-at-home' },
  });

/** A local body without its id, checked. */
export type AdministrationFacts = z.output<typeof administrationSchema>;

/** A local body with its id, the file's name. */
export interface Administration extends AdministrationFacts {
  id: string;
}

/** Whether a body belongs to the home territory: the country and an INE code of one of its provinces. */
export function isHome(body: { country: string; municipality?: string | undefined }): boolean {
  return (
    body.country === HOME.country && body.municipality !== undefined && isHomeMunicipality(body.municipality)
  );
}

/** The size band of a number of inhabitants. */
export function bandOf(inhabitants: number): SizeBand {
  const { band } = SIZE_BANDS.findLast(({ from }) => inhabitants >= from) ?? SIZE_BANDS[0];
  return band;
}

/** The size band of a body; undefined when no source tells its population. */
export function sizeBand(body: AdministrationFacts): SizeBand | undefined {
  return body.population && bandOf(body.population.value);
}
