/** One or two letters that stand for somebody where others show a portrait: `ajuntament-manresa` is «AM». */
export function initialsOf(name: string): string {
  const [first = '', second = ''] = name.match(/[\p{Letter}\p{Number}]+/gu) ?? [];
  return [first, second]
    .map((part) => Array.from(part)[0] ?? '')
    .join('')
    .toUpperCase();
}
