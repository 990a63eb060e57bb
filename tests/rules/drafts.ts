import fc from 'fast-check';
import type { Draft } from '../../src/domain/draft.ts';
import { FIELDS } from '../../src/domain/fields.ts';
import {
  ADMINISTRATION_KINDS,
  AREAS,
  OPEN_TO,
  PHASES,
  TRANSFORMATIONS,
} from '../../src/domain/vocabulary.ts';

/** Texts as a form may hold them: words, slips, marks left behind, figures, and what only a machine would write. */
const words = fc
  .array(
    fc.constantFrom(
      ...[
        'L’ajuntament',
        'atén',
        'la gent',
        "l'oficina",
        'amb 1.200 hores',
        'XXX',
        'TODO',
        '<b>',
        '&nbsp;',
        '???',
      ],
      ...['segons la memòria', '12 %', 'pendent', '\n', 'lorem ipsum', '#', ': ', '"', 'emoji 👩‍💻', 'no'],
    ),
    { minLength: 1, maxLength: 30 },
  )
  .map((parts) => parts.join(' ').trim());
const text = fc.oneof(
  { weight: 5, arbitrary: words },
  {
    weight: 1,
    arbitrary: fc.string({ unit: 'grapheme', maxLength: 400 }).map((one) => one.replaceAll('\0', '')),
  },
);
const address = fc.oneof(
  fc.constantFrom(
    ...[
      'https://www.vilaclara.cat/memoria',
      'http://vilaclara.cat',
      'vilaclara.cat',
      'https://',
      'HTTPS://A.CAT',
    ],
    ...[
      'https://usuari:clau@a.cat',
      'https://exemple.cat/x',
      'mailto:a@b.cat',
      'https://a.cat/ espai',
      'javascript:0',
    ],
  ),
  fc.webUrl(),
);
const date = fc.constantFrom('2024', '2024-05', '2024-05-17', '2024-02-30', '2099', 'ahir', '24/5/2024');
const number = fc.oneof(
  fc.integer({ min: -10, max: 1_000_000 }),
  fc.constantFrom<unknown>(1.234, 0, 12.5, 'uns mil', '12a'),
);
const wrong = fc.constantFrom<unknown>(true, 12, 'res', ['a'], { a: 1 });
const some = <T>(item: fc.Arbitrary<T>, maxLength = 4) => fc.array(item, { minLength: 1, maxLength });
const choice = (values: readonly string[]) =>
  fc.constantFrom(...values, 'altres', values[0]?.toUpperCase() ?? '');
const parts = (of: Record<string, fc.Arbitrary<unknown>>) =>
  fc.record(of, { requiredKeys: [], noNullPrototype: true }).filter((group) => Object.keys(group).length > 0);

const names = fc.constantFrom(
  'Node.js',
  'NodeJS',
  'node js',
  'SIG',
  'RPA (robots)',
  'Decidim',
  'Cita prèvia',
  'x'.repeat(90),
);
const body = fc.constantFrom(
  'ajuntament-de-vilaclara',
  'consell-comarcal-de-la-riba',
  'ajuntament-nou',
  'Ajuntament',
  '',
);

const ARBITRARIES: Record<string, fc.Arbitrary<unknown>> = {
  administrations: some(body),
  contacts: some(
    parts({
      ...{ role: text, url: address, person: text, consent: fc.constant(true) },
      ...{
        email: fc.constantFrom('a@b.cat', 'a@b', 'x'),
        phone: fc.constantFrom('938 000 000', '93', 'trucar'),
      },
    }),
  ),
  openTo: some(choice(OPEN_TO)),
  transformation: some(choice(TRANSFORMATIONS)),
  areas: some(choice(AREAS)),
  beneficiaries: some(text),
  value: some(text),
  savings: some(
    parts({
      ...{ what: text, amount: number, unit: choice(['euros', 'hores']), source: address },
      period: choice(['any', 'total']),
    }),
    20,
  ),
  results: some(parts({ indicator: text, before: number, after: number, unit: text, source: address, date })),
  barriers: some(parts({ text, overcome: text, source: address })),
  benefits: some(parts({ text, source: address })),
  technologies: some(names),
  methodologies: some(names),
  tools: some(names),
  phase: choice(PHASES),
  since: date,
  ended: parts({ date, reason: text, source: address }),
  materials: some(
    parts({
      kind: choice(['video', 'web']),
      title: text,
      url: address,
      lang: fc.constantFrom('ca', 'xx', 'català'),
      date,
    }),
  ),
  images: some(parts({ src: fc.constantFrom('foto.jpg', 'res.png', '../x.jpg'), alt: text, credit: text })),
  label: choice(['bona-practica']),
  maturity: parts({ digital: number, open: number }),
  replications: some(parts({ administration: body, name: text, since: date, source: address })),
  sources: some(fc.oneof(address, parts({ title: text, publisher: text }))),
  published: fc.constantFrom('2026-11-21', '2026-01-02', '2027-01-01', '2026-13-01', 'avui'),
  verified: fc.constantFrom('2026-11-21', '2025-01-02', 'avui'),
};

const data = fc.record(
  Object.fromEntries(
    FIELDS.map(({ name }) => [
      name,
      fc.oneof({ weight: 30, arbitrary: ARBITRARIES[name] ?? text }, { weight: 1, arbitrary: wrong }),
    ]),
  ),
  { requiredKeys: [], noNullPrototype: true },
);

const newBody = parts({
  ...{
    name: text,
    kind: choice(ADMINISTRATION_KINDS),
    country: fc.constantFrom('ES', 'FR', 'es', 'ZZ', 'Espanya'),
  },
  ...{ municipality: fc.constantFrom('08003', '99999', '8003'), city: text, website: address },
  ...{ comarca: choice(['Bages', 'Osona']), province: choice(['Barcelona', 'Girona']) },
  ...{
    latitude: number,
    longitude: number,
    population: parts({ value: number, year: number, source: address }),
  },
});

const markdown = fc
  .array(
    fc.oneof(
      text,
      fc.constantFrom(
        '# Títol',
        '## Com',
        '#### Endins',
        '- a\n- b',
        '> cita',
        '[a](https://a.cat)',
        '[a](http://a.cat)',
      ),
      fc.constantFrom(
        '![x](foto.jpg)',
        '![x](https://a.cat/b.png)',
        '<script>',
        '|a|b|\n|-|-|\n|1|2|',
        '---',
        '```\n<b>\n```',
      ),
    ),
    { maxLength: 8 },
  )
  .map((blocks) => blocks.join('\n\n'));

/** Drafts of sheets as a form may hold them, whole or half written, right or wrong in every way. */
export const drafts: fc.Arbitrary<Draft> = fc.record({
  slug: fc.constantFrom('vilaclara-nova', 'Nom Impossible', 'x'.repeat(90)),
  lang: fc.constant('ca' as const),
  data,
  body: markdown,
  bodies: fc.oneof(
    fc.constant({}),
    newBody.map((one) => ({ 'ajuntament-nou': one })),
  ),
});
