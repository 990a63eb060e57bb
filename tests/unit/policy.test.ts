import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { joinStyles, ownPolicy } from '../../scripts/policy.ts';

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

const own = { style: 'p{color:red}', script: 'console.log("a")\n', json: '{"a":"</b>"}' };
const foreign = ['a{}', 'alert(1)', ''].map(hash);

function page(sources: readonly string[], body = ''): string {
  const content = `default-src 'self'; img-src 'self' data:; script-src 'self' ${sources.join(' ')}; style-src 'self' ${sources.join(' ')}`;
  return `<html><head><meta http-equiv="content-security-policy" content="${content};"></head><body>${body}</body></html>`;
}

const inline = `<style>${own.style}</style><script type="module">${own.script}</script><script type="application/json">${own.json}</script>`;
const hashes = Object.values(own).map(hash);

describe('The policy of a page', () => {
  it('keeps the hash of everything the page has inline', () => {
    const html = ownPolicy(page([...foreign, ...hashes], inline));
    for (const one of hashes) expect(html.split(one)).toHaveLength(3);
  });

  it('loses the hashes of other pages, which would permit what this one does not have', () => {
    const html = ownPolicy(page([...foreign, ...hashes], inline));
    for (const one of foreign) expect(html).not.toContain(one);
  });

  it('keeps its other sources, and stays well formed', () => {
    const html = ownPolicy(page(foreign));
    expect(html).toContain("default-src 'self'; img-src 'self' data:; script-src 'self'; style-src 'self';");
  });

  it('is not what a page only writes about', () => {
    const text = `<p>La política porta ${foreign[0] ?? ''}.</p>`;
    expect(ownPolicy(page(foreign, text))).toContain(text);
  });

  it('is left as it is on a page that has none', () => {
    expect(ownPolicy(`<html>${inline}</html>`)).toBe(`<html>${inline}</html>`);
  });

  it('is the same when trimmed twice', () => {
    const once = ownPolicy(page([...foreign, ...hashes], inline));
    expect(ownPolicy(once)).toBe(once);
  });
});

describe('The styles of a page', () => {
  const styles = ['@font-face{}', ':root{--a:1}', 'p{color:red}'];
  const html = page(styles.map(hash), '<p>&lt;style&gt;</p>').replace(
    '</head>',
    `<title>a</title>${styles.map((text) => `<style>${text}</style>`).join('<link rel="icon">')}</head>`,
  );

  it('become one, in their order, that its policy allows', () => {
    const joined = ownPolicy(joinStyles(html));
    expect([...joined.matchAll(/<style>([^<]*)/g)].map(([, text]) => text)).toEqual([styles.join('')]);
    expect(joined).toContain(hash(styles.join('')));
    for (const one of styles) expect(joined).not.toContain(hash(one));
    expect(joined).toContain('<title>a</title>');
  });

  it('are left as they are where there is one, or none', () => {
    expect(joinStyles(joinStyles(html))).toBe(joinStyles(html));
    expect(joinStyles(page([]))).toBe(page([]));
  });
});
