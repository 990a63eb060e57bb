import { idOf, placeOf } from '../../domain/administration-name.ts';
import type { Draft } from '../../domain/draft.ts';
import type { KnownBody, KnownContent, KnownMunicipalities } from '../../domain/known-content.ts';
import type { PreviewBody } from '../../domain/preview.ts';
import { slugOf } from '../../domain/slug.ts';
import { fill } from '../../domain/fill.ts';
import { controlIn, type FormValues, type Lookup, type Lookups, type Places } from './form-values.ts';
import { copyOf, templateOf } from './items.ts';
import { propose } from './proposals.ts';

/** Names and codes of some things, as people look for them: capitals, accents and signs make no difference. */
function lookupOf(
  all: readonly { code: string; name: string }[],
  codeOfOther: (text: string) => string,
): Lookup {
  const codes = new Map(
    all.flatMap(({ code, name }) => [[slugOf(name), code] as const, [code, code] as const]),
  );
  const names = new Map(all.map(({ code, name }) => [code, name]));
  return {
    codeOf: (text) => codes.get(slugOf(text)) ?? codeOfOther(text),
    nameOf: (code) => names.get(code) ?? code,
  };
}

/** Town halls by the name of their town alone, as people call them. */
function townsOf(bodies: readonly KnownBody[]): { code: string; name: string }[] {
  return bodies.flatMap(({ id, kind, city }) =>
    kind === 'ajuntament' && city !== undefined ? { code: id, name: city } : [],
  );
}

/** The first of some things that is text. */
function textAmong(...values: readonly unknown[]): string | undefined {
  return values.find((one) => typeof one === 'string');
}

/**
 * The local bodies of the form: found by their names among those there are, and described in place when they are not
 * there yet. A new body's id comes from its name.
 */
export class NewBodies {
  private readonly root: HTMLElement;
  private readonly known: ReadonlyMap<string, KnownBody>;
  private readonly names = new Map<string, string>();
  /** Descriptions whose name has become that of a known body: it may be changed back. */
  private closed = new WeakMap<Element, Element>();
  private readonly sentence: string;
  private readonly bringMunicipalities: () => Promise<KnownMunicipalities | undefined>;
  /** Called once the municipalities are there. */
  onMunicipalities: () => void = () => undefined;
  private municipality: Lookup = { codeOf: (text) => text, nameOf: (code) => code };
  municipalities: KnownMunicipalities | undefined;
  readonly lookups: Lookups;

  constructor(
    root: HTMLElement,
    { administrations }: KnownContent,
    sentence: string,
    bringMunicipalities: () => Promise<KnownMunicipalities | undefined>,
  ) {
    this.root = root;
    this.known = new Map(administrations.map((body) => [body.id, body]));
    this.sentence = sentence;
    this.bringMunicipalities = bringMunicipalities;
    const all = administrations.map(({ id, name }) => ({ code: id, name }));
    const known = lookupOf([...townsOf(administrations), ...all], (text) => idOf(text) || text);
    this.lookups = {
      administration: {
        codeOf: (text) => {
          const id = known.codeOf(text);
          // Whom nobody knows is called as was written: an id does not tell that.
          if (!this.known.has(id)) this.names.set(id, text);
          return id;
        },
        nameOf: (id) => this.names.get(id) ?? known.nameOf(id),
      },
      municipality: {
        codeOf: (text) => this.municipality.codeOf(text),
        nameOf: (code) => this.municipality.nameOf(code),
      },
    };
    root.addEventListener('focusin', ({ target }) => {
      if ((target as Element).matches('[data-kind=municipality]')) void this.lookUp();
    });
    propose(
      root.querySelector('#ens') as HTMLElement,
      all.map(({ name }) => name),
    );
  }

  /** Takes the names of bodies nobody knows as they were written, and forgets what was written before. */
  recall(names: Readonly<Record<string, string>>): void {
    for (const [id, name] of Object.entries(names)) this.names.set(id, name);
    this.closed = new WeakMap();
  }

  /** The names of those bodies that some data mentions. */
  namesIn(data: Draft['data']): Record<string, string> {
    const text = JSON.stringify(data);
    return Object.fromEntries([...this.names].filter(([id]) => text.includes(JSON.stringify(id))));
  }

  /** The place that the address of a sheet begins with, by the body it names first. */
  placeOf(id: string, bodies: Draft['bodies']): string {
    const { kind, city } = bodies[id] ?? {};
    const name = this.names.get(id) ?? '';
    return placeOf(this.known.get(id) ?? { name, kind: textAmong(kind), city: textAmong(city) });
  }

  /** What the preview tells of each body: of a new one, its name and its town. */
  shown(bodies: Draft['bodies']): ReadonlyMap<string, PreviewBody> {
    const described = Object.entries(bodies).map(([id, { city, municipality }]) => {
      const place = this.municipality.nameOf(textAmong(city, municipality) ?? '');
      return [id, { name: this.names.get(id) ?? id, place, where: place }] as const;
    });
    return new Map<string, PreviewBody>([...this.known, ...described]);
  }

  private fields(): HTMLInputElement[] {
    return [
      ...this.root.querySelectorAll<HTMLInputElement>(
        '[data-field=administrations] input[data-kind=administration]',
      ),
    ];
  }

  /** Opens the description of a body that is not there, and closes that of one that is. */
  look(values: FormValues, written: Readonly<Record<string, unknown>> = {}): void {
    for (const input of this.fields()) {
      const name = input.value.trim();
      const id = this.lookups.administration.codeOf(name);
      const there = input.parentElement?.querySelector<HTMLElement>(':scope > .new-body');
      const { name: known } = this.known.get(id) ?? {};
      // Who is found by the name of a town is shown by its own.
      if (known !== undefined) input.value = known;
      const isNew = id !== '' && id === idOf(id) && known === undefined;
      if (!isNew && there) {
        this.closed.set(input, there);
        there.remove();
      }
      if (isNew && !there) this.open(input, values, written[id]);
      const panel = input.parentElement?.querySelector('.new-body > legend');
      if (panel) panel.textContent = fill(this.sentence, { name });
    }
  }

  private open(input: HTMLInputElement, values: FormValues, written: unknown): void {
    const closed = this.closed.get(input);
    if (closed && written === undefined) {
      input.after(closed);
      return;
    }
    const panel = copyOf(templateOf(this.root, 'body'));
    input.after(panel);
    const control = controlIn(panel);
    values.fill(control, written ?? { country: 'ES' });
    void this.lookUp();
  }

  /** Brings the municipalities, once; where they do not come, it is tried again when they are asked for. */
  private async lookUp(): Promise<void> {
    if (this.municipalities) return;
    this.municipalities = await this.bringMunicipalities().catch(() => undefined);
    if (!this.municipalities) return;
    const { home } = this.municipalities;
    this.municipality = lookupOf(home, (text) => text);
    propose(
      this.root.querySelector('#municipis') as HTMLElement,
      home.map(({ name }) => name),
    );
    for (const code of this.root.querySelectorAll<HTMLInputElement>('input[data-kind=municipality]'))
      code.value = this.municipality.nameOf(code.value);
    this.onMunicipalities();
  }

  /** What is written of each new body, by its id, with the places of it. */
  read(values: FormValues, places: Places): Record<string, Record<string, unknown>> {
    const described = this.fields().flatMap((input) => {
      const panel = input.parentElement?.querySelector<HTMLElement>(':scope > .new-body');
      if (!panel) return [];
      const id = this.lookups.administration.codeOf(input.value.trim());
      const own: Places = new Map();
      const read = values.read(controlIn(panel), [], own) as Record<string, unknown> | undefined;
      own.set('name', input);
      for (const [key, place] of own) places.set(`@${id}.${key}`, place);
      return [[id, { name: input.value.trim(), ...read }] as const];
    });
    return Object.fromEntries(described);
  }
}
