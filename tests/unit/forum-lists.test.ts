import { describe, expect, it } from 'vitest';
import { forumCounts, threadsIn, viewsOf, WAITING } from '../../src/domain/forum-lists.ts';
import type { Comment } from '../../src/domain/forum.ts';
import { sheetsNamed } from '../../src/domain/thread.ts';
import { threadCard } from '../../src/domain/thread-card.ts';
import { weekBefore } from '../../src/domain/week.ts';
import { comment, reply, thread } from './threads.ts';

const at = (day: number) => `2026-03-${String(day).padStart(2, '0')}T10:00:00Z`;
const numbers = (cards: readonly { number: number }[]) => cards.map(({ number }) => number);

describe('A thread in a list', () => {
  it('counts what is to be read, and is as new as the last of it', () => {
    const comments = [
      comment({
        createdAt: at(2),
        replies: [reply({ createdAt: at(8) }), reply({ createdAt: at(9), gone: 'hidden' })],
      }),
      comment({ createdAt: at(3), gone: 'deleted' }),
    ];
    expect(threadCard(thread({ createdAt: at(1), comments }))).toMatchObject({ replies: 2, lastAt: at(8) });
  });

  it.each([
    [
      'a question without a chosen answer',
      { category: 'preguntes', isAnswered: false, comments: [comment()] },
      true,
    ],
    [
      'a question with one',
      { category: 'preguntes', isAnswered: true, comments: [comment({ isAnswer: true })] },
      false,
    ],
    [
      'a question whose answer editors have hidden',
      { category: 'preguntes', isAnswered: true, comments: [comment({ isAnswer: true, gone: 'hidden' })] },
      true,
    ],
    ['an idea nobody has replied to', { category: 'idees' }, false],
    ['an idea with a reply', { category: 'idees', comments: [comment()] }, false],
    ['an announcement', { category: 'anuncis' }, false],
    ['a closed question', { category: 'preguntes', isAnswered: false, isClosed: true }, false],
  ])('in which somebody waits or not: %s', (_, over, isWaiting) => {
    expect(threadCard(thread(over)).isWaiting).toBe(isWaiting);
  });

  it('is answered only where its answer can be read', () => {
    const card = (answer: Comment) =>
      threadCard(thread({ isAnswered: true, answeredAt: at(8), comments: [comment(), answer] }));
    expect(card(comment({ isAnswer: true }))).toMatchObject({ isAnswered: true, answeredAt: at(8) });
    const isIn = comment({ replies: [reply({ isAnswer: true })] });
    expect(card(isIn)).toMatchObject({ isAnswered: true });
    for (const gone of ['hidden', 'deleted'] as const) {
      expect(card(comment({ isAnswer: true, gone }))).toMatchObject({ isAnswered: false, replies: 1 });
      expect(card(comment({ isAnswer: true, gone })).answeredAt).toBeUndefined();
    }
  });

  it('that a machine opened for a sheet is of nobody, and nobody waits in it', () => {
    const ofSheet = { isOurs: true, category: 'projectes' };
    const around = { sheet: 'una-fitxa' };
    const card = threadCard(thread({ ...ofSheet, isOfMachine: true, author: 'github-actions' }), around);
    expect(card).toMatchObject({ author: undefined, isWaiting: false, isBegun: false, sheet: 'una-fitxa' });
    const editors = threadCard(thread({ ...ofSheet, author: 'editora' }), around);
    expect(editors).toMatchObject({ author: 'editora', isWaiting: false, isBegun: true });
  });
});

describe('The forum', () => {
  const cards = [
    threadCard(
      thread({ number: 1, createdAt: at(1), category: 'idees', comments: [comment({ createdAt: at(9) })] }),
    ),
    threadCard(thread({ number: 2, createdAt: at(5), category: 'preguntes', isAnswered: false })),
    threadCard(
      thread({ number: 3, createdAt: at(6), category: 'projectes', isOurs: true, isOfMachine: true }),
      {
        sheet: 'una-fitxa',
      },
    ),
    threadCard(
      thread({
        number: 4,
        createdAt: at(7),
        category: 'altres-coses',
        comments: [comment({ createdAt: at(7) })],
      }),
    ),
  ];
  const others = ['altres-coses', 'setmana', 'sense-compte', '12', 'Ñ'].map((slug) => ({
    slug,
    name: slug,
    description: '',
    isAnswerable: false,
  }));

  it('is read by activity, what waits, and category; a thread of a sheet without words is in its category alone', () => {
    expect(numbers(threadsIn(undefined, cards))).toEqual([1, 4, 2]);
    expect(numbers(threadsIn(WAITING, cards))).toEqual([2]);
    expect(numbers(threadsIn('projectes', cards))).toEqual([3]);
  });

  it('has our categories and GitHub’s others, but those whose address is another page’s', () => {
    expect(viewsOf(others)).toEqual([
      ...[undefined, WAITING, 'idees', 'experiencies', 'preguntes', 'projectes', 'anuncis', 'altres-coses'],
    ]);
    expect(forumCounts(others, cards)).toMatchObject({
      all: 3,
      waiting: 1,
      of: { idees: 1, experiencies: 0, 'altres-coses': 1 },
    });
  });

  it('has a question whose answer was just chosen before those in which nothing happened since', () => {
    const comments = [comment({ isAnswer: true, createdAt: at(2) })];
    const answered = thread({ number: 5, createdAt: at(1), isAnswered: true, answeredAt: at(9), comments });
    expect(numbers(threadsIn(undefined, [...cards.slice(1), threadCard(answered)]))).toEqual([5, 4, 2]);
  });

  it('tells of a week: what is new, what goes on, what was answered in it, and all that waits', () => {
    const asked = thread({
      number: 5,
      createdAt: at(1),
      category: 'preguntes',
      isAnswered: true,
      answeredAt: at(8),
      comments: [comment({ isAnswer: true })],
    });
    const old = thread({
      number: 6,
      createdAt: at(1),
      category: 'preguntes',
      isAnswered: true,
      answeredAt: at(2),
      comments: [comment({ isAnswer: true })],
    });
    const week = weekBefore(at(10), [...cards, threadCard(asked), threadCard(old)]);
    expect(week.from).toBe(`${at(3).slice(0, -1)}.000Z`);
    expect(numbers(week.opened)).toEqual([4, 2]);
    expect(numbers(week.continued)).toEqual([1]);
    expect(numbers(week.answered)).toEqual([5]);
    expect(numbers(week.waiting)).toEqual([2]);
  });
});

it.each([
  ['https://o.cat/obs/projectes/una-fitxa/', ['una-fitxa']],
  ['https://o.cat/obs/es/projectes/una-fitxa/#fil i https://o.cat/obs/projectes/una-fitxa', ['una-fitxa']],
  ['https://altre.cat/obs/projectes/una-fitxa/', []],
  ['https://o.cat/obs/ambits/una-fitxa/', []],
  ['', []],
])('A text that says «%s» leads to the sheets %j', (text, slugs) => {
  expect(sheetsNamed(text, { siteUrl: 'https://o.cat', basePath: '/obs/' })).toEqual(slugs);
});
