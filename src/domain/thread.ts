/** The key that binds a thread to its sheet: it never changes, as the slug never does. */
export function threadKey(slug: string): string {
  return `projectes/${slug}`;
}

/** Where a thread is found without a script: GitHub's own list of discussions, asked for the key. */
export function threadAddress(repository: string, key: string): string {
  return `https://github.com/${repository}/discussions?${new URLSearchParams({ discussions_q: `"${key}"` }).toString()}`;
}
