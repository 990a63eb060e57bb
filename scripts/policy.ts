import { createHash } from 'node:crypto';

/**
 * A page with its styles in one element. Astro writes each font's apart, and each takes a hash in the policy, of which no
 * byte can be compressed away.
 */
export function joinStyles(html: string): string {
  const [head = ''] = html.split('</head>', 1);
  const styles = [...head.matchAll(/<style>([\s\S]*?)<\/style>/g)];
  const [last, ...before] = styles.toReversed();
  if (!last || before.length === 0) return html;
  const joined = styles.map(([, text]) => text).join('');
  const bare = before.reduce((left, [element]) => left.replace(element, () => ''), head);
  const joinedHead = bare
    .replace(last[0], () => `<style>${joined}</style>`)
    .replaceAll(hash(last[1] ?? ''), () => hash(joined));
  return joinedHead + html.slice(head.length);
}

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
