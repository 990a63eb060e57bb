import { readFile } from '../../scripts/content/database.ts';
import { contentFiles } from '../../scripts/content/files.ts';
import { sheetFiles } from '../../scripts/content/sheets.ts';
import { administrationSchema } from '../../src/domain/administration.ts';
import { DEFAULT_LANGUAGE, type Language } from '../../src/domain/language.ts';
import { previewBody } from '../../src/domain/preview-body.ts';
import type { PreviewBody } from '../../src/domain/preview.ts';
import { countryName } from '../../src/i18n/format.ts';
import type { SentDraft } from './preview.ts';

/** The words of a translation laid over facts, item by item. */
function laidOver(facts: unknown, words: unknown): unknown {
  if (words === undefined) return facts;
  if (typeof facts !== 'object' || facts === null || typeof words !== 'object') return words;
  if (Array.isArray(facts)) return facts.map((fact, i) => laidOver(fact, (words as unknown[])[i]));
  return Object.fromEntries(
    Object.entries(facts).map(([key, fact]) => [
      key,
      laidOver(fact, (words as Record<string, unknown>)[key]),
    ]),
  );
}

/** The local bodies of the content, as a form in a language would name them. */
function bodiesIn(lang: Language): [string, PreviewBody][] {
  return contentFiles('content')
    .map(readFile)
    .flatMap(({ entry }) =>
      entry?.kind === 'administration'
        ? [[entry.id, previewBody(administrationSchema.parse(entry.data), (code) => countryName(code, lang))]]
        : [],
    );
}

/** Every published sheet as the draft it once was, by its address, in a language it is written in. */
export function draftsIn(lang: Language): Map<string, SentDraft> {
  const files = sheetFiles('content');
  const bodies = bodiesIn(lang);
  const drafts = new Map<string, SentDraft>();
  for (const { slug, data, body } of files.filter(({ isCatalan }) => isCatalan)) {
    const translation = files.find((file) => file.slug === slug && file.file.endsWith(`/${lang}.md`));
    if (!translation) continue;
    const isOwn = lang === DEFAULT_LANGUAGE || translation.body.trim() !== '';
    drafts.set(slug, {
      data: laidOver(data, lang === DEFAULT_LANGUAGE ? undefined : translation.data) as SentDraft['data'],
      body: isOwn ? translation.body : body,
      bodies,
      lang,
    });
  }
  return drafts;
}
