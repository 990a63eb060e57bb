import {
  BLANK_FORM,
  MOST_FORMS,
  rankForms,
  worksheetSchema,
  type PaperForm,
  type Worksheet,
} from '../domain/paper-form.ts';
import { readWorksheetData } from '../domain/paper-form-reading.ts';
import { setAside } from './set-aside.ts';

/** Where the worksheet is kept, in this browser alone. */
const KEY = 'digicanvis.formularis';

/** A form with a number that stays its own while the page is open, wherever the form comes to stand. */
interface Item {
  id: number;
  form: PaperForm;
}

/** What the last removal or import can be taken back by. */
type Undo =
  | { restore: readonly { item: Item; index: number }[]; chosen: number | undefined }
  | { withdraw: Set<number> };

/** What kept a worksheet from being read or kept. */
export type Trouble = 'broken' | 'notKept';

/** JSON as data; undefined where it is none. */
function dataOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Whether what could not be read has been set aside; false when it does not fit. */
function isSetAside(kept: string): boolean {
  try {
    setAside(KEY, kept);
    return true;
  } catch {
    return false;
  }
}

/** A form as text, by which two that say the same are known. */
const textOf = (form: PaperForm) => JSON.stringify({ ...form, name: form.name.trim() });

/**
 * The worksheet of this browser, shared by every element of the page. `change` is dispatched after each change, and
 * `replace` when the list itself is another: a form came or went, or another tab changed it.
 */
class WorksheetStore extends EventTarget {
  private items: readonly Item[] = [];
  private chosenId: number | undefined;
  private lastId = 0;
  private lastChange: Undo | undefined;
  trouble: Trouble | undefined;

  constructor() {
    super();
    this.recall();
    window.addEventListener('storage', ({ key }) => {
      if (key !== KEY) return;
      this.recall();
      this.tell('replace');
    });
  }

  /** How many forms fit. */
  readonly most = MOST_FORMS;

  get forms(): readonly PaperForm[] {
    return this.items.map(({ form }) => form);
  }

  /** The numbers of the forms, in their order. */
  get ids(): readonly number[] {
    return this.items.map(({ id }) => id);
  }

  get worksheet(): Worksheet {
    const chosen = this.ids.indexOf(this.chosenId ?? 0);
    return { version: 1, forms: [...this.forms], ...(chosen >= 0 && { chosen }) };
  }

  /** The place of the form being worked on: the one chosen or, before anybody chooses, the one to begin with. */
  get chosen(): number | undefined {
    return this.worksheet.chosen ?? rankForms(this.forms)[0]?.index;
  }

  /** Whether the last change took something away or brought it, and can be taken back. */
  get canUndo(): boolean {
    return this.lastChange !== undefined;
  }

  /** Adds a blank form; false when there is no room for one more. */
  add(): boolean {
    if (this.items.length >= this.most) return false;
    this.replace([...this.items, this.itemOf(BLANK_FORM)]);
    return true;
  }

  /** Adds forms read from a file, but for those that are already here just so; tells how many were new. */
  append(read: readonly PaperForm[], chosen?: number): number {
    const here = new Set(this.forms.map(textOf));
    const added = read.flatMap((form) => (here.has(textOf(form)) ? [] : [this.itemOf(form)]));
    if (added.length === 0) return 0;
    if (this.items.length === 0 && chosen !== undefined) this.chosenId = added[chosen]?.id;
    this.lastChange = { withdraw: new Set(added.map(({ id }) => id)) };
    this.replace([...this.items, ...added]);
    return added.length;
  }

  remove(index: number): void {
    const item = this.items[index];
    if (!item) return;
    const wasChosen = this.chosenId === item.id;
    this.lastChange = { restore: [{ item, index }], chosen: wasChosen ? item.id : undefined };
    if (wasChosen) this.chosenId = undefined;
    this.replace(this.items.toSpliced(index, 1));
  }

  clear(): void {
    this.lastChange = {
      restore: this.items.map((item, index) => ({ item, index })),
      chosen: this.chosenId,
    };
    this.chosenId = undefined;
    this.replace([]);
  }

  /** Takes the last removal or import back, and keeps what was written since; false when there is no room for it. */
  undo(): boolean {
    const { lastChange } = this;
    if (!lastChange) return true;
    if ('withdraw' in lastChange) {
      this.lastChange = undefined;
      this.replace(this.items.filter(({ id }) => !lastChange.withdraw.has(id)));
      return true;
    }
    if (this.items.length + lastChange.restore.length > this.most) return false;
    this.lastChange = undefined;
    this.chosenId ??= lastChange.chosen;
    this.replace(
      lastChange.restore.reduce<readonly Item[]>(
        (items, { item, index }) => items.toSpliced(index, 0, item),
        this.items,
      ),
    );
    return true;
  }

  change(index: number, answers: Partial<PaperForm>): void {
    this.items = this.items.map((item, i) =>
      i === index ? { ...item, form: { ...item.form, ...answers } } : item,
    );
    this.keep();
    this.tell('change');
  }

  choose(index: number): void {
    this.chosenId = this.items[index]?.id;
    this.keep();
    this.tell('change');
  }

  private itemOf(form: PaperForm): Item {
    return { id: ++this.lastId, form };
  }

  private replace(items: readonly Item[]): void {
    this.items = items;
    this.keep();
    this.tell('replace');
  }

  private tell(what: 'change' | 'replace'): void {
    this.dispatchEvent(new Event(what));
    if (what === 'replace') this.dispatchEvent(new Event('change'));
  }

  /** Reads what is kept: all of it or, where some cannot be read, the rest. */
  private recall(): void {
    let kept: string | null;
    try {
      kept = localStorage.getItem(KEY);
    } catch {
      this.trouble = 'notKept';
      return;
    }
    const data = kept === null ? { version: 1, forms: [] } : dataOf(kept);
    const whole = worksheetSchema.safeParse(data);
    const { forms, chosen } = whole.data ?? readWorksheetData(data) ?? { forms: [], chosen: undefined };
    this.items = this.known(forms.slice(0, this.most));
    this.chosenId = chosen === undefined ? undefined : this.items[chosen]?.id;
    if (whole.success) return;
    if (isSetAside(kept ?? '')) this.keep();
    this.trouble = 'broken';
  }

  /** Forms with the numbers they already have in this page: another tab may have moved or changed some. */
  private known(forms: readonly PaperForm[]): Item[] {
    const left = [...this.items];
    const same = forms.map((form) => {
      const place = left.findIndex((item) => textOf(item.form) === textOf(form));
      return place < 0 ? undefined : left.splice(place, 1)[0];
    });
    // As many as are missing have then changed, and none has come or gone.
    const areChanged = same.filter((item) => !item).length === left.length;
    return forms.map((form, i) => {
      const changed = same[i] || !areChanged ? undefined : left.shift();
      return same[i] ?? (changed ? { ...changed, form } : this.itemOf(form));
    });
  }

  private keep(): void {
    try {
      localStorage.setItem(KEY, JSON.stringify(this.worksheet));
      this.trouble = undefined;
    } catch {
      this.trouble = 'notKept';
    }
  }
}

/** The worksheet of this page. */
export const worksheet = new WorksheetStore();
