import { createIndex } from 'pagefind';
import { searchText } from '../src/domain/search-text.ts';

/** A built page, by its file and its text. */
export interface BuiltPage {
  /** Path from the build's folder, with slashes. */
  file: string;
  html: string;
}

/** Pagefind joins the words of two cells unless white space parts them, and the build leaves none between tags. */
function apart(html: string): string {
  return html.replace(/<\/(?:dt|dd|td|th|span|a|strong)>/g, '$& ');
}

/** Writes the search index of some pages into a folder; tells how many pages it holds. */
export async function indexSearch(pages: readonly BuiltPage[], folder: string): Promise<number> {
  const { index, errors } = await createIndex({});
  if (!index) throw new Error(`The search index could not be begun: ${errors.join('; ')}`);
  for (const { file, html } of pages) {
    const added = await index.addHTMLFile({ sourcePath: file, content: apart(searchText(html)) });
    if (added.errors.length > 0) throw new Error(`${file} could not be indexed: ${added.errors.join('; ')}`);
  }
  const written = await index.writeFiles({ outputPath: folder });
  if (written.errors.length > 0)
    throw new Error(`The search index could not be written: ${written.errors.join('; ')}`);
  await index.deleteIndex();
  return pages.length;
}
