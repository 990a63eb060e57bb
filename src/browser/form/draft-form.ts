import type { Draft } from '../../domain/draft.ts';
import { follow } from '../../domain/following.ts';
import type { KnownContent, KnownSheet } from '../../domain/known-content.ts';
import { DEFAULT_LANGUAGE, type Language } from '../../domain/language.ts';
import { sheetSlug } from '../../domain/slug.ts';
import { publishedIn, type Kept } from './draft-store.ts';
import { controlIn, FormValues, type Places } from './form-values.ts';
import type { NewBodies } from './new-bodies.ts';
import { translate } from './translating.ts';

/** What the form is for: the sheet it changes or translates, if any, and the language of its words. */
export interface Task {
  /** Empty for a new sheet. */
  slug: string;
  lang: Language;
  sheet: KnownSheet | undefined;
}

/** The day, `2026-05-04`, by the clock of Greenwich, as the checker's. */
export const today = () => new Date().toISOString().slice(0, 10);

/** The form as a draft: what is written in it, and the other way round. */
export class DraftForm {
  private readonly root: HTMLElement;
  private readonly task: Task;
  private readonly taken: readonly string[];
  private readonly values: FormValues;
  private readonly bodies: NewBodies;
  private readonly original: string;
  readonly slug: HTMLInputElement;
  readonly body: HTMLTextAreaElement;

  /** `original` is what Catalan words are called over a translation. */
  constructor(root: HTMLElement, task: Task, content: KnownContent, bodies: NewBodies, original: string) {
    this.root = root;
    this.task = task;
    this.taken = content.sheets.map(({ slug }) => slug);
    this.values = new FormValues(bodies.lookups);
    this.bodies = bodies;
    this.original = original;
    this.slug = root.querySelector('#camp-slug') as HTMLInputElement;
    this.body = root.querySelector('#camp-body') as HTMLTextAreaElement;
    this.slug.addEventListener('input', () => {
      this.slug.toggleAttribute('data-own', this.slug.value !== '');
    });
  }

  /** The published sheet of the task, as text; empty for a new one. */
  get published(): string {
    const { sheet } = this.task;
    return sheet ? JSON.stringify(sheet.files) : '';
  }

  /** Whether a new sheet has the address of another. */
  isTaken(slug: string): boolean {
    return !this.task.slug && this.taken.includes(slug);
  }

  /** What the form holds before anybody writes in it: the sheet it is for, or what the page was asked for. */
  blank(asked = new URLSearchParams()): Kept {
    const { sheet, lang } = this.task;
    const { data = {}, body = '' } = sheet?.files[lang] ?? {};
    const [area, phase] = [asked.get('ambit'), asked.get('fase')];
    const chosen = { ...(area && { areas: [area] }), ...(phase && { phase }) };
    return {
      ...{ data: sheet ? data : { ...chosen, published: today(), verified: today() }, body },
      ...{ bodies: {}, names: {}, slug: '', step: '', of: this.published },
    };
  }

  /** A draft that was kept, of today; of a translation, on the lists of the Catalan sheet as that stands now. */
  renewed(kept: Kept): Kept {
    const { data } = kept;
    const { sheet, lang } = this.task;
    const { [DEFAULT_LANGUAGE]: now } = sheet?.files ?? {};
    if (!now) {
      const { published, verified } = data;
      const days = { published: today(), verified: verified === published ? today() : verified };
      return { ...kept, data: { ...data, ...days } };
    }
    if (lang === DEFAULT_LANGUAGE || kept.of === this.published) return kept;
    const { [DEFAULT_LANGUAGE]: before } = publishedIn(kept);
    return before ? { ...kept, data: follow(data, before.data, now.data) } : kept;
  }

  fill({ data, body, bodies, names, slug }: Kept): void {
    const { sheet, lang } = this.task;
    this.bodies.recall(names);
    if (sheet && lang !== DEFAULT_LANGUAGE)
      translate(this.root, this.values, sheet, { data, lang }, this.original);
    else
      for (const field of this.fields())
        this.values.fill(controlIn(field), data[field.dataset['field'] ?? '']);
    this.body.value = body;
    this.slug.value = slug;
    this.slug.toggleAttribute('data-own', slug !== '');
    this.bodies.look(this.values, bodies);
  }

  /** Opens and closes the descriptions of bodies as their names are known or not. */
  look(): void {
    this.bodies.look(this.values);
  }

  /** What is written, and where each thing of it stands. */
  read(): { draft: Draft; places: Places } {
    const places: Places = new Map([['body', this.body]]);
    const data = Object.fromEntries(
      this.fields().flatMap((field) => {
        const { field: name = '' } = field.dataset;
        const value = this.values.read(controlIn(field), [name], places);
        return value === undefined ? [] : [[name, value] as const];
      }),
    );
    const bodies = this.bodies.read(this.values, places);
    const body = this.body.value.toWellFormed().replace(/\0/g, '').replace(/\r\n?/g, '\n');
    return { draft: { slug: this.address(data, bodies), lang: this.task.lang, data, body, bodies }, places };
  }

  /** A draft as it is kept. */
  kept({ data, body, bodies }: Draft, step: string): Kept {
    const slug = this.slug.hasAttribute('data-own') ? this.slug.value : '';
    return { data, body, bodies, names: this.bodies.namesIn(data), step, slug, of: this.published };
  }

  private fields(): HTMLElement[] {
    return [...this.root.querySelectorAll<HTMLElement>('[data-field]')].filter(({ hidden }) => !hidden);
  }

  /** The address of the sheet: its own, the one that was written, or the one proposed. */
  private address(data: Draft['data'], bodies: Draft['bodies']): string {
    if (this.task.slug) return this.task.slug;
    // Who is writing one is not to find another under the cursor.
    if (this.slug.hasAttribute('data-own') || this.slug === document.activeElement)
      return this.slug.value.trim();
    const { administrations, title } = data;
    const [first] = Array.isArray(administrations) ? (administrations as unknown[]) : [];
    const place = typeof first === 'string' ? this.bodies.placeOf(first, bodies) : '';
    this.slug.value = sheetSlug(place, typeof title === 'string' ? title : '', this.taken);
    return this.slug.value;
  }
}
