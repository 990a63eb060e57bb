import type { ServerResponse } from 'node:http';
import { describe, expect, it } from 'vitest';
import { ForumReader } from '../../src/github/read-forum.ts';
import { FakeForum } from '../github/fake-forum.ts';
import { say } from '../github/http.ts';
import { startForum } from './start-forum.ts';

const NOW = new Date('2026-05-04T10:00:00Z');

describe('A forum that GitHub does not give', () => {
  const TROUBLES: [string, (response: ServerResponse) => void, RegExp][] = [
    ['is down', (response) => response.writeHead(502).end(), /answered 502/],
    ['drops the connection', (response) => response.destroy(), /did not answer/],
    ['says nothing', () => undefined, /did not answer/],
    [
      'does not know us',
      (response) => {
        say(response, 401, {});
      },
      /answered 401/,
    ],
    ['answers nonsense', (response) => response.end('<html>'), /something else|understood/],
    [
      'answers another thing',
      (response) => {
        say(response, 200, { data: { repository: null } });
      },
      /something else/,
    ],
    [
      'has had too many questions',
      (response) => {
        const reset = String(Math.ceil(Date.now() / 1000) + 3600);
        const headers = { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': reset };
        const errors = [{ type: 'RATE_LIMITED', message: 'API rate limit exceeded' }];
        say(response, 200, { errors }, headers);
      },
      /too many questions/,
    ],
    [
      'finds a fault in the question',
      (response) => {
        const errors = [{ type: 'FORBIDDEN', message: 'Resource not accessible' }];
        say(response, 200, { data: null, errors });
      },
      /FORBIDDEN: Resource not accessible/,
    ],
  ];

  it.each(TROUBLES)(
    'because it %s, is an error in a sentence that tells no token',
    async (_, trouble, sentence) => {
      const github = new FakeForum();
      github.trouble = (response) => {
        trouble(response);
        return true;
      };
      const reader = new ForumReader(await startForum(github, { answer: 100 }), 'org/repo');
      const error = await reader.read(NOW).catch((thrown: unknown) => thrown);
      expect(error).toBeInstanceOf(Error);
      expect(String(error)).toMatch(sentence);
      expect(String(error)).not.toContain('secret-token');
    },
  );

  it('at once is asked for again: after a fault of its own, and after a short limit', async () => {
    const github = new FakeForum();
    const reader = new ForumReader(await startForum(github), 'org/repo');
    github.add();
    github.trouble = (response, { count }) => {
      if (count === 1) response.destroy();
      else if (count === 2) response.writeHead(502).end();
      else if (count === 4) say(response, 403, {}, { 'retry-after': '0' });
      return [1, 2, 4].includes(count);
    };
    expect((await reader.read(NOW)).threads).toHaveLength(1);
  });
});
