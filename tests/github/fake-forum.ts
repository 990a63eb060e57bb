import type { IncomingMessage, ServerResponse } from 'node:http';
import { schema } from '@octokit/graphql-schema';
import { buildSchema, graphql } from 'graphql';
import {
  actor,
  categoryOf,
  FakeError,
  notFound,
  pageOf,
  SLUGS,
  type Arguments,
  type FakePage,
} from './github-shapes.ts';
import { bodyOf, say } from './http.ts';

/** GitHub's GraphQL schema as it publishes it. It defines two fields twice, which nobody asks for. */
export const SCHEMA = buildSchema(schema.idl, { assumeValidSDL: true });

/** Who may ask. */
export const TOKEN = 'secret-token';

/** A reply, or the part of a comment that is as one. */
export interface FakeReply {
  text: string;
  by?: string | null;
  isMinimized?: boolean;
  isDeleted?: boolean;
  isAnswer?: boolean;
  hearts?: number;
  createdAt?: string;
}

export interface FakeComment extends FakeReply {
  replies?: FakeReply[];
}

export interface FakeThread {
  number: number;
  title: string;
  body: string;
  by: string | null;
  category: string;
  updatedAt: string;
  isLocked: boolean;
  isClosed: boolean;
  labels: string[];
  comments: FakeComment[];
  createdAt?: string;
  /** When its answer was chosen, where it has one. */
  chosenAt?: string;
  /** What it asks people to choose of, and how many chose each. */
  poll?: { question: string; options: Record<string, number> };
}

/** What stands in GitHub’s way: true when it has answered by itself. */
export type Trouble = (
  response: ServerResponse,
  asked: { query: string; variables: object; count: number },
) => boolean;

/** What GitHub makes of a page of a list that it was asked for: usually what it is. */
export type Lie = (page: FakePage, list: 'discussions' | 'comments' | 'replies' | 'categories') => FakePage;

/** GitHub’s discussions of one repository, executed against its own schema, with the troubles it may have. */
export class FakeForum {
  readonly threads: FakeThread[] = [];
  /** What was asked, by the names of the queries and mutations. */
  readonly asked: string[] = [];
  /** Answers in place of GitHub while it gives true. */
  trouble: Trouble = () => false;
  /** Whether the answer to the question of that number is lost on its way, once the question was acted upon. */
  isCut: (count: number) => boolean = () => false;
  /** Who asks. */
  viewer = 'github-actions[bot]';
  /** What people are in the repository; whoever is not here is nobody. */
  readonly roles: Record<string, string> = { editora: 'MEMBER' };
  /** What pages it gives in place of those there are. */
  lie: Lie = (page) => page;
  /** Whether what is opened is not listed yet: GitHub's lists come after what was done. */
  isLate = false;
  private readonly late = new Set<number>();
  private last = 0;
  private lastNumber = 0;

  /** Adds a thread; what is not said of it is usual. */
  add(thread: Partial<FakeThread> = {}): FakeThread {
    const number = ++this.lastNumber;
    const added = {
      ...{ number, title: `Fil ${number}`, body: 'Hola', by: 'algu', category: 'preguntes' },
      ...{ updatedAt: this.moment(), isLocked: false, isClosed: false, labels: [], comments: [] },
      ...thread,
    };
    this.threads.push(added);
    return added;
  }

  /** A moment after all those given. */
  moment(): string {
    this.last += 1000;
    return new Date(Date.parse('2026-01-01T00:00:00Z') + this.last).toISOString();
  }

  /** Lists what was opened so far. */
  catchUp(): void {
    this.late.clear();
  }

  /** Answers a question as GitHub would. */
  async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { query, variables } = JSON.parse(await bodyOf(request)) as { query: string; variables: object };
    this.asked.push(/\w+\s+(\w+)/.exec(query)?.[1] ?? '');
    const count = this.asked.length;
    if (this.trouble(response, { query, variables, count })) return;
    if (request.headers.authorization?.toLowerCase() !== `bearer ${TOKEN}`) {
      say(response, 401, { message: 'Bad credentials' });
      return;
    }
    const { data, errors } = await graphql({
      ...{ schema: SCHEMA, source: query, variableValues: { ...variables } },
      rootValue: this.root(),
    });
    if (this.isCut(count)) {
      response.destroy();
      return;
    }
    say(response, 200, {
      data,
      ...(errors && {
        errors: errors.map(({ message, path, originalError }) => ({
          type: originalError instanceof FakeError ? originalError.type : 'ANY',
          ...{ message, path },
        })),
      }),
    });
  }

  private root(): object {
    const node = ({ id }: { id: string }) => this.nodeOf(id) ?? notFound(id);
    return {
      viewer: { login: this.viewer },
      node,
      nodes: ({ ids }: { ids: string[] }) => ids.map((id) => node({ id })),
      repository: () => ({
        id: 'R_1',
        discussionCategories: (args: Arguments) =>
          this.lie(pageOf(SLUGS.map(categoryOf), args), 'categories'),
        discussion: ({ number }: { number: number }) => this.nodeOf(`D_${number}`) ?? notFound(`#${number}`),
        discussions: (args: Arguments) => {
          const listed = this.threads.filter(({ number }) => !this.late.has(number));
          const all = listed.map((thread) => this.threadOf(thread));
          return this.lie(pageOf(all, args), 'discussions');
        },
      }),
      createDiscussion: ({ input }: { input: { title: string; body: string; categoryId: string } }) => {
        const { title, body, categoryId } = input;
        const category = categoryId.replace('DIC_', '');
        const added = this.add({ title, body, by: this.viewer, category });
        if (this.isLate) this.late.add(added.number);
        return { discussion: this.threadOf(added) };
      },
      deleteDiscussion: ({ input }: { input: { id: string } }) => {
        const place = this.threads.findIndex(({ number }) => `D_${number}` === input.id);
        if (place === -1) throw notFound(input.id);
        const [gone] = this.threads.splice(place, 1);
        return { discussion: gone && this.threadOf(gone) };
      },
      updateDiscussion: ({ input }: { input: { discussionId: string; body: string } }) => {
        const thread = this.threads.find(({ number }) => `D_${number}` === input.discussionId);
        if (!thread) throw notFound(input.discussionId);
        Object.assign(thread, { body: input.body, updatedAt: this.moment() });
        return { discussion: this.threadOf(thread) };
      },
    };
  }

  private nodeOf(id: string): object | null {
    const [, number = '', place] = id.split('_');
    const thread = this.threads.find((one) => one.number === Number(number));
    if (!thread) return null;
    const comment = thread.comments[Number(place)];
    if (place === undefined) return this.threadOf(thread);
    return comment ? this.commentOf(thread, comment) : null;
  }

  private threadOf(thread: FakeThread): object {
    const { number, category, comments } = thread;
    return {
      ...{ __typename: 'Discussion', ...thread, id: `D_${number}`, author: actor(thread.by) },
      authorAssociation: this.roles[thread.by ?? ''] ?? 'NONE',
      createdAt: thread.createdAt ?? '2026-01-01T00:00:00Z',
      poll: thread.poll && {
        question: thread.poll.question,
        options: {
          nodes: Object.entries(thread.poll.options).map(([option, totalVoteCount]) => ({
            option,
            totalVoteCount,
          })),
        },
      },
      ...{ lastEditedAt: null, locked: thread.isLocked, closed: thread.isClosed, upvoteCount: 1 },
      isAnswered: category === 'preguntes' ? comments.some(({ isAnswer }) => isAnswer) : null,
      answerChosenAt: comments.some(({ isAnswer }) => isAnswer)
        ? (thread.chosenAt ?? '2026-01-03T00:00:00Z')
        : null,
      category: categoryOf(category),
      reactionGroups: [],
      labels: (args: Arguments) =>
        pageOf(
          thread.labels.map((name) => ({ name })),
          args,
        ),
      comments: (args: Arguments) => {
        const all = comments.map((one) => this.commentOf(thread, one));
        return this.lie(pageOf(all, args), 'comments');
      },
    };
  }

  private commentOf(thread: FakeThread, comment: FakeComment): object {
    const place = thread.comments.indexOf(comment);
    return {
      ...this.replyOf(comment, thread.number * 1000 + place),
      ...{ __typename: 'DiscussionComment', id: `DC_${thread.number}_${place}` },
      replies: (args: Arguments) => {
        const all = (comment.replies ?? []).map((one, i) => this.replyOf(one, 1_000_000 + place * 1000 + i));
        return this.lie(pageOf(all, args), 'replies');
      },
    };
  }

  private replyOf(reply: FakeReply, databaseId: number): object {
    const { text, by, isMinimized = false, isDeleted = false, isAnswer = false, hearts = 0 } = reply;
    const { createdAt = '2026-01-02T00:00:00Z' } = reply;
    return {
      ...{
        databaseId,
        author: actor(by),
        authorAssociation: this.roles[by ?? ''] ?? 'NONE',
        body: text,
        isMinimized,
        isAnswer,
        upvoteCount: 0,
      },
      ...{ createdAt, lastEditedAt: null },
      deletedAt: isDeleted ? '2026-01-03T00:00:00Z' : null,
      reactionGroups: [{ content: 'HEART', reactors: { totalCount: hearts } }],
    };
  }
}
