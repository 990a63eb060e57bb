import { choiceIn, choiceMoved, choiceToggled, compareQuery, isSlug } from '../../domain/compare-choice.ts';
import type { CompareTold } from '../../domain/compare-told.ts';
import { columnNames, compareSheets, comparisonRows, type ComparedSheet } from '../../domain/comparison.ts';
import { fill } from '../../domain/fill.ts';
import { sheetNameOf, sheetsLike, type SheetName } from '../../domain/sheet-names.ts';
import { make } from '../make.ts';
import { Kept, readJson } from '../read-json.ts';
import { SuggestionBox } from '../suggestion-box.ts';
import { chosenSheets } from './chosen-sheets.ts';
import { columnHeads } from './column-heads.ts';
import { levelTable } from './level-table.ts';

/** What came of asking for a sheet: the sheet, or that no sheet is there, or that it could not be had. */
type Asked = { slug: string } & ({ sheet: ComparedSheet } | { isMissing: boolean });

/** `<sheet-compare>`: the sheets that the address names, side by side. */
class SheetCompare extends HTMLElement {
  private readonly told = JSON.parse(this.dataset['told'] ?? '{}') as CompareTold;
  private readonly kept = new Kept();
  private readonly box = new SuggestionBox(
    this.piece('#projecte') as HTMLInputElement,
    this.piece('#projectes'),
    {
      address: this.told.names,
      read: sheetNameOf,
      like: sheetsLike,
      keyOf: ({ slug }) => slug,
      show: ({ title, who }) => [
        make('span', { className: 'line', textContent: title }),
        make('span', { className: 'line note', textContent: who }),
      ],
    },
    {
      chosen: (one) => {
        this.add(one);
      },
      offered: (number) => {
        const { matches, noOption } = this.told.words;
        const { one, many } = matches;
        this.say(number === 0 ? noOption : fill(number === 1 ? one : many, { n: number }));
      },
      failed: () => {
        this.say(this.told.words.namesBroken);
      },
    },
  );
  /** The sheets asked for and, of them, those that are shown. */
  private slugs: readonly string[] = [];
  private sheets: readonly ComparedSheet[] = [];
  private turn = 0;

  connectedCallback(): void {
    for (const part of this.querySelectorAll<HTMLElement>('.plain')) part.hidden = true;
    for (const part of this.querySelectorAll<HTMLElement>('.add, .steps')) part.hidden = false;
    window.addEventListener('popstate', () => void this.read());
    this.piece('.again').addEventListener('click', () => void this.read());
    this.piece('.download').addEventListener('click', () => void this.download());
    void this.read();
  }

  private piece(selector: string): HTMLElement {
    return this.querySelector(selector) as HTMLElement;
  }

  private say(...sentences: readonly string[]): void {
    this.piece('.said').textContent = sentences.filter(Boolean).join(' ');
  }

  /** Shows what the address asks for, and says what of it is passed over. */
  private async read(): Promise<void> {
    const { repeated, tooMany } = this.told.words;
    const { slugs, isRepeated, isTooMany, isOwn } = choiceIn(
      new URLSearchParams(location.search),
      chosenSheets.slugs,
    );
    await this.show(slugs, isRepeated ? repeated : '', isTooMany ? tooMany : '');
    // What somebody sent is looked at without losing one's own choice.
    if (isOwn) chosenSheets.choose(this.slugs);
    history.replaceState(null, '', this.address());
  }

  /** The address of what is asked for. */
  private address(): string {
    return location.pathname + compareQuery(this.slugs);
  }

  /** Shows other sheets, as an address of its own, and keeps them as what is chosen. */
  private async change(slugs: readonly string[], sentence: string): Promise<void> {
    this.slugs = slugs;
    chosenSheets.choose(slugs);
    history.pushState(null, '', this.address());
    await this.show(slugs, sentence, chosenSheets.isKept ? '' : this.told.words.unkept);
  }

  private async ask(slug: string): Promise<Asked> {
    // What somebody has put in an address leads to no other.
    if (!isSlug(slug)) return { slug, isMissing: true };
    const address = `${this.told.sheets}${slug}.json`;
    try {
      return { slug, sheet: await this.kept.get(slug, () => readJson<ComparedSheet>(address)) };
    } catch (error) {
      const status = error instanceof Error ? Number(error.cause) : NaN;
      return { slug, isMissing: status >= 400 && status < 500 };
    }
  }

  /** Shows sheets, those of them that there are, and says so after what else there is to say. */
  private async show(slugs: readonly string[], ...sentences: readonly string[]): Promise<void> {
    const turn = (this.turn += 1);
    const asked = await Promise.all(slugs.map((slug) => this.ask(slug)));
    if (turn !== this.turn) return;
    const { notThere, broken } = this.told.words;
    const slugsThat = (isMissing: boolean) =>
      asked.flatMap((one) => ('isMissing' in one && one.isMissing === isMissing ? [one.slug] : []));
    const [missing, lost] = [slugsThat(true), slugsThat(false)];
    const named = (sentence: string, names: readonly string[]) =>
      names.length > 0 ? fill(sentence, { names: names.join(', ') }) : '';
    const found = asked.flatMap((one) => ('sheet' in one ? [one.sheet] : []));
    // A sheet has one address now, whichever it was asked for by; one that is lost for now stays asked for.
    this.sheets = found.filter(({ slug }, i) => found.findIndex((one) => one.slug === slug) === i);
    this.slugs = [
      ...new Set(
        asked.flatMap((one) => ('sheet' in one ? [one.sheet.slug] : one.isMissing ? [] : [one.slug])),
      ),
    ];
    this.piece('.again').hidden = lost.length === 0;
    this.draw();
    this.say(...sentences, named(notThere, missing), named(broken, lost), this.count());
  }

  private count(): string {
    const { one, many } = this.told.words.comparing;
    const { length } = this.sheets;
    return length === 0 ? '' : fill(length === 1 ? one : many, { n: length });
  }

  private draw(): void {
    const { sheets } = this;
    const { words } = this.told;
    this.piece('.how').hidden = sheets.length > 1;
    this.piece('.chosen').hidden = sheets.length === 0;
    this.piece('.compared').hidden = sheets.length < 2;
    this.piece('.columns').replaceChildren(
      ...columnHeads(sheets, words, (phase) => this.phaseMarks(phase), {
        remove: (index) => void this.takeOut(index),
        move: (index, to) => void this.move(index, to),
      }),
    );
    const columns = columnNames(sheets);
    for (const level of compareSheets(sheets)) {
      const section = this.piece(`[data-level="${level.level}"]`);
      for (const old of section.querySelectorAll('table, .untold')) old.remove();
      if (level.rows.length > 0)
        section.append(levelTable(level, columns, words.table, `nivell-${level.level}`));
      const names = level.untold.join(', ');
      if (names)
        section.append(make('p', { className: 'untold note', textContent: fill(words.untold, { names }) }));
    }
  }

  private phaseMarks(phase: string): Node {
    const template = this.querySelector<HTMLTemplateElement>(`[data-phase="${CSS.escape(phase)}"]`);
    return template ? document.importNode(template.content, true) : document.createTextNode('');
  }

  private add({ slug, title }: SheetName): void {
    const { added, already, full } = this.told.words;
    this.box.show('');
    const isHere = this.slugs.includes(slug);
    const slugs = isHere ? undefined : choiceToggled(this.slugs, slug);
    if (slugs) void this.change(slugs, fill(added, { title }));
    else this.say(fill(isHere ? already : full, { title }));
  }

  private async takeOut(index: number): Promise<void> {
    const sheet = this.sheets[index];
    if (!sheet) return;
    const { removed, fewer } = this.told.words;
    const slugs = this.slugs.filter((slug) => slug !== sheet.slug);
    const sentence = fill(removed, { title: sheet.title.text });
    await this.change(slugs, slugs.length > 0 ? sentence : `${sentence} ${fewer}`);
    const heads = this.querySelectorAll<HTMLElement>('[data-tool=remove]');
    (heads[Math.min(index, heads.length - 1)] ?? this.piece('#projecte')).focus();
  }

  private async move(index: number, to: number): Promise<void> {
    const [sheet, other] = [this.sheets[index], this.sheets[to]];
    if (!sheet || !other) return;
    const slugs = choiceMoved(this.slugs, this.slugs.indexOf(sheet.slug), this.slugs.indexOf(other.slug));
    await this.change(slugs, fill(this.told.words.moved, { title: sheet.title.text, n: to + 1 }));
    const head = this.piece('.columns').children[to];
    const tool = to < index ? 'earlier' : 'later';
    (head?.querySelector<HTMLElement>(`[data-tool=${tool}]`) ?? head?.querySelector('button'))?.focus();
  }

  private async download(): Promise<void> {
    const { table, fileName, fileBroken } = this.told.words;
    try {
      // Few who compare take a file along.
      const { downloadTable } = await import('./table-file.ts');
      const absolute = (href: string) => new URL(href, location.href).href;
      await downloadTable(fileName, comparisonRows(this.sheets, table, absolute));
    } catch {
      this.say(fileBroken);
    }
  }
}

customElements.define('sheet-compare', SheetCompare);
