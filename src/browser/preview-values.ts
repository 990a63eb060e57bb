import { MOST_REPLICAS, type PreviewBody, type PreviewDraft } from '../domain/preview.ts';
import { textOf } from './preview-formats.ts';

/** What a preview shows of a draft: its own fields, and what the site computes from them. Takes any data. */
export function previewValues({ data, body, bodies }: PreviewDraft): Record<string, unknown> {
  const named = (id: unknown): PreviewBody => bodies.get(textOf(id)) ?? { name: textOf(id) };
  const listOf = (field: string) => [data[field] ?? []].flat();
  const administrations = listOf('administrations').filter(textOf).map(named);
  const proximities = administrations.map(({ proximity }) => proximity);
  const replications = listOf('replications').map((one) => ({
    ...(one as { administration?: unknown }),
    body: named((one as { administration?: unknown } | null)?.administration).name,
  }));
  return {
    ...data,
    body,
    administrations,
    others: administrations.length - 1,
    proximity: proximities.includes('km0') ? 'km0' : proximities[0],
    replications,
    stain: Math.min(MOST_REPLICAS, replications.length),
    sources: listOf('sources'),
  };
}
