import type { APIContext } from 'astro';
import { frameOf } from '../../../components/frame.ts';
import { cardOf } from '../../../components/sheet-card.ts';
import { inEveryLanguage } from '../../../data/cache.ts';
import { getSheets } from '../../../data/sheets.ts';
import type { Sheet } from '../../../domain/join.ts';

export async function getStaticPaths() {
  return inEveryLanguage([{ props: { sheets: await getSheets() } }]);
}

/** Every sheet as a list shows it, newest first: what the search filters without asking anybody. */
export function GET({ params, props }: APIContext<{ sheets: readonly Sheet[] }>): Response {
  const frame = frameOf({ params });
  return Response.json(props.sheets.map((sheet) => cardOf(sheet, frame)));
}
