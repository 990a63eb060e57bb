import { createHash } from 'node:crypto';
import type { GuideLink } from '../domain/guide.ts';
import { LANGUAGES, langParam, type Language } from '../domain/language.ts';
import { pageNumbers, pageSegment } from '../domain/paging.ts';
import { settings } from '../settings.ts';
import { getGuideLinks } from './guides.ts';

const digests = new WeakMap<object, string>();

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('base64url');
}

/** A list page is given many sheets, each in many pages: a sheet stands in the key by its own digest, made once. */
function shorten(this: unknown, _key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || !('readings' in value)) return value;
  const digest = digests.get(value) ?? sha256(JSON.stringify(Object.entries(value)));
  digests.set(value, digest);
  return digest;
}

/**
 * The key by which an incremental build knows a page unchanged: everything the page was given, and the settings every
 * page reads. What code it runs Astro follows by itself.
 */
export function cacheKey(...given: unknown[]): string {
  return sha256(JSON.stringify([settings, ...given], shorten));
}

type Params = Record<string, string | undefined>;

/** Every page of lists of sheets: the parameter `page` and the prop of that name say which. */
export function paged<Props extends { sheets: readonly unknown[] }>(
  lists: readonly { params?: Params; props: Props }[],
) {
  return lists.flatMap(({ params, props }) =>
    pageNumbers(props.sheets.length).map((page) => ({
      params: { ...params, page: pageSegment(page) },
      props: { ...props, page },
    })),
  );
}

/**
 * A page of each language for each set of parameters, with its key and the guides its footer leads to. `also` names
 * what a page reads beside its props.
 */
export async function inEveryLanguage<Props extends object>(
  pages: readonly { params?: Params; props: Props }[],
  also: (props: Props, lang: Language) => unknown = () => undefined,
) {
  const guides = Object.fromEntries(
    await Promise.all(LANGUAGES.map(async (lang) => [lang, await getGuideLinks(lang)] as const)),
  ) as Record<Language, readonly GuideLink[]>;
  return Promise.all(
    LANGUAGES.flatMap((lang) =>
      pages.map(async ({ params, props }) => ({
        params: { lang: langParam(lang), ...params },
        props: { ...props, guides: guides[lang] },
        cacheKey: cacheKey(lang, props, guides[lang], await also(props, lang)),
      })),
    ),
  );
}
