import { placesOf } from '../domain/administration.ts';
import { placeNames, type Sheet } from '../domain/join.ts';
import { paths } from '../domain/links.ts';
import { placesText } from '../domain/place.ts';
import type { SheetCard } from '../domain/sheet-card.ts';
import { countryName, formatList, formatNumber } from '../i18n/format.ts';
import type { Frame } from './frame.ts';

/** How many bodies of a sheet a list names, where there is room. */
const MOST_NAMES = 3;

/** A sheet as a list shows it; `most` of its bodies are named, and the others counted. */
export function cardOf(sheet: Sheet, { lang, t, href }: Frame, most = MOST_NAMES): SheetCard {
  const { title, summary } = sheet.readings[lang];
  const [first] = sheet.administrations;
  const { replies } = sheet.thread ?? { replies: 0 };
  const names = sheet.administrations.map(({ name }) => name);
  const more = names.length > most ? ` +${names.length - most}` : '';
  const where =
    first && sheet.proximity === 'km0'
      ? placeNames(first).slice(-1)
      : [countryName(sheet.countries[0] ?? '', lang)];
  return {
    href: href(paths.sheet(sheet.slug)),
    title,
    who: [formatList(names.slice(0, most), lang) + more, ...where].join(', '),
    summary,
    at: placesText(placesOf(sheet.administrations)),
    area: sheet.facts.areas[0] ?? 'transformacio-integral',
    phase: sheet.facts.phase,
    ...(replies > 0 && { replies: t.forum.replies(replies, formatNumber(replies, lang)) }),
  };
}
