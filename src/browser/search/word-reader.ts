import {
  classesIn,
  pieceOf,
  type ClassNumber,
  type LexiconPiece,
  type LexiconStart,
} from '../../domain/search-lexicon.ts';
import { askedForms, askedWords, planOf, type Plan } from '../../domain/search-plan.ts';
import { fold } from '../../domain/search-text.ts';
import { Kept, readJson } from '../read-json.ts';

/** A query as an index understands it. */
interface ReadQuery {
  plan: Plan;
  start: LexiconStart;
  /** Words of the content that begin as the last one of the query, where nothing has that. */
  completions: readonly string[];
  /** Of the classes it may ask for, those that are common. */
  common: ReadonlySet<ClassNumber>;
  /** The forms in which the content says some classes. */
  saidOf: (classes: readonly ClassNumber[]) => ReadonlySet<string>;
}

/** How many words are offered for one that is half written, and how much of it must be. */
const MOST_COMPLETIONS = 6;
const LEAST_LETTERS = 3;

/**
 * The words of the content that begin as one does, accents aside: of each class one, first those with its accents, and
 * then those that most records say.
 */
function completionsIn(pieces: readonly LexiconPiece[], written: string): string[] {
  const beginning = fold(written);
  const isExact = (form: string) => Number(form.startsWith(written));
  const met = new Set<ClassNumber>();
  const found: { form: string; count: number }[] = [];
  for (const { forms, said, counts } of pieces)
    for (const [form, classes] of Object.entries(forms)) {
      if (!fold(form).startsWith(beginning) || classes.every((one) => met.has(one))) continue;
      const own = classes.filter((one) => said[one]?.split(' ').includes(form));
      if (own.length === 0) continue;
      for (const one of classes) met.add(one);
      found.push({ form, count: Math.max(...own.map((one) => counts[one] ?? 0)) });
    }
  return found
    .sort((a, b) => isExact(b.form) - isExact(a.form) || b.count - a.count)
    .slice(0, MOST_COMPLETIONS)
    .map(({ form }) => form);
}

/** Reads queries with the lexicon of an index, of which it fetches the pieces it needs, each once. */
export class WordReader {
  private readonly folder: string;
  private readonly kept = new Kept();

  /** `folder` is the address of the lexicon, with a slash at its end. */
  constructor(folder: string) {
    this.folder = folder;
  }

  private file<T>(name: string): Promise<T> {
    return this.kept.get(name, () => readJson<T>(`${this.folder}${name}.json`));
  }

  /** Fetches beforehand what every query needs. */
  async warm(): Promise<void> {
    await this.file('start');
  }

  private async completions(start: LexiconStart, written: string): Promise<string[]> {
    const beginning = fold(written);
    if (beginning.length < LEAST_LETTERS) return [];
    const first = pieceOf(start, beginning);
    // The words that begin so come after the beginning itself, and that may be the last of its piece.
    const numbers = start.pieces[first + 1]?.startsWith(beginning) ? [first, first + 1] : [first];
    const pieces = await Promise.all(numbers.map((number) => this.file<LexiconPiece>(String(number))));
    return completionsIn(pieces, written);
  }

  /** What a query asks for. Rejects where the lexicon cannot be fetched. */
  async read(query: string): Promise<ReadQuery> {
    const start = await this.file<LexiconStart>('start');
    const words = askedWords(query);
    const pieces = new Map<string, LexiconPiece>();
    await Promise.all(
      askedForms(words).map(async (form) => {
        pieces.set(form, await this.file<LexiconPiece>(String(pieceOf(start, form))));
      }),
    );
    const plan = planOf(
      query,
      (form) => {
        const piece = pieces.get(form);
        return piece ? classesIn(piece, form) : [];
      },
      start.concepts,
    );
    const last = words.at(-1);
    // A word may be left at the sign that joins it to what is to come.
    const isLast = last?.end === query.replace(/[·.'’-]+$/, '').length;
    const isUnknown = plan.at(-1)?.ways.length === 0 && isLast;
    return {
      plan,
      start,
      completions: isUnknown ? await this.completions(start, last.form) : [],
      common: new Set([...pieces.values(), start].flatMap(({ common }) => common)),
      saidOf: (classes) =>
        new Set(
          [...pieces.values(), start].flatMap(({ said: all }) =>
            classes.flatMap((one) => all[one]?.split(' ') ?? []),
          ),
        ),
    };
  }
}
