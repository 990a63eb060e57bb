import type { Answer } from '../../domain/compare-answer.ts';
import {
  choiceMoved,
  choiceToggled,
  MOST_COMPARED,
  type AddressChoice,
} from '../../domain/compare-choice.ts';
import type { Change } from '../../domain/compare-owner.ts';
import { answerSaid, type Asking } from '../../domain/compare-said.ts';
import type { CompareTold } from '../../domain/compare-told.ts';
import { columnNames, compareSheets, comparisonRows, type ComparedSheet } from '../../domain/comparison.ts';
import { fill } from '../../domain/fill.ts';
import { sheetNameOf, sheetsLike, type SheetName, type SheetNameRow } from '../../domain/sheet-names.ts';
import { offerSaid } from '../../domain/suggestion-told.ts';
import { make } from '../make.ts';
import { SOON } from '../read-json.ts';
import { SuggestionBox } from '../suggestion-box.ts';
import { AskedSheets } from './asked-sheets.ts';
import { chosenSheets } from './chosen-sheets.ts';
import { columnHeads } from './column-heads.ts';
import { ComparisonSteps } from './comparison-steps.ts';
import { levelParts } from './level-table.ts';
import { offerTable } from './table-button.ts';

/** `<sheet-compare>`: the sheets that the address names, side by side. */
class SheetCompare extends HTMLElement {
  private readonly told = JSON.parse(this.dataset['told'] ?? '{}') as CompareTold;
  private readonly asked = new AskedSheets(this.told.sheets);
  private readonly steps = new ComparisonSteps();
  /** The titles that are known, by slug. */
  private readonly titles = new Map<string, string>();
  private readonly box = new SuggestionBox(
    this.piece('#projecte') as HTMLInputElement,
    this.piece('#projectes'),
    {
      address: this.told.names,
      read: (row: SheetNameRow) => {
        const name = sheetNameOf(row);
        this.titles.set(name.slug, name.title);
        return name;
      },
      like: sheetsLike,
      keyOf: ({ slug }) => slug,
      show: ({ title, who }) => [
        make('span', { className: 'line', textContent: title }),
        make('span', { className: 'line note', textContent: who }),
      ],
    },
    {
      chosen: (one) => {
        void this.add(one);
      },
      offered: (offer) => {
        const sentence = offerSaid(offer, this.told.words);
        this.say(sentence);
        return sentence;
      },
      coming: () => {
        this.say(this.told.words.loading);
      },
      failed: () => {
        this.say(this.told.words.namesBroken);
      },
    },
  );
  /** The sheets asked for, from the start, and those that are shown. */
  private slugs: readonly string[] = [];
  private sheets: readonly ComparedSheet[] = [];
  private turn = 0;
  private coming: Promise<unknown> = Promise.resolve();

  connectedCallback(): void {
    for (const part of this.querySelectorAll<HTMLElement>('.plain')) part.hidden = true;
    for (const part of this.querySelectorAll<HTMLElement>('.add, .steps')) part.hidden = false;
    window.addEventListener('popstate', () => {
      const choice = this.steps.goBack(this.slugs);
      if (choice) void this.read(choice);
    });
    // What is chosen meanwhile in a list fills a page that compares nothing.
    chosenSheets.addEventListener('change', () => {
      if (this.slugs.length === 0 && !this.steps.isOwn) void this.read(this.steps.arrive());
    });
    this.piece('.again').addEventListener('click', () => void this.show({ slugs: this.slugs }));
    const { table, fileName, fileBroken } = this.told.words;
    const absolute = (href: string) => new URL(href, location.href).href;
    offerTable(this.piece('.download button'), this.piece('.download [role=status]'), {
      name: fileName,
      rows: () => comparisonRows(this.sheets, table, absolute),
      broken: fileBroken,
    });
    void this.read(this.steps.arrive());
  }

  private piece(selector: string): HTMLElement {
    return this.querySelector(selector) as HTMLElement;
  }

  private say(...sentences: readonly string[]): void {
    this.piece('.said').textContent = sentences.filter(Boolean).join(' ');
  }

  /** Shows what an address asks for, and says what of it is passed over. */
  private async read(choice: AddressChoice): Promise<void> {
    await this.show(choice, choice.isRepeated ? this.told.words.repeated : '');
  }

  /** Shows other sheets, as a step of their own; false where something else was asked for meanwhile. */
  private change(slugs: readonly string[], change: Change, sentence: string): Promise<boolean> {
    this.slugs = slugs;
    this.steps.push(slugs, change);
    const { unkept, apart } = this.told.words;
    const isApart = !this.steps.isOwn && change !== 'move' && chosenSheets.slugs.length > 0;
    return this.show({ slugs }, sentence, chosenSheets.isKept ? '' : unkept, isApart ? apart : '');
  }

  /**
   * Shows the first of some sheets that there are, as many as fit, and says so after what else there is to say; false
   * where others were asked for meanwhile.
   */
  private show(asking: Asking, ...sentences: readonly string[]): Promise<boolean> {
    const turn = (this.turn += 1);
    const { slugs } = asking;
    this.slugs = slugs;
    this.piece('.how').hidden = slugs.length > 1;
    const { loading } = this.told.words;
    const late = setTimeout(() => {
      if (turn === this.turn) this.say(loading);
    }, SOON);
    const coming = this.asked.ask(slugs).then((answer) => {
      clearTimeout(late);
      if (turn !== this.turn) return false;
      this.settle(answer, asking, sentences);
      return true;
    });
    this.coming = coming;
    return coming;
  }

  private settle(answer: Answer, asking: Asking, sentences: readonly string[]): void {
    const { slugs, sheets, lost } = answer;
    this.slugs = slugs;
    this.sheets = sheets;
    for (const { slug, title } of sheets) this.titles.set(slug, title.text);
    this.steps.settle(slugs);
    this.offerAgain(lost.length > 0);
    this.draw();
    const told = answerSaid(answer, asking, (slug) => this.titles.get(slug), this.told.words);
    this.say(...sentences, ...told, this.count());
  }

  /** Offers to ask again for what did not come. The keyboard that is on the button goes where it is said what came. */
  private offerAgain(isOffered: boolean): void {
    const again = this.piece('.again');
    if (!isOffered && again === document.activeElement) this.piece('.said').focus();
    again.hidden = !isOffered;
  }

  private count(): string {
    const { one, many } = this.told.words.comparing;
    const { length } = this.sheets;
    return length === 0 ? '' : fill(length === 1 ? one : many, { n: length });
  }

  private draw(): void {
    const { sheets } = this;
    const { words } = this.told;
    this.piece('.how').hidden = this.slugs.length > 1;
    this.piece('.chosen').hidden = sheets.length === 0;
    this.piece('.compared').hidden = sheets.length < 2;
    const columns = this.piece('.columns');
    const isInside = columns.contains(document.activeElement);
    columns.replaceChildren(
      ...columnHeads(sheets, words, this, {
        remove: (index) => void this.takeOut(index),
        move: (index, to) => void this.move(index, to),
      }),
    );
    // The keyboard that was on a column is not sent to the top of the page.
    if (isInside) this.piece('.chosen h2').focus({ preventScroll: true });
    const names = columnNames(sheets);
    for (const level of compareSheets(sheets)) {
      const section = this.piece(`[data-level="${level.level}"]`);
      for (const old of section.querySelectorAll('table, .untold')) old.remove();
      section.append(...levelParts(level, names, words, `nivell-${level.level}`));
    }
  }

  private async add({ slug, title }: SheetName): Promise<void> {
    const { added, already, full } = this.told.words;
    this.box.show('');
    // Of those that are coming, some may not be there and leave room.
    if (this.slugs.length >= MOST_COMPARED) await this.coming;
    const isHere = this.slugs.includes(slug);
    const slugs = isHere ? undefined : choiceToggled(this.slugs, slug);
    if (slugs) await this.change(slugs, 'add', fill(added, { title }));
    else this.say(fill(isHere ? already : full, { title }));
  }

  private async takeOut(index: number): Promise<void> {
    const sheet = this.sheets[index];
    if (!sheet) return;
    const { removed, fewer } = this.told.words;
    const slugs = this.slugs.filter((slug) => slug !== sheet.slug);
    const sentence = fill(removed, { title: sheet.title.text });
    if (!(await this.change(slugs, 'remove', slugs.length > 0 ? sentence : `${sentence} ${fewer}`))) return;
    const heads = this.querySelectorAll<HTMLElement>('[data-tool=remove]');
    (heads[Math.min(index, heads.length - 1)] ?? this.piece('#projecte')).focus();
  }

  private async move(index: number, to: number): Promise<void> {
    const [sheet, other] = [this.sheets[index], this.sheets[to]];
    if (!sheet || !other) return;
    const slugs = choiceMoved(this.slugs, this.slugs.indexOf(sheet.slug), this.slugs.indexOf(other.slug));
    if (slugs === this.slugs) return;
    const sentence = fill(this.told.words.moved, { title: sheet.title.text, n: to + 1 });
    if (!(await this.change(slugs, 'move', sentence))) return;
    const head = this.piece('.columns').children[to];
    const tool = to < index ? 'earlier' : 'later';
    (head?.querySelector<HTMLElement>(`[data-tool=${tool}]`) ?? head?.querySelector('button'))?.focus();
  }
}

customElements.define('sheet-compare', SheetCompare);
