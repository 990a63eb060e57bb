import { describe, expect, it } from 'vitest';
import { FIELDS } from '../../src/domain/fields.ts';
import { translationSchema } from '../../src/domain/sheet.ts';
import { MINIMUM } from './sample.ts';

const { title, summary } = MINIMUM;
const takes = (fields: Record<string, unknown>) =>
  translationSchema.safeParse({ title, summary, ...fields }).success;

// Every fact of a sheet, and every field that mixes facts with words, as the contract tells them.
const facts = [
  ...[
    'administrations',
    'openTo',
    'transformation',
    'areas',
    'technologies',
    'methodologies',
    'tools',
    'phase',
  ],
  ...['since', 'materials', 'label', 'maturity', 'replications', 'sources', 'published', 'verified'],
];

const words = {
  problem: 'La gente hacía cola de pie.',
  solution: 'Una sola agenda para todo.',
  beneficiaries: ['Vecinos'],
  value: ['Nadie espera.'],
  contacts: [{ role: 'Oficina' }],
  savings: [{ what: 'Horas' }],
  results: [{ indicator: 'Minutos' }],
  barriers: [{ text: 'Costó', overcome: 'Se pudo' }],
  benefits: [{ text: 'Se sabe' }],
  ended: { reason: 'Nadie lo usaba.' },
  images: [{ alt: 'La sala, vacía' }],
};

describe('A translation', () => {
  it('is whole with a title and a summary', () => {
    expect(takes({})).toBe(true);
    expect(translationSchema.safeParse({ title }).success).toBe(false);
    expect(translationSchema.safeParse({ summary }).success).toBe(false);
  });

  it.each(Object.entries(words))('may say «%s» again', (field, value) => {
    expect(takes({ [field]: value })).toBe(true);
  });

  it.each(facts)('never says «%s»: a fact stands once', (field) => {
    expect(takes({ [field]: (MINIMUM as Record<string, unknown>)[field] ?? '2024' })).toBe(false);
  });

  it.each([
    { contacts: [{ role: 'Oficina', email: 'a@example.cat' }] },
    { savings: [{ what: 'Horas', amount: 3 }] },
    { results: [{ indicator: 'Minutos', after: 3 }] },
    { barriers: [{ text: 'Costó', source: 'https://a.example.cat' }] },
    { ended: { reason: 'Nadie lo usaba.', date: '2024' } },
    { images: [{ alt: 'La sala', src: 'foto.jpg' }] },
  ])('never says the facts inside %j', (fields) => {
    expect(takes(fields)).toBe(false);
  });

  it('may skip a word of an item, and keeps the place of the others', () => {
    expect(takes({ barriers: [{}, { text: 'Costó' }] })).toBe(true);
  });

  it.each([
    { title: 'Corto' },
    { problem: 'Corto' },
    { value: ['<b>Nadie</b> espera.'] },
    { ended: { reason: '' } },
  ])('keeps the limits of the Catalan words: not %j', (fields) => {
    expect(takes(fields)).toBe(false);
  });

  it('and facts are all there is', () => {
    const names = ['title', 'summary', ...Object.keys(words), ...facts];
    expect(FIELDS.map(({ name }) => name).sort()).toEqual(names.sort());
  });
});
