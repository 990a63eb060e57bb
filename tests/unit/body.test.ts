import { describe, expect, it } from 'vitest';
import { bodyFaults, bodyPictures } from '../../src/domain/body.ts';

const kinds = (body: string) => bodyFaults(body).map(({ kind }) => kind);

const refused = [
  ['a tag', 'Un <b>mot</b>', 'body-html'],
  ['a comment', '<!-- nota -->', 'body-html'],
  ['a script over lines', '<script>\nalert(1)\n</script>', 'body-html'],
  ['a tag in a table', '| a |\n| - |\n| <u>b</u> |', 'body-html'],
  ['a first heading', '# Títol', 'body-heading'],
  ['a link that runs code', '[a](javascript:alert(1))', 'body-link'],
  ['one that hides it', '[a](java&#x73;cript:alert(1))', 'body-link'],
  ['one in capitals', '[a](JAVASCRIPT:alert(1))', 'body-link'],
  ['one by reference', '[a][b]\n\n[b]: javascript:alert(1)', 'body-link'],
  ['one in angle brackets', '<javascript:alert(1)>', 'body-link'],
  ['one with data', '[a](data:text/html,b)', 'body-link'],
  ['one over http', '[a](http://example.cat)', 'body-link'],
  ['one to who knows whom', '[a](//example.cat)', 'body-link'],
  ['one with a password', '[a](https://ajuntament.cat:1@example.com)', 'body-link'],
  ['an address without https', 'Vegeu www.example.cat.', 'body-link'],
  ['a bare mailbox', 'Escriviu a oac@example.cat.', 'body-link'],
  ['a picture from elsewhere', '![a](https://example.cat/a.jpg)', 'body-picture'],
  ['a picture from elsewhere, by reference', '![a][b]\n\n[b]: https://example.cat/a.jpg', 'body-picture'],
  ['a picture in data', '![a](data:image/png;base64,AA)', 'body-picture'],
  ['a drawing', '![a](a.svg)', 'body-picture'],
  ['a picture of another sheet', '![a](../b/a.jpg)', 'body-picture'],
] as const;

describe('A body', () => {
  it.each(refused)('with %s is refused: %j', (_, body, kind) => {
    expect(kinds(body)).toContain(kind);
  });

  it.each([
    '## Títol\n\n### Un altre',
    '[a](https://example.cat) <https://example.cat> https://example.cat [b](#a)',
    '[a][b]\n\n[b]: https://example.cat',
    '| a | b |\n| :- | -: |\n| 1 | 2 |',
    '- [x] fet\n\n~~no~~ i una nota[^1]\n\n[^1]: la nota',
    '`<b>`\n\n    <script>\n\n```html\n<script>\n```',
    '5 < 10, R&D, &amp;, a\\<b>, x<y',
    '![a](foto.jpg) ![b](./foto-2.png)',
    '',
  ])('may hold %j', (body) => {
    expect(kinds(body)).toEqual([]);
  });

  it('tells where each fault begins', () => {
    const body = '## Títol\n\nUn <b>mot</b> i [a](http://example.cat).';
    const found = bodyFaults(body).map(({ kind, offset = -1 }) => [kind, body.slice(offset, offset + 3)]);
    expect(found).toEqual([
      ['body-html', '<b>'],
      ['body-html', '</b'],
      ['body-link', '[a]'],
    ]);
  });

  it('names the pictures of its folder, and no others', () => {
    const pictures = bodyPictures('![a](foto.jpg) ![b](./b.png) ![c](https://example.cat/c.jpg)');
    expect(pictures).toMatchObject([{ name: 'foto.jpg', offset: 0 }, { name: 'b.png' }]);
  });
});
