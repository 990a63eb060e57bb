import { canBeParsed, parseBody } from '../domain/body.ts';
import { DEFAULT_LANGUAGE } from '../domain/language.ts';
import type { PreviewDraft, PreviewWords } from '../domain/preview.ts';
import { markdownNodes } from './markdown-nodes.ts';
import { formatsOf } from './preview-formats.ts';
import { fillPattern, isEmpty } from './preview-pattern.ts';
import { previewValues } from './preview-values.ts';

/**
 * `<sheet-preview>`: shows a draft in the pattern of a sheet that its page holds in a `<template>`. It stands in a page
 * of its own, which a form shows in a frame; words arrive in a `data-` attribute.
 */
export class SheetPreview extends HTMLElement {
  private readonly words = JSON.parse(this.dataset['words'] ?? '') as PreviewWords;
  private readonly pattern = (this.querySelector('template') as HTMLTemplateElement).content;
  private readonly say = formatsOf(this.words);

  /** Shows a draft in the place of the last one; the page stays where it was scrolled to. */
  show(draft: PreviewDraft): void {
    const { data, body, lang = DEFAULT_LANGUAGE } = draft;
    const drawn = this.pattern.cloneNode(true) as DocumentFragment;
    fillPattern(drawn, previewValues(draft), this.say);
    for (const [level, fields] of Object.entries(this.words.expected))
      drawn.querySelector(`[data-level="${level}"] .level-mark`)?.classList.toggle(
        'missing',
        fields.some((field) => isEmpty(data[field])),
      );
    for (const said of drawn.querySelectorAll('[data-said]')) said.setAttribute('lang', lang);
    drawn
      .querySelector('.sheet-body')
      ?.replaceChildren(...(canBeParsed(body) ? markdownNodes(parseBody(body)) : [body]));
    this.replaceChildren(drawn);
  }
}

customElements.define('sheet-preview', SheetPreview);
