import { readdirSync, readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { FIELDS } from '../../src/domain/fields.ts';
import { sheetJsonSchema } from '../../src/domain/json-schema.ts';
import { LANGUAGES } from '../../src/domain/language.ts';
import { sheetSchema } from '../../src/domain/sheet.ts';
import { wordsOf } from '../../src/i18n/words.ts';

const schema = sheetJsonSchema(wordsOf('ca'));
// The formats are there for people's editors; the patterns beside them are what is tried here.
const judge = new Ajv2020({
  ...{ allErrors: true, strictTypes: false, validateFormats: false },
  keywords: ['x-translatable'],
}).compile(schema);

interface Marked {
  'x-translatable'?: boolean;
  properties?: Record<string, Marked>;
  items?: Marked;
}

function frontmatter(file: string): unknown {
  return parse(readFileSync(file, 'utf8').split(/^---$/m)[1] ?? '');
}

const folder = 'content/projectes';
const sheets = readdirSync(folder).map((slug) => [slug, frontmatter(`${folder}/${slug}/ca.md`)] as const);
const [, good] = sheets[0] ?? [];
const fits = (changes: object) => judge({ ...(good as object), ...changes });

describe('The JSON Schema of a sheet', () => {
  it.each(sheets)('takes the sheet of %s', (_, data) => {
    expect(judge(data) ? [] : judge.errors).toEqual([]);
  });

  it('asks for the fields a sheet must have, and knows all of them by name', () => {
    const { required, properties } = schema as { required: string[]; properties: object };
    expect(required).toEqual(FIELDS.filter((field) => field.required).map(({ name }) => name));
    expect(Object.keys(properties)).toEqual(FIELDS.map(({ name }) => name));
  });

  it('marks what a translation says again, part by part', () => {
    const { properties } = schema as { properties: Record<string, Marked> };
    const partsOf = ({ properties: own, items }: Marked) => Object.entries(own ?? items?.properties ?? {});
    const marked = Object.entries(properties).flatMap(([name, node]) => [
      ...(node['x-translatable'] ? [name] : []),
      ...partsOf(node).flatMap(([part, inner]) => (inner['x-translatable'] ? [`${name}.${part}`] : [])),
    ]);
    expect(marked).toEqual([
      ...['title', 'summary', 'contacts.role', 'problem', 'solution', 'beneficiaries', 'value'],
      ...['savings.what', 'results.indicator', 'barriers.text', 'barriers.overcome', 'benefits.text'],
      ...['ended.reason', 'images.alt'],
    ]);
  });

  const source = 'https://www.vilaclara.cat/a';
  it.each<[string, object]>([
    ['a key nobody knows', { titol: 'Cita prèvia' }],
    ['a title too short', { title: 'Cita' }],
    ['a title on two lines', { title: 'Cita prèvia\nal taulell' }],
    ['no area', { areas: [] }],
    ['an area twice', { areas: ['serveis-socials', 'serveis-socials'] }],
    ['an area that is none', { areas: ['esports'] }],
    ['a phase that is none', { phase: 'acabat' }],
    ['a date that is none', { since: 'fa temps' }],
    ['a contact without a way', { contacts: [{ role: 'Alcaldia' }] }],
    ['a person without consent', { contacts: [{ role: 'Alcaldia', url: source, person: 'Tal' }] }],
    ['a saving without a source', { savings: [{ what: 'Cues', amount: 1, unit: 'hores', period: 'any' }] }],
    ['a replication of nobody', { replications: [{ source }] }],
    ['a replication of two', { replications: [{ administration: 'a', name: 'Un ens', source }] }],
    ['an address without https', { sources: ['http://www.vilaclara.cat'] }],
    ['six steps of maturity', { maturity: { digital: 6 } }],
  ])('refuses what the checker refuses: %s', (_, changes) => {
    expect(sheetSchema.safeParse({ ...(good as object), ...changes }).success).toBe(false);
    expect(fits(changes)).toBe(false);
  });

  it.each(LANGUAGES)('explains every field and part in «%s», and keeps our own marks to us', (lang) => {
    const nameless: string[] = [];
    const walk = (node: object, path: string) => {
      for (const [key, value] of Object.entries(node)) {
        if (key === 'kind' && path.split('.').at(-1) !== 'properties') nameless.push(`${path}.kind`);
        if (key === 'properties')
          for (const [name, inner] of Object.entries(value as object))
            if (!(inner as { title?: string }).title) nameless.push(`${path}.${name}`);
        if (typeof value === 'object' && value !== null) walk(value as object, `${path}.${key}`);
      }
    };
    walk(sheetJsonSchema(wordsOf(lang)), '');
    expect(nameless).toEqual([]);
  });
});
