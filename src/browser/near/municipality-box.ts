import Combobox from '@github/combobox-nav';
import {
  municipalitiesLike,
  municipalityOf,
  type HomeMunicipality,
  type MunicipalityRow,
} from '../../domain/home-municipality.ts';
import { make } from '../make.ts';
import { Kept, readJson } from '../read-json.ts';

/** The most names that are offered at once: more would be no shorter than writing on. */
const MOST = 8;

/** The box in which a municipality is chosen by its name: names are offered as it is written. */
export class MunicipalityBox {
  private readonly input: HTMLInputElement;
  private readonly list: HTMLElement;
  private readonly address: string;
  private readonly combobox: Combobox;
  private readonly kept = new Kept();
  private turn = 0;

  /**
   * `address` is where the municipalities are. `chosen` is called with the one chosen, `offered` with how many names are
   * offered of how many there are, and `failed` where the municipalities cannot be had.
   */
  constructor(
    input: HTMLInputElement,
    list: HTMLElement,
    address: string,
    on: {
      chosen: (one: HomeMunicipality) => void;
      offered: (number: number) => void;
      failed: () => void;
    },
  ) {
    this.input = input;
    this.list = list;
    this.address = address;
    this.combobox = new Combobox(input, list, {
      firstOptionSelectionMode: 'selected',
      tabInsertsSuggestions: false,
    });
    input.addEventListener('focus', () => {
      this.all().catch(on.failed);
    });
    input.addEventListener('input', () => {
      this.offer().then(on.offered, on.failed);
    });
    input.addEventListener('keydown', ({ key }) => {
      if (key === 'Escape') this.close();
    });
    input.addEventListener('blur', () => {
      // A click on a name comes after the box has lost the focus.
      setTimeout(() => {
        this.close();
      }, 200);
    });
    list.addEventListener('combobox-commit', ({ target }) => {
      const code = (target as HTMLElement).dataset['code'];
      this.close();
      this.all().then((all) => {
        const one = all.find((other) => other.code === code);
        if (one) on.chosen(one);
      }, on.failed);
    });
  }

  /** Every municipality. Rejects where they cannot be had. */
  all(): Promise<readonly HomeMunicipality[]> {
    return this.kept.get('all', async () =>
      (await readJson<readonly MunicipalityRow[]>(this.address)).map(municipalityOf),
    );
  }

  /** Shows the name of the one that is chosen; nothing where none is. */
  show(name: string): void {
    this.input.value = name;
    this.close();
  }

  private close(): void {
    this.turn += 1;
    this.combobox.stop();
    this.list.hidden = true;
  }

  /** Offers names for what is written; tells how many there are. */
  private async offer(): Promise<number> {
    const turn = (this.turn += 1);
    const like = municipalitiesLike(await this.all(), this.input.value);
    if (turn !== this.turn) return like.length;
    const options = like.slice(0, MOST).map(({ code, name }) => {
      const option = make('li', { role: 'option', id: `municipi-${code}`, textContent: name });
      option.dataset['code'] = code;
      return option;
    });
    this.combobox.stop();
    this.list.replaceChildren(...options);
    this.list.hidden = options.length === 0;
    if (options.length > 0) this.combobox.start();
    return like.length;
  }
}
