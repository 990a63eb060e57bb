import * as z from 'zod/mini';

/**
 * The kinds of value a field may hold, each with a `kind` from which `control.ts` tells how it is filled in. A refusal that zod has no word of its own for is a custom issue whose
 * `params.fault` is a kind of `fault.ts`, so that every language says it in its own words.
 */

function fault<const K extends string>(kind: K): { params: { fault: K } } {
  return { params: { fault: kind } };
}

const HTML = /<[a-z!/?]|&(?:#\d+|#x[\da-f]+|[a-z][a-z\d]+);/i;
/** Control characters (not tab or newline) and the marks that turn the direction of text: they show one thing and hold another. */

export const INVISIBLE = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200b\u202a-\u202e\u2066-\u2069\ufeff]/;

/** How many characters people would count: an emoji is one. */
export function lengthOf(text: string): number {
  return Array.from(text).length;
}

/** Plain text of `min` to `max` characters once trimmed, on as many lines as the author likes. */
export function prose(min: number, max: number) {
  return z.string().check(
    z.trim(),
    ({ value, issues }) => {
      const length = lengthOf(value);
      const common = { origin: 'string', input: value, inclusive: true, continue: true } as const;
      if (length < min) issues.push({ ...common, code: 'too_small', minimum: min });
      if (length > max) issues.push({ ...common, code: 'too_big', maximum: max });
    },
    z.refine((text) => !HTML.test(text), fault('html')),
    z.refine((text) => !INVISIBLE.test(text), fault('invisible')),
    z.meta({ minLength: min, maxLength: max, kind: 'prose' }),
  );
}

/** Plain text of `min` to `max` characters on one line. */
export function line(min: number, max: number) {
  return prose(min, max).check(
    z.refine((text) => !/[\r\n\u2028\u2029]/.test(text), fault('line-break')),
    z.meta({ pattern: '^[^\\r\\n]*$', kind: 'line' }),
  );
}

const NAMED_HOST = /^([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+[a-z][a-z0-9-]*[a-z0-9]$/i;

/** Whether a text is a public address: `https://`, a host with a dot, no user, no password, nothing that hides. */
export function isAddress(text: string): boolean {
  if (!/^https:\/\/[^/\\]/i.test(text) || /\s/.test(text) || INVISIBLE.test(text) || !URL.canParse(text))
    return false;
  const { protocol, hostname, username, password } = new URL(text);
  return protocol === 'https:' && NAMED_HOST.test(hostname) && username === '' && password === '';
}

/** A public address. */
export const address = z
  .string()
  .check(
    z.maxLength(2000),
    z.refine(isAddress, fault('address')),
    z.meta({ format: 'uri', pattern: '^https://', kind: 'address' }),
  );

/** An e-mail address, without `mailto:`: the pattern of zod's own `email`, whose machinery weighs more than it. */
export const email = z
  .string()
  .check(
    z.regex(/^(?:[\w'+-]+\.)*[\w'+-]*[\w+-]@(?:[a-z\d][a-z\d-]*\.)+[a-z]{2,}$/i),
    z.maxLength(254),
    z.meta({ format: 'email', kind: 'email' }),
  );

/** A telephone number as people write it: digits, spaces and a leading plus. */
export const phone = z.string().check(z.regex(/^\+?\d[\d ]{4,18}\d$/), z.meta({ kind: 'phone' }));

/** A name of the address bar: small letters, digits and single hyphens, at most 80 characters. */
export const slug = z.string().check(z.maxLength(80), z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/));

/** A local body by its id, the name of its file. */
export const administrationId = slug.check(z.meta({ kind: 'administration' }));

/** Readers of YAML disagree on `2026-05-04` and `2026`: a Date, a number or text. All become text. */
function writtenDate(value: unknown): unknown {
  if (value instanceof Date && !Number.isNaN(value.getTime())) return value.toISOString().slice(0, 10);
  return typeof value === 'number' && Number.isInteger(value) ? String(value) : value;
}

function isRealDate(text: string): boolean {
  const match = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(text);
  if (!match) return false;
  const [year, month, day] = [Number(match[1]), Number(match[2] ?? 1), Number(match[3] ?? 1)];
  const date = new Date(Date.UTC(year, month - 1, day));
  return year >= 1900 && year < 2200 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/** A date as exact as it is known: `2026`, `2026-05` or `2026-05-04`, and one that exists. */
export const date = z.pipe(
  z.transform(writtenDate),
  z
    .string()
    .check(
      z.refine(isRealDate, fault('date')),
      z.meta({ pattern: '^\\d{4}(-\\d{2}(-\\d{2})?)?$', kind: 'date' }),
    ),
);

/** One day that exists, `2026-05-04`. */
export const day = z.pipe(
  z.transform(writtenDate),
  z.string().check(
    z.refine((text) => text.length === 10 && isRealDate(text), fault('day')),
    z.meta({ format: 'date', kind: 'day' }),
  ),
);

/** The name of a picture of the sheet's own folder. */
export const PICTURE_FILE = /^(\.\/)?[\w-][\w.-]*\.(jpg|png|webp|avif)$/;

/** A picture of the sheet's own folder, by its name. */
export const pictureFile = z.string().check(z.regex(PICTURE_FILE), z.meta({ kind: 'picture' }));

const languageNames = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });

/** A language, by a code of ISO 639 that exists. */
export const language = z.string().check(
  ({ value, issues }) => {
    if (/^[a-z]{2,3}$/.test(value) && languageNames.of(value) !== undefined) return;
    issues.push({ code: 'custom', input: value, params: { fault: 'language-code' } });
  },
  z.meta({ pattern: '^[a-z]{2,3}$', kind: 'language' }),
);

/** A list in which nothing is said twice. */
export function distinct<T extends z.ZodMiniType>(item: T, min: number, max: number) {
  return z
    .array(item)
    .check(z.minLength(min), z.maxLength(max), z.meta({ uniqueItems: true }), ({ value: items, issues }) => {
      items.forEach((value, index) => {
        if (items.indexOf(value) < index)
          issues.push({ code: 'custom', input: value, path: [index], continue: true, ...fault('repeated') });
      });
    });
}

/** A list that may be left out, and is empty then. */
export function orNone<T extends z.core.SomeType>(list: z.ZodMiniArray<T>) {
  return z._default(list, []);
}
