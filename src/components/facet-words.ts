import type { CoveredSize } from '../domain/coverage.ts';
import { facetOf } from '../domain/crossing.ts';
import type { Facet, FacetValue, FacetValues } from '../domain/join.ts';
import { paths } from '../domain/links.ts';
import type { Language } from '../domain/language.ts';
import type { Question } from '../domain/questions.ts';
import type { Interface } from '../i18n/ca.ts';
import { formatNumber } from '../i18n/format.ts';
import { wordsOf } from '../i18n/words.ts';

/** The name of a value of a facet, in the reader's language. */
export function valueName(value: FacetValue, t: Interface): string {
  const names: Record<Facet, () => string> = {
    proximity: () => t.proximity[value as FacetValues['proximity']].name,
    area: () => t.area[value as FacetValues['area']].name,
    phase: () => t.phase[value as FacetValues['phase']].name,
    type: () => t.type[value as FacetValues['type']].name,
    size: () => t.size[value as FacetValues['size']],
  };
  return names[facetOf(value)]();
}

/** What a value of a facet means, in a sentence. */
export function valueHint(value: FacetValue, t: Interface): string {
  const hints: Record<Facet, () => string> = {
    proximity: () => t.proximity[value as FacetValues['proximity']].hint,
    area: () => `${t.area[value as FacetValues['area']].hint}.`,
    phase: () => `${t.phase[value as FacetValues['phase']].hint}.`,
    type: () => `${t.type[value as FacetValues['type']].hint}.`,
    size: () => t.facet.sizesLead,
  };
  return hints[facetOf(value)]();
}

/** The page of a value of a facet. */
export function valuePath(value: FacetValue): string {
  const to: Record<Facet, () => string> = {
    proximity: () => paths.proximity(value as FacetValues['proximity']),
    area: () => paths.area(value as FacetValues['area']),
    phase: () => paths.phase(value as FacetValues['phase']),
    type: () => paths.type(value as FacetValues['type']),
    size: () => paths.size(value as FacetValues['size']),
  };
  return to[facetOf(value)]();
}

/** The room a facet's values hang from: its page and its name. */
export function facetRoom(facet: Facet, t: Interface): { name: string; to: string; lead: string } {
  const rooms: Record<Facet, { name: string; to: string; lead: string }> = {
    proximity: { name: t.facet.proximityTitle, to: paths.proximities, lead: t.facet.proximityLead },
    area: { name: t.facet.areasTitle, to: paths.areas, lead: t.facet.areasLead },
    phase: { name: t.facet.phasesTitle, to: paths.phases, lead: t.facet.phasesLead },
    type: { name: t.facet.typesTitle, to: paths.types, lead: t.facet.typesLead },
    size: { name: t.facet.sizesTitle, to: paths.sizes, lead: t.facet.sizesLead },
  };
  return rooms[facet];
}

/** The name of a size of the coverage: a band, or that none is known. */
export function coveredSizeName(size: CoveredSize, t: Interface): string {
  return size === 'unknown' ? t.gaps.unknown : t.size[size];
}

/** The title of a page of a list: the first has the list's own. */
export function pageTitle(title: string, page: number, lang: Language): string {
  return page === 1 ? title : wordsOf(lang).paging.titled(title, formatNumber(page, lang));
}

/** The words of a question of readers. */
export function questionWords(question: Question, t: Interface): Interface['home']['questions']['contact'] {
  const { contact, visit, together } = t.home.questions;
  return { contacte: contact, visita: visit, collaboracio: together }[question];
}
