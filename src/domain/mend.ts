/** Every way a machine can mend a file of `content/`. Each has its words in `i18n/mender.ts`. */
export const MEND_KINDS = [
  'bom',
  'line-ends',
  'tabs',
  'space',
  'final-newline',
  'order',
  'layout',
  'quotes',
  'apostrophe',
  'date',
  'value',
  'spelling',
] as const;

/** A way to mend a file. */
export type MendKind = (typeof MEND_KINDS)[number];

/** How many times each mend was made; a kind that is not there was not needed. */
export class Mends {
  readonly #counts = new Map<MendKind, number>();

  /** Counts a mend, `times` times; none and fewer than none are nothing. */
  add(kind: MendKind, times = 1): void {
    if (times > 0) this.#counts.set(kind, this.of(kind) + times);
  }

  of(kind: MendKind): number {
    return this.#counts.get(kind) ?? 0;
  }

  /** The kinds made with their counts, in the order of `MEND_KINDS`. */
  get all(): [MendKind, number][] {
    return MEND_KINDS.filter((kind) => this.of(kind) > 0).map((kind) => [kind, this.of(kind)]);
  }
}
