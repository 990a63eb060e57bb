import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { administrationSchema } from './domain/administration.ts';
import { guideSchema } from './domain/guide.ts';
import { namesSchema } from './domain/names.ts';
import { sheetSchema, translationSchema } from './domain/sheet.ts';
import { settings } from './settings.ts';

const { contentDir } = settings;

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
    loader: glob({ base: contentDir, pattern: 'noms.yaml' }),
    schema: namesSchema,
  }),
  guides: defineCollection({
    loader: glob({ base: `${contentDir}/guies`, pattern: '*/*.mdx' }),
    schema: guideSchema,
  }),
};
