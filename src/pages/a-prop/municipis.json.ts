import { homeMunicipalities } from '../../data/atlas.ts';
import { municipalityRow } from '../../domain/home-municipality.ts';

/** The municipalities a reader may be of, asked for only by who is about to choose one. */
export function GET(): Response {
  return Response.json(homeMunicipalities().map(municipalityRow));
}
