import { describe, expect, it } from 'vitest';
import { read } from '../../src/domain/reading.ts';
import { factsOf, MINIMUM, wordsOf } from './sample.ts';

const source = 'https://vilaclara.example.cat/memoria';
const facts = factsOf({
  problem: 'La gent feia cua a peu dret.',
  beneficiaries: ['Veïns', 'Veïnes'],
  contacts: [{ role: 'Oficina', email: 'oac@vilaclara.example.cat' }],
  barriers: [{ text: 'Va costar', overcome: 'Es va poder', source }, { text: 'Faltava temps' }],
  savings: [{ what: 'Hores', amount: 320, unit: 'hores', period: 'any', source }],
  ended: { date: '2026-01', reason: 'Es va acabar.' },
  images: [{ src: 'foto.jpg', alt: 'La sala, buida', credit: 'Vilaclara' }],
});

describe('A sheet without a translation', () => {
  it('is read in Catalan by everybody, and says so', () => {
    const reading = read(facts, undefined, 'en');
    expect(reading).toMatchObject({
      lang: 'en',
      wordsLang: 'ca',
      title: { text: MINIMUM.title, lang: 'ca' },
    });
    expect(JSON.stringify(reading)).not.toContain('"lang":"es"');
  });
});

describe('A sheet with a translation', () => {
  const words = wordsOf({
    beneficiaries: ['Vecinos', 'Vecinas'],
    barriers: [{ text: 'Costó' }, {}],
    savings: [{ what: 'Horas' }],
    ended: { reason: 'Se acabó.' },
  });
  const reading = read(facts, words, 'es');

  it('is read in its language, word by word', () => {
    expect(reading).toMatchObject({
      lang: 'es',
      wordsLang: 'es',
      title: { text: 'Cita previa sin llamadas', lang: 'es' },
    });
    expect(reading.beneficiaries.map(({ text }) => text)).toEqual(['Vecinos', 'Vecinas']);
  });

  it('shows in Catalan, and marks as Catalan, each word that the translation lacks', () => {
    expect(reading.problem).toEqual({ text: 'La gent feia cua a peu dret.', lang: 'ca' });
    expect(reading.contacts[0]?.role).toEqual({ text: 'Oficina', lang: 'ca' });
    expect(reading.images[0]?.alt).toEqual({ text: 'La sala, buida', lang: 'ca' });
    expect(reading.barriers.map(({ text }) => text.lang)).toEqual(['es', 'ca']);
    expect(reading.barriers[0]?.overcome).toEqual({ text: 'Es va poder', lang: 'ca' });
  });

  it('keeps every fact beside its words', () => {
    expect(reading.savings[0]).toMatchObject({
      amount: 320,
      unit: 'hores',
      what: { text: 'Horas', lang: 'es' },
    });
    expect(reading.ended).toMatchObject({ date: '2026-01', reason: { text: 'Se acabó.', lang: 'es' } });
    expect(reading.barriers[0]?.source).toBe(source);
    expect(reading.contacts[0]?.email).toBe('oac@vilaclara.example.cat');
  });

  it('says nothing where the Catalan sheet says nothing', () => {
    const bare = read(factsOf(), wordsOf({ solution: 'Una solución que no es de nadie.' }), 'es');
    expect(bare.solution).toBeUndefined();
    expect(bare.ended).toBeUndefined();
    expect(bare.barriers).toEqual([]);
  });

  it('does not change the sheet it reads', () => {
    expect(facts.title).toBe(MINIMUM.title);
    expect(facts.barriers[0]?.text).toBe('Va costar');
  });
});
