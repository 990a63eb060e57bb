import { getCollection } from 'astro:content';
import type { Administration } from '../domain/administration.ts';
import { placeOf } from './atlas.ts';

async function load(): Promise<ReadonlyMap<string, Administration>> {
  const entries = await getCollection('administrations');
  return new Map(entries.map(({ id, data }) => [id, { id, ...data, place: placeOf(data) }]));
}

let loaded: ReturnType<typeof load> | undefined;

/** Every local body by its id; read once a build. */
export function getAdministrations(): ReturnType<typeof load> {
  return (loaded ??= load());
}
