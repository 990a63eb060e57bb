import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it, onTestFinished } from 'vitest';
import { stringify } from 'yaml';
import { checkContent, type Finding } from '../../scripts/content/check.ts';
import { databaseOf, readFile } from '../../scripts/content/database.ts';
import { contentFiles, type ContentFile } from '../../scripts/content/files.ts';
import { planOf } from '../../scripts/mend/plan.ts';
import { writeInside } from '../../scripts/mend/write.ts';
import { blocksOf } from '../../src/domain/passages.ts';
import { RULES } from '../../src/domain/rules/all.ts';
import type { Entry } from '../../src/domain/rules/rule.ts';
import { AREAS, PHASES, TRANSFORMATIONS } from '../../src/domain/vocabulary.ts';
import { faultsCa } from '../../src/i18n/faults.ca.ts';
import { TODAY } from './scratch.ts';

// Sheets as people write them: fields in any order, in any quotes, with slips, comments, and things nobody knows.
const words = fc
  .array(
    fc.constantFrom(
      ...[
        "l'oficina",
        "d'11",
        'atén',
        'tothom:',
        '#1',
        '- ',
        '«sí»',
        "'n",
        'no',
        '2024-5-4',
        '"',
        "https://a.cat/l'any",
      ],
      ...[
        'hores ',
        '\t',
        'l´any',
        '& co',
        '*',
        '[y]',
        '{y}',
        '%',
        '@',
        '`a`',
        'ñ',
        '1.200',
        '~',
        '|',
        '> a',
        '???',
        '\\',
      ],
    ),
    { minLength: 1, maxLength: 12 },
  )
  .map((parts) => parts.join(' '));
const texts = fc.oneof(
  words,
  fc.string({ unit: 'grapheme' }),
  fc.constantFrom('true', 'null', '12', '1e3', '', ' '),
);
const dates = fc.oneof(
  fc.constantFrom('2024-5-4', '2024-05', '2024', '2024-02-31', '2024-13', 'ahir'),
  fc.constantFrom<unknown>(2024, 20240504),
);
const choices = (values: readonly string[]) =>
  fc.constantFrom(
    ...values.flatMap((value) => [value, value.toUpperCase(), value.replace(/-/g, ' ')]),
    'res',
  );
// Each once: that a list repeats itself is only told once all in it is right.
const names = fc.uniqueArray(
  fc.constantFrom('Node.js', 'NodeJS', 'node js', 'C', 'C++', 'RPA', 'RPA (robots)', ' SIG'),
);
const dataOf = fc.record(
  {
    ...{ title: texts, summary: texts, phase: choices(PHASES), since: dates, published: dates },
    ...{
      areas: fc.uniqueArray(choices(AREAS)),
      transformation: fc.uniqueArray(choices(TRANSFORMATIONS)),
      value: fc.array(texts),
    },
    savings: fc.array(
      fc.record({
        unit: texts,
        what: texts,
        amount: fc.oneof(fc.double(), fc.constantFrom<unknown>('320', '1.200')),
      }),
    ),
    ...{ technologies: names, tools: names, colour: texts, label: fc.constant(null) },
    sources: fc.array(fc.oneof(texts, fc.record({ publisher: texts, title: texts }), fc.webUrl())),
  },
  { requiredKeys: [] },
);
const headers = fc
  .tuple(
    dataOf,
    fc.constantFrom('QUOTE_DOUBLE', 'QUOTE_SINGLE', 'PLAIN', 'BLOCK_LITERAL', 'BLOCK_FOLDED'),
    fc.constantFrom(0, 20, 80),
    fc.array(fc.nat(), { minLength: 12, maxLength: 12 }),
    fc.boolean(),
  )
  .map(([data, type, lineWidth, places, indentSeq]) => {
    const order = Object.entries(data).map(([key, value], i) => ({ key, value, place: places[i % 12] ?? 0 }));
    const sorted = order.sort((a, b) => a.place - b.place).map(({ key, value }) => [key, value]);
    const options = { lineWidth, indentSeq, defaultStringType: type, defaultKeyType: 'PLAIN' } as const;
    return stringify(Object.fromEntries(sorted), options).replace(/^(\w+):/gm, '# de $1\n$1:');
  });
const bodies = fc
  .array(
    fc.oneof(
      words,
      fc.constantFrom(
        ...[
          '\n\n',
          '## ',
          '  \n',
          ' \n',
          '```\na  \n```\n',
          "[l'any](https://a.cat/l'a)",
          "[l'any]",
          '> ',
          '- ',
          '    x',
        ],
        ...[
          "| l'a |\n| - |\n",
          "`l'a  \nb`",
          "**l'**any",
          '<https://a.cat>',
          '<b>',
          "[^l'a]",
          '\\\n',
          '| ',
          '    \n',
          '~~~ \n',
        ],
      ),
    ),
  )
  .map((parts) => parts.join(''));
const files = fc
  .record({ header: headers, body: bodies, lang: fc.constantFrom('ca', 'es', 'en') })
  .map(({ header, body, lang }): ContentFile => ({
    ...{ file: `content/projectes/a/${lang}.md`, parts: ['projectes', 'a', `${lang}.md`] },
    ...{ isLink: false, faults: [], text: `---\n${header}---\n${body}` },
  }));

const mendOnce = (file: ContentFile): ContentFile => ({
  ...file,
  text: planOf([file], [file]).mendings[0]?.text ?? file.text,
});
const entryOf = (file: ContentFile): Extract<Entry, { kind: 'sheet' }> | undefined => {
  const { entry } = readFile(file);
  return entry?.kind === 'sheet' ? entry : undefined;
};

/** Some data with all that mending may change said in one way: marks, case, spaces, and the kind of what is a figure. */
function alike(data: unknown): unknown {
  if (Array.isArray(data)) return data.map(alike);
  if (typeof data === 'object' && data !== null)
    return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, alike(value)]));
  if (data === null || data === undefined) return null;
  const text = (typeof data === 'string' ? data : JSON.stringify(data)).normalize('NFKD').toLowerCase();
  return text.replace(/(?<=\d-)0(?=\d)/g, '').replace(/[^\p{L}\p{N}+#/:]/gu, '');
}

/** Where the rules find a fault in a file alone: what is told of one place may change once part of it is mended. */
function faultsOf(file: ContentFile): string[] {
  const read = readFile(file);
  const database = databaseOf([file], [read], TODAY);
  const ruled = read.entry
    ? RULES.flatMap((rule) => (read.entry ? rule.check(read.entry, database) : []))
    : [];
  return [...read.faults, ...ruled].map(({ path }) => path.join('.'));
}

describe('Whatever a sheet says', () => {
  it('it says the same once mended', () => {
    fc.assert(
      fc.property(files, (file) => {
        const [before, after] = [entryOf(file), entryOf(mendOnce(file))];
        expect(alike(after?.data)).toEqual(alike(before?.data));
        const said = (body = '') =>
          blocksOf(body).map(({ text, links, isHeading }) => [alike(text), links, isHeading]);
        expect(said(after?.body)).toEqual(said(before?.body));
      }),
      { numRuns: 150 },
    );
  });

  it('mending it twice is mending it once', () => {
    fc.assert(
      fc.property(files, (file) => {
        const once = mendOnce(file);
        expect(
          planOf([once], [once]).mendings.map(({ mends, text }) => ({ text, mends: mends.all })),
        ).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  it('nothing is wrong in it that was not before', () => {
    fc.assert(
      fc.property(files, (file) => {
        const before = faultsOf(file);
        expect(faultsOf(mendOnce(file)).filter((fault) => !before.includes(fault))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});

describe('The content of the observatory, mended', () => {
  const real = join(import.meta.dirname, '../../content');
  const ofFolder = (folder: string) =>
    contentFiles(folder).flatMap((file) => {
      const { entry } = readFile(file);
      return entry ? [[file.file, alike(entry.data), 'body' in entry ? alike(entry.body) : '']] : [];
    });
  const told = (findings: Finding[]) =>
    findings.map(({ file, field, message }) => `${file} ${field} ${message}`);

  it('loses nothing, and is found as right or as wrong as it was', () => {
    const parent = mkdtempSync(join(tmpdir(), 'digicanvis-'));
    onTestFinished(() => {
      rmSync(parent, { recursive: true, force: true });
    });
    const folder = join(parent, 'content');
    cpSync(real, folder, { recursive: true });
    const all = contentFiles(folder);
    for (const { file, text } of planOf(all, all).mendings)
      expect(writeInside(folder, file.parts, text)).toBe(true);
    expect(ofFolder(folder)).toEqual(ofFolder(real));
    expect(told(checkContent(folder, faultsCa, TODAY))).toEqual(told(checkContent(real, faultsCa, TODAY)));
    const after = contentFiles(folder);
    expect(planOf(after, after).mendings).toEqual([]);
  });
});
