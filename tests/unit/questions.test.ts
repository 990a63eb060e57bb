import { describe, expect, it } from 'vitest';
import { questionWords } from '../../src/components/facet-words.ts';
import { LANGUAGES } from '../../src/domain/language.ts';
import { answering, QUESTIONS, type Question } from '../../src/domain/questions.ts';
import { wordsOf } from '../../src/i18n/words.ts';
import { sheetOf } from './sample.ts';

const contact = { role: 'Oficina d’atenció', url: 'https://vilaclara.example.cat/oac' };
const silent = sheetOf();
const told = sheetOf({ contacts: [contact] });
const open = sheetOf({ openTo: ['visita', 'collaboracio'] });
const reachable = sheetOf({ openTo: ['contacte'], contacts: [contact] });

describe('A question of readers', () => {
  it.each<[Question, unknown[]]>([
    ['contacte', [told, reachable]],
    ['visita', [open]],
    ['collaboracio', [open]],
  ])('«%s» is answered by the sheets that say it, in their order', (question, sheets) => {
    expect(answering([silent, told, open, reachable], question)).toEqual(sheets);
  });

  it('has no answer where nobody gives one', () => {
    for (const question of QUESTIONS) expect(answering([silent], question)).toEqual([]);
  });

  it('is asked in every language, each in words of its own', () => {
    for (const lang of LANGUAGES) {
      const asked = QUESTIONS.map((question) => questionWords(question, wordsOf(lang)).question);
      expect(new Set(asked).size).toBe(QUESTIONS.length);
      expect(asked.every((words) => words.trim().length > 5)).toBe(true);
    }
  });
});
