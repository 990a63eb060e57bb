import { describe, expect, it } from 'vitest';
import { blocksOf, fieldPassages, passagesOf } from '../../src/domain/passages.ts';

const texts = (body: string) => blocksOf(body).map(({ text }) => text);
const links = (body: string) => blocksOf(body).flatMap((block) => block.links);
const places = (data: unknown) => fieldPassages(data).map(({ path }) => path.join('.'));

describe('The blocks of a body', () => {
  it.each([
    ['a heading and a paragraph', '## Abans\n\nUna cua.', ['Abans', 'Una cua.']],
    ['the items of a list', '- Una\n- Dues', ['Una', 'Dues']],
    ['the cells of a table', '| A | B |\n| - | - |\n| 1 | 2 |', ['A', 'B', '1', '2']],
    ['a quotation', '> Una cua.', ['Una cua.']],
    ['a note', 'Una.[^1]\n\n[^1]: Dues.', ['Una.', 'Dues.']],
    [
      'marks, which are not heard',
      'Una **cua** amb `codi` i [font](https://a.example.cat).',
      ['Una cua amb codi i font.'],
    ],
    ['a picture, which says nothing', '![Una cua](foto.jpg)', ['']],
    ['a piece of code, which is no prose', '```\nx = 1\n```', []],
    ['nothing', '', []],
  ])('are what is heard of %s', (_, body, heard) => {
    expect(texts(body)).toEqual(heard);
  });

  it.each([
    ['in place', '[a](https://a.example.cat)', ['https://a.example.cat']],
    ['bare', 'https://a.example.cat', ['https://a.example.cat']],
    ['by reference', '[a][r]\n\n[r]: https://a.example.cat', ['https://a.example.cat']],
    ['as a note', 'a[^n]\n\n[^n]: b', ['#n']],
    ['inside emphasis', '**[a](https://a.example.cat)**', ['https://a.example.cat']],
    ['of a picture, which leads nowhere', '![a](foto.jpg)', []],
  ])('lead where their links lead: %s', (_, body, addresses) => {
    expect(links(body)).toEqual(addresses);
  });

  it('stand where they stand', () => {
    const body = '\n## Abans\n\n- Una cua.\n';
    expect(
      blocksOf(body).map(({ offset, isHeading }) => [body.slice(offset, offset + 3), isHeading]),
    ).toEqual([
      ['## ', true],
      ['Una', false],
    ]);
  });

  it('are none where a body cannot be parsed in reasonable time', () => {
    expect(blocksOf('> '.repeat(15_000))).toEqual([]);
    expect(blocksOf('*[_'.repeat(1000))).toEqual([]);
  });
});

describe('The words of a sheet', () => {
  it('are told level by level, and facts are not among them', () => {
    const data = {
      ...{
        value: ['Una', 'Dues'],
        title: 'Una cita',
        phase: 'pilot',
        tools: ['Xatbot'],
        sources: ['https://a.cat'],
      },
      ...{
        barriers: [{ text: 'Una', overcome: 'Dues', source: 'https://a.cat' }],
        ended: { date: '2024', reason: 'Fi' },
      },
      contacts: [{ role: 'Oficina', email: 'a@a.cat' }],
    };
    expect(places(data)).toEqual([
      ...['title', 'contacts.0.role', 'value.0', 'value.1'],
      ...['barriers.0.text', 'barriers.0.overcome', 'ended.reason'],
    ]);
  });

  it.each([null, undefined, 'title', 7, [], [['title']], { title: 7, value: {}, barriers: [null, 7] }])(
    'are none in %j',
    (data) => {
      expect(fieldPassages(data)).toEqual([]);
    },
  );

  it('are not what is blank', () => {
    expect(places({ title: '  ', value: ['', 'Una'] })).toEqual(['value.1']);
  });

  it('are followed by the blocks of the body', () => {
    expect(passagesOf({ title: 'Una cita' }, 'Una cua.')).toEqual([
      { text: 'Una cita', path: ['title'] },
      { text: 'Una cua.', path: [], offset: 0 },
    ]);
  });
});
