import { lstatSync } from 'node:fs';
import { join } from 'node:path';
import { changesOf, textChange, type Change, type TextChange } from '../../src/domain/changes.ts';
import { isText, versionNow, type Version } from '../content/versions.ts';

/** What became of a file since the base. */
export interface FileChange {
  /** Path from the content folder's parent. */
  file: string;
  state: 'added' | 'removed' | 'changed';
  /** Of a file that was there before and still is; of another, none are told. */
  fields: readonly Change[];
  /** The body, where it changed. */
  body: TextChange | undefined;
}

/** What became of a file that was in the base if `base` has its path, with its version there where it could be read. */
export function fileChange(
  parent: string,
  file: string,
  base: ReadonlyMap<string, Version | undefined>,
): FileChange {
  const isHere = lstatSync(join(parent, file), { throwIfNoEntry: false }) !== undefined;
  const state = !isHere ? 'removed' : base.has(file) ? 'changed' : 'added';
  if (!isText(file)) return { file, state, fields: [], body: undefined };
  const [before, after] = [base.get(file), versionNow(parent, file)];
  const [was, is] = [before?.body ?? '', after?.body ?? ''];
  return {
    file,
    state,
    fields: before && after ? changesOf(before.data, after.data) : [],
    body: was === is ? undefined : textChange(was, is),
  };
}
