import type { Fault, FieldPath } from '../fault.ts';
import { blocksOf } from '../passages.ts';
import type { Rule } from './rule.ts';

/** Marks that somebody meant to come back, wherever they stand in a text. */
const ANYWHERE =
  /(?<![\p{L}\p{N}])(?:TODO(?=:|\)|\s*$)|TBD|FIXME|[Xx]{4,}|[Ll]orem [Ii]psum)(?![\p{L}\p{N}])|\?\?\?|\((?:pendent|pendiente)\)/u;

/** What a form's text in brackets asks for. */
const ASKED =
  /\[(?:nom|nombre|name|text|texto|data|fecha|date|xifra|cifra|figure|enllaç|enlace|link)(?![\p{L}\p{N}])[^\]]*\](?!\()/iu;

const LATER = 'confirmar|completar|determinar|fer|hacer|omplir|rellenar|redactar|publicar|traduir|traducir';

/** Whole fields that say nothing. */
const WHOLE = new RegExp(
  [
    ...['^(?:xx+', '[-–—.…?]+', 'n/[ad]', 'tbc', `(?:pendent|pendiente)(?: de (?:${LATER}))?`],
    ...[
      `(?:per|por|falta) (?:${LATER})(?: aquest apartat| este apartado)?`,
      'pending',
      'to be (?:completed|confirmed|determined)',
    ],
    ...['no (?:consta|se sap|ho sabem|se sabe)', 'desconegut', 'desconocido', 'unknown)\\.?$'],
  ].join('|'),
  'i',
);

/** The host of the examples we give ourselves, in an address or a mailbox. */
const OUR_EXAMPLE = /(?:\/\/|@)(?:[\w-]+\.)*exemple\.cat\b/i;

/** Whether a text holds a mark that somebody left for later. */
function isMarked(text: string): boolean {
  return ANYWHERE.test(text) || ASKED.test(text) || OUR_EXAMPLE.test(text);
}

/** Every text of some data, with its place. */
function textsIn(data: unknown, path: FieldPath = []): { text: string; path: FieldPath }[] {
  if (typeof data === 'string') return [{ text: data, path }];
  if (typeof data !== 'object' || data === null || data instanceof Date) return [];
  return Object.entries(data).flatMap(([key, value]) =>
    textsIn(value, [...path, Array.isArray(data) ? Number(key) : key]),
  );
}

/** Nothing left for later: what is unknown is left out. */
export const placeholder: Rule = {
  check(entry) {
    const found = (text: string, place: Pick<Fault, 'path' | 'offset'>): Fault => ({
      ...{ kind: 'placeholder', severity: 'error', read: text },
      ...place,
    });
    const inData = textsIn(entry.data).flatMap(({ text, path }) =>
      isMarked(text) || WHOLE.test(text.trim()) ? [found(text, { path })] : [],
    );
    if (entry.kind !== 'sheet' && entry.kind !== 'guide') return inData;
    const inBody = blocksOf(entry.body).flatMap(({ text, links, offset }) =>
      [text, ...links.filter((link) => !text.includes(link))]
        .filter((one) => isMarked(one) || (/\p{L}/u.test(one) && WHOLE.test(one.trim())))
        .map((one) => found(one, { path: [], offset })),
    );
    return [...inData, ...inBody];
  },
};
