import type { ExampleName } from '../domain/fields.ts';

/**
 * Examples of facts, the same in every language, as a sheet writes them. They tell of a town that does not exist, at
 * addresses that the checker takes for what they are: examples, and not to be left there.
 */
export const factExamples = {
  administrations: 'ajuntament-de-vilaclara',
  'contacts.url': 'https://www.exemple.cat/oac',
  'contacts.email': 'oac@exemple.cat',
  'contacts.phone': '938 000 000',
  'savings.amount': '1250',
  'savings.source': 'https://www.exemple.cat/memoria-2025',
  'results.before': '12',
  'results.after': '3',
  'results.source': 'https://www.exemple.cat/memoria-2025',
  'results.date': '2025-06',
  'barriers.source': 'https://www.exemple.cat/acta-del-ple',
  'benefits.source': 'https://www.exemple.cat/noticia',
  tools: 'Decidim',
  since: '2024-03',
  'ended.date': '2025-12',
  'ended.source': 'https://www.exemple.cat/acta-del-ple',
  'materials.url': 'https://www.exemple.cat/video',
  'materials.lang': 'ca',
  'materials.date': '2025-02-14',
  'images.src': 'taulell.jpg',
  'maturity.digital': '3',
  'maturity.open': '2',
  'maturity.personalised': '2',
  'maturity.accountable': '3',
  'maturity.intelligent': '1',
  'replications.administration': 'ajuntament-de-vilanova-del-riu',
  'replications.name': 'Comune di Esempio',
  'replications.since': '2025',
  'replications.source': 'https://www.exemple.cat/replica',
  sources: 'https://www.exemple.cat/memoria-2025',
  published: '2026-03-02',
  verified: '2026-03-02',
} as const satisfies Partial<Record<ExampleName, string>>;
