/** Columns of numbers as they travel: text that compresses to little more than what it tells. */

/** Lists of numbers from 0 up, one for each row: base 36, parted by spaces, rows by commas. */
export function packed(rows: readonly (readonly number[])[]): string {
  return rows.map((numbers) => numbers.map((one) => one.toString(36)).join(' ')).join(',');
}

/** What `packed` made of some rows, given how many they were: of none and of one empty one it makes the same. */
export function unpacked(text: string, length: number): number[][] {
  if (length === 0) return [];
  return text.split(',').map((row) => (row === '' ? [] : row.split(' ').map((one) => parseInt(one, 36))));
}

/** A column of few different rows: each different one, and which of them each row is, in two signs of base 64 or one. */
export interface Coded {
  sets: number[][];
  rows: string;
}

const SIGNS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** How many signs tell one of so many; more than 4,096 different rows are an error. */
function signsFor(length: number): number {
  if (length > SIGNS.length ** 2)
    throw new Error(`${length} different rows are too many for a coded column.`);
  return length > SIGNS.length ? 2 : 1;
}

/** A column of rows of which few are different. */
export function coded(rows: readonly (readonly number[])[]): Coded {
  const numbers = new Map<string, number>();
  const sets: number[][] = [];
  const codes = rows.map((row) => {
    const key = row.join(' ');
    const number = numbers.get(key) ?? sets.push([...row]) - 1;
    numbers.set(key, number);
    return number;
  });
  const width = signsFor(sets.length);
  const sign = (code: number) => SIGNS[code] ?? '';
  const text = (code: number) =>
    width === 1 ? sign(code) : sign(Math.floor(code / SIGNS.length)) + sign(code % SIGNS.length);
  return { sets, rows: codes.map(text).join('') };
}

/** Which of its sets each row of a coded column is, by their places. */
export function decoded({ sets, rows }: Coded): number[] {
  const width = signsFor(sets.length);
  const places = new Map(Array.from(SIGNS, (sign, place) => [sign, place]));
  return Array.from({ length: rows.length / width }, (_, i) => {
    let code = 0;
    for (const sign of rows.slice(i * width, (i + 1) * width))
      code = code * SIGNS.length + (places.get(sign) ?? 0);
    return code;
  });
}
