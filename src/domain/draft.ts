import type { Fault, FieldPath } from './fault.ts';
import { follow } from './following.ts';
import { nameFaults, sizeFaults, thousandsFaults } from './file-faults.ts';
import type { KnownContent, KnownMunicipalities, KnownSheet } from './known-content.ts';
import { DEFAULT_LANGUAGE, TRANSLATION_LANGUAGES, type Language } from './language.ts';
import { alikeAmong, sheetTold } from './likeness.ts';
import { judgeSheet } from './rules/sheets.ts';
import type { Database, Entry } from './rules/rule.ts';
import { schemaOf } from './rules/schema.ts';
import { bodyText, writeSheet, writeYaml } from './sheet-file.ts';
import { nameUsesIn, spellingsOf, type NameUse } from './spelling.ts';

type Data = Readonly<Record<string, unknown>>;

/** A sheet or a translation being written, with the local bodies it describes that are not there yet. */
export interface Draft {
  slug: string;
  lang: Language;
  data: Data;
  body: string;
  /** What is written of each new body, by its id. */
  bodies: Readonly<Record<string, Data>>;
}

/** A file that a draft would become: where it goes, from the content folder on, and its text. */
export interface DraftFile {
  path: string;
  text: string;
  /** The new body that it describes, by its id. */
  body?: string;
  /** Whether it is there already, and is changed. */
  isThere?: boolean;
}

/** What is wrong with a draft: with the sheet, and with each new body. */
export interface DraftFaults {
  sheet: readonly Fault[];
  bodies: Readonly<Record<string, readonly Fault[]>>;
}

function sheetEntry({ slug, lang, data, body }: Draft): Extract<Entry, { kind: 'sheet' }> {
  return { kind: 'sheet', slug, lang, data, body: bodyText(body) };
}

function sheetFile(draft: Draft): DraftFile {
  return {
    path: `projectes/${draft.slug}/${draft.lang}.md`,
    text: writeSheet(schemaOf(sheetEntry(draft)), draft.data, draft.body),
  };
}

/** The translations of a published sheet that a change of it leaves behind, brought along. */
function followingFiles({ slug, lang, data }: Draft, { files }: KnownSheet): DraftFile[] {
  const { [DEFAULT_LANGUAGE]: before } = files;
  if (lang !== DEFAULT_LANGUAGE || !before) return [];
  return TRANSLATION_LANGUAGES.flatMap((own) => {
    const { [own]: words } = files;
    const followed = words && follow(words.data, before.data, data);
    return !followed || JSON.stringify(followed) === JSON.stringify(words.data)
      ? []
      : [{ ...sheetFile({ ...words, slug, lang: own, data: followed, bodies: {} }), isThere: true }];
  });
}

/** The files of a draft, the sheet first; of one that changes a published `sheet`, also its translations that must follow. */
export function filesOf(draft: Draft, sheet?: KnownSheet): DraftFile[] {
  return [
    { ...sheetFile(draft), isThere: sheet?.files[draft.lang] !== undefined },
    ...Object.entries(draft.bodies).map(([body, data]) => ({
      path: `administracions/${body}.yaml`,
      text: writeYaml(schemaOf({ kind: 'administration', id: body, data }), data),
      body,
    })),
    ...(sheet ? followingFiles(draft, sheet) : []),
  ];
}

/** Numbers that will look like others in the file. */
function numberFaults(value: unknown, path: FieldPath = []): Fault[] {
  if (typeof value === 'number') return thousandsFaults(path, String(value));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inside]) =>
    numberFaults(inside, [...path, Array.isArray(value) ? Number(key) : key]),
  );
}

/**
 * Judges drafts as `npm run check -- --changed` would judge their files, by the same rules, knowing of the content what
 * the site publishes of it. `sheet` is the one that a draft changes or translates, as it stands.
 */
export class DraftJudge {
  private readonly known: KnownContent;
  private readonly sheet: KnownSheet | undefined;
  private readonly alike: Database['alike'];
  private names = '';
  private spellings = spellingsOf([]);

  constructor(known: KnownContent, sheet?: KnownSheet) {
    this.known = known;
    this.sheet = sheet;
    this.alike = alikeAmong(known.sheets);
  }

  /** What is wrong with a draft on a day, `2026-05-04`. Municipalities are needed only where bodies are new. */
  faultsOf(draft: Draft, today: string, municipalities?: KnownMunicipalities): DraftFaults {
    const database = this.databaseFor(draft, today, municipalities);
    const entry = sheetEntry(draft);
    const bytes = (text: string) => new TextEncoder().encode(text).length;
    const [file, ...others] = filesOf(draft);
    return {
      sheet: [
        ...nameFaults(draft.slug),
        ...sizeFaults(bytes(file?.text ?? '')),
        ...numberFaults(draft.data),
        ...judgeSheet(entry, database),
      ],
      bodies: Object.fromEntries(
        Object.entries(draft.bodies).map(([id, data], i) => [
          id,
          [
            ...nameFaults(id),
            ...sizeFaults(bytes(others[i]?.text ?? '')),
            ...numberFaults(data),
            // Before the municipalities are known, none is unknown.
            ...judgeSheet({ kind: 'administration', id, data }, database).filter(
              ({ kind }) => municipalities !== undefined || kind !== 'unknown-municipality',
            ),
          ],
        ]),
      ),
    };
  }

  private databaseFor(draft: Draft, today: string, municipalities?: KnownMunicipalities): Database {
    const { administrations, sheets } = this.known;
    const own = draft.lang === DEFAULT_LANGUAGE ? draft : this.sheet?.files[DEFAULT_LANGUAGE];
    const { home = [], others = [] } = municipalities ?? {};
    return {
      administrations: [...administrations.map(({ id }) => id), ...Object.keys(draft.bodies)],
      sheets: sheets.map(({ slug }) => slug),
      guides: [],
      spellings: this.spellingsWith(draft),
      alike: this.alike,
      municipalities: new Set([...home.map(({ code }) => code), ...others]),
      catalan: (kind, slug) =>
        kind === 'sheet' && slug === draft.slug && own ? { ...own, body: bodyText(own.body) } : undefined,
      pictures: (slug) => (slug === draft.slug ? (this.sheet?.pictures ?? []) : []),
      today,
    };
  }

  /** How names are written, those of the draft among them; reckoned again only when those change. */
  private spellingsWith({ slug, lang, data }: Draft): Database['spellings'] {
    const { names, listed, sheets } = this.known;
    if (lang !== DEFAULT_LANGUAGE) return spellingsOf(names, listed);
    const own = nameUsesIn([{ slug, data }]);
    const told = JSON.stringify([slug, data['published'], own]);
    if (told === this.names) return this.spellings;
    const days = new Map(sheets.map((sheet) => [sheet.slug, sheet.published]));
    days.set(slug, sheetTold(slug, data)?.published);
    const order = (use: NameUse) => `${days.get(use.sheet) ?? '9999'} ${use.sheet}`;
    const all = [...names.filter((use) => use.sheet !== slug), ...own];
    this.names = told;
    this.spellings = spellingsOf(
      all.sort((a, b) => (order(a) < order(b) ? -1 : order(a) > order(b) ? 1 : 0)),
      listed,
    );
    return this.spellings;
  }
}

/** Whether a draft says nothing: the days of a sheet are there before anybody writes. */
export function isEmpty({ data, body, bodies }: Pick<Draft, 'data' | 'body' | 'bodies'>): boolean {
  const said = Object.keys(data).filter((name) => name !== 'published' && name !== 'verified');
  return said.length === 0 && body.trim() === '' && Object.keys(bodies).length === 0;
}
