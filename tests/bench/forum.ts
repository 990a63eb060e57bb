import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { querierOf } from '../../src/github/graphql.ts';
import { ForumReader } from '../../src/github/read-forum.ts';
import { FakeForum, TOKEN } from '../github/fake-forum.ts';

// node tests/bench/forum.ts [--reading]: how long a forum of 1,000 threads and 20,000 comments and replies takes to be read
// and built into the site, beside a site that has none; or to be read alone. It is read from this machine, so what GitHub
// itself would take is not in it.

const THREADS = 1000;
const PORT = 4395;
const API = `http://localhost:${PORT}`;
const folder = mkdtempSync(join(tmpdir(), 'observatori-bench-'));

/** How many comments a thread has: most few, one in twenty more than two pages of them. */
const lengthOf = (i: number) => (i % 20 === 0 ? 120 : ([0, 4, 9, 15, 24, 33][i % 6] ?? 0));
/** How many replies a comment has: most none, a few more than a page. */
const repliesOf = (i: number, j: number) => ((i * 31 + j) % 150 === 7 ? 30 : (i + j) % 4 === 0 ? 2 : 0);
const SENTENCE = 'Nosaltres **també** ho fem, des de fa anys, i ens ha costat menys del que dèiem. ';
/** A text of a length as real ones have: a line, a paragraph, or now and then a page. */
const textOf = (i: number) =>
  `Text ${i}: ${SENTENCE.repeat([1, 1, 2, 3, 5, 8, 12, 40][(i * 5) % 8] ?? 1)}\n\nVegeu https://exemple.cat/${i}`;

const forum = new FakeForum();
for (let i = 0; i < THREADS; i++)
  forum.add({
    title: `Fil ${i}`,
    comments: Array.from({ length: lengthOf(i) }, (_, j) => ({
      text: textOf(i * 120 + j),
      by: `ajuntament-${j}`,
      replies: Array.from({ length: repliesOf(i, j) }, (_reply, k) => ({
        text: textOf(i + j + k),
        by: `oficina-${k}`,
      })),
    })),
  });
const comments = forum.threads.flatMap((thread) => thread.comments);
const replies = comments.flatMap((comment) => comment.replies ?? []);
const github = createServer((request, response) => void forum.answer(request, response)).listen(PORT);

async function seconds(work: () => unknown): Promise<number> {
  const start = performance.now();
  await work();
  return (performance.now() - start) / 1000;
}

const reader = new ForumReader(querierOf({ api: API, token: TOKEN }), 'org/bench');
const kept: { forum?: Awaited<ReturnType<ForumReader['read']>> } = {};
const whole = await seconds(async () => (kept.forum = await reader.read(new Date())));
const asked = forum.asked.length;
const again = await seconds(() => reader.read(new Date(), kept.forum));
const askedAgain = forum.asked.length - asked;

async function build(name: string, variables: Record<string, string>): Promise<void> {
  const run = spawn(process.execPath, ['scripts/build.ts'], {
    stdio: 'ignore',
    env: { ...process.env, OUT_DIR: join(folder, name), ...variables },
  });
  const [status] = (await once(run, 'exit')) as [number | null];
  if (status !== 0) throw new Error(`The site ${name} could not be built.`);
}

const line = (name: string, time: number, rest: string) => {
  console.log(`${name.padEnd(20)}${time.toFixed(1).padStart(7)} s  ${rest}`);
};
console.log(`${THREADS} threads, ${comments.length} comments, ${replies.length} replies`);
line('read whole', whole, `${asked} questions`);
line('read again', again, `${askedAgain} questions`);
if (!process.argv.includes('--reading')) {
  const without = await seconds(() => build('without', {}));
  const withForum = await seconds(() =>
    build('with', {
      ...{ GISCUS_REPO: 'org/bench', GISCUS_REPO_ID: 'R_1', GISCUS_CATEGORY: 'Projectes' },
      ...{ GISCUS_CATEGORY_ID: 'DIC_1', GITHUB_API_URL: API, GITHUB_TOKEN: TOKEN },
    }),
  );
  line('built without it', without, '');
  line('built with it', withForum, `${(withForum / without).toFixed(2)} of without`);
}
github.close();
rmSync(folder, { recursive: true, force: true });
rmSync('.cache/forum/org-bench.json', { force: true });
