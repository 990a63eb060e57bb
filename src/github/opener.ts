import { z } from 'zod';

/** The bot of our workflows. */
const WORKFLOWS = 'github-actions';

/** Who may have opened a thread as one of the house. */
const EDITORS = ['OWNER', 'MEMBER', 'COLLABORATOR'];

/** Who asks: the account of the token, a bot with the brackets that GitHub gives its name, `github-actions[bot]`. */
export const viewerSchema = z.object({ login: z.string() });

/** Who opened a thread, as GitHub tells it. */
export const openerSchema = z.object({
  author: z.nullable(z.object({ __typename: z.string(), login: z.string() })),
  authorAssociation: z.string(),
});

/** Who opened a thread. */
export type Opener = z.output<typeof openerSchema>;
/** Who asks. */
export type Viewer = z.output<typeof viewerSchema>;

/** The name of a bot without its brackets, which GitHub writes in one place and not in another. */
const bare = (login: string) => login.replace(/\[bot\]$/, '');

/** Whether a thread was opened by a workflow of ours: as GitHub's own bot, or as whose token we ask with. */
export function isOfWorkflow({ author }: Opener, viewer: Viewer): boolean {
  // People may be called as a bot is.
  if (author?.__typename !== 'Bot') return author?.login === viewer.login;
  return [WORKFLOWS, bare(viewer.login)].includes(bare(author.login));
}

/**
 * Whether a thread was opened by what opens threads for sheets, and not by a person: a workflow or, where somebody writes
 * before those have run, giscus, that of giscus.app or our own. An app is a bot only where the repository has installed it.
 */
export function isOfMachine(opener: Opener, viewer: Viewer): boolean {
  return isOfWorkflow(opener, viewer) || opener.author?.__typename === 'Bot';
}

/** Whether a thread was opened by an editor, or by what opens threads for sheets. */
export function isOurs(opener: Opener, viewer: Viewer): boolean {
  return isOfMachine(opener, viewer) || EDITORS.includes(opener.authorAssociation);
}
