import {
  BLANK_FORM,
  MOST_FORMS,
  rankForms,
  worksheetSchema,
  type PaperForm,
  type Worksheet,
} from '../domain/paper-form.ts';

/** Where the worksheet is kept, in this browser alone. */
const KEY = 'digicanvis.formularis';

const EMPTY: Worksheet = { version: 1, forms: [] };

/** JSON as data; undefined where it is none. */
function dataOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** What kept a worksheet from being read or kept. */
export type Trouble = 'broken' | 'notKept';

/**
 * The worksheet of this browser, shared by every element of the page. `change` is dispatched after each change, and
 * `replace` when the list itself is another: a form came or went, or another tab changed it.
 */
class WorksheetStore extends EventTarget {
  private sheet: Worksheet = EMPTY;
  /** What gives back what the last removal took, whatever has been written since. */
  private giveBack: ((sheet: Worksheet) => Worksheet) | undefined;
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
    return this.sheet.forms;
  }

  get worksheet(): Worksheet {
    return this.sheet;
  }

  /** The form being worked on: the one chosen or, before anybody chooses, the one to begin with. */
  get chosen(): number | undefined {
    const { forms, chosen } = this.sheet;
    return chosen !== undefined && chosen < forms.length ? chosen : rankForms(forms)[0]?.index;
  }

  /** Whether the last change took something away, and can be taken back. */
  get canUndo(): boolean {
    return this.giveBack !== undefined;
  }

  /** Adds a blank form; false when there is no room for one more. */
  add(): boolean {
    if (this.forms.length >= this.most) return false;
    this.replace({ ...this.sheet, forms: [...this.sheet.forms, BLANK_FORM] });
    return true;
  }

  /** Adds forms read from a file, but for those that are already here just so; tells how many were new. */
  append(read: readonly PaperForm[], chosen?: number): number {
    const textOf = (form: PaperForm) => JSON.stringify(form);
    const here = new Set(this.forms.map(textOf));
    const added = read.filter((form) => !here.has(textOf(form)));
    if (added.length === 0) return 0;
    const brought = new Set(added.map(textOf));
    const wasEmpty = this.forms.length === 0;
    this.giveBack = (sheet) => ({
      ...sheet,
      forms: sheet.forms.filter((form) => !brought.has(textOf(form))),
    });
    this.replace({
      ...this.sheet,
      forms: [...this.sheet.forms, ...added],
      ...(wasEmpty && chosen !== undefined && { chosen }),
    });
    return added.length;
  }

  remove(index: number): void {
    const { forms, chosen } = this.sheet;
    const gone = forms[index];
    if (!gone) return;
    const left = chosen === index ? undefined : chosen !== undefined && chosen > index ? chosen - 1 : chosen;
    this.giveBack = (sheet) => ({ ...sheet, forms: sheet.forms.toSpliced(index, 0, gone) });
    this.replace({
      version: 1,
      forms: forms.toSpliced(index, 1),
      ...(left !== undefined && { chosen: left }),
    });
  }

  clear(): void {
    const gone = this.sheet;
    this.giveBack = (sheet) => ({ ...gone, forms: [...gone.forms, ...sheet.forms] });
    this.replace(EMPTY);
  }

  undo(): void {
    const { giveBack } = this;
    this.giveBack = undefined;
    if (giveBack) this.replace(giveBack(this.sheet));
  }

  change(index: number, answers: Partial<PaperForm>): void {
    this.sheet = {
      ...this.sheet,
      forms: this.sheet.forms.map((form, i) => (i === index ? { ...form, ...answers } : form)),
    };
    this.keep();
    this.tell('change');
  }

  choose(index: number): void {
    this.sheet = { ...this.sheet, chosen: index };
    this.keep();
    this.tell('change');
  }

  private replace(sheet: Worksheet): void {
    this.sheet = sheet;
    this.keep();
    this.tell('replace');
  }

  private tell(what: 'change' | 'replace'): void {
    this.dispatchEvent(new Event(what));
    if (what === 'replace') this.dispatchEvent(new Event('change'));
  }

  private recall(): void {
    this.sheet = EMPTY;
    let kept: string | null;
    try {
      kept = localStorage.getItem(KEY);
    } catch {
      this.trouble = 'notKept';
      return;
    }
    const { success, data } = worksheetSchema.safeParse(dataOf(kept ?? JSON.stringify(EMPTY)));
    if (success) this.sheet = data;
    else this.setAside(kept ?? '');
  }

  /** What cannot be read is not written over, while there is room: somebody may still mend it by hand. */
  private setAside(kept: string): void {
    this.trouble = 'broken';
    try {
      localStorage.setItem(`${KEY}.malmes`, kept);
    } catch {
      // A browser that is full keeps what it has under its own name until the next change.
    }
  }

  private keep(): void {
    try {
      localStorage.setItem(KEY, JSON.stringify(this.sheet));
      this.trouble = undefined;
    } catch {
      this.trouble = 'notKept';
    }
  }
}

/** The worksheet of this page. */
export const worksheet = new WorksheetStore();
