import { choiceKept, choiceToggled, MOST_COMPARED } from '../../domain/compare-choice.ts';

/** Where the choice is kept, in this browser alone. */
const KEY = 'observatori:compara';

/**
 * The sheets that the reader has chosen to compare, shared by every element of the page and by the tabs of the site.
 * `change` is dispatched after each change, here or in another tab, and `full` where one more did not fit.
 */
class ChosenSheets extends EventTarget {
  private chosen: readonly string[] = [];
  /** Whether the browser keeps the choice for other pages. */
  isKept = true;

  constructor() {
    super();
    this.recall();
    window.addEventListener('storage', ({ key }) => {
      // Without a key, all that was kept was forgotten.
      if (key !== KEY && key !== null) return;
      this.recall();
      this.dispatchEvent(new Event('change'));
    });
    // A page that is come back to stands as it was left.
    window.addEventListener('pageshow', ({ persisted }) => {
      if (!persisted) return;
      this.recall();
      this.dispatchEvent(new Event('change'));
    });
  }

  /** Their slugs, in the order they were chosen. */
  get slugs(): readonly string[] {
    return this.chosen;
  }

  /** Chooses a sheet, or no longer. */
  toggle(slug: string): void {
    const slugs = choiceToggled(this.chosen, slug);
    if (slugs) this.choose(slugs);
    else this.dispatchEvent(new Event('full'));
  }

  /** Chooses these and no others: as many as fit. */
  choose(slugs: readonly string[]): void {
    this.chosen = slugs.slice(0, MOST_COMPARED);
    try {
      if (this.chosen.length > 0) localStorage.setItem(KEY, JSON.stringify(this.chosen));
      else localStorage.removeItem(KEY);
      this.isKept = true;
    } catch {
      this.isKept = false;
    }
    this.dispatchEvent(new Event('change'));
  }

  private recall(): void {
    try {
      this.chosen = choiceKept(localStorage.getItem(KEY));
    } catch {
      this.isKept = false;
    }
  }
}

/** The choice of this browser. */
export const chosenSheets = new ChosenSheets();
