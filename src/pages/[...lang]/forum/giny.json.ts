import type { APIContext } from 'astro';
import { frameOf } from '../../../components/frame.ts';
import { inEveryLanguage } from '../../../data/cache.ts';
import { LANGUAGES } from '../../../domain/language.ts';
import type { Widget } from '../../../domain/widget.ts';
import { settings, type ForumSettings } from '../../../settings.ts';

export function getStaticPaths() {
  const { forum } = settings;
  return forum ? inEveryLanguage([{ props: { forum } }]) : [];
}

/** What the widget of a thread needs once it is asked for; nothing where no forum is connected. */
export function GET({ params, props }: APIContext<{ forum: ForumSettings }>): Response {
  const { lang, t } = frameOf({ params });
  return Response.json({
    ...props.forum,
    lang,
    languages: LANGUAGES,
    words: t.widget.asked,
  } satisfies Widget);
}
