import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { LANGUAGES, localise } from '../../src/domain/language.ts';
import { paths } from '../../src/domain/links.ts';

/** An address of the build's own pictures and scripts, at the beginning of an attribute or inside a list of pictures. */
const ASSET = /(?<=(?:\s(?:src|srcset)="|, ))\/(assets\/[\w.-]+)/g;

/** Writes the built pages of some sheets as files that open without a server: `<slug>.<language>.html` and their pictures. */
export function copyRendered(dist: string, slugs: readonly string[], out: string): number {
  let pages = 0;
  for (const slug of slugs)
    for (const lang of LANGUAGES) {
      const file = join(dist, localise(paths.sheet(slug), lang), 'index.html');
      if (!existsSync(file)) continue;
      mkdirSync(out, { recursive: true });
      const html = readFileSync(file, 'utf8').replace(ASSET, (_, asset: string) => {
        const target = join(out, asset);
        mkdirSync(dirname(target), { recursive: true });
        if (existsSync(join(dist, asset))) cpSync(join(dist, asset), target);
        return asset;
      });
      writeFileSync(join(out, `${slug}.${lang}.html`), html);
      pages++;
    }
  return pages;
}
