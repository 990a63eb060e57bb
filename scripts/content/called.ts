import type { FieldPath } from '../../src/domain/fault.ts';
import { LANGUAGES } from '../../src/domain/language.ts';
import { slugOf } from '../../src/domain/slug.ts';
import type { Interface } from '../../src/i18n/ca.ts';
import { wordsOf } from '../../src/i18n/words.ts';

/** Keys and values by what they are called in any of the three languages, as people write them who read the site. */

const WORDS: readonly Interface[] = LANGUAGES.map(wordsOf);

/** First words of names that tell nothing by themselves. */
const TELLING_NOTHING =
  /^(?:a|com|como|cuando|des|desde|el|how|la|para|per|por|quan|que|qui|the|un|what|who)$/;

/** One that is called so, whatever the capitals, accents and signs, or whose name begins with it, a word of its own. */
function calledSo(
  text: string,
  called: readonly (readonly [key: string, name: string])[],
): string | undefined {
  const plain = slugOf(text);
  if (plain === '') return undefined;
  const whole = called.find(([, name]) => slugOf(name) === plain);
  if (whole || TELLING_NOTHING.test(plain)) return whole?.[0];
  return called.find(([, name]) => slugOf(name).startsWith(`${plain}-`))?.[0];
}

/** The key that a written one means at a path, among those that may stand there. */
export function keyCalled(written: string, path: FieldPath, choices: readonly string[]): string | undefined {
  const [field] = path;
  const called = WORDS.flatMap(({ field: fields, part, administrationPart }) => [
    ...Object.entries(fields).map(([key, { label }]) => [key, label] as const),
    ...Object.entries(administrationPart),
    // Those of the group that the path leads into come first.
    ...Object.entries(part).flatMap(([key, label]) => {
      const [own, name = ''] = key.split('.');
      return path.length > 1 && own === field ? [[name, label] as const] : [];
    }),
  ]);
  return calledSo(
    written,
    called.filter(([key]) => choices.includes(key)),
  );
}

/** The value of a closed list that a written one means. */
export function choiceCalled(written: string, choices: readonly string[]): string | undefined {
  const called = WORDS.flatMap((t) =>
    [
      t.area,
      t.type,
      t.phase,
      t.openTo,
      t.label,
      t.savingUnit,
      t.savingPeriod,
      t.materialKind,
      t.administrationKind,
    ].flatMap((names) =>
      Object.entries(names).map(
        ([value, name]: [string, string | { name: string }]) =>
          [value, typeof name === 'string' ? name : name.name] as const,
      ),
    ),
  );
  return calledSo(
    written,
    called.filter(([value]) => choices.includes(value)),
  );
}

/** Codes of languages that sheets are likely to name, and what a language is called besides what the system calls it. */
const CODES =
  'ca es en fr de it pt gl eu oc nl da sv no fi pl cs et lv lt sl hr hu ro bg el tr uk ja ko zh ar'.split(
    ' ',
  );
const OTHER_NAMES = [
  ['es', 'castellà'],
  ['es', 'castellano'],
  ['es', 'Castilian'],
] as const;

/** The code of a language by its name. */
export function languageCalled(written: string): string | undefined {
  const names = LANGUAGES.map((lang) => new Intl.DisplayNames(lang, { type: 'language' }));
  return calledSo(written, [
    ...names.flatMap((name) => CODES.map((code) => [code, name.of(code) ?? ''] as const)),
    ...OTHER_NAMES,
  ]);
}
