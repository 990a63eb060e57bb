import { sheetJsonSchema } from '../../domain/json-schema.ts';
import { DEFAULT_LANGUAGE } from '../../domain/language.ts';
import { paths } from '../../domain/links.ts';
import { wordsOf } from '../../i18n/words.ts';
import { settings } from '../../settings.ts';

/** The frontmatter of a sheet as JSON Schema, for editors and programs. */
export function GET(): Response {
  const $id = settings.siteUrl + settings.basePath + paths.sheetSchema.slice(1);
  return Response.json({ $id, ...sheetJsonSchema(wordsOf(DEFAULT_LANGUAGE)) });
}
