import { dirname, join } from 'node:path';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFile } from '../../scripts/content/database.ts';
import { contentFiles } from '../../scripts/content/files.ts';
import type { AdministrationFacts } from '../../src/domain/administration.ts';
import { DraftJudge, filesOf, type Draft } from '../../src/domain/draft.ts';
import { sentenceOf } from '../../src/domain/fault-sentence.ts';
import type { Fault } from '../../src/domain/fault.ts';
import { knownContentOf, type KnownMunicipalities, type KnownSheet } from '../../src/domain/known-content.ts';
import type { Entry } from '../../src/domain/rules/rule.ts';
import { faultsCa } from '../../src/i18n/faults.ca.ts';
import { drafts } from './drafts.ts';
import { Scratch, SHEET, TODAY } from './scratch.ts';

const atlas = createRequire(import.meta.url)('es-atlas/es/municipalities.json') as {
  objects: { municipalities: { geometries: { id: string; properties: { name: string } }[] } };
};
const MUNICIPALITIES: KnownMunicipalities = {
  home: [],
  others: atlas.objects.municipalities.geometries.map(({ id }) => id),
};

function entriesOf(scratch: Scratch): Entry[] {
  return contentFiles(scratch.folder).flatMap((file) => readFile(file).entry ?? []);
}

/** What the site would publish of a content, as pages do from its collections. */
function knownOf(entries: readonly Entry[]) {
  return knownContentOf(
    entries.flatMap((entry) =>
      entry.kind === 'administration' ? [{ ...(entry.data as AdministrationFacts), id: entry.id }] : [],
    ),
    entries.flatMap((entry) => (entry.kind === 'sheet' && entry.lang === 'ca' ? [entry] : [])),
    [],
    (country) => country,
  );
}

function sheetOf(entries: readonly Entry[], slug: string): KnownSheet {
  const files = entries.flatMap((entry) =>
    entry.kind === 'sheet' && entry.slug === slug
      ? [[entry.lang, { data: entry.data as Record<string, unknown>, body: entry.body }] as const]
      : [],
  );
  return { files: Object.fromEntries(files), pictures: ['foto.jpg'] };
}

const told = (faults: readonly Fault[]) =>
  faults.map((fault) => `${fault.severity}: ${sentenceOf(fault, faultsCa).message}`);

/** What the checker says of the files of a draft, put into a content; what it says of the others is not the draft's. */
function checked(scratch: Scratch, draft: Draft): string[] {
  const files = filesOf(draft);
  for (const { path, text } of files) {
    mkdirSync(dirname(scratch.path(path)), { recursive: true });
    writeFileSync(scratch.path(path), text);
  }
  const own = files.map(({ path }) => `content/${path}`);
  const findings = scratch.findings(faultsCa, { changed: new Set(own), asked: () => new Set(own) });
  return findings.map(({ severity, message }) => `${severity}: ${message}`).sort();
}

function judged(judge: DraftJudge, draft: Draft): string[] {
  const { sheet, bodies } = judge.faultsOf(draft, TODAY, MUNICIPALITIES);
  return told([...sheet, ...Object.values(bodies).flat()]).sort();
}

describe('What the form says of a draft is what the checker says of its files', () => {
  it('of new sheets and the local bodies they describe, right or wrong in any way', () => {
    const scratch = new Scratch();
    const judge = new DraftJudge(knownOf(entriesOf(scratch)));
    fc.assert(
      fc.property(drafts, (draft) => {
        const said = checked(scratch, draft);
        for (const { path } of filesOf(draft)) rmSync(scratch.path(path));
        rmSync(scratch.path(`projectes/${draft.slug}`), { recursive: true });
        expect(judged(judge, draft)).toEqual(said);
      }),
      { numRuns: 250 },
    );
  }, 120_000);

  it('of a published sheet that is changed, with pictures and translations of its own', () => {
    const scratch = new Scratch();
    const entries = entriesOf(scratch);
    const slug = 'vilaclara-cita-previa';
    const sheet = sheetOf(entries, slug);
    const judge = new DraftJudge(knownOf(entries), sheet);
    const before = scratch.read(SHEET);
    fc.assert(
      fc.property(drafts, ({ data, body }) => {
        const { data: old = {}, body: oldBody = '' } = sheet.files.ca ?? {};
        const draft: Draft = {
          slug,
          lang: 'ca',
          data: { ...old, ...data },
          body: body || oldBody,
          bodies: {},
        };
        const said = checked(scratch, draft);
        scratch.write(SHEET, before);
        expect(judged(judge, draft)).toEqual(said);
      }),
      { numRuns: 100 },
    );
  }, 120_000);

  it('so that a published sheet may be changed with its translations, which follow it without an error', () => {
    const scratch = new Scratch();
    const slug = 'vilaclara-cita-previa';
    const sheet = sheetOf(entriesOf(scratch), slug);
    const { ca = { data: {}, body: '' } } = sheet.files;
    const lists = Object.entries(ca.data).filter((entry): entry is [string, unknown[]] =>
      Array.isArray(entry[1]),
    );
    const moved = fc.record(
      Object.fromEntries(lists.map(([name, list]) => [name, fc.shuffledSubarray(list, { minLength: 1 })])),
    );
    fc.assert(
      fc.property(moved, fc.boolean(), (data, isLonger) => {
        const value = [...(data['value'] ?? []), ...(isLonger ? ['La gent ja no torna a trucar.'] : [])];
        const draft: Draft = {
          slug,
          lang: 'ca',
          data: { ...ca.data, ...data, value },
          body: ca.body,
          bodies: {},
        };
        const files = filesOf(draft, sheet);
        const before = files.map(({ path }) => scratch.read(path));
        for (const { path, text } of files) writeFileSync(scratch.path(path), text);
        const wrong = scratch.findings().filter(({ file }) => file.includes(slug));
        files.forEach(({ path }, i) => {
          writeFileSync(scratch.path(path), before[i] ?? '');
        });
        expect(wrong.filter(({ severity }) => severity === 'error')).toEqual([]);
      }),
      { numRuns: 60 },
    );
  }, 120_000);

  it.each(['es', 'en'] as const)(
    'of a translation into %s',
    (lang) => {
      const scratch = new Scratch();
      const entries = entriesOf(scratch);
      const slug = 'vilaclara-cita-previa';
      const sheet = sheetOf(entries, slug);
      const judge = new DraftJudge(knownOf(entries), sheet);
      fc.assert(
        fc.property(drafts, fc.boolean(), ({ data, body }, isNew) => {
          const { data: old = {}, body: oldBody = '' } = sheet.files[lang] ?? {};
          const words = isNew ? data : { ...old, title: data['title'], value: data['value'] };
          const draft: Draft = { slug, lang, data: words, body: isNew ? body : oldBody, bodies: {} };
          expect(judged(judge, draft)).toEqual(checked(scratch, draft));
        }),
        { numRuns: 100 },
      );
    },
    120_000,
  );

  it('of every published sheet as it stands: nothing', () => {
    const scratch = new Scratch();
    const entries = entriesOf(scratch);
    const known = knownOf(entries);
    for (const entry of entries) {
      if (entry.kind !== 'sheet') continue;
      const { slug, lang, body } = entry;
      const draft: Draft = { slug, lang, data: entry.data as Draft['data'], body, bodies: {} };
      expect(judged(new DraftJudge(known, sheetOf(entries, slug)), draft)).toEqual([]);
    }
  });
});

describe('A published sheet, written again from its data,', () => {
  const folder = join(import.meta.dirname, '../../content');
  const files = contentFiles(folder).filter(
    ({ parts }) => parts[0] === 'projectes' && parts[2]?.endsWith('.md'),
  );

  it('is its own file, letter by letter', () => {
    const differ = files.filter((file) => {
      const { entry } = readFile(file);
      if (entry?.kind !== 'sheet') return true;
      const { slug, lang, data, body } = entry;
      return filesOf({ slug, lang, data: data as Draft['data'], body, bodies: {} })[0]?.text !== file.text;
    });
    expect(files.length).toBeGreaterThan(100);
    expect(differ.map(({ file }) => file)).toEqual([]);
  });
});
