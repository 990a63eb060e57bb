import type { FieldPath } from '../../domain/fault.ts';
import { numberText, readNumber } from '../../domain/number-text.ts';
import { itemsIn, setItems } from './items.ts';

/** Where each value of what was read stands, by its path: `savings.0.amount`. */
export type Places = Map<string, HTMLElement>;

/** Names that people write for codes that files hold. */
export interface Lookup {
  codeOf: (name: string) => string;
  nameOf: (code: string) => string;
}

/** The things people find by name, each with how it is called and how files write it. */
export type Lookups = Readonly<Record<'administration' | 'municipality', Lookup>>;

type Scalar = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** A path as a key of places. */
export function placeKey(path: FieldPath): string {
  return path.join('.');
}

/** How a part, an item or a panel is filled in. */
export function controlIn(element: Element): HTMLElement {
  return element.querySelector('[data-kind]') as HTMLElement;
}

function partsOf(group: HTMLElement): HTMLElement[] {
  return [...group.querySelectorAll<HTMLElement>(':scope > [data-part]')].filter(({ hidden }) => !hidden);
}

function panelsOf(either: HTMLElement): HTMLElement[] {
  return [...either.querySelectorAll<HTMLElement>(':scope > [data-option]')];
}

/** The panel of an `either` that is chosen. */
function chosenPanel(either: HTMLElement): HTMLElement {
  const { value } = either.querySelector('select') as HTMLSelectElement;
  return either.querySelector(`:scope > [data-option="${value}"]`) as HTMLElement;
}

/** Text as its file will have it: nothing a file cannot hold, one space between words, and lines only in prose. */
function cleaned(text: string, isProse: boolean): string {
  const whole = text.toWellFormed().replace(/\0/g, '').replace(/\r\n?/g, '\n');
  return isProse
    ? whole
        .replace(/[ \t]+/g, ' ')
        .replace(/ ?\n ?/g, '\n')
        .trim()
    : whole.replace(/[ \t\n]+/g, ' ').trim();
}

/**
 * Reads what is filled in as the data of a file, and puts data back. What is blank is left out; in a translation, whose
 * lists are as long as the Catalan ones, an item that is blank among others stays.
 */
export class FormValues {
  private readonly lookups: Lookups;
  /** Whether items that say nothing keep their place. */
  keepsPlaces = false;

  constructor(lookups: Lookups) {
    this.lookups = lookups;
  }

  /** The value of a control; undefined where nothing is filled in. */
  read(control: HTMLElement, path: FieldPath, places: Places): unknown {
    places.set(placeKey(path), control);
    switch (control.dataset['kind']) {
      case 'group':
        return this.readGroup(control, path, places);
      case 'list':
        return this.readList(control, path, places);
      case 'either':
        return this.read(controlIn(chosenPanel(control)), path, places);
      case 'checks': {
        const boxes = [...control.querySelectorAll<HTMLInputElement>('input:checked')];
        return boxes.length > 0 ? boxes.map(({ value }) => value) : undefined;
      }
      default:
        return this.readScalar(control as Scalar);
    }
  }

  private readGroup(group: HTMLElement, path: FieldPath, places: Places): unknown {
    const read = partsOf(group).flatMap((part) => {
      const { part: name = '' } = part.dataset;
      const value = this.read(controlIn(part), [...path, name], places);
      return value === undefined ? [] : [[name, value] as const];
    });
    return read.length > 0 ? Object.fromEntries(read) : undefined;
  }

  private readList(list: HTMLElement, path: FieldPath, places: Places): unknown {
    const read: unknown[] = [];
    for (const item of itemsIn(list)) {
      const control = controlIn(item);
      const value = this.read(control, [...path, read.length], places);
      const blank = control.dataset['kind'] === 'group' ? {} : '';
      if (value !== undefined || this.keepsPlaces) read.push(value ?? blank);
    }
    const saysSomething = read.some((value) => value !== '' && JSON.stringify(value) !== '{}');
    return saysSomething ? read : undefined;
  }

  private readScalar(input: Scalar): unknown {
    if (input.type === 'checkbox') return (input as HTMLInputElement).checked || undefined;
    const { kind = '' } = input.dataset;
    const text = cleaned(input.value, kind === 'prose');
    if (text === '') return undefined;
    if (kind === 'number' || kind === 'whole') return readNumber(text);
    return kind === 'administration' || kind === 'municipality' ? this.lookups[kind].codeOf(text) : text;
  }

  /** Puts a value into a control; what does not fit there is left out. Undefined empties it. */
  fill(control: HTMLElement, value: unknown): void {
    switch (control.dataset['kind']) {
      case 'group': {
        const given: Record<string, unknown> = typeof value === 'object' ? { ...value } : {};
        for (const part of partsOf(control)) this.fill(controlIn(part), given[part.dataset['part'] ?? '']);
        break;
      }
      case 'list': {
        const given: unknown[] = Array.isArray(value) ? value : [];
        const items = setItems(control, Math.max(given.length, Number(control.dataset['least'])));
        items.forEach((item, i) => {
          this.fill(controlIn(item), given[i]);
        });
        break;
      }
      case 'either': {
        const select = control.querySelector('select') as HTMLSelectElement;
        select.value = typeof value === 'object' ? '1' : '0';
        showChosen(control);
        const chosen = chosenPanel(control);
        for (const panel of panelsOf(control))
          this.fill(controlIn(panel), panel === chosen ? value : undefined);
        break;
      }
      case 'checks': {
        const given: unknown[] = Array.isArray(value) ? value : [];
        for (const box of control.querySelectorAll('input')) box.checked = given.includes(box.value);
        break;
      }
      default:
        this.fillScalar(control as Scalar, value);
    }
  }

  private fillScalar(input: Scalar, value: unknown): void {
    const { kind = '' } = input.dataset;
    if (input.type === 'checkbox') (input as HTMLInputElement).checked = value === true;
    else if (typeof value === 'number') input.value = kind === 'date' ? String(value) : numberText(value);
    else {
      const text = typeof value === 'string' ? value : '';
      input.value =
        kind === 'administration' || kind === 'municipality' ? this.lookups[kind].nameOf(text) : text;
    }
  }
}

/** Shows the panel of an `either` that is chosen, and hides the other. */
export function showChosen(either: HTMLElement): void {
  const chosen = chosenPanel(either);
  for (const panel of panelsOf(either)) panel.hidden = panel !== chosen;
}
