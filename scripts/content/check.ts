import { basename } from 'node:path';
import { fieldName, sentenceOf, type FaultSentences } from '../../src/domain/fault-sentence.ts';
import type { Fault, Severity } from '../../src/domain/fault.ts';
import { levelOf } from '../../src/domain/fields.ts';
import { judge } from '../../src/domain/rules/all.ts';
import type { Database } from '../../src/domain/rules/rule.ts';
import type { Level } from '../../src/domain/vocabulary.ts';
import { advised } from './advice.ts';
import { databaseOf, folderFaults, readFile, type ReadFile } from './database.ts';
import { contentFiles } from './files.ts';
import { moveFaults, type Moves } from './moves.ts';
import type { Position } from './yaml.ts';

/** One line of a report: what is wrong, where, and how to mend it. The shape is public. */
export interface Finding {
  /** Path from the content folder's parent. */
  file: string;
  line: number;
  column: number;
  severity: Severity;
  level: Level | null;
  /** The field as `savings[0].source`; empty for a whole file. */
  field: string;
  message: string;
  fix?: string;
}

/** The level a sheet's body belongs to. */
const BODY_LEVEL: Level = 3;

/** Where a fault stands; of a whole file, at its beginning. What is no number is shown itself, and not its key. */
function placeOf({ kind, path, offset, expected }: Fault, read: ReadFile): Position {
  if (offset !== undefined) return read.locateBody(offset);
  const isValue = kind === 'wrong-kind' && (expected?.kind === 'number' || expected?.kind === 'int');
  return path.length === 0 ? { line: 1, column: 1 } : read.locate(path, isValue);
}

/** A finding with its fault, of which its public shape does not tell all. */
export interface FaultFinding {
  fault: Fault;
  finding: Finding;
}

function faultFindingsOf(
  read: ReadFile,
  faults: ReadFile['faults'],
  sentences: FaultSentences,
  ids: readonly string[] = [],
): FaultFinding[] {
  const isSheet = read.entry?.kind === 'sheet';
  return faults.map((fault) => {
    const at = fault.at ?? placeOf(fault, read);
    const isBody = fault.offset !== undefined || fault.expected?.detail === 'body';
    const finding: Finding = {
      file: read.file,
      ...at,
      severity: fault.severity,
      level: !isSheet ? null : isBody ? BODY_LEVEL : levelOf(fault.path),
      field: isBody ? 'body' : fieldName(fault.path),
      ...sentenceOf(advised(fault, read.entry, ids), sentences),
    };
    return { fault, finding };
  });
}

/** What is wrong with a file, in words and in its place. */
export function findingsOf(read: ReadFile, faults: ReadFile['faults'], sentences: FaultSentences): Finding[] {
  return faultFindingsOf(read, faults, sentences).map(({ finding }) => finding);
}

/** What a check looks at, where it does not look at all alike. Files are told by their path from the folder's parent. */
export interface Scope {
  /** What changed: a sheet among it is told of any other like it, be that the newer. */
  changed: ReadonlySet<string>;
  /** Sheets that the change brought to another address. */
  moves?: Moves;
  /** Of the files read, those that are judged and told of; without it, all. */
  asked?: (read: readonly ReadFile[], database: Database) => ReadonlySet<string>;
}

/** Checks a content folder as `checkContent` does, and tells the fault of each finding. */
export function checkFaults(
  folder: string,
  sentences: FaultSentences,
  today: string,
  scope?: Scope,
): FaultFinding[] {
  const files = contentFiles(folder);
  const own = [...files.map(readFile), ...folderFaults(files)];
  const read = [...own, ...moveFaults(own, scope?.moves ?? new Map())];
  const database = databaseOf(files, read, today, scope?.changed);
  const asked = scope?.asked?.(read, database);
  const judged = asked ? read.filter(({ file }) => asked.has(file)) : read;
  const found = judged.flatMap((one) => {
    const { entry } = one;
    const ruled = entry ? judge(entry, database) : [];
    return faultFindingsOf(one, [...one.faults, ...ruled], sentences, database.administrations);
  });
  if (!files.some(({ parts }) => parts[0] === 'projectes')) {
    const fault: Fault = { kind: 'no-content', severity: 'error', path: [] };
    const finding: Finding = {
      ...{ file: basename(folder), line: 1, column: 1, severity: 'error', level: null, field: '' },
      ...sentenceOf(fault, sentences),
    };
    found.push({ fault, finding });
  }
  return found.sort(({ finding: a }, { finding: b }) =>
    a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1,
  );
}

/**
 * Checks a content folder on a given day; findings come sorted by file and line, errors and warnings together. Files out
 * of scope are read, for what others need of them, and not judged.
 */
export function checkContent(
  folder: string,
  sentences: FaultSentences,
  today: string,
  scope?: Scope,
): Finding[] {
  return checkFaults(folder, sentences, today, scope).map(({ finding }) => finding);
}

/** The day of this run, by the clock of Greenwich. */
export function today(): string {
  return new Date().toISOString().slice(0, 10);
}
