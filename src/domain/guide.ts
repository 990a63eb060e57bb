import * as z from 'zod/mini';
import type { Language } from './language.ts';
import { day, line } from './values.ts';

/** Frontmatter of a guide, `content/guies/<slug>/<language>.mdx`. Strict. */
export const guideSchema = z.strictObject({
  title: line(3, 120),
  summary: line(40, 320),
  updated: day,
});

/** A guide's frontmatter, checked. */
export type GuideFacts = z.output<typeof guideSchema>;

/** A guide as other pages lead to it. */
export interface GuideLink {
  slug: string;
  title: string;
  /** The language its words are in: the reader's, or Catalan where there is no translation. */
  lang: Language;
}
