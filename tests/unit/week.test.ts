import { expect, it } from 'vitest';
import { threadCard } from '../../src/domain/thread-card.ts';
import { weekBefore } from '../../src/domain/week.ts';
import { comment, thread } from './threads.ts';

const at = (day: number) => `2026-03-${String(day).padStart(2, '0')}T10:00:00Z`;
const numbers = (cards: readonly { number: number }[]) => cards.map(({ number }) => number);

it('A week has what came from its beginning on, and nothing from its end on', () => {
  const days = [2, 3, 9, 10, 11];
  const opened = days.map((day, i) => thread({ number: 10 + i, createdAt: at(day), category: 'idees' }));
  const continued = days.map((day, i) => {
    const comments = [comment({ createdAt: at(day) })];
    return thread({ number: 20 + i, createdAt: at(1), category: 'idees', comments });
  });
  const answered = days.map((day, i) =>
    thread({
      ...{ number: 30 + i, createdAt: at(1), category: 'preguntes' },
      ...{ isAnswered: true, answeredAt: at(day) },
      comments: [comment({ createdAt: at(1), isAnswer: true })],
    }),
  );
  const week = weekBefore(
    at(10),
    [...opened, ...continued, ...answered].map((one) => threadCard(one)),
  );
  expect(numbers(week.opened)).toEqual([12, 11]);
  expect(numbers(week.continued)).toEqual([22, 21]);
  expect(numbers(week.answered)).toEqual([32, 31]);
});
