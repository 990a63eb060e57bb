import { GiscusWidget } from 'giscus';
import { happeningOf, readMessage, type Happening, type Widget } from '../domain/widget.ts';

/** What giscus's element keeps to itself in its types, and is mended here. */
interface Inner extends HTMLElement {
  readonly iframeRef: HTMLIFrameElement | undefined;
  host: string;
  mapping: string;
  connectedCallback(): void;
  disconnectedCallback(): void;
  firstUpdated(): void;
  setupSession(): void;
  handleMessageEvent(event: MessageEvent): void;
}

const Base = GiscusWidget as unknown as new () => Inner;

const dark = matchMedia('(prefers-color-scheme: dark)');

function hasSession(): boolean {
  try {
    return localStorage.getItem('giscus-session') !== null;
  } catch {
    return false;
  }
}

/**
 * `<thread-frame>`: giscus's own element, which writes the frame and keeps the session, for a page that trusts it less:
 * it listens to nothing but its very frame, works without storage, and follows the page's language and theme.
 */
export class ThreadFrame extends Base {
  /** Called at each word of giscus, with what it means to the reader. */
  onWord: (happening: Happening | undefined) => void = () => undefined;
  /** The languages that may be asked of giscus. */
  languages: readonly string[] = [];
  private stop = new AbortController();
  private readonly observer = new MutationObserver(() => {
    this.follow();
  });

  override connectedCallback(): void {
    this.follow();
    this.observer.observe(document.documentElement, { attributeFilter: ['lang'] });
    dark.addEventListener(
      'change',
      () => {
        this.follow();
      },
      { signal: this.stop.signal },
    );
    super.connectedCallback();
  }

  override disconnectedCallback(): void {
    this.observer.disconnect();
    this.stop.abort();
    super.disconnectedCallback();
  }

  override firstUpdated(): void {
    super.firstUpdated();
    this.iframeRef?.setAttribute('title', this.getAttribute('label') ?? '');
  }

  /** A change of these reaches the frame by itself. */
  private follow(): void {
    const { lang } = document.documentElement;
    if (this.languages.includes(lang)) this.setAttribute('lang', lang);
    this.setAttribute('theme', dark.matches ? 'dark' : 'light');
  }

  override setupSession(): void {
    try {
      super.setupSession();
    } catch {
      // Where nothing can be stored there is no session either.
    }
  }

  override handleMessageEvent(event: MessageEvent): void {
    if (event.origin !== this.host || event.source !== this.iframeRef?.contentWindow) return;
    const message = readMessage(event.data);
    if (!message) return;
    const asked = { byNumber: this.mapping === 'number', hasSession: hasSession() };
    try {
      super.handleMessageEvent(event);
    } catch {
      // It looks for a session to forget.
    }
    this.onWord(happeningOf(message, asked));
  }
}

customElements.define('thread-frame', ThreadFrame);

/** What a page says of its thread. */
export interface Asked {
  readonly [name: string]: string | undefined;
}

/** The frame of a thread, by its number where that is known. */
export function frameFor({ term = '', number, title = '' }: Asked, widget: Widget): ThreadFrame {
  const frame = new ThreadFrame();
  frame.languages = widget.languages;
  const { host, repository, repositoryId, category, categoryId, lang, words } = widget;
  const attributes = {
    ...{ host, repo: repository, repoid: repositoryId, category, categoryid: categoryId },
    ...(number ? { mapping: 'number', term: number } : { mapping: 'specific', term, strict: '1' }),
    // Metadata tell that the thread has come, and not the frame alone.
    ...{ reactionsenabled: '1', emitmetadata: '1', inputposition: 'top', loading: 'eager' },
    lang,
    label: words.frame.replace('{title}', () => title),
  };
  for (const [name, value] of Object.entries(attributes)) frame.setAttribute(name, value);
  return frame;
}
