import { barOf } from '../domain/bar.ts';
import { contactAddress, telephone } from '../domain/contact.ts';
import { bareAddress, hostOf } from '../domain/links.ts';
import { paragraphsOf } from '../domain/paragraphs.ts';
import type { PreviewWords } from '../domain/preview.ts';

/** Writes a value in one of the ways of the site, told by its name; what cannot be written so stays as it is. */
export type Say = (format: string, value: unknown) => unknown;

/** A value as text: what is no text and no number says nothing. */
export function textOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

function lookUp(table: Readonly<Record<string, string>>, text: string): string {
  const key = [text, /^\S+ /.exec(text)?.[0] ?? '', ''].find((one) => Object.hasOwn(table, one));
  return (table[key ?? ''] ?? '{}').replace('{}', () => text);
}

/** The ways of the site, those of a page's tables and those of Intl among them. */
export function formatsOf({ locale, formats, tables }: PreviewWords): Say {
  const number = (options: Intl.NumberFormatOptions) => (value: unknown) =>
    typeof value === 'number' ? new Intl.NumberFormat(locale, options).format(value) : value;
  // A value may be anything: what a function makes of a wrong one, or that it throws, is caught below.
  const known: Record<string, (value: never) => unknown> = {
    number: number(formats.number),
    euros: number(formats.euros),
    percentage: number(formats.percentage),
    date: (date: string) => {
      const options =
        /^\d{4}(-\d\d){0,2}$/.test(date) &&
        { 4: formats.year, 7: formats.month, 10: formats.day }[date.length];
      return options ? new Intl.DateTimeFormat(locale, options).format(new Date(date)) : date;
    },
    language: (code: string) => new Intl.DisplayNames(locale, formats.language).of(code),
    list: (texts: string[]) => new Intl.ListFormat(locale, formats.list).format(texts),
    host: hostOf,
    bare: bareAddress,
    paragraphs: paragraphsOf,
    way: contactAddress,
    phone: telephone,
    before: (result: Parameters<typeof barOf>[1]) => barOf(result.before, result),
    after: (result: Parameters<typeof barOf>[1]) => barOf(result.after, result),
  };
  return (name, value) => {
    const table = tables[name];
    if (table)
      return Array.isArray(value)
        ? value.map((one) => lookUp(table, textOf(one)))
        : lookUp(table, textOf(value));
    try {
      return known[name]?.(value as never);
    } catch {
      return value;
    }
  };
}
