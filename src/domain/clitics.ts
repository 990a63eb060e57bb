import { fold } from './search-text.ts';

/** The fewest letters that a verb keeps. */
const SHORTEST = 4;

const PRONOUNS = '(?:me|te|se|nos|os|lo|la|los|las|le|les|li|ho|hi|ne)';
/** Pronouns that hang from an infinitive or a gerund, or from an order that has an accent because of them. */
const HANGING = new RegExp(`^(.*(?:[aei]r|[aei]nd[o]|[aei]nt|re))${PRONOUNS}{1,2}$`);
const ORDERED = new RegExp(`^(.{${SHORTEST},}?)${PRONOUNS}{1,2}$`);
/** Those that tell an order without its accent from a noun. */
const PLAIN = /^(.{4,})(?:me|nos)$/;
const HAS_ACCENT = /[áéíóú].*..[aeiou]s?$/;

/**
 * A verb without the pronouns written together with it, and without accents: `ayuda` of `ayúdame`, `ajudar` of
 * `ajudarme`. Undefined of what does not look like one.
 */
export function withoutPronouns(form: string): string | undefined {
  const folded = fold(form);
  const verb = HANGING.exec(folded) ?? (HAS_ACCENT.test(form) ? ORDERED : PLAIN).exec(folded);
  const [, left = ''] = verb ?? [];
  return left.length >= SHORTEST ? left : undefined;
}
