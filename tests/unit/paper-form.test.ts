import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  FREQUENCIES,
  impactOf,
  rankForms,
  STEP_TASKS,
  TASKS,
  WEIGHTS,
  WORTH,
  type PaperForm,
} from '../../src/domain/paper-form.ts';
import { anyForm, formOf } from './paper-forms.ts';

const LEAST = formOf({ frequency: 'poques-l-any', steps: 0, people: 0, ease: 1 });
const MOST = formOf({
  ...{ frequency: 'molts-cada-dia', payment: true, steps: 10, people: 10, sensitive: true, ease: 5 },
});
/** A form of impact 45, from which a form is worth beginning with: half of the frequency, and half of the people. */
const WORTHY = formOf({ frequency: 'cada-setmana', steps: 10, people: 5 });
const ranked = (...forms: PaperForm[]) => rankForms(forms);
const adviceOf = (form: PaperForm) => ranked(form)[0]?.advice;

describe('The impact of a form', () => {
  it('is out of 100, because the weights add up to it', () => {
    expect(Object.values(WEIGHTS).reduce((sum, weight) => sum + weight, 0)).toBe(100);
    expect([impactOf(LEAST), impactOf(MOST)]).toEqual([0, 100]);
  });

  it('is a whole number from 0 to 100, whatever is answered', () => {
    fc.assert(
      fc.property(anyForm, (form) => {
        expect(Number.isInteger(impactOf(form))).toBe(true);
        expect(impactOf(form)).toBeGreaterThanOrEqual(0);
        expect(impactOf(form)).toBeLessThanOrEqual(100);
      }),
    );
  });

  it('weighs how often a form is used more than all the rest together', () => {
    expect(WEIGHTS).toEqual({ frequency: 60, steps: 10, people: 10, payment: 10, sensitive: 10 });
    const [short, long] = [
      { ...LEAST, frequency: 'molts-cada-dia' as const },
      { ...MOST, frequency: 'poques-l-any' as const },
    ];
    expect(impactOf(short)).toBeGreaterThan(impactOf(long));
  });

  it('gives each answer its weight, and nothing to the others', () => {
    expect(impactOf({ ...LEAST, frequency: 'molts-cada-dia' })).toBe(WEIGHTS.frequency);
    expect(impactOf({ ...LEAST, steps: 10 })).toBe(WEIGHTS.steps);
    expect(impactOf({ ...LEAST, people: 10 })).toBe(WEIGHTS.people);
    expect(impactOf({ ...LEAST, payment: true })).toBe(WEIGHTS.payment);
    expect(impactOf({ ...LEAST, sensitive: true })).toBe(WEIGHTS.sensitive);
    expect(impactOf({ ...LEAST, ease: 5, name: 'Gual', done: [...TASKS] })).toBe(0);
  });

  it('never falls when a form is used more often', () => {
    fc.assert(
      fc.property(anyForm, fc.constantFrom(...FREQUENCIES), (form, frequency) => {
        const [less, more] = [form.frequency, frequency].sort(
          (a, b) => FREQUENCIES.indexOf(a) - FREQUENCIES.indexOf(b),
        ) as [PaperForm['frequency'], PaperForm['frequency']];
        const [low, high] = [less, more].map((often) => impactOf({ ...form, frequency: often }));
        expect(low).toBeLessThanOrEqual(high ?? -1);
      }),
    );
    const all = FREQUENCIES.map((frequency) => impactOf({ ...LEAST, frequency }));
    expect(new Set(all).size).toBe(FREQUENCIES.length);
  });

  it.each(['steps', 'people'] as const)('never falls with more %s, nor rises past ten', (answer) => {
    fc.assert(
      fc.property(anyForm, fc.nat(100), fc.nat(100), (form, some, others) => {
        const [few, many] = [Math.min(some, others), Math.max(some, others)];
        expect(impactOf({ ...form, [answer]: few })).toBeLessThanOrEqual(
          impactOf({ ...form, [answer]: many }),
        );
      }),
    );
    expect(impactOf({ ...LEAST, [answer]: 9 })).toBeLessThan(impactOf({ ...LEAST, [answer]: 10 }));
    expect(impactOf({ ...LEAST, [answer]: 10 })).toBe(impactOf({ ...LEAST, [answer]: 100 }));
  });

  it.each(['payment', 'sensitive'] as const)('rises with «%s», whatever else is answered', (answer) => {
    fc.assert(
      fc.property(anyForm, (form) => {
        const [no, yes] = [false, true].map((said) => impactOf({ ...form, [answer]: said }));
        expect((yes ?? 0) - (no ?? 0)).toBe(WEIGHTS[answer]);
      }),
    );
  });
});

describe('The advice on a form', () => {
  it.each([
    [45, 3, 'start'],
    [45, 2, 'prepare'],
    [44, 3, 'quick'],
    [44, 2, 'later'],
    [100, 5, 'start'],
    [100, 1, 'prepare'],
    [0, 5, 'quick'],
    [0, 1, 'later'],
  ])('of impact %d and ease %d is «%s»', (impact, ease, advice) => {
    const forms: Record<number, PaperForm> = {
      0: LEAST,
      44: { ...WORTHY, people: 4 },
      45: WORTHY,
      100: MOST,
    };
    const form = { ...(forms[impact] ?? LEAST), ease };
    expect(impactOf(form)).toBe(impact);
    expect(adviceOf(form)).toBe(advice);
  });

  it('turns at the impact and the ease that are told', () => {
    expect(WORTH).toEqual({ impact: impactOf(WORTHY), ease: 3 });
  });
});

describe('The steps of the guide', () => {
  it('have four lists of tasks, and no task stands in two', () => {
    expect(Object.values(STEP_TASKS)).toHaveLength(4);
    expect(new Set(TASKS).size).toBe(TASKS.length);
    expect(Object.values(STEP_TASKS).every((tasks) => tasks.length > 0)).toBe(true);
  });
});
