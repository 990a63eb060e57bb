import type { APIContext } from 'astro';
import { addressCode } from '../../../../components/address-code.ts';
import { frameOf } from '../../../../components/frame.ts';
import { inEveryLanguage } from '../../../../data/cache.ts';
import { getSheets } from '../../../../data/sheets.ts';
import { paths } from '../../../../domain/links.ts';
import { settings } from '../../../../settings.ts';

export async function getStaticPaths() {
  return inEveryLanguage((await getSheets()).map(({ slug }) => ({ params: { slug }, props: { slug } })));
}

/** The address of a sheet as the QR code that its page prints. */
export function GET({ params, props: { slug } }: APIContext<{ slug: string }>): Response {
  const { href } = frameOf({ params });
  return new Response(addressCode(settings.siteUrl + href(paths.sheet(slug))), {
    headers: { 'content-type': 'image/svg+xml' },
  });
}
