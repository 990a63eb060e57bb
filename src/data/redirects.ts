import { getEntry } from 'astro:content';
import type { Redirects } from '../domain/redirects.ts';

/** The addresses that sheets have left; none where content has no list of them. */
export async function getRedirects(): Promise<Redirects> {
  return (await getEntry('redirects', 'redireccions'))?.data ?? {};
}
