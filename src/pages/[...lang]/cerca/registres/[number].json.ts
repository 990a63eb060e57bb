import type { APIContext } from 'astro';
import { frameOf } from '../../../../components/frame.ts';
import { sheetRecord } from '../../../../components/sheet-record.ts';
import { inEveryLanguage } from '../../../../data/cache.ts';
import { getBodyText, getDigest, getNumberedSheets } from '../../../../data/sheets.ts';
import type { Sheet } from '../../../../domain/join.ts';

export async function getStaticPaths() {
  const sheets = await getNumberedSheets();
  return inEveryLanguage(
    sheets.map((sheet, number) => ({ params: { number: String(number) }, props: { sheet } })),
    ({ sheet }, lang) => getDigest(sheet.slug, lang),
  );
}

/** A sheet as the search reads it, and as it shows what it has found. */
export async function GET({ params, props }: APIContext<{ sheet: Sheet }>): Promise<Response> {
  const { sheet } = props;
  const frame = frameOf({ params });
  return Response.json(sheetRecord(sheet, await getBodyText(sheet.slug, frame.lang), frame));
}
