import type { APIContext } from 'astro';
import { frameOf } from '../../../components/frame.ts';
import { getAdministrations } from '../../../data/administrations.ts';
import { inEveryLanguage } from '../../../data/cache.ts';
import { getNames } from '../../../data/names.ts';
import { getSheets } from '../../../data/sheets.ts';
import { knownContentOf } from '../../../domain/known-content.ts';
import { countryName } from '../../../i18n/format.ts';

export async function getStaticPaths() {
  const [bodies, sheets, names] = await Promise.all([getAdministrations(), getSheets(), getNames()]);
  const bySlug = sheets
    .map(({ slug, facts }) => ({ slug, data: facts }))
    .sort((a, b) => (a.slug < b.slug ? -1 : 1));
  return inEveryLanguage([
    { props: { bodies: [...bodies.values()], sheets: bySlug, names: Object.keys(names) } },
  ]);
}

type Props = Awaited<ReturnType<typeof getStaticPaths>>[number]['props'];

/** What the form must know of the content to judge a sheet, and to name the local bodies. */
export function GET({ params, props }: APIContext<Props>): Response {
  const { lang } = frameOf({ params });
  const { bodies, sheets, names } = props;
  return Response.json(knownContentOf(bodies, sheets, names, (country) => countryName(country, lang)));
}
