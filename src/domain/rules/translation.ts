import { valueAt, type Fault, type FieldPath } from '../fault.ts';
import { FIELDS, keysAt } from '../fields.ts';
import { DEFAULT_LANGUAGE } from '../language.ts';
import { translationSchema } from '../sheet.ts';
import type { Rule } from './rule.ts';

function isPresent(value: unknown): boolean {
  return (
    value !== undefined && value !== null && value !== '' && !(Array.isArray(value) && value.length === 0)
  );
}

/** Words the Catalan sheet has at a path and the translation lacks. */
function missingWords(catalan: unknown, words: unknown, path: FieldPath): Fault[] {
  const original = valueAt(catalan, path);
  if (!isPresent(original)) return [];
  const said = valueAt(words, path);
  if (!isPresent(said)) return [{ kind: 'word-untranslated', severity: 'warning', path }];
  if (Array.isArray(original) && Array.isArray(said)) {
    if (original.length !== said.length)
      return [
        {
          kind: 'list-length',
          severity: 'error',
          path,
          read: said.length,
          expected: { min: original.length },
        },
      ];
    return original.flatMap((_, i) => missingWords(catalan, words, [...path, i]));
  }
  return keysAt(translationSchema, path).flatMap((key) => missingWords(catalan, words, [...path, key]));
}

/** A translation says every word of the Catalan sheet, in lists of the same length. */
export const translation: Rule = {
  check(entry, { catalan }) {
    if (entry.kind !== 'sheet' || entry.lang === DEFAULT_LANGUAGE) return [];
    const original = catalan(entry.kind, entry.slug);
    if (!original) return [];
    const extra = FIELDS.filter(
      ({ name, translatable, required }) =>
        // A required word that the Catalan sheet lacks is told there.
        translatable &&
        !required &&
        isPresent(valueAt(entry.data, [name])) &&
        !isPresent(valueAt(original.data, [name])),
    ).map(({ name }): Fault => ({
      kind: 'list-length',
      severity: 'error',
      path: [name],
      expected: { min: 0 },
    }));
    const optional = FIELDS.filter(
      ({ name, translatable }) => translatable && name !== 'title' && name !== 'summary',
    );
    const missing = optional.flatMap(({ name }) => missingWords(original.data, entry.data, [name]));
    const body: Fault[] =
      original.body.trim() && !entry.body.trim()
        ? [{ kind: 'word-untranslated', severity: 'warning', path: [], expected: { detail: 'body' } }]
        : [];
    return [...extra, ...missing, ...body];
  },
};
