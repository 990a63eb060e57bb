import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { pagesOf } from './pages.ts';

function policyOf(html: string): Map<string, string[]> {
  const [, content = ''] = /<meta http-equiv="content-security-policy" content="([^"]*)"/.exec(html) ?? [];
  return new Map(
    content
      .split(';')
      .map((directive) => directive.trim().split(/\s+/))
      .filter(([name]) => name)
      .map(([name = '', ...sources]) => [name, sources]),
  );
}

const pages = () => [...pagesOf('root'), ...pagesOf('sub')];

describe('the Content-Security-Policy', () => {
  it('stands on every page and lets no inline script run but our own', () => {
    for (const { file, html } of pages()) {
      const scripts = policyOf(html).get('script-src');
      expect(scripts, file).toBeDefined();
      expect(scripts, file).not.toContain("'unsafe-inline'");
      expect(scripts, file).not.toContain("'unsafe-eval'");
    }
  });

  it('allows exactly the styles and scripts that stand in the page', () => {
    for (const { file, html } of pages()) {
      const policy = policyOf(html);
      const inline = [...html.matchAll(/<(style|script)\b[^>]*>([\s\S]*?)<\/\1>/g)]
        .map(([, , text = '']) => text)
        .filter(Boolean)
        .map((text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`);
      const allowed = ['script-src', 'style-src']
        .flatMap((name) => policy.get(name) ?? [])
        .filter((one) => one.startsWith("'sha256"));
      expect([...new Set(allowed)].sort(), file).toEqual([...new Set(inline)].sort());
    }
  });

  it('shows no frame but our own while the forum is not connected, and nothing from elsewhere ever', () => {
    for (const { file, html } of pages()) {
      const policy = policyOf(html);
      expect(policy.get('frame-src'), file).toEqual(["'self'"]);
      expect(policy.get('default-src'), file).toEqual(["'self'"]);
      expect(
        [...policy.values()].flat().filter((source) => source.includes('://')),
        file,
      ).toEqual([]);
    }
  });

  it('is not broken by the page itself: no style attribute, no handler attribute', () => {
    for (const { file, html } of pages()) {
      const tags = html.replace(/<(style|script)\b[^>]*>[\s\S]*?<\/\1>/g, '').match(/<[a-z][^>]*>/g) ?? [];
      expect(
        tags.filter((tag) => /\s(style|on[a-z]+)=/.test(tag)),
        file,
      ).toEqual([]);
    }
  });
});
