import { isDeepStrictEqual } from 'node:util';
import { DEFAULT_LANGUAGE, type Language } from '../../src/domain/language.ts';
import { Mends, type MendKind } from '../../src/domain/mend.ts';
import { mendedBody } from '../../src/domain/mended-body.ts';
import type { Database, Entry } from '../../src/domain/rules/rule.ts';
import { anySchemaOf } from '../../src/domain/rules/editors-schema.ts';
import { isSameName } from '../../src/domain/spelling.ts';
import type { ContentFile } from '../content/files.ts';
import { partsOf } from '../content/frontmatter.ts';
import { readYaml } from '../content/yaml.ts';
import { commentsOf } from './comments.ts';
import { documentOf, mendDocument, mendKeys, settled, written, type HeaderRules } from './header.ts';

/** A file as it would be, and what was mended to make it so. */
export interface MendedFile {
  text: string;
  mends: Mends;
}

const SPACE_AT_END = /[ \t]+$/gm;

function count(text: string, what: RegExp): number {
  return text.match(what)?.length ?? 0;
}

function rulesFor(entry: Entry, { spellings, administrations }: Database): HeaderRules {
  // The list of names says them in languages whose words part only between letters.
  const lang: Language = 'lang' in entry ? entry.lang : entry.kind === 'names' ? 'en' : DEFAULT_LANGUAGE;
  const usualName = (name: string) => {
    const usual = spellings.usual(name)?.name;
    return usual !== undefined && isSameName(name, usual) ? usual : undefined;
  };
  return { schema: anySchemaOf(entry), lang, administrations, usualName };
}

/** YAML mended; as it was where what is written would not say the same, or would lose a comment. */
function mendedYaml(text: string, entry: Entry, rules: HeaderRules, mends: Mends): string {
  const document = documentOf(text);
  if (typeof document.toJS() !== 'object' || document.contents === null) return text;
  const own = new Mends();
  const bare = (yaml: string) => yaml.replace(SPACE_AT_END, '');
  if (bare(written(document)) !== bare(text)) own.add('layout');
  if (entry.kind === 'names') mendKeys(document, rules, own);
  mendDocument(document, rules, own);
  if (written(document) === text) return text;
  const mended = settled(written(document));
  const isSafe =
    mended !== text &&
    isDeepStrictEqual(readYaml(mended).data, document.toJS()) &&
    isDeepStrictEqual(commentsOf(mended), commentsOf(text));
  if (!isSafe) return text;
  own.add('space', count(text, SPACE_AT_END) - count(mended, SPACE_AT_END));
  for (const [kind, times] of own.all) mends.add(kind, times);
  return mended;
}

/** YAML without what a change of its text takes off; as it was where it would not say the same. */
function trimmedYaml(text: string, what: RegExp, by: string, kind: MendKind, mends: Mends): string {
  const trimmed = text.replace(what, by);
  if (trimmed === text || !isDeepStrictEqual(readYaml(trimmed).data, readYaml(text).data)) return text;
  mends.add(kind, kind === 'space' ? count(text, what) : 1);
  return trimmed;
}

function mendedText(text: string, entry: Entry, database: Database, mends: Mends): string {
  const rules = rulesFor(entry, database);
  if (entry.kind !== 'sheet' && entry.kind !== 'guide') {
    return mendedYaml(trimmedYaml(text, /\n*$/, '\n', 'final-newline', mends), entry, rules, mends);
  }
  const { header, body } = partsOf(text);
  const lines = header && `${header}\n`;
  const mendedHeader =
    entry.kind === 'guide'
      ? trimmedYaml(lines, SPACE_AT_END, '', 'space', mends)
      : mendedYaml(lines, entry, rules, mends);
  const mended = `---\n${mendedHeader}---\n${mendedBody(body, entry.kind === 'guide' ? undefined : entry.lang, mends)}`;
  // The lines of hyphens may have spaces of their own, and the last one no end.
  if (mended !== text && mends.all.length === 0) mends.add(text.endsWith('\n') ? 'space' : 'final-newline');
  return mended;
}

/** A file that could be read, mended; the same text and no mends where there was nothing to mend. */
export function mendedFile(file: ContentFile, entry: Entry, database: Database): MendedFile {
  const mends = new Mends();
  for (const { kind } of file.faults) {
    if (kind === 'bom') mends.add('bom');
    if (kind === 'crlf') mends.add('line-ends');
  }
  return { text: mendedText(file.text ?? '', entry, database, mends), mends };
}
