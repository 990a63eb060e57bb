import { getAdministrations } from '../../data/administrations.ts';
import { getNames } from '../../data/names.ts';
import { getSheets } from '../../data/sheets.ts';
import { knownContentOf } from '../../domain/known-content.ts';

/** What the form must know of the content to judge a sheet, and to name the local bodies. */
export async function GET(): Promise<Response> {
  const [bodies, sheets, names] = await Promise.all([getAdministrations(), getSheets(), getNames()]);
  const bySlug = sheets
    .map(({ slug, facts }) => ({ slug, data: facts }))
    .sort((a, b) => (a.slug < b.slug ? -1 : 1));
  return Response.json(knownContentOf(bodies.values(), bySlug, Object.keys(names)));
}
