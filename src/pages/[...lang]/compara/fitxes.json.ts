import type { APIContext } from 'astro';
import { frameOf } from '../../../components/frame.ts';
import { cardOf } from '../../../components/sheet-card.ts';
import { inEveryLanguage } from '../../../data/cache.ts';
import { getSheets } from '../../../data/sheets.ts';
import { placeNames } from '../../../domain/join.ts';
import { sheetNameRow } from '../../../domain/sheet-names.ts';

export async function getStaticPaths() {
  return inEveryLanguage([{ props: { sheets: await getSheets() } }]);
}

type Props = Awaited<ReturnType<typeof getStaticPaths>>[number]['props'];

/** The names of all sheets, the newest first, for those who write one. */
export function GET({ params, props }: APIContext<Props>): Response {
  const frame = frameOf({ params });
  return Response.json(
    props.sheets.map((sheet) => {
      const { title, who } = cardOf(sheet, frame);
      const names = sheet.administrations.flatMap((body) => [body.name, ...placeNames(body)]);
      return sheetNameRow(sheet.slug, title, who, names);
    }),
  );
}
