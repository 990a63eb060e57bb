import { z } from 'zod';
import type { Category, Comment, Poll, Reply, Thread } from '../domain/forum.ts';
import { nameSchema, pageOf, textSchema, type Page } from './answers.ts';
import { openerSchema, viewerSchema, type Opener } from './opener.ts';

/** GitHub keeps the accents of a category's name in its slug; addresses of ours have none. */
const categorySlug = z.string().transform((slug) => slug.normalize('NFD').replace(/\p{Mark}/gu, ''));

/** GitHub lets a category's name hold pictures as `:tada:`, which it shows as such and we cannot. */
const categoryWords = nameSchema.transform((text) =>
  text
    .replace(/(?<![\p{L}\p{N}]):[a-z0-9_+-]+:/giu, ' ')
    .replace(/\s+/g, ' ')
    .trim(),
);

const writtenSchema = openerSchema.extend({
  createdAt: z.iso.datetime(),
  lastEditedAt: z.nullable(z.iso.datetime()),
  body: textSchema,
  upvoteCount: z.int(),
  reactionGroups: z.nullable(
    z.array(z.object({ content: z.string(), reactors: z.object({ totalCount: z.int() }) })),
  ),
});

function written({
  author,
  lastEditedAt,
  createdAt,
  body,
  upvoteCount,
  reactionGroups,
}: z.output<typeof writtenSchema>) {
  const reactions = (reactionGroups ?? []).flatMap(({ content, reactors }) =>
    reactors.totalCount > 0 ? [[content, reactors.totalCount] as const] : [],
  );
  return {
    ...(author && { author: nameSchema.parse(author.login) }),
    createdAt,
    ...(lastEditedAt !== null && { editedAt: lastEditedAt }),
    ...{ body, upvotes: upvoteCount, reactions: Object.fromEntries(reactions) },
  };
}

const rawReply = writtenSchema.extend({
  databaseId: z.nullable(z.int()),
  deletedAt: z.nullable(z.iso.datetime()),
  isMinimized: z.boolean(),
  isAnswer: z.boolean(),
});

function replyOf(raw: z.output<typeof rawReply>): Reply {
  const gone = raw.deletedAt !== null ? 'deleted' : raw.isMinimized ? 'hidden' : undefined;
  const said = { id: raw.databaseId ?? 0, ...written(raw), isAnswer: raw.isAnswer };
  // Of what is not to be seen, nothing is kept to be seen.
  return gone ? { ...said, author: undefined, body: '', upvotes: 0, reactions: {}, gone } : said;
}

/** Replies of a comment, as GitHub gives them. */
export const repliesSchema = pageOf(rawReply.transform(replyOf));

/** A comment with the page of its replies, and what GitHub calls it. */
export interface ReadComment {
  key: string;
  comment: Omit<Comment, 'replies'>;
  replies: Page<Reply>;
}

const readComment = rawReply
  .extend({ id: z.string(), replies: repliesSchema })
  .transform((raw): ReadComment => ({
    key: raw.id,
    comment: replyOf(raw),
    replies: raw.replies,
  }));

/** Comments of a thread, as GitHub gives them. */
export const commentsSchema = pageOf(readComment);

/** A thread but for its comments, which may go over a page, and for whose it is, which hangs on who asks. */
export interface ReadThread {
  key: string;
  opener: Opener;
  thread: Omit<Thread, 'comments' | 'isOurs' | 'isOfMachine' | 'isOfWorkflow'>;
  comments: Page<ReadComment>;
}

const pollSchema = z.object({
  question: nameSchema,
  options: z.nullable(
    z.object({
      nodes: z.nullable(z.array(z.nullable(z.object({ option: nameSchema, totalVoteCount: z.int() })))),
    }),
  ),
});

function pollOf({ question, options }: z.output<typeof pollSchema>): Poll {
  const all = (options?.nodes ?? []).flatMap((one) => one ?? []);
  return {
    question,
    options: all.map(({ option, totalVoteCount }) => ({ text: option, votes: totalVoteCount })),
  };
}

/** A thread, as GitHub gives it. */
export const threadSchema = writtenSchema
  .extend({
    id: z.string(),
    number: z.int(),
    title: nameSchema,
    updatedAt: z.iso.datetime(),
    locked: z.boolean(),
    closed: z.boolean(),
    isAnswered: z.nullable(z.boolean()),
    answerChosenAt: z.nullable(z.iso.datetime()),
    category: z.object({ slug: categorySlug }),
    poll: z.nullable(pollSchema),
    labels: z.nullable(z.object({ nodes: z.nullable(z.array(z.nullable(z.object({ name: nameSchema })))) })),
    comments: commentsSchema,
  })
  .transform((raw): ReadThread => ({
    key: raw.id,
    opener: raw,
    thread: {
      ...{ number: raw.number, title: raw.title, ...written(raw), updatedAt: raw.updatedAt },
      ...(raw.poll && { poll: pollOf(raw.poll) }),
      category: raw.category.slug,
      labels: (raw.labels?.nodes ?? []).flatMap((label) => label?.name ?? []),
      ...{ isLocked: raw.locked, isClosed: raw.closed },
      ...(raw.isAnswered !== null && { isAnswered: raw.isAnswered }),
      ...(raw.answerChosenAt !== null && { answeredAt: raw.answerChosenAt }),
    },
    comments: raw.comments,
  }));

const listedSchema = z.object({
  id: z.string(),
  number: z.int(),
  updatedAt: z.string(),
  locked: z.boolean(),
  closed: z.boolean(),
  category: z.object({ slug: categorySlug }),
  comments: z.object({ totalCount: z.int() }),
});

/** What a list tells of a thread. */
export type Listed = z.output<typeof listedSchema>;

const categorySchema = z
  .object({
    ...{ slug: categorySlug, name: categoryWords },
    ...{ description: z.nullable(categoryWords), isAnswerable: z.boolean() },
  })
  .transform(({ slug, name, description, isAnswerable }): Category => ({
    ...{ slug, name: name || slug, description: description ?? '', isAnswerable },
  }));

/** A thread that was asked for by its number, as a list would tell of it. */
export const oneSchema = z.object({ repository: z.object({ discussion: listedSchema }) });

/** A page of the list of threads, with the categories and who asks. */
export const listSchema = z.object({
  viewer: viewerSchema,
  repository: z.object({
    discussionCategories: pageOf(categorySchema),
    discussions: pageOf(listedSchema),
  }),
});
