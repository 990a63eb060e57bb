import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { impactOf, rankForms, type PaperForm } from '../../src/domain/paper-form.ts';
import { anyForm, formOf } from './paper-forms.ts';

const HIGH = formOf({
  ...{ name: 'Alta', frequency: 'molts-cada-dia', payment: true, steps: 10, people: 10, sensitive: true },
});
const LOW = formOf({ name: 'Baixa', frequency: 'poques-l-any', steps: 0, people: 0 });
const names = (forms: PaperForm[]) => rankForms(forms).map(({ form }) => form.name);

describe('The order in which to begin', () => {
  it('is none where there are no forms', () => {
    expect(rankForms([])).toEqual([]);
  });

  it('keeps every form once, with its place in the list it came from', () => {
    fc.assert(
      fc.property(fc.array(anyForm), (forms) => {
        const ranked = rankForms(forms);
        expect(ranked.map(({ index }) => index).sort((a, b) => a - b)).toEqual([...forms.keys()]);
        for (const { form, index, impact } of ranked) {
          expect(form).toBe(forms[index]);
          expect(impact).toBe(impactOf(form));
        }
      }),
    );
  });

  it('says to begin with those it puts first, where it says so of any', () => {
    fc.assert(
      fc.property(fc.array(anyForm), (forms) => {
        const isStart = rankForms(forms).map(({ advice }) => advice === 'start');
        expect(isStart).toEqual(isStart.toSorted((a, b) => Number(b) - Number(a)));
      }),
    );
    const often = formOf({ name: 'Cada dia', frequency: 'cada-dia', ease: 3 });
    const easy = formOf({
      name: 'Molt fàcil',
      frequency: 'cada-setmana',
      steps: 10,
      payment: false,
      ease: 5,
    });
    expect(names([easy, often])).toEqual(['Cada dia', 'Molt fàcil']);
  });

  it('never puts a form after one that is neither of more impact nor easier', () => {
    fc.assert(
      fc.property(anyForm, anyForm, (some, other) => {
        const isBetter =
          impactOf(some) >= impactOf(other) && some.ease >= other.ease && impactOf(some) > impactOf(other);
        fc.pre(isBetter);
        for (const forms of [
          [some, other],
          [other, some],
        ])
          expect(rankForms(forms)[0]?.form).toBe(some);
      }),
    );
  });

  it('puts the easier first where the impact is the same', () => {
    fc.assert(
      fc.property(anyForm, fc.integer({ min: 1, max: 4 }), (form, ease) => {
        fc.pre(impactOf(form) > 0);
        const [hard, easy] = [
          { ...form, ease },
          { ...form, ease: ease + 1 },
        ];
        expect(rankForms([hard, easy])[0]?.form).toBe(easy);
      }),
    );
  });

  it('lets neither impact nor ease make up for the lack of the other', () => {
    const hard = { ...HIGH, name: 'Tot impacte', ease: 1 };
    const empty = { ...LOW, name: 'Tot facilitat', ease: 5 };
    const middling = formOf({ name: 'De tot una mica', frequency: 'cada-setmana', steps: 10, people: 10 });
    expect(names([hard, empty, middling])).toEqual(['De tot una mica', 'Tot impacte', 'Tot facilitat']);
  });

  it('keeps the order of the list where two are the same, and puts the more impact first where only the product is', () => {
    const twins = ['a', 'b', 'c'].map((name) => formOf({ name }));
    expect(names(twins)).toEqual(['a', 'b', 'c']);
    expect(names(twins.toReversed())).toEqual(['c', 'b', 'a']);
    // 20 × ease 5, and 100 × ease 1.
    const hard = { ...HIGH, name: 'difícil', ease: 1 };
    const easy = { ...LOW, name: 'fàcil', payment: true, sensitive: true, ease: 5 };
    expect(names([easy, hard])).toEqual(['difícil', 'fàcil']);
  });

  it('changes nothing of the list it is given', () => {
    const forms = Object.freeze([LOW, HIGH].map((form) => Object.freeze(form)));
    rankForms(forms);
    expect(forms.map(({ name }) => name)).toEqual(['Baixa', 'Alta']);
  });
});
