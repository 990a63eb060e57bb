import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { slug } from '../src/domain/values.ts';
import { settings } from '../src/settings.ts';
import { buildSite } from './build.ts';
import { copyRendered } from './review/rendered.ts';

// npm run rendered -- <review.json> <folder>: builds the site and writes the pages of a review's sheets into a folder.
// Prints `pages=<how many>`, as GitHub's runner reads outputs; content with errors has none.

const reviewSchema = z.object({ sheets: z.array(z.object({ slug: z.string() })) });

const [file = '', out = 'rendered'] = process.argv.slice(2);
const { sheets } = reviewSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
// Builds tell what they do on standard output, which is the outputs' alone.
console.log = console.error;
const isBuilt = await buildSite();
const slugs = sheets.map((sheet) => sheet.slug).filter((one) => slug.safeParse(one).success);
const pages = isBuilt ? copyRendered(settings.outDir, slugs, out) : 0;
process.stdout.write(`pages=${pages}\n`, () => process.exit(0));
