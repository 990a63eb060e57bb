import type { NamedBody } from './administration-name.ts';
import type { Administration } from './administration.ts';
import type { Language } from './language.ts';
import { sheetTold, type SheetTold } from './likeness.ts';
import { previewBody } from './preview-body.ts';
import type { PreviewBody } from './preview.ts';
import { nameUsesIn, type NameUse } from './spelling.ts';

/** What the site publishes of its content for those who judge a new sheet without having it. */
export interface KnownContent {
  administrations: readonly KnownBody[];
  sheets: readonly SheetTold[];
  /** Names of technologies, methodologies and tools, as `nameUsesIn` tells them. */
  names: readonly NameUse[];
  /** Names that the editors have listed. */
  listed: readonly string[];
}

/** A local body as it is looked for, and as a preview tells of it. */
export type KnownBody = NamedBody & PreviewBody;

/** One sheet as its files have it. */
export interface KnownSheet {
  files: Partial<Record<Language, { data: Record<string, unknown>; body: string }>>;
  /** File names of the pictures of its folder. */
  pictures: readonly string[];
}

/** The municipalities there are: those of the home territory with their names, and the codes of the others. */
export interface KnownMunicipalities {
  home: readonly { code: string; name: string }[];
  others: readonly string[];
}

/**
 * What there is to know of a content: of its bodies, its Catalan sheets by address, and the names its editors have
 * listed. `nameOf` names a country.
 */
export function knownContentOf(
  bodies: Iterable<Administration>,
  sheets: readonly { slug: string; data: unknown }[],
  listed: readonly string[],
  nameOf: (country: string) => string,
): KnownContent {
  return {
    administrations: Array.from(bodies, (body) => ({
      ...{ id: body.id, kind: body.kind, city: body.city },
      ...previewBody(body, nameOf),
    })),
    sheets: sheets.flatMap(({ slug, data }) => sheetTold(slug, data) ?? []),
    names: nameUsesIn(sheets),
    listed,
  };
}
