import type { AnswerLabels } from '../../domain/answer-text.ts';
import { DraftJudge, isEmpty, type Draft } from '../../domain/draft.ts';
import type { FaultSentences } from '../../domain/fault-sentence.ts';
import type { KnownContent } from '../../domain/known-content.ts';
import { DEFAULT_LANGUAGE } from '../../domain/language.ts';
import type { PreviewDraft } from '../../domain/preview.ts';
import { DraftForm, type Task } from './draft-form.ts';
import { DraftStore } from './draft-store.ts';
import { FaultMarks, focusable, type Marked } from './fault-marks.ts';
import type { Settings, Words } from './form-words.ts';
import { Judging } from './judging.ts';
import { Preview } from '../preview.ts';
import { bringMunicipalities } from './known.ts';
import { tellLengths } from './lengths.ts';
import { ListEditing } from './list-editing.ts';
import { NewBodies } from './new-bodies.ts';
import { Sending } from './sending.ts';
import { Steps } from './steps.ts';
import { withWords } from './translating.ts';

/** How long after the last key what is written is judged and kept, in milliseconds. */
const PAUSE = 300;

/** A sheet being written: judged as `npm run check` judges it, kept as it is written, sent in one of three ways. */
export class Writing {
  private readonly root: HTMLElement;
  private readonly words: Words;
  private readonly task: Task;
  private readonly bodies: NewBodies;
  private readonly form: DraftForm;
  private readonly judging: Judging;
  private readonly steps: Steps;
  private readonly marks: FaultMarks;
  private readonly sending: Sending;
  private readonly store: DraftStore;
  private readonly preview: Preview;
  private readonly undoing: HTMLElement;
  private timer = 0;
  private isDirty = false;
  private isElsewhere = false;
  private undo: (() => void) | undefined;

  constructor(root: HTMLElement, words: Words, settings: Settings, task: Task, content: KnownContent) {
    const sentences = JSON.parse(root.dataset['sentences'] ?? '') as FaultSentences;
    this.root = root;
    this.words = words;
    this.task = task;
    this.bodies = new NewBodies(root, content, words.newBody, () => bringMunicipalities(settings));
    this.form = new DraftForm(root, task, content, this.bodies, words.original);
    this.judging = new Judging(root, new DraftJudge(content, task.sheet), sentences);
    this.steps = new Steps(root, words);
    this.marks = new FaultMarks(root, words);
    this.store = new DraftStore(task.slug, task.lang);
    this.preview = new Preview(root.querySelector('.preview iframe') as HTMLIFrameElement);
    const say = (sentence: string) => {
      this.say(sentence);
    };
    const labels = JSON.parse(root.dataset['labels'] ?? '{}') as AnswerLabels;
    this.sending = new Sending(root, words, settings, labels, say);
    this.undoing = root.querySelector('[data-do=undo]') as HTMLElement;
    new ListEditing(root, words, say).onChange = (undo) => {
      this.isElsewhere = false;
      this.offer(undo);
      this.changed();
      if (undo) this.undoing.focus();
    };
  }

  /** Opens the form with what was left in it or, where nothing was, with what the page is asked for. */
  begin(asked: URLSearchParams): void {
    const recalled = this.store.recall();
    const isKept = typeof recalled === 'object';
    const kept = isKept ? this.form.renewed(recalled.kept) : this.form.blank(asked);
    this.form.fill(kept);
    this.listen();
    this.steps.start(location.hash.slice(1), `nivell-${asked.get('nivell') ?? ''}`, kept.step);
    this.update();
    if (isKept) this.say(recalled.kept.of === this.form.published ? this.words.recalled : this.words.changed);
    if (recalled === 'broken') this.say(this.words.broken);
    this.hide('.keeping', recalled === 'unable');
    if (recalled === 'unable') this.say(this.words.notSaved);
  }

  /** Tells what has just happened, to those who hear the page too. */
  say(sentence: string): void {
    (this.root.querySelector('.said > [role=status]') as HTMLElement).textContent = sentence;
  }

  private listen(): void {
    const { root } = this;
    root.addEventListener('submit', (event) => {
      event.preventDefault();
    });
    root.addEventListener('click', ({ target }) => {
      const button = (target as Element).closest<HTMLElement>('[data-do]');
      if (button) this.act(button.dataset['do']);
    });
    root.addEventListener('input', () => {
      // What was taken out cannot come back over what is written since.
      this.offer();
      this.isElsewhere = false;
      this.say('');
      this.changed();
    });
    root.addEventListener('change', () => {
      this.form.look();
      this.changed();
    });
    root.addEventListener('focusout', () => {
      if (this.isDirty) this.wait();
    });
    root.addEventListener('reach', ({ target }) => {
      this.steps.reach(focusable(target as HTMLElement));
    });
    this.steps.onLeave = (step) => {
      this.judging.leave(step);
      this.wait();
    };
    this.sending.onSent = () => {
      this.isDirty = false;
    };
    this.bodies.onMunicipalities = () => {
      this.wait();
    };
    this.store.onElsewhere = () => {
      // Until somebody writes here, the other page is the one that keeps.
      this.isElsewhere = true;
      this.tellKept('');
      this.say(this.words.elsewhere);
    };
    window.addEventListener('beforeunload', (event) => {
      if (this.isDirty) event.preventDefault();
    });
    document.addEventListener('visibilitychange', () => {
      if (document.hidden && this.timer) this.update();
    });
  }

  private act(what: string | undefined): void {
    if (what === 'back') this.steps.go(-1);
    if (what === 'next') this.steps.go(1);
    if (what === 'empty') this.empty();
    if (what !== 'undo') return;
    this.undo?.();
    this.offer();
    this.say(this.words.undone);
    this.changed();
  }

  /** Offers to take back what was just done, or nothing any more. */
  private offer(undo?: () => void): void {
    this.undo = undo;
    this.undoing.hidden = undo === undefined;
  }

  private empty(): void {
    const before = this.form.kept(this.form.read().draft, '');
    this.store.forget();
    this.judging.forget();
    this.form.fill(this.form.blank());
    this.isDirty = false;
    this.update();
    this.offer(() => {
      this.form.fill(before);
    });
    this.say(this.task.sheet ? this.words.restored : this.words.emptied);
    this.tellKept('');
  }

  private tellKept(sentence: string): void {
    (this.root.querySelector('.kept') as HTMLElement).textContent = sentence;
  }

  private changed(): void {
    this.isDirty = true;
    this.wait();
  }

  private wait(): void {
    clearTimeout(this.timer);
    this.timer = window.setTimeout(() => {
      this.update();
    }, PAUSE);
  }

  /** Judges what is written, keeps it, and tells both. */
  private update(): void {
    clearTimeout(this.timer);
    this.timer = 0;
    const { steps } = this;
    const { draft, places } = this.form.read();
    if (this.isDirty && !this.isElsewhere) this.keep(draft);
    const { slug } = this.form;
    const marks = this.judging
      .marksOf(draft, places, this.bodies.municipalities)
      // The address waits for the title it is proposed from.
      .filter(({ place }) => place !== slug || draft.slug !== '' || 'title' in draft.data);
    if (this.form.isTaken(draft.slug))
      marks.push({ place: slug, severity: 'error', message: this.words.taken, fix: undefined });
    const isLast = steps.current?.dataset['step'] === '0';
    const shown = marks.filter(({ place }) => isLast || this.judging.isLeft(place));
    this.marks.show(shown);
    steps.tell(draft.data, shown);
    tellLengths(this.root);
    this.showSending(draft, marks);
    this.preview.show({ ...this.previewed(draft), bodies: this.bodies.shown(draft.bodies) });
  }

  /** A draft as its page will have it: a translation is shown with the facts of the Catalan sheet. */
  private previewed({ data, body, lang }: Draft): Pick<PreviewDraft, 'data' | 'body' | 'lang'> {
    const { [DEFAULT_LANGUAGE]: catalan } = this.task.sheet?.files ?? {};
    if (lang === DEFAULT_LANGUAGE || !catalan) return { data, body, lang };
    return { data: withWords(catalan.data, data), body: body || catalan.body, lang };
  }

  private keep(draft: Draft): void {
    if (isEmpty(draft)) {
      this.store.forget();
      this.isDirty = false;
      return;
    }
    const isKept = this.store.keep(this.form.kept(draft, this.steps.current?.id ?? ''));
    this.tellKept(isKept ? this.words.saved : '');
    if (!isKept) this.say(this.words.notSaved);
  }

  private showSending(draft: Draft, marks: readonly Marked[]): void {
    const { slug, sheet } = this.task;
    const { title } = draft.data;
    const isRight = !marks.some(({ severity }) => severity === 'error');
    const isSomething =
      isRight &&
      this.sending.show({
        ...{ draft, title: typeof title === 'string' ? title : draft.slug },
        ...{ sheet, isNew: slug === '' },
        nameOf: this.bodies.lookups.administration.nameOf,
      });
    this.hide('[data-send]', !isSomething);
    this.hide('[data-send] .advice', marks.length === 0);
    this.hide('.wrong', isRight);
    this.hide('.unchanged', !isRight || isSomething);
  }

  private hide(selector: string, isHidden: boolean): void {
    (this.root.querySelector(selector) as HTMLElement).hidden = isHidden;
  }
}
