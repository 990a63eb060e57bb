import { knownMunicipalities } from '../../data/atlas.ts';

/** The municipalities there are, asked for by the form only when somebody describes a local body. */
export function GET(): Response {
  return Response.json(knownMunicipalities);
}
