import { choiceIn, compareQuery, MOST_COMPARED, type AddressChoice } from '../../domain/compare-choice.ts';
import { isOwnAfter, isOwnAgain, isSameChoice, type Change } from '../../domain/compare-owner.ts';
import { keepAcrossLanguages } from '../search/search-address.ts';
import { chosenSheets } from './chosen-sheets.ts';

/** What a step of the history remembers beside its address. */
type Step = { isOwn?: boolean } | null;

/**
 * The comparison that the address asks for, and whose it is. One that names no sheets, or names those that the reader has
 * chosen, is the reader's own: what is kept follows each change of it, and each step back. Any other was sent by somebody
 * and stays apart: what the reader had chosen is not touched, unless that was nothing.
 */
export class ComparisonSteps {
  private wasOwn = false;
  /** What was kept when a comparison of the reader's own was last written here. */
  private lastKept: readonly string[] | undefined;

  /** Whether what is shown is the reader's own, and nothing else has been chosen elsewhere since. */
  get isOwn(): boolean {
    return this.wasOwn && this.lastKept !== undefined && isSameChoice(this.lastKept, chosenSheets.slugs);
  }

  /** What the address of a page that opens asks for. */
  arrive(): AddressChoice {
    const choice = choiceIn(new URLSearchParams(location.search), chosenSheets.slugs);
    this.wasOwn = choice.isOwn;
    this.lastKept = choice.isOwn ? chosenSheets.slugs : undefined;
    this.put(choice.slugs);
    return choice;
  }

  /** What the address of another step asks for; undefined where that is what is shown, as after a leap inside the page. */
  goBack(shown: readonly string[]): AddressChoice | undefined {
    if (location.search === compareQuery(shown)) {
      history.replaceState({ isOwn: this.isOwn } satisfies Step, '');
      return undefined;
    }
    const choice = choiceIn(new URLSearchParams(location.search), []);
    const step = history.state as Step;
    this.wasOwn = step?.isOwn === true && isOwnAgain(choice.slugs, chosenSheets.slugs, this.lastKept);
    if (this.wasOwn) this.keep(choice.slugs);
    this.put(choice.slugs);
    return choice;
  }

  /** Makes what a change has come to a step of its own. */
  push(slugs: readonly string[], change: Change): void {
    this.wasOwn = isOwnAfter(change, this.isOwn, chosenSheets.slugs);
    if (this.wasOwn) this.keep(slugs);
    history.pushState(...this.stepTo(slugs));
    keepAcrossLanguages();
  }

  /** Makes the step that is shown one of the sheets that there are. */
  settle(slugs: readonly string[]): void {
    if (this.isOwn) this.keep(slugs);
    this.put(slugs);
  }

  private put(slugs: readonly string[]): void {
    history.replaceState(...this.stepTo(slugs));
    keepAcrossLanguages();
  }

  private stepTo(slugs: readonly string[]): [Step, string, string] {
    return [{ isOwn: this.isOwn }, '', location.pathname + compareQuery(slugs)];
  }

  private keep(slugs: readonly string[]): void {
    this.lastKept = slugs.slice(0, MOST_COMPARED);
    chosenSheets.choose(this.lastKept);
  }
}
