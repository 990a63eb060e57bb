import type { NamedBody } from '../../src/domain/administration-name.ts';
import { valueAt } from '../../src/domain/fault.ts';
import { treeOf } from '../content/tree.ts';
import { versionsAt } from '../content/versions.ts';

/** What a commit holds already, as far as a new sheet must know it. */
export interface MainContent {
  /** Every name that a folder of a sheet has. */
  slugs: readonly string[];
  bodies: readonly NamedBody[];
}

const BODY = /^content\/administracions\/([^/]+)\.yaml$/;

/** What a commit of a repository holds. */
export function mainContent(repository: string, commit: string): MainContent {
  const paths = treeOf(repository, commit, 'content/projectes', 'content/administracions').map(
    ({ path }) => path,
  );
  const versions = versionsAt(
    repository,
    commit,
    paths.filter((path) => BODY.test(path)),
  );
  const bodies = [...versions].map(([path, version]) => {
    const text = (key: string) => {
      const value = valueAt(version?.data, [key]);
      return typeof value === 'string' ? value : undefined;
    };
    const id = BODY.exec(path)?.[1] ?? '';
    return { id, name: text('name') ?? id, kind: text('kind'), city: text('city') };
  });
  const slugs = paths.flatMap((path) => /^content\/projectes\/([^/]+)/.exec(path)?.[1] ?? []);
  return { slugs: [...new Set(slugs)], bodies };
}
