import type { Manner } from './read-forum.ts';

/** How a build asks for the forum, and how many milliseconds it gives it. */
export interface Asking extends Pick<Manner, 'isWhole' | 'changed'> {
  longest: number;
}

const MINUTE = 60_000;

/** How long who builds by hand waits, in minutes. */
const PATIENT = 5;

/**
 * How this run asks for the forum, by its variables: all of it where `FORUM_WHOLE` is true; the thread whose number is in
 * `FORUM_CHANGED`, whatever a list tells of it; and for as many minutes as `FORUM_MINUTES` says.
 */
export function askingOf(variables: Readonly<Record<string, string | undefined>>): Asking {
  const { FORUM_WHOLE: whole, FORUM_CHANGED: changed = '', FORUM_MINUTES: minutes = '' } = variables;
  return {
    isWhole: whole === 'true',
    changed: /^\d+$/.test(changed) ? [Number(changed)] : [],
    longest: (/^\d+$/.test(minutes) ? Number(minutes) : PATIENT) * MINUTE,
  };
}
