import { fill } from '../domain/fill.ts';
import { EASIEST, LONGEST_NAME, MOST_COUNTED, type Advice, type Frequency } from '../domain/paper-form.ts';
import type { BadCell, Column } from '../domain/paper-form-reading.ts';
import type { Aliases } from '../domain/paper-form-table.ts';

/** Every word the worksheet says; what stands in braces is filled in. */
export interface Words {
  yes: string;
  no: string;
  often: Record<Frequency, string>;
  pickNamed: string;
  unnamed: string;
  form: string;
  fileName: string;
  eases: readonly string[];
  advice: Record<Advice, string>;
  expected: Record<'name' | 'frequency' | 'answer' | 'count' | 'ease' | 'tasks', string>;
  frequencies: string;
  full: string;
  unknownColumns: string;
  imported: string;
  importedBad: string;
  badCell: string;
  extraCells: string;
  notLoaded: string;
  badFile: string;
  tooMany: string;
  noColumn: string;
  removed: string;
  cleared: string;
  undone: string;
  notKept: string;
  broken: string;
}

/** What each column of a file should hold, by its words. */
const EXPECTED: Record<Column, keyof Words['expected']> = {
  formulari: 'name',
  frequencia: 'frequency',
  pagament: 'answer',
  passos: 'count',
  persones: 'count',
  'dades-sensibles': 'answer',
  facilitat: 'ease',
  'tasques-fetes': 'tasks',
};

/** What is wrong with a cell of a file, and what should stand in it. */
export function badCellSentence({ form, column, read }: BadCell & { form: number }, words: Words): string {
  const cell = { n: form, read: read.slice(0, 60) };
  if (!column) return fill(words.extraCells, cell);
  const expected = fill(words.expected[EXPECTED[column]], {
    choices: words.frequencies,
    longest: LONGEST_NAME,
    most: MOST_COUNTED,
    easiest: EASIEST,
  });
  return fill(words.badCell, { ...cell, column, expected });
}

/** The answers as the page shows them, each with what a file calls it. */
export function aliasesOf({ often, eases }: Pick<Words, 'often' | 'eases'>): Aliases {
  return {
    frequencia: new Map(Object.entries(often).map(([answer, words]) => [words.toLowerCase(), answer])),
    facilitat: new Map(eases.map((words, i) => [words.toLowerCase(), String(i + 1)])),
  };
}
