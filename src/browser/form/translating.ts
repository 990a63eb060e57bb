import { valueAt } from '../../domain/fault.ts';
import type { Draft } from '../../domain/draft.ts';
import type { KnownSheet } from '../../domain/known-content.ts';
import { DEFAULT_LANGUAGE } from '../../domain/language.ts';
import { make } from '../make.ts';
import { controlIn, type FormValues } from './form-values.ts';
import { itemsIn } from './items.ts';

/** The words of a translation on the pattern of the Catalan sheet: lists of its length, blank where they lack. */
function onPattern(catalan: unknown, words: unknown): unknown {
  if (!Array.isArray(catalan)) return words;
  const said: unknown[] = Array.isArray(words) ? words : [];
  return catalan.map((item, i) => said[i] ?? (typeof item === 'string' ? '' : {}));
}

/** A sheet's facts with the words of a translation in the place of the Catalan ones, as far as there are any. */
export function withWords(catalan: unknown, words: unknown): Record<string, unknown> {
  const said = (original: unknown, word: unknown): unknown => {
    if (Array.isArray(original)) return original.map((one, i) => said(one, valueAt(word, [i])));
    if (typeof original === 'object' && original !== null) return withWords(original, word);
    return word === undefined || word === '' ? original : word;
  };
  return Object.fromEntries(
    Object.entries(catalan as object).map(([key, original]) => [key, said(original, valueAt(words, [key]))]),
  );
}

function showOriginal(control: HTMLElement, text: string, name: string): void {
  const original = make('blockquote', { lang: DEFAULT_LANGUAGE, className: 'original', textContent: text });
  original.dataset['name'] = name;
  control.before(original);
}

/** Keeps of a group what the Catalan sheet says, each thing with its Catalan words above. */
function keepWords(control: HTMLElement, catalan: unknown, name: string): void {
  const { kind } = control.dataset;
  if (kind === 'list') {
    control.dataset['fixed'] = '';
    itemsIn(control).forEach((item, i) => {
      keepWords(controlIn(item), valueAt(catalan, [i]), name);
    });
  } else if (kind === 'group')
    for (const part of control.querySelectorAll<HTMLElement>(':scope > [data-part]')) {
      const said = valueAt(catalan, [part.dataset['part'] ?? '']);
      part.hidden = part.dataset['words'] === undefined || said === undefined;
      if (!part.hidden) keepWords(controlIn(part), said, name);
    }
  else showOriginal(control, String(catalan), name);
}

/** Whether the Catalan sheet says something in a field. */
function isSaid(value: unknown): boolean {
  return value !== undefined && !(Array.isArray(value) && value.length === 0);
}

/**
 * Makes the form that of a translation: only the words that the Catalan sheet has, each under its original, filled in
 * with those already translated. `name` is what the originals are called.
 */
export function translate(
  root: HTMLElement,
  values: FormValues,
  { files }: KnownSheet,
  { data: words, lang }: Pick<Draft, 'data' | 'lang'>,
  name: string,
): void {
  const { data: catalan = {}, body = '' } = files[DEFAULT_LANGUAGE] ?? {};
  values.keepsPlaces = true;
  for (const old of root.querySelectorAll('.original')) old.remove();
  for (const field of root.querySelectorAll<HTMLElement>('[data-field]')) {
    const { field: key = '' } = field.dataset;
    const original = catalan[key];
    field.hidden = field.dataset['words'] === undefined || !isSaid(original);
    if (field.hidden) continue;
    const control = controlIn(field);
    values.fill(control, onPattern(original, words[key]));
    keepWords(control, original, name);
  }
  const text = root.querySelector('[data-body]') as HTMLElement;
  text.hidden = body === '';
  if (body !== '') showOriginal(text.querySelector('textarea') as HTMLElement, body, name);
  for (const input of root.querySelectorAll<HTMLElement>('[data-kind][lang]')) input.lang = lang;
  for (const step of root.querySelectorAll<HTMLElement>('[data-step]'))
    step.toggleAttribute(
      'data-empty',
      step.dataset['step'] !== '0' && !step.querySelector('.field:not([hidden])'),
    );
}
