import { nearestOf, type Fault } from '../fault.ts';
import type { Rule } from './rule.ts';

/** A link to a sheet, a guide or a local body of the site, as a guide writes it. */
const LINK = /\]\(\/(projectes|guies|administracions)\/([^/)#?\s]+)\/?[^)]*\)/g;

/** A guide leads to sheets, bodies and guides that exist. */
export const guideLinks: Rule = {
  check(entry, { sheets, guides, administrations }) {
    if (entry.kind !== 'guide') return [];
    const known: Record<string, readonly string[]> = {
      projectes: sheets,
      guies: guides,
      administracions: administrations,
    };
    return [...entry.body.matchAll(LINK)].flatMap(({ 1: room = '', 2: name = '', index }): Fault[] => {
      const there = known[room] ?? [];
      if (there.includes(name)) return [];
      const nearest = nearestOf(name, there);
      return [
        {
          ...{ kind: 'unknown-page', severity: 'error', path: [], offset: index + 2 },
          ...{ read: `/${room}/${name}/`, nearest: nearest && `/${room}/${nearest}/` },
        },
      ];
    });
  },
};
