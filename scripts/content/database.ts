import { createRequire } from 'node:module';
import type { Fault } from '../../src/domain/fault.ts';
import {
  DEFAULT_LANGUAGE,
  isLanguage,
  TRANSLATION_LANGUAGES,
  type Language,
} from '../../src/domain/language.ts';
import type { Database, Entry } from '../../src/domain/rules/rule.ts';
import { nameFaults } from '../../src/domain/file-faults.ts';
import { nameUsesIn, spellingsOf } from '../../src/domain/spelling.ts';
import { alikeToTell } from './alike.ts';
import { listIn, type ContentFile } from './files.ts';
import { readFrontmatter, type Parted } from './frontmatter.ts';
import { readYaml, type Position } from './yaml.ts';

/** A content file read: what it is, where its parts stand, and what is wrong before any rule looks. */
export interface ReadFile {
  file: string;
  /** Undefined when the file could not be read as content; `faults` tell why. */
  entry: Entry | undefined;
  faults: (Fault & { at?: Position })[];
  locate: Parted['locate'];
  locateBody: Parted['locateBody'];
}

const START = { line: 1, column: 1 };
const PICTURE = /\.(jpg|png|webp|avif)$/;

const noCatalan = (ending: string): Fault => ({
  ...{ kind: 'no-catalan', severity: 'error', path: [] },
  expected: { detail: `${DEFAULT_LANGUAGE}.${ending}` },
});
const noTranslation = (lang: Language): Fault => ({
  ...{ kind: 'no-translation', severity: 'warning', path: [] },
  expected: { detail: `${lang}.mdx` },
});
const notAPicture: Fault = { kind: 'not-a-picture', severity: 'error', path: [] };
const misplaced: Fault = { kind: 'wrong-place', severity: 'error', path: [] };

function withoutEntry(file: ContentFile, ...faults: Fault[]): ReadFile {
  return {
    file: file.file,
    entry: undefined,
    faults: [...file.faults, ...faults],
    locate: () => START,
    locateBody: () => START,
  };
}

/** Whether what a file holds can be judged: nothing kept it from being read. */
function isRead(faults: readonly Fault[]): boolean {
  return !faults.some(({ severity }) => severity === 'error');
}

/** A list of the content as a whole. */
function readList(file: ContentFile, kind: NonNullable<ReturnType<typeof listIn>>): ReadFile {
  if (file.text === undefined) return withoutEntry(file);
  const { data, faults, locate } = readYaml(file.text);
  const entry = isRead(faults) ? ({ kind, data } as const) : undefined;
  return { file: file.file, entry, faults: [...file.faults, ...faults], locate, locateBody: () => START };
}

/** Reads a file by where it stands. What stands where nothing may stand is a fault. */
export function readFile(file: ContentFile): ReadFile {
  if (file.isLink) return withoutEntry(file);
  const [room, ...rest] = file.parts;
  const name = rest.at(-1) ?? '';
  const isText = file.text !== undefined;
  const list = rest.length === 0 ? listIn(room) : undefined;
  if (list) return readList(file, list);
  if (room === 'administracions' && rest.length === 1 && name.endsWith('.yaml')) {
    const id = name.slice(0, -'.yaml'.length);
    if (!isText) return withoutEntry(file);
    const { data, faults, locate } = readYaml(file.text ?? '');
    const entry = isRead(faults) ? ({ kind: 'administration', id, data } as const) : undefined;
    return {
      file: file.file,
      entry,
      faults: [...file.faults, ...nameFaults(id), ...faults],
      locate,
      locateBody: () => START,
    };
  }
  const [folder = ''] = rest;
  const match = /^([a-z]+)\.(md|mdx)$/.exec(name);
  const lang = match?.[1];
  const kind: 'sheet' | 'guide' | undefined =
    room === 'projectes' && match?.[2] === 'md'
      ? 'sheet'
      : room === 'guies' && match?.[2] === 'mdx'
        ? 'guide'
        : undefined;
  if (rest.length !== 2 || (room !== 'projectes' && room !== 'guies')) return withoutEntry(file, misplaced);
  if (room === 'projectes' && PICTURE.test(name))
    return file.isPicture ? withoutEntry(file) : withoutEntry(file, { ...notAPicture, read: name });
  if (!kind || !isLanguage(lang)) return withoutEntry(file, misplaced);
  if (!isText) return withoutEntry(file);
  const parted = readFrontmatter(file.text ?? '');
  const entry = isRead(parted.faults)
    ? { kind, slug: folder, lang, data: parted.data, body: parted.body }
    : undefined;
  return {
    ...parted,
    file: file.file,
    entry,
    faults: [...file.faults, ...parted.faults],
  };
}

/** What is wrong with folders as such, told once, on a file of each: their names, and the languages they lack. */
export function folderFaults(files: readonly ContentFile[]): ReadFile[] {
  const inFolders = files.filter(({ parts, isLink }) => parts.length === 3 && !isLink);
  const groups = Map.groupBy(inFolders, ({ parts }) => `${parts[0] ?? ''}/${parts[1] ?? ''}`);
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    const [room, name = ''] = first?.parts ?? [];
    if (!first || (room !== 'projectes' && room !== 'guies')) return [];
    const ending = room === 'guies' ? 'mdx' : 'md';
    const catalan = group.find(({ parts }) => parts[2] === `${DEFAULT_LANGUAGE}.${ending}`);
    const absent = TRANSLATION_LANGUAGES.filter(
      (lang) => !group.some(({ parts }) => parts[2] === `${lang}.${ending}`),
    );
    const faults = [...nameFaults(name), ...(catalan ? [] : [noCatalan(ending)])];
    return [
      ...(faults.length > 0 ? [withoutEntry({ ...first, faults: [] }, ...faults)] : []),
      // A sheet may wait for its translators; a guide is the editors' own.
      ...(catalan && room === 'guies' && absent.length > 0
        ? [withoutEntry({ ...catalan, faults: [] }, ...absent.map(noTranslation))]
        : []),
    ];
  });
}

function municipalityCodes(): ReadonlySet<string> {
  const atlas = createRequire(import.meta.url)('es-atlas/es/municipalities.json') as {
    objects: { municipalities: { geometries: { id: string }[] } };
  };
  return new Set(atlas.objects.municipalities.geometries.map(({ id }) => id));
}

/** The names of the list, if there is one that can be read. */
function listedNames(entries: readonly Entry[]): string[] {
  return entries.flatMap(({ kind, data }) =>
    kind === 'names' && typeof data === 'object' && data !== null ? Object.keys(data) : [],
  );
}

/**
 * What the rules may ask of a folder of content, on a given day. Of what changed, as paths from the content folder's
 * parent, a sheet is told of any other like it.
 */
export function databaseOf(
  files: readonly ContentFile[],
  read: readonly ReadFile[],
  today: string,
  changed: ReadonlySet<string> = new Set(),
): Database {
  const entries = read.flatMap(({ entry }) => (entry ? [entry] : []));
  const catalanOf = <K extends 'sheet' | 'guide'>(kind: K) =>
    new Map(
      entries.flatMap((entry) =>
        entry.kind === kind && entry.lang === DEFAULT_LANGUAGE
          ? [[entry.slug, entry as Extract<Entry, { kind: K }>] as const]
          : [],
      ),
    );
  const catalan = { sheet: catalanOf('sheet'), guide: catalanOf('guide') };
  const changing = new Set(
    read.flatMap(({ file, entry }) =>
      entry?.kind === 'sheet' && entry.lang === DEFAULT_LANGUAGE && changed.has(file) ? [entry.slug] : [],
    ),
  );
  return {
    administrations: files
      .filter(({ parts }) => parts[0] === 'administracions' && parts.length === 2)
      .map(({ parts }) => (parts[1] ?? '').replace(/\.yaml$/, '')),
    sheets: [...catalan.sheet.keys()],
    guides: [...catalan.guide.keys()],
    spellings: spellingsOf(nameUsesIn(catalan.sheet.values()), listedNames(entries)),
    alike: alikeToTell(catalan.sheet.values(), changing),
    municipalities: municipalityCodes(),
    catalan: (kind, name) => catalan[kind].get(name),
    pictures: (name) =>
      files
        .filter(({ parts }) => parts[0] === 'projectes' && parts[1] === name && PICTURE.test(parts[2] ?? ''))
        .map(({ parts }) => parts[2] ?? ''),
    today,
  };
}
