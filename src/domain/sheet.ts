import * as z from 'zod/mini';
import {
  address,
  administrationId,
  date,
  day,
  distinct,
  email,
  language,
  line,
  orNone,
  phone,
  pictureFile,
  prose,
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

const items = <T extends z.ZodMiniType>(item: T, max = 40) => z.array(item).check(z.maxLength(max));

/** A list whose items mix words and facts: the sheet has both, a translation only the words, in the same order. */
function mixed<W extends z.core.$ZodShape, F extends z.core.$ZodShape>(words: W, facts: F) {
  return {
    item: z.strictObject({ ...words, ...facts }),
    words: z.optional(items(z.partial(z.strictObject(words)))),
  };
}

const contact = mixed(
  { role: line(2, 200) },
  {
    url: z.optional(address),
    email: z.optional(email),
    phone: z.optional(phone),
    person: z.optional(line(2, 120)),
    consent: z.optional(z.literal(true)),
  },
);
const saving = mixed(
  { what: line(2, 200) },
  {
    amount: z.number().check(z.positive()),
    unit: z.enum(SAVING_UNITS),
    period: z.enum(SAVING_PERIODS),
    source: address,
  },
);
const result = mixed(
  { indicator: line(2, 200) },
  {
    before: z.optional(z.number()),
    after: z.number(),
    unit: z.optional(line(1, 40)),
    source: address,
    date: z.optional(date),
  },
);
const barrier = mixed(
  { text: prose(2, 600), overcome: z.optional(prose(2, 600)) },
  { source: z.optional(address) },
);
const benefit = mixed({ text: prose(2, 600) }, { source: z.optional(address) });
const ending = { reason: prose(2, 1000) };
const names = orNone(distinct(line(1, 80), 0, 40));
const sentences = items(line(2, 300));
/** In a translation a sentence that is not translated yet is blank, so that the others keep their places. */
const translatedSentences = z.optional(items(line(0, 300)));

/** Of a list whose first item is the main one. */
const mainFirst = z.meta({ mainFirst: true });

const level1 = {
  sheet: { title: line(8, 120), summary: line(40, 320) },
  words: { title: line(8, 120), summary: line(40, 320) },
};

const level2 = {
  sheet: {
    administrations: distinct(administrationId, 1, 60),
    contacts: orNone(
      items(
        contact.item.check(
          z.refine((way) => way.url ?? way.email ?? way.phone, { params: { fault: 'no-way' } }),
          z.refine((way) => !way.person || way.consent, {
            path: ['person'],
            params: { fault: 'no-consent' },
          }),
          z.meta({
            anyOf: ['url', 'email', 'phone'].map((way) => ({ required: [way] })),
            dependentRequired: { person: ['consent'] },
          }),
        ),
      ),
    ),
    openTo: orNone(distinct(z.enum(OPEN_TO), 0, OPEN_TO.length)),
  },
  words: { contacts: contact.words },
};

const level3 = {
  sheet: {
    transformation: distinct(z.enum(TRANSFORMATIONS), 1, 3).check(mainFirst),
    areas: distinct(z.enum(AREAS), 1, 3).check(mainFirst),
    problem: z.optional(prose(20, 1500)),
    solution: z.optional(prose(20, 1500)),
    beneficiaries: orNone(sentences),
    value: sentences.check(z.minLength(1)),
    savings: orNone(items(saving.item)),
    results: orNone(items(result.item)),
  },
  words: {
    problem: z.optional(prose(20, 1500)),
    solution: z.optional(prose(20, 1500)),
    beneficiaries: translatedSentences,
    value: translatedSentences,
    savings: saving.words,
    results: result.words,
  },
};

const level4 = {
  sheet: {
    barriers: orNone(items(barrier.item)),
    benefits: orNone(items(benefit.item)),
    technologies: names,
    methodologies: names,
    tools: names,
  },
  words: { barriers: barrier.words, benefits: benefit.words },
};

const level5 = {
  sheet: {
    phase: z.enum(PHASES),
    since: z.optional(date),
    ended: z.optional(z.strictObject({ date, ...ending, source: z.optional(address) })),
  },
  words: { ended: z.optional(z.strictObject(ending)) },
};

const level6 = {
  sheet: {
    materials: orNone(
      items(
        z.strictObject({
          kind: z.enum(MATERIAL_KINDS),
          title: line(2, 300),
          url: address,
          lang: language,
          date: z.optional(date),
        }),
        60,
      ),
    ),
    images: orNone(items(z.strictObject({ src: pictureFile, alt: line(2, 300), credit: line(2, 200) }))),
  },
  words: { images: z.optional(items(z.partial(z.strictObject({ alt: line(2, 300) })))) },
};

/** What belongs to the sheet as a whole, to no level. */
const record = {
  label: z.optional(z.enum(LABELS)),
  maturity: z.optional(
    z.strictObject(
      Object.fromEntries(
        MATURITY_AXES.map((axis) => [axis, z.int().check(z.minimum(1), z.maximum(5))]),
      ) as Record<(typeof MATURITY_AXES)[number], z.ZodMiniNumberFormat>,
    ),
  ),
  replications: orNone(
    items(
      z
        .strictObject({
          administration: z.optional(administrationId),
          name: z.optional(line(2, 200)),
          since: z.optional(date),
          source: address,
        })
        .check(
          z.refine((one) => (one.administration === undefined) !== (one.name === undefined), {
            params: { fault: 'one-name' },
          }),
          z.meta({ oneOf: ['administration', 'name'].map((one) => ({ required: [one] })) }),
        ),
      400,
    ),
  ),
  sources: items(
    z.union([address, z.strictObject({ title: line(2, 300), publisher: line(2, 200) })]),
    60,
  ).check(z.minLength(1)),
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
