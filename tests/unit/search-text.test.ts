import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { holdsWords, searchText } from '../../src/domain/search-text.ts';

describe('A text that is searched', () => {
  it.each([
    ['with the typographic apostrophe', 'l’ajuntament d’Alella', 'ajuntament alella'],
    ['with the straight one', "l'ajuntament", 'ajuntament'],
    ['with the apostrophe of the query', 'Ajuntament d’Alella', 'd’alella'],
    ['without the accents of the text', 'Atenció ciutadana a Mataró', 'atencio mataro'],
    ['with accents the text lacks', 'Atencio', 'atenció'],
    ['without accents at the start of a word', 'Àrees verdes i mòbils', 'arees mobils'],
    ['in capitals', 'Cita prèvia', 'CITA PRÈVIA'],
    ['in the singular', 'associacions de veïns', 'associació'],
    ['in the plural', 'l’associació', 'associacions'],
    ['in the plural of a consonant', 'el pressupost participatiu', 'pressupostos'],
    ['by the start of a word', 'teleassistència', 'teleassist'],
    ['in another order', 'ajuts de menjador', 'menjador ajuts'],
    ['with little words between', 'ajuts menjador', 'ajuts de menjador'],
    ['with the middle dot', 'intel·ligència col·laborativa', 'intel·ligència'],
    ['without the middle dot', 'intel·ligència col·laborativa', 'intelligencia collaborativa'],
    ['with a plain point in its place', 'Col·laboració', 'col.laboració'],
    ['by a figure', 'Agenda 2030', '2030'],
    ['by a short name', 'Automatització amb IA', 'IA'],
    ['in letters that were put together', 'prèvia'.normalize('NFD'), 'prèvia'],
  ])('is found %s', (_, text, query) => {
    expect(holdsWords(text, query)).toBe(true);
  });

  it.each([
    ['another word with the same start', 'gestió de residus', 'gent'],
    ['only some of the words', 'cita prèvia', 'cita telefònica'],
    ['a word inside another', 'desplaçaments', 'plaça'],
    ['nonsense', 'rellotges de teleassistència', 'xyzzy'],
    ['a long word cut to its first letters', 'participació', 'particular'],
    ['a short name that is not there', 'rellotges de teleassistència', 'IA'],
    ['the letters of a short name inside a word', 'energia', 'IA'],
  ])('is not found by %s', (_, text, query) => {
    expect(holdsWords(text, query)).toBe(false);
  });

  it('is found by each of its own long words, whatever it says', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme', minLength: 3 }), { minLength: 1 }), (words) => {
        expect(words.every((word) => holdsWords(words.join(' '), word))).toBe(true);
      }),
    );
  });

  it('is found by a query of nothing, which asks for nothing', () => {
    expect(holdsWords('cita', '')).toBe(true);
    expect(holdsWords('cita', '  ')).toBe(true);
  });
});

describe('The text of the index', () => {
  it('parts words at any apostrophe, and keeps its letters', () => {
    expect(searchText('l’aigua, l‘aigua, lʼaigua')).toBe("l'aigua, l'aigua, l'aigua");
    expect(searchText('prèvia'.normalize('NFD'))).toBe('prèvia');
  });
});
