import type { Happening, Widget } from '../domain/widget.ts';
import type { ThreadFrame } from './thread-frame.ts';
import { choose, isChosen, onUnchosen, unchoose } from './widget-choice.ts';

/** How long a conversation may take to come, in milliseconds: our own files, and then giscus's word of how it stands. */
const PATIENCE = 10_000;

/** What comes before a moment of the page's clock; what comes later is an error. */
function before<T>(end: number, coming: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(reject, end - performance.now());
    void coming.then(resolve, reject).finally(() => {
      clearTimeout(timer);
    });
  });
}

// Not made by make.ts, which stands in one piece with the whole form.
function button(className: string): HTMLButtonElement {
  return Object.assign(document.createElement('button'), { type: 'button', className } as const);
}

/**
 * `<thread-widget>`: adds to the plain link a button that loads the conversation in its place, and remembers the choice
 * until it is undone there. Nothing is requested from another host before the click, and of our own only then.
 */
class ThreadWidget extends HTMLElement {
  private readonly note = this.querySelector('.note') as HTMLElement;
  private readonly status = document.createElement('p');
  private readonly load = button('button main');
  private readonly leave = button('button');
  private readonly near = new IntersectionObserver(
    (entries) => {
      // Another page may have undone the choice since.
      if (entries.some(({ isIntersecting }) => isIntersecting) && isChosen()) void this.open();
    },
    { rootMargin: '50%' },
  );
  private words: Partial<Widget['words']> = {};
  /** What is being loaded or stands loaded; what comes of an attempt given up is left aside. */
  private attempt: symbol | undefined;
  private frame: ThreadFrame | undefined;
  private last: Happening | undefined;
  /** Whether there is a conversation to see, which an error does not take away: somebody may be writing in it. */
  private isShown = false;
  private isNew = false;

  connectedCallback(): void {
    if (this.load.isConnected) return;
    this.status.setAttribute('role', 'status');
    this.status.tabIndex = -1;
    this.load.addEventListener('click', () => {
      if (this.attempt) return;
      this.isNew ||= !isChosen();
      void this.open('click');
    });
    this.leave.addEventListener('click', () => {
      unchoose();
      this.close(this.words.left);
    });
    onUnchosen(() => {
      if (this.attempt) this.close(this.words.left);
    });
    this.querySelector('.ways')?.prepend(this.load, this.leave);
    this.append(this.status);
    this.show(false);
    this.recall();
  }

  /** Does as was chosen before. Who comes back from signing in, with a session in the address, was about to write. */
  private recall(): void {
    const address = new URL(location.href);
    const isBack = address.searchParams.has('giscus');
    if (isChosen()) {
      if (isBack) void this.open('return');
      else this.near.observe(this);
    } else if (isBack) {
      address.searchParams.delete('giscus');
      history.replaceState(history.state, '', address);
    }
  }

  private async open(asked?: 'click' | 'return'): Promise<void> {
    this.near.disconnect();
    const attempt = (this.attempt = Symbol());
    this.last = undefined;
    this.isShown = false;
    this.load.textContent += '…';
    const end = performance.now() + PATIENCE;
    try {
      const [widget, { frameFor }] = await before(
        end,
        Promise.all([this.fetchWidget(attempt, asked), import('./thread-frame.ts')]),
      );
      if (this.attempt !== attempt) return;
      const frame = frameFor(this.dataset, widget);
      this.frame = frame;
      await before(
        end,
        new Promise<void>((resolve) => {
          frame.onWord = (happening) => {
            this.hear(happening);
            // Of its height it speaks before it knows anything; of a session that has ended, before it comes without it.
            if (happening && (happening !== 'signedOut' || this.isShown)) resolve();
          };
          this.append(frame);
        }),
      );
    } catch {
      if (this.attempt === attempt) this.close(this.dataset['failed']);
    }
  }

  /** The settings and the words of the widget; once they are here the reader is told what goes on. */
  private async fetchWidget(attempt: symbol, asked: 'click' | 'return' | undefined): Promise<Widget> {
    const response = await fetch(this.dataset['widget'] ?? '');
    if (!response.ok) throw new Error(response.statusText);
    const widget = (await response.json()) as Widget;
    if (this.attempt !== attempt) return widget;
    if (asked !== 'click' && !isChosen(widget.host)) {
      // What was agreed to was another host, of which the session is too.
      unchoose();
      this.close('');
      return widget;
    }
    this.words = widget.words;
    // Only now is there a way to undo it.
    if (asked === 'click') choose(widget.host);
    const hadFocus = document.activeElement === this.load;
    this.show(true);
    this.say(this.words.loading);
    if (asked || hadFocus) this.status.focus();
    return widget;
  }

  private hear(happening: Happening | undefined): void {
    // giscus tells of a thread each time it looks at it again, also after the reader has left.
    const isTold = happening === 'loaded' && (this.last === 'loaded' || this.last === 'signedOut');
    if (!happening) return;
    this.isShown ||= happening === 'loaded' || happening === 'blank';
    if (isTold) return;
    this.last = happening;
    const sentence = this.words[happening] ?? '';
    // Who is limited may sign in, and has a limit of one's own.
    if (!this.isShown && happening !== 'limited' && happening !== 'signedOut') this.close(sentence);
    else
      this.say(this.isNew && isChosen() && this.isShown ? `${sentence} ${this.words.kept ?? ''}` : sentence);
    this.isNew &&= !this.isShown;
  }

  private close(sentence: string | undefined): void {
    const hadFocus = this.contains(document.activeElement);
    this.attempt = undefined;
    this.frame?.remove();
    this.show(false);
    this.say(sentence);
    if (hadFocus) this.load.focus();
  }

  private show(isOpen: boolean): void {
    this.load.textContent = this.dataset['load'] ?? '';
    this.note.hidden = isOpen;
    this.load.hidden = isOpen;
    this.leave.textContent = this.words.leave ?? '';
    this.leave.hidden = !this.words.leave || !(isOpen || isChosen());
  }

  private say(sentence = ''): void {
    // What is written again is said again.
    if (this.status.textContent !== sentence) this.status.textContent = sentence;
  }
}

customElements.define('thread-widget', ThreadWidget);
