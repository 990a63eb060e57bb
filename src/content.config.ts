import { defineCollection } from 'astro:content';
import { glob, type Loader } from 'astro/loaders';
import { forumLoader, threadLoader } from './data/forum-loader.ts';
import { administrationSchema } from './domain/administration.ts';
import { forumStateSchema, threadSchema } from './domain/forum.ts';
import { guideSchema } from './domain/guide.ts';
import { namesSchema } from './domain/names.ts';
import { redirectsSchema } from './domain/redirects.ts';
import { sheetSchema, translationSchema } from './domain/sheet.ts';
import { settings } from './settings.ts';

const { contentDir } = settings;

/** A list that content may be without: then it is an empty one, and nothing is said. */
function list(name: string): Loader {
  const { load, ...rest } = glob({ base: contentDir, pattern: `${name}.yaml` });
  return {
    ...rest,
    load: async ({ logger, ...context }) => {
      const quiet = Object.assign(logger.fork(logger.label), { warn: () => undefined });
      await load({ ...context, logger: quiet });
      if (!context.store.has(name)) context.store.set({ id: name, data: {} });
    },
  };
}

export const collections = {
  sheets: defineCollection({
    loader: glob({ base: `${contentDir}/projectes`, pattern: '*/ca.md' }),
    schema: sheetSchema,
  }),
  translations: defineCollection({
    loader: glob({ base: `${contentDir}/projectes`, pattern: ['*/es.md', '*/en.md'] }),
    schema: translationSchema,
  }),
  administrations: defineCollection({
    loader: glob({ base: `${contentDir}/administracions`, pattern: '*.yaml' }),
    schema: administrationSchema,
  }),
  names: defineCollection({
    loader: list('noms'),
    schema: namesSchema,
  }),
  redirects: defineCollection({
    loader: list('redireccions'),
    schema: redirectsSchema,
  }),
  threads: defineCollection({ loader: threadLoader, schema: threadSchema }),
  forum: defineCollection({ loader: forumLoader, schema: forumStateSchema }),
  guides: defineCollection({
    loader: glob({ base: `${contentDir}/guies`, pattern: '*/*.mdx' }),
    schema: guideSchema,
  }),
};
