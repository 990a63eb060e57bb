/** How long the forum may take to say its first word, in milliseconds. */
const PATIENCE = 10_000;

/**
 * `<forum-thread>`: adds to the plain link a button that loads the conversation in its place. Nothing is requested
 * from another host before the click; words and settings arrive in `data-` attributes.
 */
class ForumThread extends HTMLElement {
  connectedCallback(): void {
    const ways = this.querySelector('p:last-of-type');
    if (!ways || this.querySelector('button')) return;
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'button main';
    button.textContent = this.dataset['load'] ?? '';
    button.addEventListener('click', () => void this.load(button));
    ways.prepend(button);
  }

  private async load(button: HTMLButtonElement): Promise<void> {
    const status = document.createElement('p');
    status.setAttribute('role', 'status');
    const say = (what: 'loading' | 'loaded' | 'failed') => (status.textContent = this.dataset[what] ?? '');
    this.querySelector('[role=status]')?.remove();
    button.hidden = true;
    status.tabIndex = -1;
    this.append(status);
    status.focus();
    say('loading');
    const widget = this.widget();
    try {
      await import('giscus');
      const spoken = this.firstWord();
      this.append(widget);
      await widget.updateComplete;
      const frame = widget.shadowRoot?.querySelector('iframe');
      if (frame) frame.title = this.dataset['frame'] ?? '';
      await spoken;
      say('loaded');
    } catch {
      widget.remove();
      say('failed');
      button.hidden = false;
      button.focus();
    }
  }

  /** Comes when the forum first speaks; a frame that is blocked or does not answer says nothing. */
  private firstWord(): Promise<void> {
    return new Promise((resolve, reject) => {
      const stop = new AbortController();
      const timer = setTimeout(() => {
        stop.abort();
        reject(new Error('The forum did not answer.'));
      }, PATIENCE);
      const listen = ({ origin, data }: MessageEvent<unknown>) => {
        if (
          origin !== this.dataset['host'] ||
          typeof data !== 'object' ||
          data === null ||
          !('giscus' in data)
        )
          return;
        clearTimeout(timer);
        stop.abort();
        resolve();
      };
      window.addEventListener('message', listen, { signal: stop.signal });
    });
  }

  private widget(): HTMLElement & { updateComplete?: Promise<unknown> } {
    const widget = document.createElement('giscus-widget');
    const {
      host = '',
      repo = '',
      repoId = '',
      category = '',
      categoryId = '',
      term = '',
      lang = '',
    } = this.dataset;
    const attributes = {
      ...{ host, repo, category, term, lang, repoid: repoId, categoryid: categoryId },
      ...{ mapping: 'specific', strict: '1', reactionsenabled: '1', emitmetadata: '0', inputposition: 'top' },
      ...{ theme: 'preferred_color_scheme', loading: 'eager' },
    };
    for (const [name, value] of Object.entries(attributes)) widget.setAttribute(name, value);
    return widget;
  }
}

customElements.define('forum-thread', ForumThread);
