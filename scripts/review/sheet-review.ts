import { missingFields } from '../../src/domain/completeness.ts';
import { addressesOf } from '../../src/domain/addresses.ts';
import { isGroup, valueAt } from '../../src/domain/fault.ts';
import type { FieldName } from '../../src/domain/fields.ts';
import { DEFAULT_LANGUAGE, LANGUAGES } from '../../src/domain/language.ts';
import type { Facts } from '../../src/domain/sheet.ts';
import { LEVELS, type Level } from '../../src/domain/vocabulary.ts';
import type { Finding } from '../content/check.ts';
import { versionNow } from '../content/versions.ts';
import type { Answer } from '../links/probe.ts';
import type { FileChange, State } from './file-change.ts';
import type { Duplicate } from './judgement.ts';

/** How much of a level a sheet says. */
export interface LevelCompleteness {
  level: Level;
  /** How many fields the level has, of those that most sheets can fill. */
  fields: number;
  missing: readonly FieldName[];
}

/** All that an editor wants to know of a sheet before merging it. */
export interface SheetReview {
  slug: string;
  /** As its Catalan file says it; empty where it does not. */
  title: string;
  state: State;
  /** Of a new sheet, the one that went away and is the same; of one that went away, the new one. */
  movedFrom: string | undefined;
  movedTo: string | undefined;
  /** Empty for a sheet whose Catalan header is not there to be read. */
  completeness: readonly LevelCompleteness[];
  findings: readonly Finding[];
  duplicates: readonly Duplicate[];
  changes: readonly FileChange[];
  addresses: {
    /** How many it has, and how many of them were asked for. */
    count: number;
    tried: number;
    /** Those that did not simply answer. */
    silent: readonly { address: string; answer: Answer }[];
  };
}

/** Asks for some addresses. */
export type AskAll = (addresses: readonly string[]) => Promise<ReadonlyMap<string, Answer>>;

/** What a sheet itself tells, as its files in a content folder stand. `path` is its folder, from the content's parent. */
export async function readSheet(
  parent: string,
  path: string,
  mostAddresses: number,
  ask: AskAll,
): Promise<Pick<SheetReview, 'title' | 'completeness' | 'addresses'>> {
  const files = LANGUAGES.flatMap((lang) => versionNow(parent, `${path}/${lang}.md`) ?? []);
  const catalan = versionNow(parent, `${path}/${DEFAULT_LANGUAGE}.md`);
  const title = valueAt(catalan?.data, ['title']);
  const facts = isGroup(catalan?.data) ? (catalan.data as Partial<Facts>) : undefined;
  const addresses = addressesOf(files);
  const answers = await ask(addresses.slice(0, mostAddresses));
  return {
    title: typeof title === 'string' ? title : '',
    completeness: !facts
      ? []
      : LEVELS.map((level) => ({
          level,
          fields: missingFields({}, level).length,
          missing: missingFields(facts, level),
        })),
    addresses: {
      count: addresses.length,
      tried: answers.size,
      silent: [...answers].flatMap(([address, answer]) =>
        answer.kind === 'alive' ? [] : [{ address, answer }],
      ),
    },
  };
}
