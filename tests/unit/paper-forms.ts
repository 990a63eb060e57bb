import fc from 'fast-check';
import { BLANK_FORM, FREQUENCIES, LONGEST_NAME, TASKS, type PaperForm } from '../../src/domain/paper-form.ts';

/** A paper form: the blank one, with some answers more, or other. */
export function formOf(answers: Partial<PaperForm> = {}): PaperForm {
  return { ...BLANK_FORM, ...answers };
}

/** Any answers a worksheet can hold; names as an input keeps them, on one line and without spaces around. */
export const anyForm: fc.Arbitrary<PaperForm> = fc.record({
  name: fc
    .string({ unit: 'grapheme', maxLength: LONGEST_NAME })
    .map((name) => name.replace(/\p{Cc}/gu, '').trim())
    .filter(({ length }) => length <= LONGEST_NAME),
  frequency: fc.constantFrom(...FREQUENCIES),
  payment: fc.boolean(),
  steps: fc.integer({ min: 0, max: 100 }),
  people: fc.integer({ min: 0, max: 100 }),
  sensitive: fc.boolean(),
  ease: fc.integer({ min: 1, max: 5 }),
  done: fc.uniqueArray(fc.constantFrom(...TASKS)),
});
