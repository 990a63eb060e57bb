import type { APIContext } from 'astro';
import { comparedSheet } from '../../../../components/compared-sheet.ts';
import { frameOf } from '../../../../components/frame.ts';
import { getAdministrations } from '../../../../data/administrations.ts';
import { inEveryLanguage } from '../../../../data/cache.ts';
import { getRedirects } from '../../../../data/redirects.ts';
import { getBodyText, getDigest, getSheets } from '../../../../data/sheets.ts';
import { slugsBefore } from '../../../../domain/redirects.ts';

export async function getStaticPaths() {
  const [sheets, bodies, redirects] = await Promise.all([getSheets(), getAdministrations(), getRedirects()]);
  const files = sheets.flatMap((sheet) => {
    const replicators = sheet.facts.replications.flatMap(({ administration }) => administration ?? []);
    const names = Object.fromEntries(replicators.map((id) => [id, bodies.get(id)?.name ?? id]));
    // A comparison that was shared outlives the address of a sheet in it.
    const slugs = [sheet.slug, ...slugsBefore(redirects, sheet.slug)];
    return slugs.map((slug) => ({ params: { slug }, props: { sheet, names } }));
  });
  return inEveryLanguage(files, ({ sheet }, lang) => getDigest(sheet.slug, lang));
}

type Props = Awaited<ReturnType<typeof getStaticPaths>>[number]['props'];

/** A sheet as it stands beside others, by its slug or by one it had before. */
export async function GET({ params, props }: APIContext<Props>): Promise<Response> {
  const { sheet, names } = props;
  const frame = frameOf({ params });
  const body = await getBodyText(sheet.slug, frame.lang);
  return Response.json(comparedSheet(sheet, names, body !== undefined, frame));
}
