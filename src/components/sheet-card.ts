import { placeNames, type Sheet } from '../domain/join.ts';
import { paths } from '../domain/links.ts';
import type { SheetCard } from '../domain/sheet-card.ts';
import { countryName, formatList, formatNumber } from '../i18n/format.ts';
import type { Frame } from './frame.ts';

/** How many bodies of a sheet a list names; the others are counted. */
const MOST_NAMES = 3;

/** A sheet as a list shows it. */
export function cardOf(sheet: Sheet, { lang, t, href }: Frame): SheetCard {
  const { title, summary } = sheet.readings[lang];
  const [first] = sheet.administrations;
  const { replies } = sheet.thread ?? { replies: 0 };
  const names = sheet.administrations.map(({ name }) => name);
  const more = names.length > MOST_NAMES ? ` +${names.length - MOST_NAMES}` : '';
  const where =
    first && sheet.proximity === 'km0'
      ? placeNames(first).slice(-1)
      : [countryName(sheet.countries[0] ?? '', lang)];
  return {
    href: href(paths.sheet(sheet.slug)),
    title,
    who: [formatList(names.slice(0, MOST_NAMES), lang) + more, ...where].join(', '),
    summary,
    proximitat: sheet.proximity,
    ambit: sheet.facts.areas,
    fase: sheet.facts.phase,
    mida: sheet.sizes,
    ...(replies > 0 && { replies: t.forum.replies(replies, formatNumber(replies, lang)) }),
  };
}

/** What a search filters an item of its list by, as attributes of the item. */
export function facetAttributes({ proximitat, ambit, fase, mida }: SheetCard): Record<string, string> {
  return {
    'data-proximitat': proximitat,
    'data-ambit': ambit.join(' '),
    'data-fase': fase,
    'data-mida': mida.join(' '),
  };
}
