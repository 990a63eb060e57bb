import type { Draft } from '../../domain/draft.ts';
import { isGroup } from '../../domain/fault.ts';
import type { KnownSheet } from '../../domain/known-content.ts';
import type { Language } from '../../domain/language.ts';
import { setAside } from '../set-aside.ts';

/** What is kept of a form: what is written in it, and the step where it was left. */
export interface Kept extends Pick<Draft, 'data' | 'body' | 'bodies'> {
  /** The names of bodies nobody knows as they were written, by their ids. */
  names: Record<string, string>;
  /** The address, where somebody has written one. */
  slug: string;
  step: string;
  /** The published sheet it began from, as text; empty for a new one. */
  of: string;
}

/** What came of looking for a draft: one, none, or something that cannot be read and was set aside. */
export type Recalled = { kept: Kept } | 'none' | 'broken' | 'unable';

/** What is kept, as far as it can be read. */
function readKept(text: string): Kept | undefined {
  try {
    const read = JSON.parse(text) as unknown;
    if (!isGroup(read) || !isGroup(read['data'])) return undefined;
    const { data, body, bodies, names, slug, step, of } = read;
    const textOf = (value: unknown) => (typeof value === 'string' ? value : '');
    const groups = Object.entries(isGroup(bodies) ? bodies : {}).flatMap(([id, one]) =>
      isGroup(one) ? [[id, one] as const] : [],
    );
    const written = Object.entries(isGroup(names) ? names : {}).map(
      ([id, name]) => [id, textOf(name)] as const,
    );
    return {
      ...{ data, body: textOf(body), bodies: Object.fromEntries(groups) },
      names: Object.fromEntries(written),
      ...{ slug: textOf(slug), step: textOf(step), of: textOf(of) },
    };
  } catch {
    return undefined;
  }
}

/** The files of the published sheet that a draft began from; none where they cannot be read. */
export function publishedIn({ of }: Kept): KnownSheet['files'] {
  try {
    return (JSON.parse(of) ?? {}) as KnownSheet['files'];
  } catch {
    return {};
  }
}

/** The draft of a new sheet, or of a change or a translation of one, as this browser keeps it and no other. */
export class DraftStore {
  private readonly key: string;
  /** Called when another page of this browser writes the same draft. */
  onElsewhere: () => void = () => undefined;

  constructor(slug: string, lang: Language) {
    this.key = ['digicanvis.fitxa', ...(slug ? [slug, lang] : [])].join('.');
    window.addEventListener('storage', ({ key, newValue }) => {
      if (key === this.key && newValue !== null) this.onElsewhere();
    });
  }

  recall(): Recalled {
    try {
      const text = localStorage.getItem(this.key);
      if (text === null) return 'none';
      const kept = readKept(text);
      if (kept) return { kept };
      setAside(this.key, text);
      return 'broken';
    } catch {
      return 'unable';
    }
  }

  /** Whether it could be kept. */
  keep(kept: Kept): boolean {
    try {
      localStorage.setItem(this.key, JSON.stringify(kept));
      return true;
    } catch {
      return false;
    }
  }

  forget(): void {
    try {
      localStorage.removeItem(this.key);
    } catch {
      // What cannot be reached holds nothing of ours.
    }
  }
}
