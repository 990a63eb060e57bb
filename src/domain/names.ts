import * as z from 'zod/mini';
import { DEFAULT_LANGUAGE, type Language } from './language.ts';
import type { Said } from './reading.ts';
import { line } from './values.ts';

/** `content/noms.yaml`: how names of technologies, methodologies and tools are said in the other languages. */
export const namesSchema = z.record(line(1, 80), z.strictObject({ es: line(1, 120), en: line(1, 120) }));

/** The names that have a translation, by their Catalan spelling. */
export type Names = z.output<typeof namesSchema>;

/** A name as a reader meets it: in their language or, failing that, as the sheets write it. */
export function sayName(names: Names, name: string, lang: Language): Said {
  const translated = lang === DEFAULT_LANGUAGE || !Object.hasOwn(names, name) ? undefined : names[name];
  return translated
    ? { text: translated[lang as keyof typeof translated], lang }
    : { text: name, lang: DEFAULT_LANGUAGE };
}
