import { modelSheet } from '../../components/model-text.ts';
import { DEFAULT_LANGUAGE } from '../../domain/language.ts';
import { wordsOf } from '../../i18n/words.ts';

/** A sheet with every field explained, to be filled in with any editor of text. A sheet is written in Catalan. */
export function GET(): Response {
  return new Response(modelSheet(wordsOf(DEFAULT_LANGUAGE)), {
    headers: { 'content-type': 'text/markdown; charset=utf-8' },
  });
}
