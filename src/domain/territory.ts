import { slugOf } from './slug.ts';

/**
 * The home territory: the only place that knows which country, which provinces and which comarques are near.
 * Another country adopts the engine by writing this file again.
 */
export const HOME = {
  country: 'ES',
  /** First two digits of the INE municipality code, and the province's name. */
  provinces: { '08': 'Barcelona', '17': 'Girona', '25': 'Lleida', '43': 'Tarragona' },
  /** The comarques of Catalonia in force since 2023 (Law 10/1987 and its changes, with Moianès and Lluçanès, and Aran). */
  comarques: [
    'Alt Camp',
    'Alt Empordà',
    'Alt Penedès',
    'Alt Urgell',
    'Alta Ribagorça',
    'Anoia',
    'Aran',
    'Bages',
    'Baix Camp',
    'Baix Ebre',
    'Baix Empordà',
    'Baix Llobregat',
    'Baix Penedès',
    'Barcelonès',
    'Berguedà',
    'Cerdanya',
    'Conca de Barberà',
    'Garraf',
    'Garrigues',
    'Garrotxa',
    'Gironès',
    'Lluçanès',
    'Maresme',
    'Moianès',
    'Montsià',
    'Noguera',
    'Osona',
    'Pallars Jussà',
    'Pallars Sobirà',
    "Pla d'Urgell",
    "Pla de l'Estany",
    'Priorat',
    "Ribera d'Ebre",
    'Ripollès',
    'Segarra',
    'Segrià',
    'Selva',
    'Solsonès',
    'Tarragonès',
    'Terra Alta',
    'Urgell',
    'Vallès Occidental',
    'Vallès Oriental',
  ],
} as const;

/** A comarca by its official name. */
export type Comarca = (typeof HOME.comarques)[number];

/** The address of a comarca: `Vallès Occidental` is `valles-occidental`. */
export function comarcaSlug(comarca: Comarca): string {
  return slugOf(comarca);
}

/** Whether an INE municipality code belongs to the home territory. */
export function isHomeMunicipality(code: string): boolean {
  return Object.keys(HOME.provinces).includes(code.slice(0, 2));
}

/** Whether a body belongs to the home territory: the country and an INE code of one of its provinces. */
export function isHome(body: { country: string; municipality?: string | undefined }): boolean {
  return (
    body.country === HOME.country && body.municipality !== undefined && isHomeMunicipality(body.municipality)
  );
}
