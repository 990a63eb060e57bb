import { unified } from '@astrojs/markdown-remark';
import { rehypePlugins, remarkPlugins, remarkRehype } from '../../src/domain/markdown.ts';

/** A body as the build renders it, without the checker that stands before. */
export async function rendered(markdown: string): Promise<string> {
  const processor = unified({ gfm: false, smartypants: false, remarkPlugins, rehypePlugins, remarkRehype });
  const renderer = await processor.createRenderer({ syntaxHighlight: false });
  const { code } = await renderer.render(markdown);
  return code;
}
