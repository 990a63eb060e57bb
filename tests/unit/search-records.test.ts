import { describe, expect, it } from 'vitest';
import { pageText } from '../../scripts/search/page-text.ts';
import { read } from '../../src/domain/reading.ts';
import { sheetParagraphs } from '../../src/domain/sheet-paragraphs.ts';
import { factsOf, wordsOf } from './sample.ts';

const LABELS = { bodies: ['Ajuntament de Vilaclara', 'Maresme'], kinds: ['Serveis socials', 'Pilot'] };
const barrier = { text: 'Ningú no trucava.', overcome: 'Es va fer una campanya.' };

describe('What a search reads of a sheet', () => {
  it('is its title, what sums it up, and everything else it tells', () => {
    const reading = read(factsOf({ barriers: [barrier], technologies: ['Xats'] }), undefined, 'ca');
    const told = sheetParagraphs(reading, LABELS, { text: '## Com\n\nA **poc** a poc.\n', lang: 'ca' });
    const texts = (weight: string) => told.filter((one) => one.weight === weight).map(({ text }) => text);
    expect(texts('title')).toEqual([reading.title.text]);
    expect(texts('lead')).toEqual([reading.summary.text]);
    expect(texts('label')).toEqual([...LABELS.bodies, ...LABELS.kinds]);
    for (const some of [barrier.text, barrier.overcome, 'Xats', 'Com', 'A poc a poc.'])
      expect(texts('text')).toContain(some);
  });

  it('is what the sheet says, and not the words its page has around', () => {
    const told = sheetParagraphs(read(factsOf(), undefined, 'ca'), LABELS, undefined);
    expect(told.filter(({ text }) => /fil|barreres/i.test(text))).toEqual([]);
  });

  it('is in the language each part of it is in', () => {
    const reading = read(factsOf({ barriers: [barrier] }), wordsOf(), 'es');
    const told = sheetParagraphs(reading, LABELS, undefined);
    expect(told.find(({ weight }) => weight === 'title')?.lang).toBe('es');
    expect(told.find(({ text }) => text === barrier.text)?.lang).toBe('ca');
  });

  it('takes the cells of a table, the items of a list and a code apart', () => {
    const body = '| Any | Trucades |\n| --- | --- |\n| 2020 | 30 |\n\n- un\n- dos\n\n```\nnpm\n```\n';
    const told = sheetParagraphs(read(factsOf(), undefined, 'ca'), LABELS, { text: body, lang: 'ca' });
    const texts = told.map(({ text }) => text);
    for (const some of ['Any', 'Trucades', '2020', '30', 'un', 'dos', 'npm']) expect(texts).toContain(some);
  });
});

const page = (main: string) =>
  `<!doctype html><html lang="es"><body><nav>Menú</nav><main>${main}</main></body></html>`;

describe('What a search reads of a page', () => {
  it('is what stands in its part, by its weight, with its language', () => {
    const told = pageText(
      page(
        '<div data-search="guia"><nav data-search-skip>Camí</nav><h1>La <b>guía</b></h1><p class="lead">Resumen.</p>' +
          '<h2>Uno</h2><p>Primero.</p><ul><li>a</li><li>b</li></ul><p lang="ca">Primer.</p></div><p>Fuera</p>',
      ),
    );
    expect(told?.kind).toBe('guia');
    expect(told?.title).toEqual({ text: 'La guía', lang: 'es' });
    const texts = (weight: string) =>
      told?.paragraphs.filter((one) => one.weight === weight).map(({ text, lang }) => `${lang} ${text}`);
    expect(texts('lead')).toEqual(['es Resumen.', 'es Uno']);
    expect(texts('text')?.sort()).toEqual(['ca Primer.', 'es Primero.', 'es a', 'es b']);
  });

  it('is nothing of a page without such a part, or of a kind there is not', () => {
    expect(pageText(page('<h1>Hola</h1>'))).toBeUndefined();
    expect(pageText(page('<div data-search="constructor"><h1>Hola</h1></div>'))).toBeUndefined();
  });
});
