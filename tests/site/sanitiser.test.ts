import { describe, expect, it } from 'vitest';
import { rendered } from './rendered.ts';

describe('what the build lets a body put on a page', () => {
  it.each([
    ['a script', '<script>alert(1)</script>'],
    ['a handler', '<img src="x.png" onerror="alert(1)">'],
    ['a frame', '<iframe src="https://example.com"></iframe>'],
    ['a style', '<style>body{display:none}</style>'],
    ['a form', '<form action="https://example.com"><input name="q"></form>'],
    ['a drawing with a script', '<svg onload="alert(1)"></svg>'],
    ['an inline tag', 'Un text <b onclick="alert(1)">gras</b>.'],
  ])('is not %s', async (_, markdown) => {
    expect(await rendered(markdown)).not.toMatch(/<(script|iframe|style|form|svg|b\b)|on[a-z]+=/);
  });

  it.each([
    '[clic](javascript:alert(1))',
    '[clic](JaVaScRiPt:alert(1))',
    '[clic](data:text/html;base64,PHNjcmlwdD4=)',
    '[clic](vbscript:x)',
    '[clic](http://insegur.example)',
    '<javascript:alert(1)>',
    '[clic][x]\n\n[x]: javascript:alert(1)',
    '[clic](&#106;avascript:alert(1))',
  ])('is no link but https: %s', async (markdown) => {
    expect(await rendered(markdown)).not.toMatch(/href="(?!https:|#)/);
  });

  it('is no picture from elsewhere', async () => {
    const html = await rendered(
      '![](https://example.com/rastre.gif) ![](//example.com/x.png) ![](data:image/svg+xml,x)',
    );
    expect(html).not.toMatch(/src="/);
  });

  it('is prose with tables, lists, quotes, notes and https links, one step below the headings of the page', async () => {
    const html = await rendered(
      '## Com\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n- [x] fet\n\n> cita\n\n[font](https://exemple.cat/a)[^1]\n\n[^1]: nota',
    );
    expect(html).toMatch(/<h4[^>]*>Com<\/h4>/);
    for (const tag of ['<table tabindex="0">', '<blockquote>', '<a href="https://exemple.cat/a">', '☑ fet'])
      expect(html).toContain(tag);
  });

  it('leads from a note to its text and back', async () => {
    const html = await rendered('Un fet[^1].\n\n[^1]: La nota.');
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    const targets = [...html.matchAll(/(?:href="#|aria-describedby=")([^"]+)"/g)].map(([, target]) => target);
    expect(targets).toHaveLength(3);
    expect(ids).toEqual(expect.arrayContaining(targets));
    expect(html).not.toMatch(/Footnotes|Back to/);
  });

  it('takes no id of the page, whatever its headings say', async () => {
    const html = await rendered('## Contingut\n\n### Fil titol\n\n## Nivell 3');
    expect([...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)).toEqual([
      'apartat-1',
      'apartat-2',
      'apartat-3',
    ]);
  });
});
