import { textChange, type Change, type TextChange } from '../../src/domain/changes.ts';
import { fieldName } from '../../src/domain/fault-sentence.ts';
import type { ReviewWords } from '../../src/i18n/review.ts';
import { code, limited } from '../report/markdown.ts';
import type { FileChange } from './file-change.ts';

/** Of each list of changes, how many are shown, and how much of a value, in characters. */
const MOST = 40;
const MOST_PASSAGES = 8;
const SHOWN = 120;

function shown(value: unknown): string {
  return code(typeof value === 'string' ? value : JSON.stringify(value), SHOWN);
}

function passageLines({ passages }: TextChange, words: ReviewWords): string[] {
  const told = passages.map(({ before, after }) => {
    if (before === '') return `${words.change.added}: ${shown(after)}`;
    return after === '' ? `${words.change.removed}: ${shown(before)}` : `${shown(before)} → ${shown(after)}`;
  });
  return limited(told, MOST_PASSAGES, words.more);
}

function changeLines({ path, kind, before, after }: Change, words: ReviewWords): string[] {
  const name = `${code(fieldName(path))} ${words.change[kind]}`;
  if (kind !== 'changed') return [`${name}: ${shown(kind === 'added' ? after : before)}`];
  const isLong =
    typeof before === 'string' && typeof after === 'string' && before.length + after.length > SHOWN;
  // Of two long texts, what differs may stand far from their beginnings.
  if (!isLong) return [`${name}: ${shown(before)} → ${shown(after)}`];
  return [`${name}:`, ...passageLines(textChange(before, after), words).map((line) => `  - ${line}`)];
}

/** What changes in a file, as lines of a list. */
export function fileLines({ file, state, isUnread, fields, body }: FileChange, words: ReviewWords): string[] {
  const inside = limited(
    fields.flatMap((change) => {
      const [first = '', ...rest] = changeLines(change, words);
      return [[`  - ${first}`, ...rest.map((line) => `  ${line}`)].join('\n')];
    }),
    MOST,
    (rest) => `  - ${words.more(rest)}`,
  );
  // Of a file that is new, or gone, its body is all one passage.
  const passages = body && state === 'changed' ? passageLines(body, words) : [];
  return [
    `- ${code(file)}: ${words.file[state]}`,
    ...(isUnread ? [`  - ${words.unreadFile}`] : []),
    ...inside.flatMap((line) => line.split('\n')),
    ...(body ? [`  - ${words.body(body.added, body.removed)}`] : []),
    ...passages.map((line) => `    - ${line}`),
  ];
}
