import { appendFileSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { z } from 'zod';
import { slug } from '../src/domain/values.ts';
import { buildSite } from './build.ts';
import { copyRendered } from './review/rendered.ts';

// npm run rendered -- <review.json> <folder> <output>: builds the site and writes the pages of a review's sheets into a
// folder. Adds `pages=<how many>` to a file, as GitHub's runner reads outputs; content with errors has none.

const reviewSchema = z.object({ sheets: z.array(z.object({ slug: z.string() })) });

const dist = resolve(process.env['OUT_DIR'] || 'dist');
const [file = '', out = 'rendered', output = ''] = process.argv.slice(2);

try {
  const { sheets } = reviewSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  const slugs = sheets.map((sheet) => sheet.slug).filter((one) => slug.safeParse(one).success);
  const pages = (await buildSite()) ? copyRendered(dist, slugs, out) : 0;
  appendFileSync(output, `pages=${pages}\n`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
// Pagefind leaves its service running; the work is done.
process.exit();
