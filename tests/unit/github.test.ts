import type { ServerResponse } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { placeOf } from '../../src/github/place.ts';
import { keepComment } from '../../scripts/github/comment.ts';
import { BOT, markerOf } from '../../scripts/github/marked.ts';
import { isPullOf, readNumber } from '../../scripts/github/pull.ts';
import { keepIssue } from '../../scripts/github/standing-issue.ts';
import { fake, type Thing, type Trouble } from './fake-github.ts';
import { say } from '../github/http.ts';

const SHA = 'a'.repeat(40);

const stranger = (body: string): Thing => ({
  id: 900,
  number: 900,
  body,
  state: 'open',
  user: { login: 'algu' },
});

describe('The comment of a review', () => {
  it('is posted once, edited when it changes, and left alone when it does not', async () => {
    const { github, ask } = await fake();
    expect(await keepComment(ask, 7, 'review', 'Un')).toBe('posted');
    expect(await keepComment(ask, 7, 'review', 'Dos')).toBe('edited');
    expect(await keepComment(ask, 7, 'review', 'Dos\n')).toBe('same');
    expect(github.comments.map(({ body }) => body)).toEqual([`${markerOf('review')}\n\nDos\n`]);
  });

  it('is found among hundreds, and never mistaken for one that copies its marker', async () => {
    const { github, ask } = await fake();
    github.comments.push(stranger(`${markerOf('review')}\n\nSóc jo!`));
    for (let i = 0; i < 250; i++) github.comments.push(stranger('Hola'));
    await keepComment(ask, 7, 'review', 'Un');
    await keepComment(ask, 7, 'review', 'Dos');
    expect(github.comments).toHaveLength(252);
    expect(github.comments[0]?.body).toContain('Sóc jo!');
    expect(github.comments.at(-1)?.body).toContain('Dos');
  });
});

describe('An issue that is kept up to date', () => {
  const issue = (text: string) => ({ name: 'links', title: 'Adreces', text, gone: 'Cap.' });

  it('is opened once, edited, closed when nothing is left, and opened again, always the same one', async () => {
    const { github, ask } = await fake();
    expect(await keepIssue(ask, issue(''))).toBe('same');
    expect(github.issues).toEqual([]);
    expect(await keepIssue(ask, issue('- a'))).toBe('opened');
    expect(await keepIssue(ask, issue('- a\n'))).toBe('same');
    expect(await keepIssue(ask, issue('- b'))).toBe('edited');
    expect(await keepIssue(ask, issue(''))).toBe('closed');
    expect(github.issues).toMatchObject([{ state: 'closed', body: `${markerOf('links')}\n\nCap.\n` }]);
    expect(await keepIssue(ask, issue(''))).toBe('same');
    expect(await keepIssue(ask, issue('- c'))).toBe('opened');
    expect(github.issues).toMatchObject([{ state: 'open', body: `${markerOf('links')}\n\n- c\n` }]);
  });

  it('is not one of a stranger, nor one of another name, nor a pull request', async () => {
    const { github, ask } = await fake();
    github.issues.push(stranger(`${markerOf('links')}\n\nx`));
    github.issues.push({ ...stranger(`${markerOf('freshness')}\n\nx`), user: { login: BOT } });
    github.issues.push({
      ...stranger(`${markerOf('links')}\n`),
      user: { login: BOT },
      pull_request: {},
    } as Thing);
    await keepIssue(ask, issue('- a'));
    expect(github.issues).toHaveLength(4);
  });
});

describe('The number of a pull request that a stranger’s run left', () => {
  it.each(['', '0', '-1', '1e3', '12; rm -rf /', '12\n13', '../12', '٣', ' 12', '9'.repeat(40), '12\n\n'])(
    'is none when it reads %j',
    (text) => {
      expect(readNumber(text)).toBeUndefined();
    },
  );

  it('is a number when it reads as one', () => {
    expect([readNumber('12'), readNumber('12\n')]).toEqual([12, 12]);
  });

  it.each([
    ['is open and ends in the commit of the run', {}, true],
    ['is closed', { state: 'closed' }, false],
    ['ends in another commit', { head: { sha: 'b'.repeat(40) } }, false],
    ['is another', { number: 8 }, false],
    ['is garbage', { number: 'set', head: null }, false],
  ])('is believed or not when GitHub says that it %s', async (_, change, isBelieved) => {
    const { github, ask } = await fake();
    github.trouble = (_request, response) => {
      say(response, 200, { number: 7, state: 'open', head: { sha: SHA }, ...change });
      return true;
    };
    expect(await isPullOf(ask, 7, SHA)).toBe(isBelieved);
  });

  it('is not believed without a commit', async () => {
    const { github, ask } = await fake();
    expect(await isPullOf(ask, 7, '')).toBe(false);
    expect(github.asked).toEqual([]);
  });
});

describe('A GitHub with troubles', () => {
  const first = (times: number, answer: (response: ServerResponse) => void): Trouble => {
    let left = times;
    return (_, response) => {
      if (left-- <= 0) return false;
      answer(response);
      return true;
    };
  };
  const GARBAGE = (response: ServerResponse) => response.writeHead(200).end('<html>');

  it.each([
    [
      'fails twice',
      first(2, (r) => {
        say(r, 500, {});
      }),
    ],
    [
      'cuts the line',
      first(1, (r) => {
        r.destroy();
      }),
    ],
    ['says nothing for a while', first(1, () => undefined)],
    [
      'asks to wait',
      first(2, (r) => {
        say(r, 403, {}, { 'retry-after': '0' });
      }),
    ],
    [
      'tells when its limit ends',
      first(1, (r) => {
        say(r, 429, {}, { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '1' });
      }),
    ],
  ])('that %s is asked again', async (_, trouble) => {
    const { github, ask } = await fake();
    github.trouble = trouble;
    expect(await keepComment(ask, 7, 'review', 'Un')).toBe('posted');
    expect(github.comments).toHaveLength(1);
  });

  it.each([
    [
      '403',
      first(9, (r) => {
        say(r, 403, {});
      }),
    ],
    [
      '404',
      first(9, (r) => {
        say(r, 404, {});
      }),
    ],
    [
      '500',
      first(9, (r) => {
        say(r, 500, {});
      }),
    ],
    ['did not answer', first(9, () => undefined)],
    ['no JSON', first(9, GARBAGE)],
    [
      'no list',
      first(9, (r) => {
        say(r, 200, { message: 'x' });
      }),
    ],
    [
      'too many questions',
      first(9, (r) => {
        say(r, 403, {}, { 'retry-after': '3600' });
      }),
    ],
    [
      'did not answer',
      first(9, (r) => {
        r.writeHead(302, { location: 'http://127.0.0.1:1/' }).end();
      }),
    ],
  ])('that goes on is told in a sentence, without the token: %s', async (said, trouble) => {
    const { github, ask } = await fake();
    github.trouble = trouble;
    const failure = keepComment(ask, 7, 'review', 'Un');
    await expect(failure).rejects.toThrow(said);
    await expect(failure).rejects.not.toThrow('secret-token');
    expect(github.asked.filter((one) => one.startsWith('POST'))).toEqual([]);
  });

  it('does not get a comment twice because it was slow to say that it has it', async () => {
    const { github, ask } = await fake();
    github.trouble = ({ method }, response) => {
      if (method === 'POST') response.destroy();
      return method === 'POST';
    };
    await expect(keepComment(ask, 7, 'review', 'Un')).rejects.toThrow('did not answer');
    expect(github.asked.filter((one) => one.startsWith('POST'))).toHaveLength(1);
  });

  it('that ends a connection after each answer, as it does while we work, gets a comment all the same', async () => {
    const { github, ask } = await fake();
    const used = new Set<unknown>();
    github.trouble = ({ socket }, response) => {
      if (used.has(socket)) response.destroy();
      return used.has(socket) || !used.add(socket);
    };
    await ask('GET', '/issues/7/comments');
    await wait(50);
    await ask('POST', '/issues/7/comments', { body: 'Un' });
    expect(github.comments).toHaveLength(1);
  });

  it('is known from the variables of its runner, or told what is missing', () => {
    const variables = {
      GITHUB_REPOSITORY: 'org/repo',
      GITHUB_TOKEN: 't',
      GITHUB_API_URL: 'https://ghe.cat/api/',
    };
    expect(placeOf(variables)).toEqual({ api: 'https://ghe.cat/api', repository: 'org/repo', token: 't' });
    expect(() => placeOf({ ...variables, GITHUB_REPOSITORY: '../x' })).toThrow('GITHUB_REPOSITORY');
    expect(() => placeOf({ ...variables, GITHUB_TOKEN: '' })).toThrow('GITHUB_TOKEN');
  });
});
