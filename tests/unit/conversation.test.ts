import { describe, expect, it } from 'vitest';
import { conversationOf, pageOfEach, type Conversation } from '../../src/domain/conversation.ts';
import type { Thread } from '../../src/domain/forum.ts';
import { feedEntries } from '../../src/domain/forum-feed.ts';
import { initialsOf } from '../../src/domain/initials.ts';
import { lastHeard, sheetTalk } from '../../src/domain/sheet-talk.ts';
import { threadCard } from '../../src/domain/thread-card.ts';
import { comment, reply, thread } from './threads.ts';

/** Two letters of HTML weigh a byte here. */
const weigh = (text: string) => text.length / 2;
const long = (length: number) => 'paraula '.repeat(length / 8);
const idsOn = ({ pages }: Conversation) =>
  pages.map((page) =>
    page.flatMap(({ id, isContinued, replies }) => [
      ...(isContinued ? [] : [id]),
      ...replies.map((one) => one.id),
    ]),
  );
/** The most bytes that what is said on a page weighs. */
const heaviest = ({ pages }: Conversation) =>
  Math.max(
    ...pages.map((page) =>
      page
        .flatMap(({ replies, ...own }) => [...(own.isContinued ? [] : [own]), ...replies])
        .reduce((sum, { body, longest }) => sum + weigh(body.slice(0, longest)), 0),
    ),
  );

const UNBEGUN = { isBegun: false };
const READ = {
  ...{ isConnected: true, isStale: false, readAt: '2026-03-10T10:00:00Z' },
  ...{ categories: [], threads: 1, refused: [] },
};

describe('The conversation of a thread', () => {
  it('in which nobody has spoken is one page', () => {
    expect(conversationOf(thread(), weigh).pages).toEqual([[]]);
  });

  it('goes over pages that are never too full, with everything said once and in its order', () => {
    const comments = Array.from({ length: 90 }, (_, i) =>
      comment({
        body: long(400 + (i % 5) * 800),
        replies: i % 9 === 0 ? [reply(), reply({ body: long(800) })] : [],
      }),
    );
    const conversation = conversationOf(thread({ comments }), weigh);
    const all = comments.flatMap(({ id, replies }) => [id, ...replies.map((one) => one.id)]);
    expect(idsOn(conversation).flat()).toEqual(all);
    expect(conversation.pages.length).toBeGreaterThan(4);
    expect(heaviest(conversation)).toBeLessThan(7000);
    for (const page of idsOn(conversation)) expect(page.length).toBeLessThanOrEqual(30);
  });

  it('leaves the first page to words that fill it, and shows no more of anything than a page holds', () => {
    const comments = [comment({ body: long(16_000) }), comment()];
    const conversation = conversationOf(thread({ body: long(12_000), comments }), () => 6000);
    expect(idsOn(conversation)).toEqual([[], [comments[0]?.id], [comments[1]?.id]]);
    const heavy = conversationOf(thread({ comments }), (text) => text.length * 2);
    expect(heavy.pages.flat()[0]?.longest).toBeLessThan(3300);
  });

  it('parts the many replies of one comment, and says on each page whose they are', () => {
    const replies = Array.from({ length: 100 }, () => reply());
    const said = thread({ comments: [comment({ id: 9000, author: 'manresa', replies })] });
    const conversation = conversationOf(said, weigh);
    expect(idsOn(conversation).flat()).toHaveLength(101);
    const { pages } = conversation;
    expect(pages.slice(1).every(([first]) => first?.isContinued && first.author === 'manresa')).toBe(true);
    const places = pageOfEach(conversation);
    expect([9000, replies[0]?.id ?? 0].map((id) => places.get(id))).toEqual([1, 1]);
    expect(places.get(replies.at(-1)?.id ?? 0)).toBe(pages.length);
  });

  it('of which a sheet has room for a part ends as it ends, its answer first', () => {
    const comments = Array.from({ length: 20 }, (_, i) =>
      comment({
        createdAt: `2026-03-${String(i + 1).padStart(2, '0')}T10:00:00Z`,
        isAnswer: i === 3,
        body: long(400),
      }),
    );
    const heard = lastHeard(thread({ comments }), UNBEGUN, 1200, weigh);
    expect(heard[0]).toMatchObject({ isAnswer: true });
    expect(heard.slice(1).map(({ id }) => id)).toEqual(comments.slice(-3).map(({ id }) => id));
  });

  it('is told by its last words, each in part, where they are long and there is little room', () => {
    const comments = Array.from({ length: 9 }, () => comment({ body: long(8000) }));
    const heard = lastHeard(thread({ comments }), UNBEGUN, 420, weigh);
    expect(heard.map(({ id }) => id)).toEqual(comments.slice(-3).map(({ id }) => id));
    for (const { longest } of heard) expect(longest).toBeLessThan(200);
  });

  it('is told beside the five threads about its sheet in which somebody last wrote', () => {
    const cards = [1, 2, 3, 4, 5, 6, 7].map((day) =>
      threadCard(thread({ number: day, createdAt: `2026-03-0${day}T10:00:00Z` }), { about: ['una-fitxa'] }),
    );
    const state = { ...READ, threads: 7 };
    const { about } = sheetTalk('una-fitxa', state, undefined, cards, 1200, weigh);
    expect(about.map(({ number }) => number)).toEqual([7, 6, 5, 4, 3]);
    const wordy = cards.map((card) => ({ ...card, title: 'x'.repeat(256) }));
    expect(sheetTalk('una-fitxa', state, undefined, wordy, 1200, weigh).about).toHaveLength(2);
    // One that does not fit takes the place of no other.
    const longOne = cards.map((card) => (card.number === 7 ? { ...card, title: 'x'.repeat(256) } : card));
    const told = sheetTalk('una-fitxa', state, undefined, longOne, 4000, weigh).about;
    expect(told.map(({ number }) => number)).toContain(6);
  });

  it('that an editor begins for a sheet is told from its first words, and from no others', () => {
    const own = thread({ number: 9, isOurs: true, author: 'editora', body: 'Aquí en parlem.' });
    const card = threadCard(own, { sheet: 'una-fitxa' });
    const known = { thread: own, card, conversation: conversationOf(own, weigh) };
    const talk = sheetTalk('una-fitxa', READ, known, [], 2000, weigh);
    expect(talk).toMatchObject({ isSilent: false });
    expect(talk.heard).toMatchObject([{ body: 'Aquí en parlem.', author: 'editora', path: '/forum/9/' }]);
    const machines = { ...own, isOfMachine: true };
    const nobodys = { ...known, thread: machines, card: threadCard(machines, { sheet: 'una-fitxa' }) };
    expect(sheetTalk('una-fitxa', READ, nobodys, [], 2000, weigh)).toMatchObject({
      isSilent: true,
      heard: [],
    });
  });

  it('is said to be silent only where all that there is was read', () => {
    const silent = (over: object) =>
      sheetTalk('una-fitxa', { ...READ, ...over }, undefined, [], 2000, weigh).isSilent;
    expect(silent({})).toBe(true);
    expect(silent({ refused: [7] })).toBe(false);
    expect(silent({ readAt: undefined })).toBe(false);
    const own = thread({ number: 7, isOurs: true, isOfMachine: true });
    const card = threadCard(own, { sheet: 'una-fitxa' });
    const known = { thread: own, card, conversation: conversationOf(own, weigh) };
    const ofOwn = (refused: number[]) =>
      sheetTalk('una-fitxa', { ...READ, refused }, known, [], 2000, weigh).isSilent;
    expect([[], [8], [7]].map(ofOwn)).toEqual([true, true, false]);
  });

  it('has something to be heard even where there is no room, and nothing that is hidden', () => {
    const comments = [
      comment({
        body: long(4000),
        author: 'manresa',
        replies: [reply({ createdAt: '2026-03-09T10:00:00Z' })],
      }),
      comment({ gone: 'hidden', body: '' }),
    ];
    expect(lastHeard(thread({ comments }), UNBEGUN, 10, weigh)).toMatchObject([
      { body: 'Hola', to: 'manresa' },
    ]);
    expect(lastHeard(thread({ comments: [comment({ gone: 'deleted' })] }), UNBEGUN, 5000, weigh)).toEqual([]);
  });
});

describe('A feed', () => {
  const fed = (one: Thread, sheet?: string) => ({
    thread: one,
    card: threadCard(one, { sheet }),
    conversation: conversationOf(one, weigh),
  });

  it('tells what was last said, newest first, each at its place on our pages and by its name on GitHub', () => {
    const replies = Array.from({ length: 60 }, (_, i) =>
      reply({ createdAt: `2026-03-05T10:00:${i % 60}Z`.replace(/:(\d)Z/, ':0$1Z') }),
    );
    const known = fed(thread({ number: 7, comments: [comment({ replies })] }));
    const entries = feedEntries([known], 'org/repo');
    expect(entries).toHaveLength(50);
    expect(entries[0]).toMatchObject({
      id: `https://github.com/org/repo/discussions/7#discussioncomment-${replies.at(-1)?.id ?? 0}`,
      path: `/forum/7/pagina/3/#c-${replies.at(-1)?.id ?? 0}`,
      isReply: true,
    });
  });

  it('tells how a thread began, unless nobody opened it for a sheet, and nothing of what is hidden', () => {
    const own = fed(thread({ comments: [comment({ gone: 'hidden' })] }));
    const ofSheet = fed(thread({ isOurs: true, isOfMachine: true }), 'una-fitxa');
    expect(feedEntries([own, ofSheet], 'org/repo')).toMatchObject([{ path: '/forum/1/', isReply: false }]);
    const editors = fed(thread({ isOurs: true, author: 'editora' }), 'una-fitxa');
    expect(feedEntries([editors], 'org/repo')).toMatchObject([{ isReply: false, author: 'editora' }]);
  });
});

it.each([
  ['ajuntament-manresa', 'AM'],
  ['montserrat', 'M'],
  ['Algú que ja no hi és', 'AQ'],
  ['🦊', ''],
])('%s is shown as the initials %s', (name, initials) => {
  expect(initialsOf(name)).toBe(initials);
});
