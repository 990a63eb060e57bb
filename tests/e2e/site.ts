import { rmSync } from 'node:fs';
import { preview } from 'astro';
import { buildSite } from '../../scripts/build.ts';

// The real site with its forum connected to the giscus that tests/e2e/giscus.ts plays.

// What an earlier run has kept is not what is to be read.
rmSync('.cache/forum/observatori-projectes.json', { force: true });
if (!(await buildSite())) process.exit(1);
await preview({ server: { port: Number(new URL(process.env['SITE_URL'] ?? '').port) }, logLevel: 'error' });
