import type { IncomingMessage, ServerResponse } from 'node:http';
import { askerOf, type Ask } from '../../scripts/github/client.ts';
import { BOT } from '../../scripts/github/marked.ts';
import { bodyOf, say, serve } from './network.ts';

const IMPATIENT = { answer: 400, pause: 1, longest: 50 };

/** A comment or an issue. */
export interface Thing {
  id: number;
  number: number;
  body: string;
  state: string;
  title?: string;
  user: { login: string };
}

/** What stands in GitHub’s way: true when it has answered by itself. */
export type Trouble = (request: IncomingMessage, response: ServerResponse) => boolean;

/** A GitHub that holds the comments of a pull request and the issues of a repository, and may have troubles of its own. */
export class FakeGitHub {
  readonly comments: Thing[] = [];
  readonly issues: Thing[] = [];
  readonly asked: string[] = [];
  /** Answers in place of GitHub while it gives true. */
  trouble: Trouble = () => false;

  async start(): Promise<Ask> {
    const api = await serve((request, response) => void this.answer(request, response));
    return askerOf({ api, repository: 'org/repo', token: 'secret-token' }, IMPATIENT);
  }

  private async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { method = '', url = '' } = request;
    const path = url.replace('/repos/org/repo', '');
    this.asked.push(`${method} ${path.split('?')[0] ?? ''}`);
    const body = await bodyOf(request);
    if (this.trouble(request, response)) return;
    if (request.headers.authorization !== 'Bearer secret-token') {
      say(response, 401, {});
      return;
    }
    const data = (body === '' ? {} : JSON.parse(body)) as Partial<Thing>;
    const things = path.includes('comments') ? this.comments : this.issues;
    if (method === 'GET') {
      const page = Number(new URLSearchParams(path.split('?')[1]).get('page'));
      say(response, 200, things.slice((page - 1) * 100, page * 100));
    } else if (method === 'POST') {
      const id = things.length + 1;
      const thing = { id, number: id, body: '', state: 'open', user: { login: BOT }, ...data };
      things.push(thing);
      say(response, 201, thing);
    } else {
      const known = things.find(({ id }) => path.endsWith(`/${id}`));
      say(response, known ? 200 : 404, known ? Object.assign(known, data) : {});
    }
  }
}

/** One that runs, and what asks it. */
export async function fake(): Promise<{ github: FakeGitHub; ask: Ask }> {
  const github = new FakeGitHub();
  return { github, ask: await github.start() };
}
