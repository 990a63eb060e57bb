import { getCollection, getEntry, render } from 'astro:content';
import { inOrder } from '../domain/fields.ts';
import { byNewest, join, type Sheet } from '../domain/join.ts';
import type { KnownSheet } from '../domain/known-content.ts';
import { DEFAULT_LANGUAGE, isLanguage, LANGUAGES, type Language } from '../domain/language.ts';
import type { Said } from '../domain/reading.ts';
import { relatedAmong, type Related } from '../domain/related.ts';
import { MOST_RELATED, roomBeside } from '../domain/sheet-room.ts';
import { sheetSchema, translationSchema, type Words } from '../domain/sheet.ts';
import { getAdministrations } from './administrations.ts';
import { getNames } from './names.ts';
import { getForum } from './threads.ts';
import { weigh } from './weight.ts';

type Translations = Map<string, Partial<Record<Language, Words>>>;

async function loadTranslations(): Promise<Translations> {
  const translations: Translations = new Map();
  for (const { id, data } of await getCollection('translations')) {
    const [slug = '', lang] = id.split('/');
    if (isLanguage(lang)) translations.set(slug, { ...translations.get(slug), [lang]: data });
  }
  return translations;
}

async function load(): Promise<readonly Sheet[]> {
  const [entries, translations, bodies, names, { ofSheet }] = await Promise.all([
    getCollection('sheets'),
    loadTranslations(),
    getAdministrations(),
    getNames(),
    getForum(),
  ]);
  return entries
    .map(({ id, data }) => {
      const slug = id.split('/')[0] ?? id;
      const sheet = join(slug, data, translations.get(slug) ?? {}, bodies, names);
      const { number, replies } = ofSheet.get(slug)?.card ?? {};
      return number === undefined ? sheet : { ...sheet, thread: { number, replies: replies ?? 0 } };
    })
    .sort(byNewest);
}

let loaded: ReturnType<typeof load> | undefined;

/** Every sheet, newest first; read once a build. */
export function getSheets(): Promise<readonly Sheet[]> {
  return (loaded ??= load());
}

async function bodyEntry(slug: string, lang: Language) {
  const translated =
    lang === DEFAULT_LANGUAGE ? undefined : await getEntry('translations', `${slug}/${lang}`);
  return translated?.body?.trim() ? translated : getEntry('sheets', `${slug}/${DEFAULT_LANGUAGE}`);
}

/** Every sheet, oldest first: its place here is its number in what a search reads, and stays as others come. */
export async function getNumberedSheets(): Promise<readonly Sheet[]> {
  return (await getSheets()).toReversed();
}

/** A sheet's body for a reader: its component, the language it is in, and a digest of its text; undefined when it has none. */
export async function getBody(slug: string, lang: Language) {
  const entry = await bodyEntry(slug, lang);
  if (!entry?.body?.trim()) return undefined;
  // Astro tells of a text it could not render and goes on; a sheet without its text is no sheet to publish.
  if (!entry.rendered) throw new Error(`The text of ${entry.filePath ?? entry.id} could not be rendered.`);
  const { Content } = await render(entry);
  return { Content, lang: entry.collection === 'sheets' ? DEFAULT_LANGUAGE : lang };
}

/** A sheet's body for a reader as it is written; undefined when it has none. */
export async function getBodyText(slug: string, lang: Language): Promise<Said | undefined> {
  const entry = await bodyEntry(slug, lang);
  const text = entry?.body?.trim();
  return entry && text ? { text, lang: entry.collection === 'sheets' ? DEFAULT_LANGUAGE : lang } : undefined;
}

/** How many bytes the text of a sheet weighs in the language where it weighs most. */
export async function textWeight({ slug, readings }: Sheet): Promise<number> {
  const weights = LANGUAGES.map(async (lang) => {
    const body = (await bodyEntry(slug, lang))?.body ?? '';
    return weigh(JSON.stringify(readings[lang]) + body);
  });
  return Math.max(...(await Promise.all(weights)));
}

let related: ReadonlyMap<string, readonly Related[]> | undefined;

/** The sheets related to one, as many as its page has room for. */
export async function relatedTo(sheet: Sheet): Promise<readonly Related[]> {
  related ??= relatedAmong(await getSheets(), MOST_RELATED);
  return related.get(sheet.slug)?.slice(0, roomBeside(await textWeight(sheet)).related) ?? [];
}

/** What tells that a sheet's body has changed for a reader. */
export async function getDigest(slug: string, lang: Language): Promise<string> {
  const entry = await bodyEntry(slug, lang);
  return `${entry?.id ?? ''} ${entry?.digest ?? ''}`;
}

/** The files of a sheet as data and body, by language. */
export async function getFiles(slug: string): Promise<KnownSheet['files']> {
  const files = await Promise.all(
    LANGUAGES.map(async (lang) => {
      const entry =
        lang === DEFAULT_LANGUAGE
          ? await getEntry('sheets', `${slug}/${lang}`)
          : await getEntry('translations', `${slug}/${lang}`);
      if (!entry) return undefined;
      const schema = entry.collection === 'sheets' ? sheetSchema : translationSchema;
      const data = inOrder(schema, entry.data) as Record<string, unknown>;
      return [lang, { data, body: entry.body?.trim() ?? '' }] as const;
    }),
  );
  return Object.fromEntries(files.filter((file) => file !== undefined));
}
