import { administrationsText, answerText, type AnswerLabels } from '../../domain/answer-text.ts';
import { filesOf, type Draft, type DraftFile } from '../../domain/draft.ts';
import type { FieldName } from '../../domain/fields.ts';
import type { KnownSheet } from '../../domain/known-content.ts';
import { DEFAULT_LANGUAGE, type Language } from '../../domain/language.ts';
import { ASKED_FIELDS, questionId, type Question } from '../../domain/issue-form.ts';
import { editOnGitHub } from '../../domain/github-links.ts';
import { mailTo } from '../../domain/links.ts';
import { issueAddress, newFileAddress, repositoryPath, type Answer } from '../../domain/sending.ts';
import { fill } from '../../domain/fill.ts';
import { download } from '../download.ts';
import { make } from '../make.ts';
import { titleOf } from './fault-marks.ts';
import type { Settings, Words } from './form-words.ts';

/** What is sent, and how it came to be. */
export interface Outgoing {
  draft: Draft;
  title: string;
  /** The published sheet that it changes or translates. */
  sheet: KnownSheet | undefined;
  /** Whether it is a new sheet, and no change or translation of one. */
  isNew: boolean;
  /** The name of a body by its id. */
  nameOf: (id: string) => string;
}

function button(textContent: string, onclick: () => void): HTMLButtonElement {
  return make('button', { type: 'button', className: 'button', textContent, onclick });
}

/** The name of a file alone. */
function baseOf({ path }: DraftFile): string {
  return path.split('/').at(-1) ?? path;
}

/** Data with its bodies by their names. */
function named(data: Draft['data'], nameOf: (id: string) => string): Draft['data'] {
  const { administrations } = data;
  return Array.isArray(administrations)
    ? { ...data, administrations: administrations.map((id) => nameOf(String(id))) }
    : data;
}

/** The three ways out of the form: GitHub's editor, GitHub's issue form, and an e-mail. */
export class Sending {
  private readonly root: HTMLElement;
  private readonly words: Words;
  private readonly settings: Settings;
  private readonly labels: AnswerLabels;
  private readonly say: (sentence: string) => void;
  /** Called when somebody takes one of the ways. */
  onSent: () => void = () => undefined;

  constructor(
    root: HTMLElement,
    words: Words,
    settings: Settings,
    labels: AnswerLabels,
    say: (sentence: string) => void,
  ) {
    this.root = root;
    this.words = words;
    this.settings = settings;
    this.labels = labels;
    this.say = say;
  }

  /** Makes the ways ready for what is written; tells whether there is anything to send. */
  show(out: Outgoing): boolean {
    const files = filesOf(out.draft, out.sheet);
    const changes = this.changesOf(out);
    this.showGitHub(out, files);
    this.showIssue(out, changes);
    this.showEmail(out, files);
    this.showTexts(files);
    return out.isNew || changes !== '';
  }

  private way(name: string): HTMLElement | null {
    return this.root.querySelector(`[data-way=${name}]`);
  }

  private async copy(text: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(text);
      this.say(this.words.copied);
    } catch {
      this.say(this.words.notCopied);
      (this.root.querySelector('[data-send] details') as HTMLDetailsElement).open = true;
    }
  }

  private when(way: HTMLElement, what: Readonly<Record<string, boolean>>): void {
    for (const one of way.querySelectorAll<HTMLElement>('[data-when]'))
      one.hidden = !what[one.dataset['when'] ?? ''];
  }

  /** A link that leads out of the form, and copies first what its address could not hold. */
  private lead(link: HTMLAnchorElement, href: string, copied?: string): void {
    link.href = href;
    link.onclick = () => {
      this.onSent();
      if (copied !== undefined) void this.copy(copied);
    };
  }

  /** Where a file is written on GitHub, and its text where the address does not hold it. */
  private editorOf(file: DraftFile, title: string): { href: string; copied?: string } {
    const { repository } = this.settings;
    if (file.isThere) return { href: editOnGitHub(repository, repositoryPath(file)), copied: file.text };
    const { href, isWhole } = newFileAddress(repository, file, title);
    return isWhole ? { href } : { href, copied: file.text };
  }

  private showGitHub({ title, nameOf }: Outgoing, [file, ...others]: DraftFile[]): void {
    const way = this.way('github');
    if (!way || !file) return;
    const { href, copied } = this.editorOf(file, title);
    this.when(way, {
      ...{ short: copied === undefined, long: !file.isThere && copied !== undefined, edit: !!file.isThere },
      bodies: others.some(({ body }) => body),
      following: others.some(({ isThere }) => isThere),
    });
    this.lead(way.querySelector(':scope > a') as HTMLAnchorElement, href, copied);
    way.querySelector('.others')?.replaceChildren(
      ...others.map((other) => {
        const name = other.body === undefined ? baseOf(other) : nameOf(other.body);
        const textContent = fill(this.words.other, { name });
        const own = make('a', { className: 'button', target: '_blank', rel: 'noopener', textContent });
        const editor = this.editorOf(other, name);
        this.lead(own, editor.href, editor.copied);
        return own;
      }),
    );
  }

  /** A value as text. In a translation, whose items may be missing, each says which it is. */
  private textOf(name: string, value: unknown, lang: Language): string {
    const text = (one: unknown) => answerText(name as FieldName, one, this.labels.part);
    if (lang === DEFAULT_LANGUAGE || !Array.isArray(value)) return text(value);
    return value.flatMap((one, i) => (text(one) === '' ? [] : [`${i + 1}. ${text(one)}`])).join('\n\n');
  }

  /** What a change or a translation says that the file did not, and of what it no longer says, that. */
  private changesOf({ draft, sheet, nameOf }: Outgoing): string {
    const { lang, body, bodies } = draft;
    const before = sheet?.files[lang] ?? { data: {}, body: '' };
    const [old, now] = [named(before.data, nameOf), named(draft.data, nameOf)];
    const blocks = Object.keys({ ...old, ...now }).flatMap((name): [string, string][] => {
      const text = this.textOf(name, now[name], lang);
      return text === this.textOf(name, old[name], lang) ? [] : [[questionId(name as Question), text]];
    });
    const described = administrationsText(Object.values(bodies), this.labels.administrationPart);
    if (described !== '') blocks.push([questionId('ens'), described]);
    if (body.trim() !== before.body.trim()) blocks.push([questionId('body'), body]);
    return blocks.map(([id, text]) => `**${this.labelOf(id)}**\n${text || this.words.takenOut}`).join('\n\n');
  }

  /** The answers of GitHub's form for a new sheet, or of the form of corrections for a change. */
  private answersOf({ draft, title, isNew, nameOf }: Outgoing, changes: string): Answer[] {
    const { slug, lang, body, bodies } = draft;
    const { words, settings } = this;
    if (!isNew)
      return [
        ['title', (lang === DEFAULT_LANGUAGE ? words.correctionTitle : words.translationTitle) + title],
        ['fitxa', `${settings.site}${settings.pages[lang]}${slug}/`],
        ['que', changes],
      ];
    const data = named(draft.data, nameOf);
    return [
      ['title', words.issueTitle + title],
      ...ASKED_FIELDS.map(
        (field) => [questionId(field), answerText(field, data[field], this.labels.part)] as const,
      ),
      [questionId('ens'), administrationsText(Object.values(bodies), this.labels.administrationPart)],
      [questionId('body'), body],
    ];
  }

  private showIssue(out: Outgoing, changes: string): void {
    const way = this.way('issue');
    if (!way) return;
    const answers = this.answersOf(out, changes);
    const form = out.isNew ? 'nova-fitxa.yml' : 'correccio.yml';
    const { href, left } = issueAddress(this.settings.repository, form, answers);
    this.when(way, { long: left.length > 0, new: out.isNew, edit: !out.isNew });
    this.lead(way.querySelector(':scope > a') as HTMLAnchorElement, href);
    way.querySelector('ul')?.replaceChildren(
      ...left.map((id) => {
        const text = answers.find(([own]) => own === id)?.[1] ?? '';
        return make(
          'li',
          {},
          button(`${this.words.copy}: ${this.labelOf(id)}`, () => void this.copy(text)),
        );
      }),
    );
  }

  /** What the question of a form is called: as the field is here. */
  private labelOf(id: string): string {
    const field = id.replace(/^camp-/, '').replace(/^ens$/, 'administrations');
    const { bodyLabel, text } = this.words;
    return (
      titleOf(this.root.querySelector(`[data-field="${field}"]`)) ?? (field === 'body' ? bodyLabel : text)
    );
  }

  private showEmail({ title, nameOf }: Outgoing, files: DraftFile[]): void {
    const way = this.way('email');
    if (!way) return;
    way.querySelector('.files')?.replaceChildren(
      ...files.map((file, i) => {
        const name = file.body === undefined ? baseOf(file) : nameOf(file.body);
        const label = i === 0 ? this.words.download : fill(this.words.downloadOther, { name });
        return button(label, () => {
          this.onSent();
          download(file.path.split('/').slice(1).join('-'), file.text, 'text/plain;charset=utf-8');
        });
      }),
    );
    const link = way.querySelector<HTMLAnchorElement>(':scope > a');
    const path = files.map(repositoryPath).join(', ');
    if (link)
      this.lead(
        link,
        mailTo(this.settings.email, fill(this.words.subject, { title }), fill(this.words.message, { path })),
      );
  }

  private showTexts(files: DraftFile[]): void {
    this.root.querySelector('.texts')?.replaceChildren(
      ...files.flatMap((file) => {
        return [
          make('p', { className: 'label', textContent: repositoryPath(file) }),
          make('pre', { tabIndex: 0, textContent: file.text }),
          button(this.words.copy, () => void this.copy(file.text)),
        ];
      }),
    );
  }
}
