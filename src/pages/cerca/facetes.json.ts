import { getNames } from '../../data/names.ts';
import { getNumberedSheets } from '../../data/sheets.ts';
import { facetIndexOf } from '../../domain/facet-index.ts';
import { sayName } from '../../domain/names.ts';
import { isHome } from '../../domain/territory.ts';

/** What lists of sheets are narrowed, ordered and counted by, for every language. */
export async function GET(): Promise<Response> {
  const [sheets, names] = await Promise.all([getNumberedSheets(), getNames()]);
  return Response.json(facetIndexOf(sheets, isHome, (name, lang) => sayName(names, name, lang).text));
}
