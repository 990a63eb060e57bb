import { valueAt } from '../../domain/fault.ts';
import type { KnownSheet } from '../../domain/known-content.ts';
import { controlIn, type FormValues } from './form-values.ts';

type Data = Readonly<Record<string, unknown>>;

/** The words of a translation on the pattern of the Catalan sheet: lists of its length, blank where they lack. */
function onPattern(catalan: unknown, words: unknown): unknown {
  if (!Array.isArray(catalan)) return words;
  const said: unknown[] = Array.isArray(words) ? words : [];
  return catalan.map((item, i) => said[i] ?? (typeof item === 'string' ? '' : {}));
}

function showOriginal(control: HTMLElement, text: string, name: string): void {
  const original = document.createElement('blockquote');
  original.lang = 'ca';
  original.className = 'original';
  original.dataset['name'] = name;
  original.textContent = text;
  control.before(original);
}

/** Keeps of a group what the Catalan sheet says, each thing with its Catalan words above. */
function keepWords(control: HTMLElement, catalan: unknown, name: string): void {
  const { kind } = control.dataset;
  if (kind === 'list') {
    for (const button of control.querySelectorAll<HTMLElement>('button')) button.hidden = true;
    [...control.querySelectorAll<HTMLElement>(':scope > ol > li')].forEach((item, i) => {
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

/**
 * Makes the form that of a translation: only the words that the Catalan sheet has, each under its original, filled in
 * with those already translated.
 */
export function translate(
  root: HTMLElement,
  values: FormValues,
  { files }: KnownSheet,
  words: Data,
  name: string,
): void {
  const { data: catalan = {}, body = '' } = files.ca ?? {};
  values.keepsPlaces = true;
  for (const field of root.querySelectorAll<HTMLElement>('[data-field]')) {
    const { field: key = '' } = field.dataset;
    const original = catalan[key];
    const isSaid =
      original !== undefined &&
      !(Array.isArray(original) && original.length === 0) &&
      (field.dataset['words'] !== undefined || field.querySelector('[data-words], template') !== null);
    const control = controlIn(field);
    if (isSaid) {
      values.fill(control, onPattern(original, words[key]));
      keepWords(control, original, name);
    }
    field.hidden =
      !isSaid || (control.querySelector('.original') === null && field.querySelector('.original') === null);
  }
  const text = root.querySelector<HTMLElement>('[data-body]');
  if (text) {
    text.hidden = body === '';
    if (body !== '') showOriginal(text.querySelector('textarea') as HTMLElement, body, name);
  }
  for (const step of root.querySelectorAll<HTMLElement>('[data-step]'))
    if (step.dataset['step'] !== '0' && !step.querySelector('.field:not([hidden])'))
      step.dataset['empty'] = '';
}
