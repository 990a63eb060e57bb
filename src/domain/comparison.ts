import type { Said } from './reading.ts';
import type { Level, Phase } from './vocabulary.ts';

/** A line of what a sheet tells of something. */
export interface ToldLine {
  text: string;
  /** The language of the text, which may be none of ours. */
  lang: string;
  /** What the line is about, where that is not plain: «Font». */
  name?: string;
  /** Where the text leads. */
  href?: string;
}

/** One thing that a sheet tells: the thing itself, and under it what is said of it. */
export type ToldValue = readonly ToldLine[];

/** What a sheet tells of a field; no values where nothing is known. */
export interface ToldRow {
  field: string;
  label: string;
  values: readonly ToldValue[];
}

/** A sheet as it is compared, in one language: what travels to the browser. */
export interface ComparedSheet {
  slug: string;
  /** Its address on this deployment. */
  href: string;
  title: Said;
  /** Whose it is, in a few words: the town of a town hall, and of any other body its name. */
  whose: string;
  /** Its bodies and where they are, in a line. */
  who: string;
  /** Where its bodies are, as `placesText` writes it. */
  at: string;
  phase: Phase;
  /** Every row of the six levels, told or not, level by level. */
  levels: readonly { level: Level; rows: readonly ToldRow[] }[];
}

/** A level of some sheets side by side. */
export interface ComparedLevel {
  level: Level;
  /** What some sheet tells, each with the values of every sheet in the order of the sheets. */
  rows: readonly { label: string; cells: readonly (readonly ToldValue[])[] }[];
  /** The labels of what no sheet tells. */
  untold: readonly string[];
}

/** Sheets side by side, level by level: a row for every field that one of them knows, and the rest by name. */
export function compareSheets(sheets: readonly ComparedSheet[]): ComparedLevel[] {
  const levels = sheets[0]?.levels ?? [];
  return levels.map(({ level, rows }) => {
    const compared = rows.map(({ field, label }) => ({
      label,
      cells: sheets.map((sheet) => valuesOf(sheet, level, field)),
    }));
    const isTold = ({ cells }: (typeof compared)[number]) => cells.some((values) => values.length > 0);
    return {
      level,
      rows: compared.filter(isTold),
      untold: compared.filter((row) => !isTold(row)).map(({ label }) => label),
    };
  });
}

function valuesOf({ levels }: ComparedSheet, level: Level, field: string): readonly ToldValue[] {
  const rows = levels.find((one) => one.level === level)?.rows ?? [];
  return rows.find((row) => row.field === field)?.values ?? [];
}

/** What the column of each sheet is called: whose it is or, where another of them is of the same body, its title too. */
export function columnNames(sheets: readonly Pick<ComparedSheet, 'whose' | 'title'>[]): string[] {
  return sheets.map(({ whose, title }) =>
    sheets.filter((other) => other.whose === whose).length > 1 ? `${whose}: ${title.text}` : whose,
  );
}

/** The words of a comparison as a table. */
export interface TableWords {
  level: string;
  field: string;
  address: string;
  who: string;
  unknown: string;
  /** The titles of the levels. */
  levels: Readonly<Record<Level, string>>;
}

function textOf(values: readonly ToldValue[], unknown: string): string {
  if (values.length === 0) return unknown;
  const lineOf = ({ text, name, href }: ToldLine) =>
    (name ? `${name}: ${text}` : text) + (href?.startsWith('http') && href !== text ? ` <${href}>` : '');
  return values.map((lines) => lines.map(lineOf).join(' · ')).join('\n');
}

/**
 * A comparison as the rows of a file, its head first: level and field, then a column for each sheet. What none of them
 * tells is there too. `absolute` makes the address of a sheet whole.
 */
export function comparisonRows(
  sheets: readonly ComparedSheet[],
  words: TableWords,
  absolute: (href: string) => string,
): string[][] {
  const of = (level: Level, label: string, cells: readonly string[]) => [
    `${level}. ${words.levels[level]}`,
    label,
    ...cells,
  ];
  const rows = compareSheets(sheets).flatMap(({ level, rows: told, untold }) => [
    ...told.map(({ label, cells }) =>
      of(
        level,
        label,
        cells.map((values) => textOf(values, words.unknown)),
      ),
    ),
    ...untold.map((label) =>
      of(
        level,
        label,
        sheets.map(() => words.unknown),
      ),
    ),
  ]);
  return [
    [words.level, words.field, ...sheets.map(({ title }) => title.text)],
    ['', words.address, ...sheets.map(({ href }) => absolute(href))],
    ['', words.who, ...sheets.map(({ who }) => who)],
    ...rows,
  ];
}
