import * as z from 'zod/mini';

/** A moment as GitHub writes it, `2026-05-04T10:00:00Z`. */
const moment = z.iso.datetime();

const written = {
  /** GitHub's name for who wrote it; none for who has left. */
  author: z.optional(z.string()),
  createdAt: moment,
  editedAt: z.optional(moment),
  /** Markdown; empty of what is not shown. */
  body: z.string(),
  upvotes: z.int(),
  /** How many people reacted, by reaction: `HEART`. */
  reactions: z.record(z.string(), z.int()),
};

const reply = {
  /** GitHub's number of it, which its address ends in. */
  id: z.int(),
  ...written,
  isAnswer: z.boolean(),
  /** Why it is not shown: editors hid it, or it was deleted. */
  gone: z.optional(z.enum(['hidden', 'deleted'])),
};

const replySchema = z.strictObject(reply);
const commentSchema = z.strictObject({ ...reply, replies: z.array(replySchema) });

/** A thread as it was read. */
export const threadSchema = z.strictObject({
  number: z.int(),
  title: z.string(),
  ...written,
  /** When something of it last changed. */
  updatedAt: moment,
  /** Whether who opened it is of the house: an editor, or what opens threads for sheets. */
  isOurs: z.boolean(),
  /** Whether no person opened it: its first words are nobody's. */
  isOfMachine: z.boolean(),
  /** Whether a workflow of ours opened it; not told by who read it before it was asked. */
  isOfWorkflow: z.optional(z.boolean()),
  /** Slug of its category. */
  category: z.string(),
  labels: z.array(z.string()),
  isLocked: z.boolean(),
  isClosed: z.boolean(),
  /** Undefined where the category has no answers. */
  isAnswered: z.optional(z.boolean()),
  /** When its answer was chosen. */
  answeredAt: z.optional(moment),
  /** What it asks people to choose of, and how many chose each. */
  poll: z.optional(
    z.strictObject({
      question: z.string(),
      options: z.array(z.strictObject({ text: z.string(), votes: z.int() })),
    }),
  ),
  comments: z.array(commentSchema),
});

const categorySchema = z.strictObject({
  slug: z.string(),
  name: z.string(),
  description: z.string(),
  isAnswerable: z.boolean(),
});

/** All that was said in the forum of a repository, as it was read at a moment. What a file holds of it is not believed unchecked. */
export const forumSchema = z.strictObject({
  version: z.literal(1),
  /** `owner/name` */
  repository: z.string(),
  /** When it was read; and the moment after which each of its threads was, whether it seemed changed or not. */
  readAt: moment,
  wholeAt: moment,
  /** When each thread was read, by its number; one that is not told was at `wholeAt`. */
  readings: z.optional(z.record(z.string(), moment)),
  categories: z.array(categorySchema),
  /** The numbers of the threads that GitHub did not give when it was last asked for them: as they were before, if ever. */
  refused: z.array(z.int()),
  /** Oldest first. */
  threads: z.array(threadSchema),
});

/** What a build knows of the forum beside its threads. */
export const forumStateSchema = z.strictObject({
  /** Whether the deployment says where it is. */
  isConnected: z.boolean(),
  /** Whether it could not be read this time: what is shown was read before, if ever. */
  isStale: z.boolean(),
  /** Undefined when it was never read. */
  readAt: z.optional(moment),
  categories: z.array(categorySchema),
  /** How many threads were read. */
  threads: z.int(),
  /** The numbers of those that could not be when it was last asked for them. */
  refused: z.array(z.int()),
});

export type ForumState = z.output<typeof forumStateSchema>;
export type Poll = NonNullable<Thread['poll']>;
export type Reply = z.output<typeof replySchema>;
export type Comment = z.output<typeof commentSchema>;
export type Thread = z.output<typeof threadSchema>;
export type Category = z.output<typeof categorySchema>;
export type Forum = z.output<typeof forumSchema>;
