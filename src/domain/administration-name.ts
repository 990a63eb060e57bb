import { slugOf } from './slug.ts';
import { ADMINISTRATION_KINDS } from './vocabulary.ts';

/** A local body, as far as it takes to know it by its name. */
export interface NamedBody {
  id: string;
  name: string;
  kind: string | undefined;
  city: string | undefined;
}

/** The longest an id may be, in characters. */
const LONGEST = 80;

/** The id that a body gets from its name; empty where no letter of it can be one. */
export function idOf(name: string): string {
  return slugOf(name).slice(0, LONGEST).replace(/-$/, '');
}

/** The body that a text names, by its id or by its whole name, whatever its capitals and accents. */
export function bodyNamed<B extends NamedBody>(text: string, known: readonly B[]): B | undefined {
  const wanted = slugOf(text);
  return wanted === ''
    ? undefined
    : (known.find(({ id }) => id === wanted) ?? known.find(({ name }) => slugOf(name) === wanted));
}

/** What the names of bodies begin with before their place: «Consell Comarcal del», as in an id. */
const BEFORE_PLACE = new RegExp(`^(?:${ADMINISTRATION_KINDS.join('|')})-(?:(?:de|d|del|dels)-)?`);

/**
 * The place that the address of a sheet begins with: of a town hall its town, of others their name without what they
 * are. A province has the name of its capital, so its body says what it is.
 */
export function placeOf({ name, kind, city }: Omit<NamedBody, 'id'>): string {
  if (kind === 'ajuntament' && city !== undefined) return city;
  return slugOf(name).replace(BEFORE_PLACE, (before) => (before.startsWith('diputacio') ? 'diputacio-' : ''));
}
