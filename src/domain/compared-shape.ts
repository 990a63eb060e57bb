import type { ComparedSheet, ToldLine, ToldRow } from './comparison.ts';
import { LEVELS } from './vocabulary.ts';

/** Whether a value is an object that has a text by each of these names. */
function hasTexts(value: unknown, ...names: readonly string[]): boolean {
  return (
    typeof value === 'object' &&
    value !== null &&
    names.every((name) => typeof (value as Record<string, unknown>)[name] === 'string')
  );
}

/** Whether a value is a list of things that each are so. */
function isListOf(value: unknown, isOne: (one: unknown) => boolean): boolean {
  return Array.isArray(value) && value.every(isOne);
}

function isLine(line: unknown): boolean {
  const isTextOrNone = (text: unknown) => text === undefined || typeof text === 'string';
  return (
    hasTexts(line, 'text', 'lang') &&
    isTextOrNone((line as ToldLine).name) &&
    isTextOrNone((line as ToldLine).href)
  );
}

function isRow(row: unknown): boolean {
  return (
    hasTexts(row, 'field', 'label') && isListOf((row as ToldRow).values, (lines) => isListOf(lines, isLine))
  );
}

function isLevel(value: unknown): boolean {
  const { level, rows } = (value ?? {}) as Partial<Record<'level' | 'rows', unknown>>;
  return LEVELS.some((one) => one === level) && isListOf(rows, isRow);
}

/** Whether what has come is a sheet as it is compared. */
export function isComparedSheet(value: unknown): value is ComparedSheet {
  if (!hasTexts(value, 'slug', 'href', 'whose', 'who', 'at', 'phase')) return false;
  const { title, levels } = value as Partial<Record<'title' | 'levels', unknown>>;
  return hasTexts(title, 'text', 'lang') && isListOf(levels, isLevel);
}
