import { z } from 'zod';
import {
  address,
  date,
  day,
  distinct,
  email,
  language,
  line,
  phone,
  pictureFile,
  prose,
  slug,
} from './values.ts';
import {
  AREAS,
  LABELS,
  MATERIAL_KINDS,
  MATURITY_AXES,
  OPEN_TO,
  PHASES,
  SAVING_PERIODS,
  SAVING_UNITS,
  TRANSFORMATIONS,
} from './vocabulary.ts';

/**
 * THE schema. Each level says what a sheet holds (`sheet`: facts and Catalan words, in `ca.md`) and which of it a
 * translation says again (`words`, in `es.md` and `en.md`). Everything else about fields is derived from here.
 */

const items = <T extends z.ZodType>(item: T, max = 40) => z.array(item).max(max);

/** A list whose items mix words and facts: the sheet has both, a translation only the words, in the same order. */
function mixed<W extends z.ZodRawShape, F extends z.ZodRawShape>(words: W, facts: F) {
  return {
    item: z.strictObject({ ...words, ...facts }),
    words: items(z.strictObject(words).partial()).optional(),
  };
}

const contact = mixed(
  { role: line(2, 200) },
  {
    url: address.optional(),
    email: email.optional(),
    phone: phone.optional(),
    person: line(2, 120).optional(),
    consent: z.literal(true).optional(),
  },
);
const saving = mixed(
  { what: line(2, 200) },
  {
    amount: z.number().positive(),
    unit: z.enum(SAVING_UNITS),
    period: z.enum(SAVING_PERIODS),
    source: address,
  },
);
const result = mixed(
  { indicator: line(2, 200) },
  {
    before: z.number().optional(),
    after: z.number(),
    unit: line(1, 40).optional(),
    source: address,
    date: date.optional(),
  },
);
const barrier = mixed(
  { text: prose(2, 600), overcome: prose(2, 600).optional() },
  { source: address.optional() },
);
const benefit = mixed({ text: prose(2, 600) }, { source: address.optional() });
const ending = { reason: prose(2, 1000) };
const names = distinct(line(1, 80), 0, 40).default([]);
const sentences = items(line(2, 300));

const level1 = {
  sheet: { title: line(8, 120), summary: line(40, 320) },
  words: { title: line(8, 120), summary: line(40, 320) },
};

const level2 = {
  sheet: {
    administrations: distinct(slug, 1, 60),
    contacts: items(
      contact.item
        .refine((way) => way.url ?? way.email ?? way.phone, { params: { fault: 'no-way' } })
        .refine((way) => !way.person || way.consent, { path: ['person'], params: { fault: 'no-consent' } }),
    ).default([]),
    openTo: distinct(z.enum(OPEN_TO), 0, OPEN_TO.length).default([]),
  },
  words: { contacts: contact.words },
};

const level3 = {
  sheet: {
    transformation: distinct(z.enum(TRANSFORMATIONS), 1, 3),
    areas: distinct(z.enum(AREAS), 1, 3),
    problem: prose(20, 1500).optional(),
    solution: prose(20, 1500).optional(),
    beneficiaries: sentences.default([]),
    value: sentences.min(1),
    savings: items(saving.item).default([]),
    results: items(result.item).default([]),
  },
  words: {
    problem: prose(20, 1500).optional(),
    solution: prose(20, 1500).optional(),
    beneficiaries: sentences.optional(),
    value: sentences.optional(),
    savings: saving.words,
    results: result.words,
  },
};

const level4 = {
  sheet: {
    barriers: items(barrier.item).default([]),
    benefits: items(benefit.item).default([]),
    technologies: names,
    methodologies: names,
    tools: names,
  },
  words: { barriers: barrier.words, benefits: benefit.words },
};

const level5 = {
  sheet: {
    phase: z.enum(PHASES),
    since: date.optional(),
    ended: z.strictObject({ date, ...ending, source: address.optional() }).optional(),
  },
  words: { ended: z.strictObject(ending).optional() },
};

const level6 = {
  sheet: {
    materials: items(
      z.strictObject({
        kind: z.enum(MATERIAL_KINDS),
        title: line(2, 300),
        url: address,
        lang: language,
        date: date.optional(),
      }),
      60,
    ).default([]),
    images: items(z.strictObject({ src: pictureFile, alt: line(2, 300), credit: line(2, 200) })).default([]),
  },
  words: { images: items(z.strictObject({ alt: line(2, 300) }).partial()).optional() },
};

/** What belongs to the sheet as a whole, to no level. */
const record = {
  label: z.enum(LABELS).optional(),
  maturity: z
    .strictObject(
      Object.fromEntries(MATURITY_AXES.map((axis) => [axis, z.int().min(1).max(5)])) as Record<
        (typeof MATURITY_AXES)[number],
        z.ZodInt
      >,
    )
    .optional(),
  replications: items(
    z
      .strictObject({
        administration: slug.optional(),
        name: line(2, 200).optional(),
        since: date.optional(),
        source: address,
      })
      .refine((one) => (one.administration === undefined) !== (one.name === undefined), {
        params: { fault: 'one-name' },
      }),
    400,
  ).default([]),
  sources: items(
    z.union([address, z.strictObject({ title: line(2, 300), publisher: line(2, 200) })]),
    60,
  ).min(1),
  published: day,
  verified: day,
};

/** The six levels in order, and what belongs to none, as `fields.ts` walks them. */
export const SHEET_LEVELS = { 1: level1, 2: level2, 3: level3, 4: level4, 5: level5, 6: level6 } as const;

/** The fields outside the six levels. */
export const SHEET_RECORD = record;

/** Frontmatter of `ca.md`: facts and Catalan words. Strict: a key it does not know is refused. */
export const sheetSchema = z.strictObject({
  ...level1.sheet,
  ...level2.sheet,
  ...level3.sheet,
  ...level4.sheet,
  ...level5.sheet,
  ...level6.sheet,
  ...record,
});

/** Frontmatter of `es.md` and `en.md`: words only, so that a fact stands once. */
export const translationSchema = z.strictObject({
  ...level1.words,
  ...level2.words,
  ...level3.words,
  ...level4.words,
  ...level5.words,
  ...level6.words,
});

/** A sheet's facts and Catalan words, checked. */
export type Facts = z.output<typeof sheetSchema>;

/** A translation's words, checked. */
export type Words = z.output<typeof translationSchema>;
