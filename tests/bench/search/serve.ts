import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { dirname, extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { indexSearch } from '../../../scripts/search/index.ts';
import { vocabularyIn } from '../../../scripts/search/vocabulary.ts';
import { sheetRecord } from '../../../src/components/sheet-record.ts';
import { frameOf } from '../../../src/components/frame.ts';
import { facetIndexOf } from '../../../src/domain/facet-index.ts';
import { paths } from '../../../src/domain/links.ts';
import type { Generated } from './generate.ts';
import { isHome } from '../../../src/domain/territory.ts';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

const compressed = new Map<string, Uint8Array>();

/** What a server that compresses would send compressed. */
const isText = (file: string) => /\.(?:html|js|json|svg)$/.test(file);

/** Writes what the search fetches of a made-up database into a folder, in Catalan, as a build of it would. */
export async function writeSearch({ sheets }: Generated, folder: string): Promise<void> {
  rmSync(folder, { recursive: true, force: true });
  const write = (path: string, content: string) => {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  };
  const frame = frameOf({ params: {} });
  const records = sheets.map((sheet) => sheetRecord(sheet, undefined, frame));
  for (const [number, record] of records.entries()) write(paths.searchRecord(number), JSON.stringify(record));
  write(paths.facetIndex, JSON.stringify(facetIndexOf(sheets, isHome, String)));
  await indexSearch(
    { ca: records, es: [], en: [] },
    vocabularyIn('content'),
    join(folder, 'pagefind'),
    '.cache/dictionaries',
  );
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => join(folder, file));
}

/** Compressed once, as a host keeps it. */
function gzipped(file: string): Uint8Array {
  const kept = compressed.get(file) ?? gzipSync(readFileSync(file));
  compressed.set(file, kept);
  return kept;
}

/**
 * Serves folders as one site, compressed as a host does; what stands in an earlier folder hides the same of a later one.
 * `sent` tells how many bytes of files it sent since it was last asked.
 */
export async function serveFolders(
  folders: readonly string[],
): Promise<{ server: Server; address: string; sent: () => number }> {
  let bytes = 0;
  // A host has compressed its files long before anybody asks.
  for (const file of folders.flatMap(filesIn)) if (isText(file)) gzipped(file);
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://here').pathname);
    const file = folders
      .map((folder) => join(folder, path.endsWith('/') ? `${path}index.html` : path))
      .find((one) => existsSync(one) && statSync(one).isFile());
    if (!file) {
      response.writeHead(404).end();
      return;
    }
    const type = TYPES[extname(file)] ?? 'application/octet-stream';
    const body = isText(file) ? gzipped(file) : readFileSync(file);
    bytes += body.length;
    const encoding = isText(file) ? { 'content-encoding': 'gzip' } : {};
    response.writeHead(200, { 'content-type': type, ...encoding }).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const bound = server.address();
  const sent = () => {
    const counted = bytes;
    bytes = 0;
    return counted;
  };
  return { server, sent, address: `http://localhost:${typeof bound === 'object' && bound ? bound.port : 0}` };
}
