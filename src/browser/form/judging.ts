import { DraftJudge, type Draft } from '../../domain/draft.ts';
import { sentenceOf, type FaultSentences } from '../../domain/fault-sentence.ts';
import type { Fault } from '../../domain/fault.ts';
import type { KnownMunicipalities } from '../../domain/known-content.ts';
import { today } from './draft-form.ts';
import type { Marked } from './fault-marks.ts';
import { controlIn, placeKey, type Places } from './form-values.ts';

/** The faults of a draft with their sentences, each in its place of the form; and which of them it is time to tell. */
export class Judging {
  private readonly root: HTMLElement;
  private readonly judge: DraftJudge;
  private readonly sentences: FaultSentences;
  /** What somebody has been in and left, and the steps they have gone through. */
  private left = new WeakSet<Element>();

  constructor(root: HTMLElement, judge: DraftJudge, sentences: FaultSentences) {
    this.root = root;
    this.judge = judge;
    this.sentences = sentences;
    root.addEventListener('focusout', ({ target, relatedTarget }) => {
      // Groups and lists are left when the focus goes out of them.
      for (let at = target as Element | null; at && at !== root; at = at.parentElement)
        if (at.matches('[data-kind]') && !at.contains(relatedTarget as Node | null)) this.leave(at);
    });
  }

  /** From now on it is told what is wrong in there. */
  leave(place: Element): void {
    this.left.add(place);
  }

  /** Begins anew: nobody has been anywhere. */
  forget(): void {
    this.left = new WeakSet();
  }

  isLeft(place: HTMLElement): boolean {
    const step = place.closest('[data-step]');
    return this.left.has(place) || (step !== null && this.left.has(step));
  }

  /** Everything that is wrong with a draft. What belongs to its files as such stands at its address. */
  marksOf(draft: Draft, places: Places, municipalities: KnownMunicipalities | undefined): Marked[] {
    const { sheet, bodies } = this.judge.faultsOf(draft, today(), municipalities);
    return [
      ...sheet.map((fault) => this.mark(fault, places, '')),
      ...Object.entries(bodies).flatMap(([id, faults]) =>
        faults.map((fault) => this.mark(fault, places, `@${id}.`)),
      ),
    ];
  }

  private mark(fault: Fault, places: Places, within: string): Marked {
    const { message, fix } = sentenceOf(fault, this.sentences);
    return {
      place: this.placeOf(fault, places, within),
      severity: fault.severity,
      message,
      // To add a line is said of a file; here there is a place for it.
      fix: fault.kind === 'missing' ? undefined : fix,
    };
  }

  /** Where a fault stands: at its value or, where that is not there, at the nearest thing around it. */
  private placeOf({ path, offset, expected }: Fault, places: Places, within: string): HTMLElement {
    const found = path.map((_, i) => places.get(within + placeKey(path.slice(0, path.length - i))));
    const isBody = offset !== undefined || expected?.detail === 'body';
    const field = this.root.querySelector(`[data-field="${String(path[0] ?? '')}"]`);
    return (
      (isBody ? places.get('body') : found.find((place) => place !== undefined)) ??
      (within ? places.get(`${within}name`) : field && controlIn(field)) ??
      this.root.querySelector<HTMLElement>('[data-slug]:not([hidden]) input') ??
      (this.root.querySelector('#camp-body') as HTMLElement)
    );
  }
}
