import { preview } from 'astro';
import { buildSite } from '../../scripts/build.ts';

// The real site with its forum connected to the giscus that tests/e2e/giscus.ts plays.

if (!(await buildSite())) process.exit(1);
await preview({ server: { port: Number(new URL(process.env['SITE_URL'] ?? '').port) }, logLevel: 'error' });
