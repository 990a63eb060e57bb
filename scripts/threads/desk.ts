import type { Bindable } from '../../src/domain/thread.ts';
import type { Query } from '../../src/github/graphql.ts';

/** A sheet that is to have a thread, and what the thread begins with. */
export interface Wanted extends Bindable {
  title: string;
  /** Markdown, with the marks it is found by. */
  body: string;
}

/** Where threads are kept, and how. */
export interface Desk {
  query: Query;
  /** `owner/name` */
  repository: string;
  /** GitHub's own id of the category for projects. */
  categoryId: string;
  /** Whether it is only told what would be done. */
  isDry: boolean;
  /** Lets time pass between a thread and the next, and before what others did is looked for: GitHub limits who is quicker. */
  rest: () => Promise<unknown>;
  /** Told of each thing as it is done. */
  tell: (line: string) => void;
}

/** What could not be done: a sentence; undefined where all was. */
export type Trouble = string | undefined;
