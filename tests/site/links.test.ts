import { LinkChecker, LinkState } from 'linkinator';
import { describe, expect, it } from 'vitest';
import { file, pagesOf } from './pages.ts';

/** Links of a built site that lead nowhere, followed from its home page in a server that knows nothing else. */
async function deadLinks(folder: string, start: string): Promise<{ dead: string[]; followed: number }> {
  const { links } = await new LinkChecker().check({
    path: start,
    serverRoot: folder,
    recurse: true,
    retryErrors: true,
    checkFragments: true,
    linksToSkip: ['^https:', '^mailto:', '^tel:'],
  });
  return {
    dead: links
      .filter(({ state }) => state === LinkState.BROKEN)
      .map(({ url, parent }) => `${parent ?? ''} → ${url}`),
    followed: links.filter(({ state }) => state === LinkState.OK).length,
  };
}

describe('the links of the site', () => {
  it('all lead somewhere, at the root', async () => {
    const { dead, followed } = await deadLinks('.cache/site/root', '.');
    expect(dead).toEqual([]);
    expect(followed).toBeGreaterThan(300);
    // Every link of every page is asked for: on a busy machine that takes minutes.
  }, 400_000);

  it('all lead somewhere, under a sub-path', async () => {
    const { dead, followed } = await deadLinks('.cache/site/sub', 'observatori/');
    expect(dead).toEqual([]);
    expect(followed).toBeGreaterThan(50);
  });

  it('stay under the sub-path: no page, asset or search file is asked for at the root of the host', () => {
    const outside = pagesOf('sub').flatMap(({ file: name, html }) =>
      [...html.matchAll(/(?:href|src|action|data-engine|data-cards|data-widget)="(\/[^"]*)"/g)]
        .map(([, address = '']) => address)
        .filter((address) => !address.startsWith('/observatori/'))
        .map((address) => `${name} → ${address}`),
    );
    expect(outside).toEqual([]);
  });

  it('name the sub-path in the sitemap and in robots.txt', () => {
    expect(file('sub', 'robots.txt')).toContain('https://exemple.github.io/observatori/sitemap-index.xml');
    const addresses = [...file('sub', 'sitemap-0.xml').matchAll(/<loc>([^<]+)/g)].map(([, loc = '']) => loc);
    expect(addresses.length).toBeGreaterThan(20);
    expect(
      addresses.filter((address) => !address.startsWith('https://exemple.github.io/observatori/')),
    ).toEqual([]);
  });

  it('go out to other hosts only over https', () => {
    const plain = pagesOf('root').flatMap(({ file: name, html }) =>
      [...html.matchAll(/(?:href|src)="((?:http:|javascript:|data:|\/\/)[^"]*)"/g)].map(
        ([, address]) => `${name} → ${address}`,
      ),
    );
    expect(plain).toEqual([]);
  });
});
