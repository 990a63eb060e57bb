import { lstatSync } from 'node:fs';
import { join } from 'node:path';
import { changesOf, textChange, type Change, type TextChange } from '../../src/domain/changes.ts';
import { FOR_PEOPLE } from '../content/files.ts';
import { isText, versionNow, type Version } from '../content/versions.ts';
import type { Comparison } from './comparison.ts';

/** What became of something since the base. */
export type State = 'added' | 'removed' | 'changed';

/** What became of a file since the base. */
export interface FileChange {
  /** Path from the content folder's parent. */
  file: string;
  state: State;
  /** Whether it is content whose header cannot be read: what changes in it cannot be told. */
  isUnread: boolean;
  /** Of a file that was there before and still is; of another, none are told. */
  fields: readonly Change[];
  /** The body, where it changed. */
  body: TextChange | undefined;
}

/** Whether a file is to have data: a picture has none, nor what tells people of the content. */
function holdsData(file: string): boolean {
  const [, name = '', ...inside] = file.split('/');
  return isText(file) && (inside.length > 0 || !FOR_PEOPLE.includes(name));
}

/** What became of a file that was in the base if `before` has its path, with its version there where it could be read. */
export function fileChange(
  parent: string,
  file: string,
  before: ReadonlyMap<string, Version | undefined>,
  removed: Comparison['removed'],
): FileChange {
  const state = removed.has(file) ? 'removed' : before.has(file) ? 'changed' : 'added';
  const was = before.get(file);
  const is = state === 'removed' ? undefined : versionNow(parent, file);
  const isHere = lstatSync(join(parent, file), { throwIfNoEntry: false }) !== undefined;
  const isUnread = holdsData(file) && isHere && is?.data === undefined;
  if (!isText(file) || isUnread) return { file, state, isUnread, fields: [], body: undefined };
  const isCompared = was?.data !== undefined && is?.data !== undefined;
  const [bodyBefore, bodyNow] = [was?.body ?? '', is?.body ?? ''];
  return {
    ...{ file, state, isUnread },
    fields: isCompared ? changesOf(was.data, is.data) : [],
    body: bodyBefore === bodyNow ? undefined : textChange(bodyBefore, bodyNow),
  };
}
