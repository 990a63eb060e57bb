import { fill } from '../domain/fill.ts';
import { MOST_COUNTED, rankForms, type PaperForm } from '../domain/paper-form.ts';
import { download } from './download.ts';
import { csvOf, jsonOf, readWorksheet } from './worksheet-file.ts';
import { RankingView } from './worksheet-ranking.ts';
import { worksheet } from './worksheet-store.ts';
import { aliasesOf, badCellSentence, type Words } from './worksheet-words.ts';

/**
 * `<paper-form-worksheet>`: the council's paper forms, ranked as they are answered. Everything stays in this browser;
 * files are made and read here.
 */
class PaperFormWorksheet extends HTMLElement {
  private readonly words = JSON.parse(this.dataset['words'] ?? '{}') as Words;
  private readonly list = this.querySelector('.forms') as HTMLElement;
  private readonly template = this.querySelector('template') as HTMLTemplateElement;
  private readonly status = this.querySelector('.said [role=status]') as HTMLElement;
  private readonly trouble = this.querySelector('.trouble') as HTMLElement;
  private readonly undo = this.querySelector('[data-do=undo]') as HTMLElement;
  /** The questions of each form, by its number. */
  private items = new Map<number, HTMLElement>();
  private readonly ranking = new RankingView(
    this.querySelector('.worksheet-ranking') as HTMLElement,
    this.words,
  );

  connectedCallback(): void {
    (this.querySelector('.filled') as HTMLElement).hidden = false;
    this.addEventListener('click', ({ target }) => {
      const button = (target as Element).closest<HTMLElement>('[data-do]');
      if (button) void this.act(button);
    });
    this.list.addEventListener('input', ({ target }) => {
      this.answer(target as HTMLInputElement | HTMLSelectElement);
    });
    this.list.addEventListener('change', ({ target }) => {
      const { name, type } = target as HTMLInputElement;
      const form = worksheet.forms[this.indexOf(target as Element)];
      // What is shown is what is kept.
      if (type === 'number' && form)
        (target as HTMLInputElement).value = String(form[name as 'steps' | 'people']);
    });
    this.querySelector('input[type=file]')?.addEventListener('change', ({ target }) => {
      void this.open(target as HTMLInputElement);
    });
    worksheet.addEventListener('replace', () => {
      this.draw();
    });
    worksheet.addEventListener('change', () => {
      this.rank();
    });
    this.draw();
    this.rank();
  }

  private nameOf(index: number): string {
    return worksheet.forms[index]?.name || this.words.unnamed;
  }

  private indexOf(element: Element): number {
    return [...this.list.children].indexOf(element.closest('li') as Element);
  }

  /** One set of questions for each form. Those already there stay, with the focus and what is being written in them. */
  private draw(): void {
    const { forms, ids } = worksheet;
    this.items = new Map(ids.map((id) => [id, this.items.get(id) ?? this.blankItem()]));
    const wanted = [...this.items.values()];
    for (const item of [...this.list.children]) if (!wanted.includes(item as HTMLElement)) item.remove();
    wanted.forEach((item, i) => {
      const there = this.list.children[i];
      if (there !== item) this.list.insertBefore(item, there ?? null);
      const form = forms[i];
      if (form) this.fillItem(item, form, i + 1);
    });
    this.undo.hidden = !worksheet.canUndo;
  }

  private blankItem(): HTMLElement {
    const made = this.template.content.cloneNode(true) as DocumentFragment;
    return made.querySelector('li') as HTMLElement;
  }

  private fillItem(item: HTMLElement, form: PaperForm, number: number): void {
    (item.querySelector('legend') as HTMLElement).textContent = `${this.words.form} ${number}`;
    for (const control of item.querySelectorAll<HTMLInputElement | HTMLSelectElement>('[name]')) {
      const value = form[control.name as keyof PaperForm];
      if (typeof value === 'boolean') (control as HTMLInputElement).checked = value;
      // What is being written keeps the space at its end, and the caret.
      else if (control.value.trim() !== String(value).trim()) control.value = String(value);
    }
  }

  private rank(): void {
    this.ranking.show(rankForms(worksheet.forms), worksheet.chosen);
    // An empty worksheet prints as the blank table, to fill in by hand.
    const isEmpty = worksheet.forms.length === 0;
    this.querySelector('.blank-worksheet')?.classList.toggle('print-only', isEmpty);
    (this.querySelector('.blank-worksheet') as HTMLElement).hidden = !isEmpty;
    this.querySelector('.filled')?.classList.toggle('screen-only', isEmpty);
    const trouble = worksheet.trouble ? this.words[worksheet.trouble] : '';
    // What is written again is said again.
    if (this.trouble.textContent !== trouble) this.trouble.textContent = trouble;
  }

  private answer(control: HTMLInputElement | HTMLSelectElement): void {
    const { name, value } = control;
    const isBox = control instanceof HTMLInputElement && control.type === 'checkbox';
    const isCount = name === 'steps' || name === 'people' || name === 'ease';
    // A number half typed counts as none, and one too large as the largest.
    const count = Math.min(MOST_COUNTED, Math.max(0, Math.trunc(Number(value)) || 0));
    worksheet.change(this.indexOf(control), { [name]: isBox ? control.checked : isCount ? count : value });
  }

  private say(sentence: string, details: readonly string[] = []): void {
    const told = document.createElement('p');
    told.textContent = sentence;
    const list = document.createElement('ul');
    list.append(
      ...details.map((detail) => {
        const item = document.createElement('li');
        item.textContent = detail;
        return item;
      }),
    );
    this.status.replaceChildren(told, ...(details.length > 0 ? [list] : []));
  }

  private async act(button: HTMLElement): Promise<void> {
    const { fileName, removed, cleared, undone, full } = this.words;
    switch (button.dataset['do']) {
      case 'add':
        if (worksheet.add()) this.list.lastElementChild?.querySelector('input')?.focus();
        else this.say(fill(full, { max: worksheet.most }));
        return;
      case 'remove': {
        const index = this.indexOf(button);
        const name = this.nameOf(index);
        worksheet.remove(index);
        this.say(fill(removed, { name }));
        this.undo.focus();
        return;
      }
      case 'clear':
        if (worksheet.forms.length === 0) return;
        worksheet.clear();
        this.say(cleared);
        this.undo.focus();
        return;
      case 'undo':
        if (!worksheet.undo()) {
          this.say(fill(full, { max: worksheet.most }));
          return;
        }
        this.say(undone);
        this.querySelector<HTMLElement>('[data-do=add]')?.focus();
        return;
      case 'csv': {
        const text = await csvOf(worksheet.forms).catch(() => undefined);
        if (text === undefined) this.say(this.words.notLoaded);
        else download(`${fileName}.csv`, text, 'text/csv;charset=utf-8');
        return;
      }
      case 'json':
        download(`${fileName}.json`, jsonOf(worksheet.worksheet), 'application/json');
        return;
      case 'print':
        this.print();
    }
  }

  /** Prints the worksheet and the tasks without the prose around them. */
  private print(): void {
    document.body.classList.add('worksheet-only');
    const whole = () => {
      document.body.classList.remove('worksheet-only');
    };
    window.addEventListener('afterprint', whole, { once: true });
    window.print();
  }

  private async open(input: HTMLInputElement): Promise<void> {
    const [file] = input.files ?? [];
    if (!file) return;
    const read = await readWorksheet(file, aliasesOf(this.words));
    // The same file can be chosen again once it is mended.
    input.value = '';
    if ('trouble' in read) {
      this.say(fill(this.words[read.trouble], { max: worksheet.most }));
      return;
    }
    if (worksheet.forms.length + read.forms.length > worksheet.most) {
      this.say(fill(this.words.tooMany, { max: worksheet.most }));
      return;
    }
    const added = worksheet.append(read.forms, read.chosen);
    const { imported, importedBad, unknownColumns } = this.words;
    const told = fill(imported, { n: added, same: read.forms.length - added });
    const bad = read.bad.map((cell) => badCellSentence(cell, this.words));
    const unknown = read.unknown.length > 0 ? [fill(unknownColumns, { names: read.unknown.join(', ') })] : [];
    this.say(bad.length > 0 ? `${told} ${importedBad}` : told, [...bad, ...unknown]);
  }
}

customElements.define('paper-form-worksheet', PaperFormWorksheet);
