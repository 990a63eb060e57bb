import { bodyNamed, idOf, placeOf, type NamedBody } from '../../src/domain/administration-name.ts';
import { isGroup, valueAt, type Fault } from '../../src/domain/fault.ts';
import { keysAt } from '../../src/domain/fields.ts';
import { repeatedIn } from '../../src/domain/issue-form.ts';
import { toldSheet } from '../../src/domain/issue-sheet.ts';
import { DEFAULT_LANGUAGE } from '../../src/domain/language.ts';
import { faultsOf } from '../../src/domain/refusals.ts';
import { writeSheet } from '../../src/domain/sheet-file.ts';
import { sheetSchema } from '../../src/domain/sheet.ts';
import { sheetSlug } from '../../src/domain/slug.ts';
import { issueFormWords } from '../../src/i18n/issue-form.ts';
import { wordsOf } from '../../src/i18n/words.ts';
import { QUESTION_LABELS } from '../generate/issue-form.ts';
import { newBodies, type Note } from './bodies.ts';
import type { Issue } from './issue.ts';
import type { MainContent } from './main-content.ts';

/** What an issue becomes. */
export interface Proposal {
  slug: string;
  /** By path from the root. */
  files: ReadonlyMap<string, string>;
  notes: readonly Note[];
}

const LABELS = { question: QUESTION_LABELS, ...wordsOf(DEFAULT_LANGUAGE) };

/** As much of a text as an address is made of. */
const TELLING = 300;

/** The title that GitHub asks for above the form, without what the form begins it with. */
function ownTitle({ title }: Issue): string {
  const prefix = issueFormWords.title.trim();
  return (title.startsWith(prefix) ? title.slice(prefix.length) : title).trim();
}

/** The id of a written name; that of a body nobody knows is told. What can be no id stays as it was written. */
function idFor(written: unknown, known: readonly NamedBody[], notes: Note[]): unknown {
  if (typeof written !== 'string') return written;
  const body = bodyNamed(written, known);
  if (body) return body.id;
  const id = idOf(written) || written;
  if (!notes.some((note) => note.id === id)) notes.push({ kind: 'unknown-body', read: written, id });
  return id;
}

/** The data of a sheet with its bodies by their ids. */
function withIds(
  data: Record<string, unknown>,
  known: readonly NamedBody[],
  notes: Note[],
): Record<string, unknown> {
  const { administrations, replications, ...rest } = data;
  return {
    ...rest,
    ...(Array.isArray(administrations) && {
      administrations: [...new Set(administrations.map((one) => idFor(one, known, notes)))],
    }),
    ...(Array.isArray(replications) && {
      replications: replications.map((one: unknown) =>
        valueAt(one, ['administration']) === undefined
          ? one
          : { ...(one as object), administration: idFor(valueAt(one, ['administration']), known, notes) },
      ),
    }),
  };
}

/** Contacts without the names of people of whom nobody says that they agree; that there were some is told, and not whom. */
function withoutNames(contacts: unknown, notes: Note[]): unknown {
  if (!Array.isArray(contacts)) return contacts;
  return contacts.flatMap((contact: unknown) => {
    if (!isGroup(contact) || contact['consent'] === true) return [contact];
    const rest = Object.entries(contact).filter(([part]) => part !== 'person' && part !== 'consent');
    if (contact['person'] !== undefined && !notes.some(({ kind }) => kind === 'no-consent'))
      notes.push({ kind: 'no-consent', read: '', id: '' });
    return rest.length > 0 ? [Object.fromEntries(rest)] : [];
  });
}

/** The address of a sheet; empty where it says neither whose it is nor what. */
function slugFor(data: object, known: readonly NamedBody[], taken: readonly string[]): string {
  const [first, title] = [valueAt(data, ['administrations', 0]), valueAt(data, ['title'])].map((text) =>
    typeof text === 'string' ? text.slice(0, TELLING) : '',
  );
  const body = bodyNamed(first ?? '', known) ?? { name: first ?? '', kind: undefined, city: undefined };
  return sheetSlug(placeOf(body).slice(0, TELLING), title ?? '', taken);
}

/** What an issue becomes on a given day, beside what is there; of one with nothing to name a sheet by, what is wrong with it. */
export function proposalOf(issue: Issue, main: MainContent, today: string): Proposal | readonly Fault[] {
  const told = toldSheet(issue.body, LABELS);
  const isAnswered = Object.keys(told.data).length + told.bodies.length > 0 || told.body !== '';
  const fresh = newBodies(told.bodies, main.bodies);
  const notes: Note[] = [
    ...(issue.isCut ? [{ kind: 'cut', read: '', id: '' } as const] : []),
    ...repeatedIn(issue.body, LABELS.question).map(
      (question) => ({ kind: 'repeated-heading', read: LABELS.question[question], id: '' }) as const,
    ),
    ...fresh.notes,
  ];
  const known = [...main.bodies, ...fresh.bodies];
  const data = withIds(
    {
      ...(isAnswered && ownTitle(issue) !== '' && { title: ownTitle(issue) }),
      // Who describes a body and names none means that one.
      ...(isAnswered && fresh.bodies.length > 0 && { administrations: fresh.bodies.map(({ id }) => id) }),
      ...told.data,
      ...('contacts' in told.data && { contacts: withoutNames(told.data['contacts'], notes) }),
      ...{ published: today, verified: today },
    },
    known,
    notes,
  );
  const slug = slugFor(data, known, main.slugs);
  if (!isAnswered || slug === '') {
    const { error } = sheetSchema.safeParse(data);
    return error ? faultsOf(error, data, (path) => keysAt(sheetSchema, path)) : [];
  }
  const file = `content/projectes/${slug}/${DEFAULT_LANGUAGE}.md`;
  return { slug, notes, files: new Map([...fresh.files, [file, writeSheet(sheetSchema, data, told.body)]]) };
}
