import type { IncomingMessage, ServerResponse } from 'node:http';
import { askerOf, type Ask } from '../../scripts/github/client.ts';
import { BOT } from '../../scripts/github/marked.ts';
import { bodyOf, say } from '../github/http.ts';
import { serve } from './network.ts';

const IMPATIENT = { answer: 400, pause: 1, longest: 50 };

/** A comment or an issue. */
export interface Thing {
  id: number;
  number: number;
  body: string;
  state: string;
  title?: string;
  user: { login: string; id?: number } | null;
  labels?: { name: string }[];
  /** Of a pull request. */
  head?: { ref: string; repo: { full_name: string } };
}

/** What stands in GitHub’s way: true when it has answered by itself. */
export type Trouble = (request: IncomingMessage, response: ServerResponse) => boolean;

/** A GitHub that holds the comments of one issue, and the issues and pull requests of a repository, and may have troubles. */
export class FakeGitHub {
  readonly comments: Thing[] = [];
  readonly issues: Thing[] = [];
  readonly pulls: Thing[] = [];
  readonly asked: string[] = [];
  /** Answers in place of GitHub while it gives true. */
  trouble: Trouble = () => false;

  /** Where it is. */
  serve(): Promise<string> {
    return serve((request, response) => void this.answer(request, response));
  }

  async start(): Promise<Ask> {
    return askerOf({ api: await this.serve(), repository: 'org/repo', token: 'secret-token' }, IMPATIENT);
  }

  private thingsAt(path: string): Thing[] {
    if (path.includes('comments')) return this.comments;
    return path.startsWith('/pulls') ? this.pulls : this.issues;
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
    const { head, ...data } = (body === '' ? {} : JSON.parse(body)) as Partial<Thing> & { head?: unknown };
    const things = this.thingsAt(path);
    const [, number] = /\/(?:issues|pulls)\/(\d+)$/.exec(path) ?? [];
    if (method === 'GET' && number !== undefined) {
      const known = things.find((thing) => thing.number === Number(number));
      say(response, known ? 200 : 404, known ?? {});
    } else if (method === 'GET') {
      const page = Number(new URLSearchParams(path.split('?')[1]).get('page'));
      say(response, 200, things.slice((page - 1) * 100, page * 100));
    } else if (method === 'POST') {
      const id = things.length + 1;
      const thing: Thing = { id, number: id, body: '', state: 'open', user: { login: BOT }, ...data };
      // A branch is given by its name, and told with its repository.
      if (typeof head === 'string') thing.head = { ref: head, repo: { full_name: 'org/repo' } };
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
