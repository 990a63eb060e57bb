import type { AdministrationPart } from './administration.ts';
import { isGroup } from './fault.ts';
import type { FieldName, PartName } from './fields.ts';
import { numberText } from './number-text.ts';

/**
 * Values as the plain text of an issue, which `answers.ts` reads back. It asks a value alone how it is written, and no
 * schema: the browser fills in GitHub's form with it.
 */

/** What the parts of groups are called where people write them: `contacts.role` is «Departament o càrrec». */
export type PartLabels = Readonly<Record<PartName, string>>;

/** What is called how of a local body: `population.value` is «Habitants». */
export type AdministrationLabels = Readonly<Record<AdministrationPart, string>>;

/** What is called how in answers, in the language of the issue form. */
export interface AnswerLabels {
  part: PartLabels;
  administrationPart: AdministrationLabels;
}

/** What somebody agrees with. */
const YES = 'sí';

/** What parts the blocks of a list. */
const BETWEEN_BLOCKS = '\n\n';

/** A value of one line or paragraph, as text. */
function plain(value: unknown): string {
  return value === true ? YES : typeof value === 'number' ? numberText(value) : String(value);
}

/**
 * A group in lines of «Label: value», those of a group inside it among them; what has no label is left out. Lines of a
 * text after the first stand further in, so that none is taken for another part.
 */
function groupText(group: object, labels: Readonly<Record<string, string>>, path: string): string {
  return Object.entries(group)
    .flatMap(([key, value]: [string, unknown]) => {
      const inside = `${path}${key}`;
      if (isGroup(value)) return groupText(value, labels, `${inside}.`) || [];
      const label = Object.hasOwn(labels, inside) && labels[inside];
      return label && value !== undefined ? `${label}: ${plain(value).replace(/\n/g, '\n  ')}` : [];
    })
    .join('\n');
}

/** A field's value as plain text that `readAnswer` reads back: lists line by line, groups in blocks of «Label: value». */
export function answerText(field: FieldName, value: unknown, labels: PartLabels): string {
  const text = (one: unknown) => (isGroup(one) ? groupText(one, labels, `${field}.`) : plain(one));
  if (!Array.isArray(value)) return value === undefined ? '' : text(value);
  // What would be taken for the hyphen of a list has one more before it.
  return value
    .map((one) => text(one).replace(/^[-*] /, '- $&'))
    .join(value.some(isGroup) ? BETWEEN_BLOCKS : '\n');
}

/** Local bodies, as far as they are told, as plain text that `readAdministrations` reads back: a block for each. */
export function administrationsText(bodies: readonly object[], labels: AdministrationLabels): string {
  return bodies.map((body) => groupText(body, labels, '')).join(BETWEEN_BLOCKS);
}
