import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { redirectsSchema, type Redirects } from '../../src/domain/redirects.ts';
import { LISTS, readText } from './files.ts';
import { readYaml } from './yaml.ts';

/**
 * The addresses that the sheets of a content folder have left; none where it has no list of them. Throws where there is
 * one that cannot be believed: a sheet that moved would be taken for another.
 */
export function redirectsIn(folder: string): Redirects {
  const path = join(folder, LISTS.redirects);
  if (!existsSync(path)) return {};
  const { success, data } = redirectsSchema.safeParse(readYaml(readText(path).text ?? '').data);
  if (!success) throw new Error(`${LISTS.redirects} cannot be read: npm run check tells why.`);
  return data;
}
