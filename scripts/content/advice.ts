import { idOf } from '../../src/domain/administration-name.ts';
import { nearestOf, type Fault } from '../../src/domain/fault.ts';
import { schemaAt } from '../../src/domain/fields.ts';
import { readNumber } from '../../src/domain/number-text.ts';
import { anySchemaOf } from '../../src/domain/rules/editors-schema.ts';
import type { Entry } from '../../src/domain/rules/rule.ts';
import { date, day, isAddress } from '../../src/domain/values.ts';
import { choiceCalled, keyCalled, languageCalled } from './called.ts';
import { showable } from './slips.ts';

/** A number as YAML wants it, where a text says one, with its unit or without. */
function numberIn(text: string): string | undefined {
  const number = readNumber(text.trim().replace(/\s*[^\d.,]*$/, ''));
  return typeof number === 'number' ? String(number) : undefined;
}

/** A date as it is written here, where a text tells it from the day to the year or the other way, with any sign between. */
function dateIn(text: string, expected: typeof date): string | undefined {
  const parts = /^\d{1,4}(?:[-/.]\d{1,4}){0,2}$/.test(text.trim()) ? text.trim().split(/[-/.]/) : [];
  const ordered = parts[0]?.length === 4 ? parts : parts.toReversed();
  const [year = '', ...rest] = ordered;
  const written = [year, ...rest.map((part) => part.padStart(2, '0'))].join('-');
  return year.length === 4 && expected.safeParse(written).success ? written : undefined;
}

/** An address that is one but for its beginning. */
function addressIn(text: string): string | undefined {
  const address = `https://${text.trim().replace(/^(?:https?:)?\/*/i, '')}`;
  return isAddress(address) ? showable(address) : undefined;
}

/** Whether a field, or a part of one, must be there. */
function isDue({ path }: Fault, entry: Entry): boolean {
  if (typeof path.at(-1) === 'number') return false;
  const schema = schemaAt(anySchemaOf(entry), path) as ReturnType<typeof anySchemaOf> | undefined;
  return schema?.safeParse(undefined).success === false;
}

/** What somebody who wrote this meant, most likely. */
function meantBy(fault: Fault, ids: readonly string[]): string | undefined {
  const { kind, path, read, expected = {} } = fault;
  const { choices = [] } = expected;
  if (kind === 'unknown-key') return keyCalled(String(path.at(-1)), path, choices);
  if (typeof read !== 'string') return undefined;
  switch (kind) {
    case 'wrong-kind':
      return expected.kind === 'number' || expected.kind === 'int' ? numberIn(read) : undefined;
    case 'date':
      return dateIn(read, date);
    case 'day':
      return dateIn(read, day);
    case 'address':
      return addressIn(read);
    case 'slug':
      return nearestOf(idOf(read), ids);
    case 'unknown-value':
      return choiceCalled(read, choices);
    case 'language-code':
      return languageCalled(read);
    default:
      return undefined;
  }
}

/**
 * A fault with what a contributor to files is best told of it, which needs the words and names of all languages: what was
 * meant, and whether an empty field may be left out. `ids` are those of the local bodies.
 */
export function advised(fault: Fault, entry: Entry | undefined, ids: readonly string[]): Fault {
  if (fault.kind === 'no-value' && entry && isDue(fault, entry))
    return { ...fault, expected: { ...fault.expected, detail: 'due' } };
  const nearest = meantBy(fault, ids) ?? fault.nearest;
  return nearest === undefined ? fault : { ...fault, nearest };
}
