import type { APIContext } from 'astro';
import { frameOf } from '../../../components/frame.ts';
import { cardOf } from '../../../components/sheet-card.ts';
import { inEveryLanguage } from '../../../data/cache.ts';
import { getSheets } from '../../../data/sheets.ts';
import { DEFAULT_LANGUAGE, isLanguage } from '../../../domain/language.ts';
import type { Sheet } from '../../../domain/join.ts';

export async function getStaticPaths() {
  return inEveryLanguage([{ props: { sheets: await getSheets() } }]);
}

/** Every sheet as a list shows it, newest first: what the search filters without asking anybody. */
export function GET({ params, props }: APIContext<{ sheets: readonly Sheet[] }>): Response {
  const frame = frameOf({ currentLocale: isLanguage(params['lang']) ? params['lang'] : DEFAULT_LANGUAGE });
  return Response.json(props.sheets.map((sheet) => cardOf(sheet, frame)));
}
