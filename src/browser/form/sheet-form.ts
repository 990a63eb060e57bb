import { fill } from '../../domain/fill.ts';
import type { KnownContent } from '../../domain/known-content.ts';
import { DEFAULT_LANGUAGE, isLanguage } from '../../domain/language.ts';
import { NAME_FIELDS } from '../../domain/spelling.ts';
import { make } from '../make.ts';
import type { Task } from './draft-form.ts';
import type { Settings, Words } from './form-words.ts';
import { bringContent, bringInside, bringSheet } from './known.ts';
import { propose } from './proposals.ts';
import { Writing } from './writing.ts';
import { addItem } from './items.ts';

/** What depends on the content: names to propose, and the pictures of a sheet's folder. */
function furnish(root: HTMLElement, content: KnownContent, { sheet }: Task): void {
  for (const field of NAME_FIELDS) {
    const list = make('datalist', { id: `noms-${field}` });
    const names = content.names.filter((use) => use.field === field).map(({ name }) => name);
    propose(list, [...new Set(names)].sort());
    root.append(list);
    const item = root.querySelector<HTMLTemplateElement>(`[data-field=${field}] template`)?.content;
    item?.querySelector('input')?.setAttribute('list', list.id);
  }
  const images = root.querySelector('[data-field=images]') as HTMLElement;
  const { pictures = [] } = sheet ?? {};
  images.hidden = pictures.length === 0;
  const choice = images.querySelector('template')?.content.querySelector('[data-kind=picture]');
  choice?.append(...pictures.map((name) => new Option(name, name)));
}

/** Says what sheet is changed or translated, and leaves out what a sheet that has its address has no need of. */
function tellTask(root: HTMLElement, words: Words, { lang, sheet }: Task): void {
  const mode = root.querySelector('.mode') as HTMLElement;
  const { title } = sheet?.files[DEFAULT_LANGUAGE]?.data ?? {};
  mode.hidden = !sheet;
  mode.textContent = fill(lang === DEFAULT_LANGUAGE ? words.editing : words.translating, {
    title: typeof title === 'string' ? title : '',
  });
  for (const part of root.querySelectorAll<HTMLElement>('[data-slug], .catalan-first'))
    part.hidden = sheet !== undefined;
  if (sheet) (root.querySelector('[data-do=empty]') as HTMLElement).textContent = words.restore;
}

/**
 * `<sheet-form>`: a sheet, written level by level. With `?fitxa=` it changes a published sheet, with `&replica` too it
 * begins where one more body that has replicated it is told, and with `&llengua=` it translates it. It stays as it was,
 * with a sentence, where something it needs does not come.
 */
class SheetForm extends HTMLElement {
  connectedCallback(): void {
    this.start().catch(() => {
      this.replaceChildren(make('p', { className: 'note', textContent: this.dataset['failed'] ?? '' }));
      this.hidden = false;
    });
  }

  private async start(): Promise<void> {
    this.append(await bringInside(this.dataset['inside'] ?? ''));
    const root = this.querySelector('.inside') as HTMLElement;
    const words = JSON.parse(root.dataset['words'] ?? '{}') as Words;
    const settings = JSON.parse(root.dataset['settings'] ?? '{}') as Settings;
    const asked = new URLSearchParams(location.search);
    const slug = asked.get('fitxa') ?? '';
    const lang = asked.get('llengua') ?? DEFAULT_LANGUAGE;
    const [content, sheet] = await Promise.all([
      bringContent(settings),
      /^[a-z0-9-]+$/.test(slug) && isLanguage(lang) ? bringSheet(settings, slug) : undefined,
    ]);
    if (!content) throw new Error(settings.known);
    const task: Task =
      sheet && isLanguage(lang) ? { sheet, slug, lang } : { sheet, slug: '', lang: DEFAULT_LANGUAGE };
    furnish(root, content, task);
    tellTask(root, words, task);
    if (asked.has('replica')) history.replaceState(null, '', '#envieu');
    const writing = new Writing(root, words, settings, task, content);
    writing.begin(asked);
    if (slug && !sheet) writing.say(words.noSheet);
    const isRead = document.activeElement?.closest('.without-form');
    for (const plain of document.querySelectorAll<HTMLElement>('.without-form')) plain.hidden = true;
    this.hidden = false;
    if (asked.has('replica')) {
      const list = root.querySelector('[data-field=replications] [data-kind=list]') as HTMLElement;
      addItem(list).dispatchEvent(new CustomEvent('reach', { bubbles: true }));
    }
    // Who was in what goes away goes on in what comes.
    if (isRead) root.querySelector<HTMLElement>('[data-step]:not([hidden])')?.focus();
  }
}

customElements.define('sheet-form', SheetForm);
