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
    status.textContent = this.dataset['loading'] ?? '';
    button.replaceWith(status);
    try {
      await import('giscus');
      const widget = this.widget();
      widget.addEventListener('load', () => (status.textContent = this.dataset['loaded'] ?? ''), true);
      this.append(widget);
      const frame = await this.frameOf(widget);
      frame.title = this.dataset['frame'] ?? '';
      frame.addEventListener('load', () => (status.textContent = this.dataset['loaded'] ?? ''));
    } catch {
      status.textContent = this.dataset['failed'] ?? '';
    }
  }

  private widget(): HTMLElement {
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

  private async frameOf(
    widget: HTMLElement & { updateComplete?: Promise<unknown> },
  ): Promise<HTMLIFrameElement> {
    await widget.updateComplete;
    const frame = widget.shadowRoot?.querySelector('iframe');
    if (!frame) throw new Error('giscus drew no frame');
    return frame;
  }
}

customElements.define('forum-thread', ForumThread);
