import { createServer } from 'node:net';
import { preview } from 'astro';

// npm start: builds the real site with its search index and serves it on the first free port.

const FIRST_PORT = 4321;
const MOST_TRIES = 50;

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => {
      resolve(false);
    });
    probe.listen(port, () =>
      probe.close(() => {
        resolve(true);
      }),
    );
  });
}

async function freePort(): Promise<number> {
  const first = Number(process.env['PORT'] ?? FIRST_PORT);
  if (!Number.isInteger(first) || first < 1 || first > 65_535 - MOST_TRIES)
    throw new Error(`PORT is «${process.env['PORT'] ?? ''}», and must be a number such as ${FIRST_PORT}.`);
  for (let port = first; port < first + MOST_TRIES; port++) {
    if (await isFree(port)) return port;
    console.log(`Port ${port} is busy; trying the next.`);
  }
  throw new Error(`No port from ${first} to ${first + MOST_TRIES - 1} is free. Set PORT to one that is.`);
}

async function main(): Promise<void> {
  const port = await freePort();
  process.env['SITE_URL'] ??= `http://localhost:${port}`;
  // Settings are read when they are first imported, so only now.
  const [{ buildSite }, { settings }] = await Promise.all([
    import('./build.ts'),
    import('../src/settings.ts'),
  ]);
  console.log('Building the site…');
  if (!(await buildSite())) process.exit(1);
  const server = await preview({ server: { port }, logLevel: 'error' });
  console.log(
    `\nThe observatory is at  http://localhost:${server.port}${settings.basePath}\nStop it with Ctrl+C.`,
  );
}

await main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
