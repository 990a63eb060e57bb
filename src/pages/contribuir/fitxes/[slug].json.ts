import type { APIContext } from 'astro';
import { getFiles, getSheets } from '../../../data/sheets.ts';
import { getPictureNames } from '../../../data/pictures.ts';

export async function getStaticPaths() {
  return (await getSheets()).map(({ slug }) => ({ params: { slug } }));
}

/** The files of a sheet as data, for the form to change it or translate it. */
export async function GET({ params }: APIContext): Promise<Response> {
  const slug = params['slug'] ?? '';
  return Response.json({ files: await getFiles(slug), pictures: getPictureNames(slug) });
}
