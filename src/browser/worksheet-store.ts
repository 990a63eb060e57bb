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

/** What kept a worksheet from being read or kept. */
export type Trouble = 'broken' | 'notKept';

/**
 * The worksheet of this browser, shared by every element of the page. `change` is dispatched after each change, and
 * `replace` when the list itself is another: a form came or went, or another tab changed it.
 */
class WorksheetStore extends EventTarget {
  private sheet: Worksheet = EMPTY;
  private before: Worksheet | undefined;
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
    return this.before !== undefined;
  }

  add(): void {
    this.replace({ ...this.sheet, forms: [...this.sheet.forms, BLANK_FORM] });
  }

  /** Adds forms read from a file; undone as one. */
  append(forms: readonly PaperForm[]): void {
    this.replace({ ...this.sheet, forms: [...this.sheet.forms, ...forms] }, this.sheet);
  }

  remove(index: number): void {
    const { forms, chosen } = this.sheet;
    const left = chosen === index ? undefined : chosen !== undefined && chosen > index ? chosen - 1 : chosen;
    const kept = forms.filter((_, i) => i !== index);
    this.replace({ version: 1, forms: kept, ...(left !== undefined && { chosen: left }) }, this.sheet);
  }

  clear(): void {
    this.replace(EMPTY, this.sheet);
  }

  undo(): void {
    if (this.before) this.replace(this.before);
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

  private replace(sheet: Worksheet, before?: Worksheet): void {
    this.sheet = sheet;
    this.before = before;
    this.keep();
    this.tell('replace');
  }

  private tell(what: 'change' | 'replace'): void {
    this.dispatchEvent(new Event(what));
    if (what === 'replace') this.dispatchEvent(new Event('change'));
  }

  private recall(): void {
    try {
      const kept = localStorage.getItem(KEY);
      if (kept === null) {
        this.sheet = EMPTY;
        return;
      }
      const { success, data } = worksheetSchema.safeParse(JSON.parse(kept));
      if (success) this.sheet = data;
      else this.setAside(kept);
    } catch (error) {
      if (error instanceof SyntaxError) this.setAside(localStorage.getItem(KEY) ?? '');
      else this.trouble = 'notKept';
    }
  }

  /** What cannot be read is not written over: somebody may still mend it by hand. */
  private setAside(kept: string): void {
    this.trouble = 'broken';
    localStorage.setItem(`${KEY}.malmes`, kept);
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
