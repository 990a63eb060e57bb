import { describe, expect, it } from 'vitest';
import { expectMistake, type Mistake } from './mistake.ts';
import { findingsAfter, LONE, SPANISH } from './scratch.ts';

const END = 'verified: 2026-02-10\n---\n';
const body = (passage: string) => `${END}\n## Què va canviar\n\n${passage}\n`;
const found = (passage: string, before = '') => ({
  ...{ name: passage, file: LONE, from: END, to: body(before + passage) },
  ...{ at: passage, field: 'body', level: 3 as const },
});

const links = /comen[çc]ar per https:\/\//;
const pictures = /jpg, png, webp o avif de la mateixa carpeta/;

const mistakes: Mistake[] = [
  { ...found('<script>alert(1)</script>'), says: [/<script>/, /Markdown/], fix: /Markdown/ },
  { ...found('<b>', 'Text '), says: [/«<b>»/, /Markdown/], fix: /Markdown/ },
  { ...found('<!-- nota -->'), says: [/«<!-- nota -->»/, /Markdown/] },
  { ...found('<img src=x onerror=alert(1)>'), says: [/«<img/, /Markdown/] },
  { ...found('<iframe src="https://a.example.cat"></iframe>'), says: [/«<iframe/, /Markdown/] },
  { ...found('# Un títol gran'), says: [/primer nivell/, /##/], fix: /#/ },
  { ...found('Un títol gran\n============='), says: [/primer nivell/, /##/] },
  { ...found('[enllaç](javascript:alert(1))', 'Un '), says: [/«javascript:alert\(1\)»/, links] },
  { ...found('[enllaç](java&#115;cript:alert(1))', 'Un '), says: [/«javascript:alert\(1\)»/, links] },
  { ...found('[enllaç](http://a.example.cat)', 'Un '), says: [/«http:\/\/a\.example\.cat»/, links] },
  { ...found('[enllaç](//a.example.cat)', 'Un '), says: [/«\/\/a\.example\.cat»/, links] },
  { ...found('[enllaç](../altra/)', 'Un '), says: [/«\.\.\/altra\/»/, links] },
  { ...found('[enllaç](https://ajuntament.cat@a.example.com)', 'Un '), says: [/ajuntament\.cat@a/] },
  { ...found('<javascript:alert(1)>', 'Un '), says: [/«javascript:alert\(1\)»/, links] },
  { ...found('[ref]: javascript:alert(1)', 'Un [ref].\n\n'), says: [/«javascript:alert\(1\)»/, links] },
  { ...found('www.example.cat', 'Vegeu '), says: [/www\.example\.cat/, links] },
  {
    ...found('![foto](https://a.example.cat/foto.jpg)'),
    says: [/«https:\/\/a\.example\.cat\/foto\.jpg»/, pictures],
  },
  { ...found('![foto](data:image/png;base64,AAAA)'), says: [/«data:image/, pictures] },
  { ...found('![foto](dibuix.svg)'), says: [/«dibuix\.svg»/, pictures] },
  { ...found('![foto](../altra/foto.jpg)'), says: [/«\.\.\/altra\/foto\.jpg»/, pictures] },
  {
    ...found('![foto][lluny]', '[lluny]: https://a.example.cat/foto.jpg\n\n'),
    says: [/foto\.jpg/, pictures],
  },
];

const fine = [
  '### Un apartat',
  'Una [font](https://a.example.cat/pla_(2024).html) i un [salt](#què-va-canviar).',
  'Una adreça pelada: https://a.example.cat/pla i una altra <https://a.example.cat>.',
  'Codi: `<script>alert(1)</script>`.\n\n```html\n<b>negreta</b>\n```',
  'Una nota.[^1]\n\n[^1]: El text de la nota.',
  '- [x] Fet\n- [ ] Encara no\n\n~~Ratllat~~',
  'Amb 5 < 8 i R&D, i una fletxa -> aquí.',
];

describe('A body', () => {
  it.each(mistakes)('with «$name» is refused on its line and column', expectMistake);

  it.each(fine)('may hold %j', (passage) => {
    expect(findingsAfter(LONE, END, body(passage))).toEqual([]);
  });

  it('of a translation is judged like the Catalan one', () => {
    const [finding] = findingsAfter(SPANISH, '## Cómo empezó', '# Cómo empezó');
    expect(finding).toMatchObject({ file: `content/${SPANISH}`, severity: 'error', level: 3, field: 'body' });
  });
});
