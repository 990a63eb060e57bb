import { z } from 'zod';
import { fromIssueWords } from '../../src/i18n/from-issue.ts';
import { listAll, type Ask } from '../github/client.ts';
import { BOT, isSameText, marked, markerOf } from '../github/marked.ts';

const pullSchema = z.object({
  number: z.int().positive(),
  state: z.enum(['open', 'closed']),
  title: z.string(),
  body: z.string().nullish(),
  user: z.object({ login: z.string() }).nullish(),
  head: z.object({ ref: z.string(), repo: z.object({ full_name: z.string() }).nullish() }),
});

/** A pull request, as far as we read it. */
export type Pull = z.output<typeof pullSchema>;

/** What the text of such a pull request is found again by. */
const MARK = 'sheet-from-issue';

/** A title that no editor has changed. */
const OUR_TITLE = new RegExp(`^${fromIssueWords.pull.title('[a-z0-9-]+')}$`);

/** The pull request of a branch of the repository itself, the open one before any other: a fork may have a branch of that name. */
export async function pullOf(ask: Ask, repository: string, branch: string): Promise<Pull | undefined> {
  const [owner = ''] = repository.split('/');
  const all = await listAll(ask, `/pulls?state=all&head=${owner}:${branch}`);
  const own = all
    .flatMap((one) => pullSchema.safeParse(one).data ?? [])
    .filter(
      ({ head }) => head.ref === branch && head.repo?.full_name.toLowerCase() === repository.toLowerCase(),
    );
  return own.find(({ state }) => state === 'open') ?? own[0];
}

/** Opens the pull request of a branch, or brings the known one up to date: of it, what is still as we wrote it. Its number. */
export async function keepPull(
  ask: Ask,
  known: Pull | undefined,
  { title, text, branch, base }: { title: string; text: string; branch: string; base: string },
): Promise<number> {
  const body = marked(MARK, text);
  if (!known) {
    const opened = await ask('POST', '/pulls', { title, body, head: branch, base });
    return pullSchema.parse(opened).number;
  }
  const isOurs = known.user?.login === BOT;
  const change = {
    ...(isOurs && OUR_TITLE.test(known.title) && known.title !== title && { title }),
    ...(isOurs && known.body?.startsWith(markerOf(MARK)) && !isSameText(known.body, body) && { body }),
  };
  if (Object.keys(change).length > 0) await ask('PATCH', `/pulls/${known.number}`, change);
  return known.number;
}
