import { fill } from '../../domain/fill.ts';
import { municipalitiesLike, type HomeMunicipality } from '../../domain/home-municipality.ts';
import { rankNear, type Near, type Reason } from '../../domain/nearness.ts';
import type { NearTold } from '../../domain/near-told.ts';
import { PAGE_SIZE } from '../../domain/paging.ts';
import { nearestTo } from '../../domain/place.ts';
import { bare } from '../../domain/plain-words.ts';
import { offerSaid } from '../../domain/suggestion-told.ts';
import type { AdministrationKind, SizeBand } from '../../domain/vocabulary.ts';
import { make } from '../make.ts';
import { keepPlace, onPlaceChange, readerPlace, type ReaderPlace } from '../reader-place.ts';
import { Finder } from '../search/finding.ts';
import { itemOf } from '../search/result-items.ts';
import { municipalityBox } from './municipality-box.ts';

/** Kilometres from the nearest municipality beyond which nobody is at home. */
const FAR = 100;
/** Milliseconds that a browser may take to tell where it is. */
const PATIENCE = 15_000;

/** `<near-me>`: ranks the projects for the municipality a reader chooses, and remembers it in this browser. */
class NearMe extends HTMLElement {
  private readonly told = JSON.parse(this.dataset['told'] ?? '{}') as NearTold;
  private readonly finder = new Finder(this.told.search);
  private readonly format = new Intl.NumberFormat(this.told.search.lang, {
    ...{ maximumFractionDigits: 0, useGrouping: true },
  });
  private readonly form = this.querySelector('.near-form') as HTMLElement;
  private readonly results = this.querySelector('.results') as HTMLElement;
  private readonly box = municipalityBox(
    this.form.querySelector('input') as HTMLInputElement,
    this.form.querySelector('[role=listbox]') as HTMLElement,
    this.told.municipalities,
    {
      chosen: (one) => {
        this.choose(one);
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
        this.say(this.told.words.broken);
      },
    },
  );
  private reader: ReaderPlace | undefined;
  private ranked: readonly Near[] = [];
  private isKept = true;
  private turn = 0;
  /** Which asking of the browser where it is may still answer. */
  private locating = 0;

  connectedCallback(): void {
    this.form.hidden = false;
    for (const part of this.querySelectorAll<HTMLElement>('.plain')) part.hidden = true;
    for (const select of this.form.querySelectorAll('select'))
      select.addEventListener('change', () => {
        if (this.reader) this.choose(this.reader);
      });
    this.querySelector('.locate')?.addEventListener('click', () => {
      this.locate();
    });
    this.querySelector('.forget')?.addEventListener('click', () => {
      this.forget();
    });
    this.querySelector('.more')?.addEventListener('click', () => {
      this.more();
    });
    this.form.querySelector('input')?.addEventListener('change', () => {
      this.settle().catch(() => {
        this.say(this.told.words.broken);
      });
    });
    onPlaceChange(() => {
      this.restore();
    });
    this.restore();
  }

  /** Shows what is near the place that is kept; nothing where none is. */
  private restore(): void {
    const kept = readerPlace();
    if (!kept) {
      this.clear();
      return;
    }
    this.reader = kept;
    this.select('ens').value = kept.kind ?? '';
    this.select('mida').value = kept.band ?? '';
    this.choose(kept);
  }

  /** Takes a whole name that was written and left for the choice of it; of any other, the one chosen comes back. */
  private async settle(): Promise<void> {
    const written = this.form.querySelector('input')?.value ?? '';
    const all = await this.box.all();
    const named = municipalitiesLike(all, written).filter(({ name }) => bare(name) === bare(written).trim());
    const [one] = named;
    if (one && one.code !== this.reader?.code) this.choose(one);
    else if (this.reader) this.box.show(this.reader.name);
  }

  private select(name: 'mida' | 'ens'): HTMLSelectElement {
    return this.form.querySelector(`[name=${name}]`) as HTMLSelectElement;
  }

  /** Says something; `unseen` is only to be heard, where it stands on the page already. */
  private say(text: string, unseen = ''): void {
    const heard = make('span', { className: 'unseen', textContent: unseen });
    this.querySelector('.said')?.replaceChildren(text, ...(unseen ? [heard] : []));
  }

  /** Takes a place; `located` says how it was found, where the reader did not choose it. */
  private choose({ code, name, place }: HomeMunicipality | ReaderPlace, located = ''): void {
    // A size that was chosen for one municipality tells nothing of another.
    if (this.reader && this.reader.code !== code) this.select('mida').value = '';
    // What may be chosen is what the page offers.
    const band = (this.select('mida').value || undefined) as SizeBand | undefined;
    const kind = (this.select('ens').value || undefined) as AdministrationKind | undefined;
    this.reader = { code, name, place, band, kind };
    this.locating += 1;
    this.isKept = keepPlace(this.reader);
    void this.show(located);
  }

  private clear(): void {
    this.turn += 1;
    this.locating += 1;
    this.reader = undefined;
    // A size and a kind were those of who was there.
    this.select('mida').value = '';
    this.select('ens').value = '';
    this.box.show('');
    this.say('');
    for (const part of this.querySelectorAll<HTMLElement>('.found, .forget')) part.hidden = true;
  }

  private forget(): void {
    keepPlace(undefined);
    this.clear();
    this.form.querySelector('input')?.focus();
  }

  private locate(): void {
    const { locating, located, lost, far, broken } = this.told.words;
    // Some browsers are told by their owners to have none.
    if (!('geolocation' in navigator)) {
      this.say(lost);
      return;
    }
    this.say(locating);
    const asking = (this.locating += 1);
    // Who has chosen or forgotten a place since then has the last word.
    const isOver = () => asking !== this.locating;
    const found = async ({ coords }: GeolocationPosition) => {
      const nearest = nearestTo(await this.box.all(), coords);
      if (isOver()) return;
      if (!nearest || nearest.kilometres > FAR) {
        this.say(far);
        return;
      }
      this.choose(nearest.one, fill(located, { name: nearest.one.name }));
    };
    navigator.geolocation.getCurrentPosition(
      (position) => {
        found(position).catch(() => {
          if (!isOver()) this.say(broken);
        });
      },
      () => {
        if (!isOver()) this.say(lost);
      },
      { timeout: PATIENCE, maximumAge: 600_000 },
    );
  }

  private async show(located: string): Promise<void> {
    const { reader } = this;
    if (!reader) return;
    const turn = (this.turn += 1);
    this.box.show(reader.name);
    for (const part of this.querySelectorAll<HTMLElement>('.forget')) part.hidden = false;
    try {
      const { rows, sizes } = await this.finder.sheets();
      if (turn !== this.turn) return;
      this.ranked = rankNear(rows, reader, sizes);
    } catch {
      if (turn === this.turn) this.say(this.told.words.unranked);
      return;
    }
    this.results.replaceChildren();
    for (const part of this.querySelectorAll<HTMLElement>('.found')) part.hidden = false;
    const { one, many } = this.told.search.words.sheets;
    const { length } = this.ranked;
    const count = fill(length === 1 ? one : many, { n: this.format.format(length) });
    const heading = this.querySelector('.found h2');
    if (heading) heading.textContent = fill(this.told.words.found, { count, name: reader.name });
    const seen = [located, this.isKept ? '' : this.told.words.unkept].filter(Boolean);
    this.say(seen.map((sentence) => `${sentence} `).join(''), `${count}.`);
    this.more();
  }

  /** Shows as many projects more as a page of a list has, each as it comes. */
  private more(): void {
    const shown = this.results.children.length;
    const next = this.ranked.slice(shown, shown + PAGE_SIZE);
    for (const [i, near] of next.entries()) {
      const place = make('li', { ariaBusy: 'true', textContent: '…' });
      this.results.append(place);
      void this.item(near).then((item) => {
        place.replaceWith(item);
        if (i === 0 && shown > 0) item.querySelector('a')?.focus();
      });
    }
    const button = this.querySelector<HTMLElement>('.more');
    if (button) button.hidden = shown + next.length >= this.ranked.length;
  }

  private async item({ row, reasons }: Near): Promise<HTMLElement> {
    const why = make('p', { className: 'reasons', textContent: this.reasons(reasons) });
    try {
      const item = itemOf(await this.finder.record(row.number), new Set(), undefined, this);
      item?.querySelector('.who')?.after(why);
      if (item) return item;
    } catch {
      // Told in the place of the item.
    }
    return make('li', { textContent: this.told.search.words.broken });
  }

  private reasons(reasons: readonly Reason[]): string {
    const { reasons: words } = this.told.words;
    const said = reasons.map((reason) => {
      if (reason.why !== 'distance') return words[reason.why];
      return reason.kilometres < 1
        ? words.here
        : fill(words.distance, { km: this.format.format(reason.kilometres) });
    });
    return said.join(' · ');
  }
}

customElements.define('near-me', NearMe);
