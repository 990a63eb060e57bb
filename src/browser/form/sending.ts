import { administrationsText, answerText, type AnswerLabels } from '../../domain/answer-text.ts';
import { filesOf, type Draft, type DraftFile } from '../../domain/draft.ts';
import type { FieldName } from '../../domain/fields.ts';
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
  /** The file as it stands, where it is already there and is changed. */
  published: { data: Draft['data']; body: string } | undefined;
  /** Whether it is a new sheet, and no change or translation of one. */
  isNew: boolean;
  /** The name of a body by its id. */
  nameOf: (id: string) => string;
}

function button(textContent: string, onclick: () => void): HTMLButtonElement {
  return make('button', { type: 'button', className: 'button', textContent, onclick });
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

  /** Makes the ways ready for what is written. */
  show(out: Outgoing): void {
    const files = filesOf(out.draft);
    this.showGitHub(out, files);
    this.showIssue(out);
    this.showEmail(out, files);
    this.showTexts(files);
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

  private showGitHub({ draft, title, published, nameOf }: Outgoing, [file, ...bodies]: DraftFile[]): void {
    const way = this.way('github');
    if (!way || !file) return;
    const { repository } = this.settings;
    const isThere = published !== undefined;
    const { href, isWhole } = newFileAddress(repository, file, title);
    this.when(way, {
      ...{ short: !isThere && isWhole, long: !isThere && !isWhole, edit: isThere },
      bodies: bodies.length > 0,
    });
    const to = isThere ? editOnGitHub(repository, repositoryPath(file)) : href;
    const link = way.querySelector<HTMLAnchorElement>(':scope > a') as HTMLAnchorElement;
    this.lead(link, to, isThere || !isWhole ? file.text : undefined);
    way.querySelector('.bodies')?.replaceChildren(
      ...Object.keys(draft.bodies).map((id, i) => {
        const textContent = fill(this.words.body, { name: nameOf(id) });
        const own = make('a', { className: 'button', target: '_blank', rel: 'noopener', textContent });
        const body = bodies[i];
        if (body) this.lead(own, newFileAddress(repository, body, nameOf(id)).href);
        return own;
      }),
    );
  }

  /** What a change or a translation says that the file did not, and of what it no longer says, that. */
  private changesOf({ draft: { data, body }, published }: Outgoing): string {
    const before = published ?? { data: {}, body: '' };
    const blocks = Object.keys({ ...before.data, ...data })
      // An empty list says as little as none.
      .filter((name) => JSON.stringify(data[name] ?? []) !== JSON.stringify(before.data[name] ?? []))
      .map((name) => [
        questionId(name as Question),
        answerText(name as FieldName, data[name], this.labels.part),
      ]);
    if (body.trim() !== before.body.trim()) blocks.push([questionId('body'), body]);
    return blocks
      .map(([id = '', text]) => `**${this.labelOf(id)}**\n${text || this.words.takenOut}`)
      .join('\n\n');
  }

  /** The answers of GitHub's form for a new sheet, or of the form of corrections for a change. */
  private answersOf(out: Outgoing): Answer[] {
    const { draft, title, isNew, nameOf } = out;
    const { slug, data, body, bodies } = draft;
    if (!isNew)
      return [
        ['title', this.words.correctionTitle + title],
        ['fitxa', `${this.settings.site}${this.settings.pages}${slug}/`],
        ['que', this.changesOf(out)],
      ];
    const { administrations } = data;
    const named: Draft['data'] = Array.isArray(administrations)
      ? { ...data, administrations: administrations.map(String).map(nameOf) }
      : data;
    return [
      ['title', this.words.issueTitle + title],
      ...ASKED_FIELDS.map(
        (field) => [questionId(field), answerText(field, named[field], this.labels.part)] as const,
      ),
      [questionId('ens'), administrationsText(Object.values(bodies), this.labels.administrationPart)],
      [questionId('body'), body],
    ];
  }

  private showIssue(out: Outgoing): void {
    const way = this.way('issue');
    if (!way) return;
    const answers = this.answersOf(out);
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

  private showEmail({ title, nameOf, draft }: Outgoing, files: DraftFile[]): void {
    const way = this.way('email');
    if (!way) return;
    const bodies = Object.keys(draft.bodies);
    way.querySelector('.files')?.replaceChildren(
      ...files.map((file, i) => {
        const id = bodies[i - 1];
        const name = file.path.split('/').slice(1).join('-');
        const label =
          id === undefined ? this.words.download : fill(this.words.downloadBody, { name: nameOf(id) });
        return button(label, () => {
          this.onSent();
          download(name, file.text, 'text/plain;charset=utf-8');
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
