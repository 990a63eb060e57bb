import * as z from 'zod/mini';
import { distinct, orNone } from './values.ts';

/** How often a paper form is used, from seldom to many times a day. */
export const FREQUENCIES = [
  'poques-l-any',
  'cada-mes',
  'cada-setmana',
  'cada-dia',
  'molts-cada-dia',
] as const;
/** How often a paper form is used. */
export type Frequency = (typeof FREQUENCIES)[number];

/** The steps of the guide that have tasks, each with its tasks in order. Step one is the worksheet itself. */
export const STEP_TASKS = {
  explora: ['list-own-tools', 'ask-supporting-bodies', 'call-a-peer', 'try-two-tools', 'write-down-choice'],
  construeix: [
    'meet-the-circuit',
    'cut-fields',
    'check-data-protection',
    'test-with-three',
    'follow-one-request',
  ],
  publica: [
    'count-before',
    'brief-the-staff',
    'replace-old-pdf',
    'tell-three-channels',
    'keep-help-in-person',
  ],
  mesura: ['count-after-a-month', 'ask-the-counter', 'change-one-thing', 'set-yearly-review'],
} as const;
/** A step of the guide that has tasks. */
export type Step = keyof typeof STEP_TASKS;
/** A task of a step. */
export type Task = (typeof STEP_TASKS)[Step][number];

/** Every task, step by step. */
export const TASKS: readonly Task[] = Object.values(STEP_TASKS).flat();

/** Steps or people past which more of them change nothing in the ranking. */
const MOST = 10;

/** The most steps or people a form may have, and the easiest it may be to change, from 1. */
export const MOST_COUNTED = 100;
export const EASIEST = 5;

/** The longest name of a form, in UTF-16 units. */
export const LONGEST_NAME = 120;

/** One paper form of a council, with the answers of step one and the tasks already done. Strict. */
export const paperFormSchema = z.strictObject({
  /** As the council calls it; empty while nobody has written it. */
  name: z.string().check(z.trim(), z.maxLength(LONGEST_NAME)),
  frequency: z.enum(FREQUENCIES),
  payment: z.boolean(),
  /** Steps and people between filing the form and closing the matter. */
  steps: z.int().check(z.minimum(0), z.maximum(MOST_COUNTED)),
  people: z.int().check(z.minimum(0), z.maximum(MOST_COUNTED)),
  sensitive: z.boolean(),
  /** How easily the council can change it: 1 very hard, 5 very easy. */
  ease: z.int().check(z.minimum(1), z.maximum(EASIEST)),
  done: orNone(distinct(z.enum(TASKS), 0, TASKS.length)),
});

/** A paper form with its answers, checked. */
export type PaperForm = z.output<typeof paperFormSchema>;

/** The most paper forms a worksheet holds: more than any council's drawers. */
export const MOST_FORMS = 200;

/** A worksheet as it is kept and exported. Strict. */
export const worksheetSchema = z.strictObject({
  version: z.literal(1),
  forms: z.array(paperFormSchema).check(z.maxLength(MOST_FORMS)),
  /** The form being worked on, by its place in the list; without it, the one to begin with. */
  chosen: z.optional(z.int().check(z.minimum(0))),
});

/** A worksheet, checked. */
export type Worksheet = z.output<typeof worksheetSchema>;

/** A form nobody has answered anything of. */
export const BLANK_FORM: PaperForm = {
  ...{ name: '', frequency: 'cada-mes', payment: false, steps: 1, people: 1, sensitive: false, ease: 3 },
  done: [],
};

/**
 * What each answer adds to the impact of a form, out of 100. The questions are those of the CityManager method; the
 * weights are ours: how often a form is used counts more than all the rest, because every use repeats what is gained,
 * so that a short form used every day comes before a long one that somebody files once a year.
 */
export const WEIGHTS = { frequency: 60, steps: 10, people: 10, payment: 10, sensitive: 10 } as const;

/** How much a council gains by changing a form, from 0 to 100. */
export function impactOf(form: PaperForm): number {
  const { frequency, steps, people, payment, sensitive } = form;
  const often = FREQUENCIES.indexOf(frequency) / (FREQUENCIES.length - 1);
  const share = (count: number) => Math.min(count, MOST) / MOST;
  return Math.round(
    WEIGHTS.frequency * often +
      WEIGHTS.steps * share(steps) +
      WEIGHTS.people * share(people) +
      (payment ? WEIGHTS.payment : 0) +
      (sensitive ? WEIGHTS.sensitive : 0),
  );
}

/** What to do with a form: where it falls when impact and ease are each parted in two. */
export type Advice = 'start' | 'prepare' | 'quick' | 'later';

/** The impact and the ease from which a form is worth beginning with, and can be. */
export const WORTH = { impact: 45, ease: 3 } as const;

/** A form in its place among the others. */
export interface RankedForm {
  form: PaperForm;
  /** Its place in the list it came from, from 0. */
  index: number;
  impact: number;
  advice: Advice;
}

function adviceOf(impact: number, ease: number): Advice {
  const isEasy = ease >= WORTH.ease;
  if (impact >= WORTH.impact) return isEasy ? 'start' : 'prepare';
  return isEasy ? 'quick' : 'later';
}

/**
 * Forms from the one to begin with to the one that can wait: first those worth it and easy, then the others; within
 * each, by the product of impact and ease, so that neither makes up for the lack of the other. Equals keep their order.
 */
export function rankForms(forms: readonly PaperForm[]): RankedForm[] {
  const worth = ({ form, impact }: RankedForm) => impact * form.ease;
  const isStart = ({ advice }: RankedForm) => Number(advice === 'start');
  return forms
    .map((form, index) => {
      const impact = impactOf(form);
      return { form, index, impact, advice: adviceOf(impact, form.ease) };
    })
    .sort((a, b) => isStart(b) - isStart(a) || worth(b) - worth(a) || b.impact - a.impact);
}
