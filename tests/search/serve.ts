import { existsSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { stripTypeScriptTypes } from 'node:module';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { indexSearch, type Records } from '../../scripts/search/index.ts';
import { vocabularyIn } from '../../scripts/search/vocabulary.ts';
import type { Language } from '../../src/domain/language.ts';
import type { SearchRecord } from '../../src/domain/search-record.ts';
import type { Pair } from './pairs.ts';

const ROOT = join(import.meta.dirname, '../..');
const INDEX = join(ROOT, '.cache/search-pairs');

/** Indexes the texts of some pairs, each a record of its language, in the order of the pairs. */
export async function indexPairs(pairs: readonly Pair[]): Promise<void> {
  const record = ({ text, lang }: Pair, i: number): SearchRecord => ({
    ...{ kind: 'fil', href: `/${i}/`, title: { text, lang } },
    paragraphs: [{ text, lang, weight: 'text' }],
  });
  const of = (lang: Language) => pairs.filter((pair) => pair.lang === lang).map(record);
  const records: Records = { ca: of('ca'), es: of('es'), en: of('en') };
  rmSync(INDEX, { recursive: true, force: true });
  await indexSearch(records, vocabularyIn(join(ROOT, 'content')), INDEX, join(ROOT, '.cache/dictionaries'));
}

const TYPES: Record<string, string> = {
  '.ts': 'text/javascript',
  '.js': 'text/javascript',
  '.html': 'text/html',
};

/** Serves the index of the pairs at `/index/`, and the code of the browser as it is written; the address ends in a slash. */
export async function serveIndex(): Promise<{ server: Server; address: string }> {
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://here').pathname;
    const file = path.startsWith('/index/') ? join(INDEX, path.slice('/index/'.length)) : join(ROOT, path);
    if (path === '/') {
      response.writeHead(200, { 'content-type': 'text/html' }).end('<!doctype html><html lang="ca"></html>');
    } else if (!/^\/(?:index|src)\//.test(path) || !existsSync(file)) response.writeHead(404).end();
    else {
      const bytes = readFileSync(file);
      const content = extname(file) === '.ts' ? stripTypeScriptTypes(bytes.toString('utf8')) : bytes;
      const headers = { 'content-type': TYPES[extname(file)] ?? 'application/octet-stream' };
      response.writeHead(200, { ...headers, 'content-encoding': 'gzip' }).end(gzipSync(content));
    }
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const bound = server.address();
  const port = typeof bound === 'object' && bound ? bound.port : 0;
  return { server, address: `http://localhost:${port}/` };
}
