import { isGroup, nearestOf, type Fault } from '../fault.ts';
import { PAGES } from '../paging.ts';
import { endOf } from '../redirects.ts';
import type { Rule } from './rule.ts';

/** An address that a sheet has left leads straight to where the sheet is now, and is no sheet's. */
export const redirects: Rule = {
  check(entry, { sheets }) {
    if (entry.kind !== 'redirects' || !isGroup(entry.data)) return [];
    const list = entry.data;
    const meant = (now: string) => sheets.find((slug) => slug === endOf(list, now)) ?? nearestOf(now, sheets);
    return Object.entries(list).flatMap(([before, now]): Fault[] => {
      const fault = (kind: Fault['kind'], read: unknown, nearest?: string): Fault => ({
        ...{ kind, severity: 'error', path: [before], read, nearest },
      });
      return [
        ...(before === PAGES ? [fault('redirected-pages', before)] : []),
        ...(sheets.includes(before) ? [fault('redirected-sheet', before)] : []),
        ...(typeof now === 'string' && !sheets.includes(now)
          ? [fault('redirect-to-nothing', now, meant(now))]
          : []),
      ];
    });
  },
};
