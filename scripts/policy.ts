import { createHash } from 'node:crypto';

/**
 * A page's Content-Security-Policy with only its own hashes. Astro writes those of the whole site into each page: two
 * kilobytes that cannot be compressed, and a permission for styles and scripts the page does not have.
 */
export function ownPolicy(html: string): string {
  const inline = [...html.matchAll(/<(style|script)\b[^>]*>([\s\S]*?)<\/\1>/g)].map(([, , text = '']) =>
    hash(text),
  );
  return html.replace(/<meta http-equiv="content-security-policy"[^>]*>/, (meta) =>
    meta.replace(/\s*'sha256-[^']+'/g, (source) => (inline.includes(source.trim()) ? source : '')),
  );
}

function hash(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}
