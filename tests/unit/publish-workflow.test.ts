import { describe, expect, it } from 'vitest';
import { read, type Step } from './workflow-files.ts';

describe('The workflow that publishes', () => {
  const { on, jobs, concurrency } = read('.github/workflows/publish.yml');
  const steps = Object.values(jobs).flatMap((job) => job.steps);
  const running = (command: string) => steps.find(({ run = '' }) => run.endsWith(command));
  const holding = ({ with: given = {} }: Step, path: string) => String(given['path']).includes(path);

  it('goes on where sheets could not be given their threads', () => {
    expect(running('threads')?.['continue-on-error']).toBe(true);
    expect(jobs['build']?.needs).toBe('threads');
    expect(jobs['build']?.if).toContain('!cancelled()');
    // What a job needs fails for those after it too, unless they say otherwise.
    expect(jobs['deploy']?.if).toContain('!cancelled()');
    expect(jobs['deploy']?.if).toContain(`needs.build.result == 'success'`);
  });

  it('opens threads that lead to where the pages are built for, and asks for the forum with a token', () => {
    const [threads, build] = [running('threads')?.env, running('run build')?.env];
    for (const name of ['SITE_URL', 'BASE_PATH', 'GITHUB_TOKEN']) {
      expect(threads?.[name], name).toBeTruthy();
      expect(build?.[name], name).toBe(threads?.[name]);
    }
    expect(jobs['build']?.permissions).toMatchObject({ discussions: 'read' });
  });

  it('keeps the last good forum, whatever becomes of the code, of the build or of GitHub', () => {
    const own = steps.filter((step) => step.uses?.startsWith('actions/cache') && holding(step, '.cache'));
    expect(own.map(({ uses = '' }) => uses.split('@')[0])).toEqual([
      'actions/cache/restore',
      'actions/cache/save',
    ]);
    const [restore, save] = own;
    const key = String(save?.with?.['key']);
    expect(restore?.with?.['path']).toBe(save?.with?.['path']);
    expect(key).toContain('github.run_id');
    expect(key).not.toContain('hashFiles');
    expect(key.startsWith(String(restore?.with?.['restore-keys']))).toBe(true);
    expect(save?.if).toContain('!cancelled()');
    const order = [restore, running('run build'), save].map((step) => steps.indexOf(step as Step));
    expect(order).toEqual(order.toSorted((a, b) => a - b));
  });

  it('runs each day, and whenever what readers see of the forum changes', () => {
    expect(Object.keys(on).sort()).toEqual([
      ...['discussion', 'discussion_comment', 'push', 'schedule', 'workflow_dispatch'],
    ]);
    const types = (event: string) => (on[event] as { types: string[] }).types;
    expect(types('discussion_comment')).toEqual(['created', 'edited', 'deleted']);
    expect(types('discussion')).toEqual(
      expect.arrayContaining(['created', 'edited', 'deleted', 'answered', 'category_changed', 'locked']),
    );
    const [{ cron }] = on['schedule'] as [{ cron: string }];
    expect(cron).toMatch(/^[1-9]\d? \d+ \* \* \*$/);
  });

  it('reads again all of the forum by hand and each day, the thread somebody wrote in, and ends in time', () => {
    const { FORUM_WHOLE = '', FORUM_CHANGED, FORUM_MINUTES } = running('run build')?.env ?? {};
    const isWhole = (event: string) => FORUM_WHOLE.includes(`github.event_name == '${event}'`);
    expect(Object.keys(on).filter(isWhole).sort()).toEqual(['schedule', 'workflow_dispatch']);
    expect(FORUM_CHANGED).toBe('${{ github.event.discussion.number }}');
    expect(Number(FORUM_MINUTES) + 10).toBeLessThan(jobs['build']?.['timeout-minutes'] ?? 0);
  });

  it('loses no run by hand, nor one for another thread, to what somebody writes, and never goes back to an older main', () => {
    // Of a group, only one run waits: here the one before was for the same thread, or begun by the same kind of event.
    expect(concurrency).toEqual({
      group: 'publish-${{ github.event.discussion.number || github.event_name }}',
      'cancel-in-progress': false,
    });
    for (const [name, job] of Object.entries(jobs))
      expect(job.concurrency).toEqual({ group: `publish-${name}`, queue: 'max' });
    const checkouts = steps.filter(({ uses = '' }) => uses.startsWith('actions/checkout@'));
    expect(checkouts.map((step) => step.with?.['ref'])).toEqual(['main', 'main']);
  });
});
