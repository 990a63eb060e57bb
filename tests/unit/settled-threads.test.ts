import { describe, expect, it } from 'vitest';
import { keepThreads } from '../../scripts/threads/keep.ts';
import { marksOf } from '../../src/domain/thread.ts';
import { sha1 } from '../../src/github/sha1.ts';
import { FakeForum, type FakeThread } from '../github/fake-forum.ts';
import { say } from '../github/http.ts';
import { BOT, deskOf, marks, sheetsOf, wanted } from './desk.ts';

const GISCUS = 'giscus[bot]';
const sheet = wanted('una-fitxa');
const [KEY, STRICT] = marksOf('una-fitxa', sha1);
/** What giscus opens for the reader of the sheet who writes first. */
const BY_GISCUS = { by: GISCUS, title: 'projectes/una-fitxa', body: STRICT };
const SAID = { comments: [{ text: 'Ho volem replicar' }] };

/** What is left of some threads of one sheet, what was told, and what could not be done. */
async function left(threads: Partial<FakeThread>[], change: (github: FakeForum) => void = () => undefined) {
  const github = new FakeForum();
  for (const thread of threads)
    github.add({ ...{ by: BOT, body: sheet.body, category: 'projectes' }, ...thread });
  change(github);
  const desk = await deskOf(github);
  const error: unknown = await keepThreads([sheet], desk).catch((thrown: unknown) => thrown);
  const trouble = error instanceof Error ? error.message : '';
  return { github, trouble, numbers: github.threads.map(({ number }) => number), told: desk.told.join('\n') };
}

/** Something that happens right before what is asked by a name. */
const before = (name: string, happens: (github: FakeForum) => void) => (github: FakeForum) => {
  github.trouble = () => {
    if (github.asked.at(-1) === name) happens(github);
    return false;
  };
};

const refused =
  (name: string, type: string, times = Infinity) =>
  (github: FakeForum) => {
    github.trouble = (response) => {
      if (github.asked.at(-1) !== name || times-- <= 0) return false;
      say(response, 200, { data: null, errors: [{ type, message: 'Resource not accessible' }] });
      return true;
    };
  };

describe('Of two threads of a sheet', () => {
  it('in which nobody wrote, the first stays', async () => {
    const { numbers, told } = await left([{}, {}, {}]);
    expect(numbers).toEqual([1]);
    expect(told).toContain('#3, opened beside #1, taken away');
  });

  it('the one in which somebody wrote stays, though it be the second and giscus opened it', async () => {
    const { numbers, trouble } = await left([{}, { ...BY_GISCUS, ...SAID }]);
    expect([numbers, trouble]).toEqual([[2], '']);
  });

  it('the one in which somebody wrote stays where a giscus of our own opened it', async () => {
    const own = { ...BY_GISCUS, by: 'giscus-observatori[bot]', ...SAID };
    expect((await left([own])).numbers).toEqual([1]);
    expect((await left([{}, own])).numbers).toEqual([2]);
  });

  it('the one that holds is not one that a stranger had giscus open, whatever was said in that', async () => {
    const { numbers, told } = await left([{}, { by: GISCUS, title: 'Premis!', body: STRICT, ...SAID }]);
    expect(numbers).toEqual([1, 2]);
    expect(told).toContain('#2, opened beside #1, has been written in: an editor has to settle');
  });

  it('the only one of a sheet is not taken away for itself, where GitHub lists it twice', async () => {
    const { github, numbers, trouble } = await left([{}], (forum) => {
      forum.lie = (page, list) =>
        list === 'discussions'
          ? { ...page, nodes: [...(page.nodes ?? []), ...(page.nodes ?? [])], totalCount: 2 }
          : page;
    });
    expect(numbers).toEqual([1]);
    expect(trouble).toContain('gave 1 of the 2 it says there are');
    expect(github.asked).toEqual(['opened']);
  });

  it('both stay where people wrote in both, or a person opened the silent one', async () => {
    const both = await left([SAID, {}, SAID]);
    expect(both.numbers).toEqual([1, 3]);
    expect(both.told).toContain('#3, opened beside #1, has been written in: an editor has to settle');
    const person = await left([{}, { by: 'editora', body: marks('una-fitxa') }]);
    expect(person.numbers).toEqual([1, 2]);
    expect(person.told).toContain('was opened by «editora»: an editor has to settle');
    expect(person.told).not.toContain('written in');
  });

  it('the one that a person opened with words stays', async () => {
    expect((await left([{}, { by: 'editora' }])).numbers).toEqual([2]);
  });

  it('none is taken away in which somebody writes between the list and the taking', async () => {
    const { numbers, told } = await left(
      [{}, {}],
      before('again', ({ threads }) => threads[1]?.comments.push({ text: 'Arribo tard' })),
    );
    expect(numbers).toEqual([1, 2]);
    expect(told).toContain('is not as it was: it is left to the next run');
  });

  it('none is taken away when the one that would stay is gone meanwhile', async () => {
    const { numbers } = await left(
      [{}, {}],
      before('again', ({ threads }) => threads.splice(0, threads[0]?.number === 1 ? 1 : 0)),
    );
    expect(numbers).toEqual([2]);
  });

  it.each(['again', 'remove'])('one that another run takes away first (%s) is no trouble', async (name) => {
    const { numbers, told, trouble } = await left(
      [{}, {}],
      before(name, ({ threads }) => threads.splice(1, 1)),
    );
    expect([numbers, trouble]).toEqual([[1], '']);
    expect(told).toContain('#2, opened beside #1, was taken away already');
  });

  it('one that GitHub does not let be taken away is told, as a failure', async () => {
    const { numbers, trouble, told } = await left([{}, {}], refused('remove', 'FORBIDDEN'));
    expect(numbers).toEqual([1, 2]);
    expect(trouble).toMatch(/#2, opened beside #1, could not be taken away: .*FORBIDDEN/);
    expect(told).not.toContain('already');
  });
});

describe('An announcement that shows the mark of a sheet in code', () => {
  it('is not its thread, which stays', async () => {
    const body = `Així es lliga cada fil:\n\n\`\`\`\n${KEY}\n${STRICT}\n\`\`\`\n\nO bé \`${KEY}\`.`;
    const { numbers, told } = await left([{ by: 'editora', category: 'anuncis', body, ...SAID }, {}]);
    expect(numbers).toEqual([1, 2]);
    expect(told).toBe('1 sheets: 1 had a thread, 0 had none.');
  });
});

describe('A sheet that takes another name', () => {
  const renamed = (body: string, by: string, ...names: string[]) => {
    const github = new FakeForum();
    github.add({ ...{ by, body, category: 'projectes' }, ...SAID });
    const [slug = '', ...olds] = names;
    const run = async (more = {}) => {
      const desk = await deskOf(github, more);
      await keepThreads([wanted(slug, ...olds)], desk);
      return desk.told;
    };
    return { github, run, body: () => github.threads[0]?.body };
  };
  const text = `Un text que algú ha corregit.\r\n\r\n${marks('vella')}\r\n\r\nI més **text**.`;

  it.each([BOT, GISCUS])(
    'has the marks of that name added to its thread (by %s), once, and every word left',
    async (by) => {
      const { github, run, body } = renamed(text, by, 'nova', 'vella');
      const told = await run({ isDry: true });
      expect(body()).toBe(text);
      expect(told[0]).toBe('nova: #1, which bears only a name it had, would be given its own');
      await run();
      expect(body()).toBe(`${text}\n\n${marks('nova')}`);
      github.asked.length = 0;
      expect(await run()).toHaveLength(1);
      expect([github.asked, body()]).toEqual([['opened'], `${text}\n\n${marks('nova')}`]);
    },
  );

  it('loses nothing of what an editor writes meanwhile', async () => {
    const { github, run, body } = renamed(text, BOT, 'nova', 'vella');
    before('again', ({ threads }) => Object.assign(threads[0] ?? {}, { body: `Ara mateix.\n\n${text}` }))(
      github,
    );
    await run();
    expect(body()).toBe(`Ara mateix.\n\n${text}\n\n${marks('nova')}`);
  });

  it('leaves what a person wrote as it is', async () => {
    const { run, body } = renamed(text, 'editora', 'nova', 'vella');
    await run();
    expect(body()).toBe(text);
  });

  it('is told where GitHub refuses it', async () => {
    const { github, run } = renamed(text, BOT, 'nova', 'vella');
    refused('rewrite', 'FORBIDDEN')(github);
    await expect(run()).rejects.toThrow(/nova: #1.*could not be given its own: .*FORBIDDEN/);
  });
});

describe('Threads that GitHub does not let be opened', () => {
  const run = async (count: number, times: number) => {
    const github = new FakeForum();
    refused('open', 'FORBIDDEN', times)(github);
    const error: unknown = await keepThreads(sheetsOf(count), await deskOf(github)).catch((e: unknown) => e);
    return { github, told: String(error) };
  };

  it('do not keep the others from being opened, and are told at the end', async () => {
    const { github, told } = await run(5, 1);
    expect(github.threads).toHaveLength(4);
    expect(told).toMatch(/fitxa-0: could not be opened: GitHub.*FORBIDDEN/);
  });

  it('are not all tried where each is refused', async () => {
    const { github, told } = await run(20, Infinity);
    expect(github.threads).toHaveLength(0);
    expect(told).toContain('fitxa-4: could not be opened');
    expect(told).toContain('15 more were not tried');
  });

  it('are all tried where some are refused and some are not, however many', async () => {
    const github = new FakeForum();
    github.trouble = (response, { query, variables }) => {
      const isRefused = query.includes('createDiscussion') && !/-\d*[49]"/.test(JSON.stringify(variables));
      if (isRefused) say(response, 200, { data: null, errors: [{ type: 'FORBIDDEN', message: 'No.' }] });
      return isRefused;
    };
    await expect(keepThreads(sheetsOf(20), await deskOf(github))).rejects.toThrow(/fitxa-18: could not be/);
    expect(github.threads).toHaveLength(4);
  });
});

describe('What was opened', () => {
  it('is looked for only once GitHub has had the time to list it', async () => {
    const github = new FakeForum();
    github.isLate = true;
    const rest = () => {
      github.catchUp();
      return Promise.resolve();
    };
    // Who writes before the workflow has run, which a list tells of as late.
    before('open', () => github.add({ ...BY_GISCUS, ...SAID }))(github);
    await keepThreads([sheet], await deskOf(github, { rest }));
    expect(github.threads.map(({ by }) => by)).toEqual([GISCUS]);
  });
});
