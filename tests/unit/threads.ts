import type { Comment, Reply, Thread } from '../../src/domain/forum.ts';

let lastId = 0;

/** A reply; what is not said of it is usual. */
export function reply(over: Partial<Reply> = {}): Reply {
  return {
    ...{ id: ++lastId, author: 'algu', createdAt: '2026-03-02T10:00:00Z', body: 'Hola', upvotes: 0 },
    ...{ reactions: {}, isAnswer: false },
    ...over,
  };
}

/** A comment; what is not said of it is usual. */
export function comment(over: Partial<Comment> = {}): Comment {
  return { ...reply(), replies: [], ...over };
}

/** A thread; what is not said of it is usual. */
export function thread(over: Partial<Thread> = {}): Thread {
  return {
    ...{ number: 1, title: 'Un fil', author: 'algu', createdAt: '2026-03-01T10:00:00Z', body: 'Bon dia' },
    ...{ upvotes: 0, reactions: {}, updatedAt: '2026-03-01T10:00:00Z', isOurs: false, isOfMachine: false },
    ...{ category: 'idees', labels: [], isLocked: false, isClosed: false, comments: [] },
    ...over,
  };
}
