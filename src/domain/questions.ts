import type { Sheet } from './join.ts';

/** The questions of readers that sheets answer one by one: whom to ask, whom to visit, whom to join. */
export const QUESTIONS = ['contacte', 'visita', 'collaboracio'] as const;
/** A question of readers; its name is a public address. */
export type Question = (typeof QUESTIONS)[number];

const ANSWERS: Record<Question, (sheet: Sheet) => boolean> = {
  contacte: ({ facts }) => facts.contacts.length > 0,
  visita: ({ facts }) => facts.openTo.includes('visita'),
  collaboracio: ({ facts }) => facts.openTo.includes('collaboracio'),
};

/** The sheets that answer a question. */
export function answering(sheets: readonly Sheet[], question: Question): Sheet[] {
  return sheets.filter(ANSWERS[question]);
}
