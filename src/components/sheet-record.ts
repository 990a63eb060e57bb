import { placeNames, type Sheet } from '../domain/join.ts';
import type { Said } from '../domain/reading.ts';
import type { SheetRecord } from '../domain/search-record.ts';
import { sheetParagraphs, type SheetLabels } from '../domain/sheet-paragraphs.ts';
import { countryName } from '../i18n/format.ts';
import type { Frame } from './frame.ts';
import { cardOf } from './sheet-card.ts';

function labelsOf({ administrations, countries, facts }: Sheet, { lang, t }: Frame): SheetLabels {
  const places = administrations.flatMap((body) => [body.name, ...placeNames(body)]);
  return {
    bodies: [...new Set([...places, ...countries.map((country) => countryName(country, lang))])],
    kinds: [
      ...facts.areas.map((area) => t.area[area].name),
      ...facts.transformation.map((type) => t.type[type].name),
      t.phase[facts.phase].name,
    ],
  };
}

/** A sheet as the search reads it on a page, given its body. */
export function sheetRecord(sheet: Sheet, body: Said | undefined, frame: Frame): SheetRecord {
  return {
    kind: 'fitxa',
    ...cardOf(sheet, frame),
    paragraphs: sheetParagraphs(sheet.readings[frame.lang], labelsOf(sheet, frame), body),
  };
}
