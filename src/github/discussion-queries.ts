/**
 * What is asked of GitHub about discussions. `tests/unit/github-schema.test.ts` holds every document to the schema that
 * GitHub publishes.
 */

const PAGE = 'totalCount pageInfo { hasNextPage endCursor }';
const WRITTEN = 'author { __typename login } authorAssociation createdAt lastEditedAt body';
const REACTIONS = 'reactionGroups { content reactors { totalCount } }';

const REPLY = `databaseId ${WRITTEN} deletedAt isMinimized isAnswer upvoteCount ${REACTIONS}`;
const COMMENT = `id ${REPLY} replies(first: 20) { ${PAGE} nodes { ${REPLY} } }`;

const LISTED = 'id number updatedAt locked closed category { slug } comments { totalCount }';

/** Every discussion of a repository, as little of it as tells whether it has changed; the categories; and who asks. */
export const LIST = `query discussions($owner: String!, $name: String!, $after: String) {
  viewer { login }
  repository(owner: $owner, name: $name) {
    discussionCategories(first: 25) { ${PAGE} nodes { name slug description isAnswerable } }
    discussions(first: 100, after: $after, orderBy: { field: CREATED_AT, direction: ASC }) {
      ${PAGE}
      nodes { ${LISTED} }
    }
  }
}`;

/** A discussion by its number, as a list tells of it. */
export const DISCUSSION = `query discussion($owner: String!, $name: String!, $number: Int!) {
  repository(owner: $owner, name: $name) { discussion(number: $number) { ${LISTED} } }
}`;

/** Some discussions, whole but for the comments and replies that go over a page. */
export const THREADS = `query threads($ids: [ID!]!) {
  nodes(ids: $ids) {
    ... on Discussion {
      id number title ${WRITTEN} updatedAt locked closed isAnswered answerChosenAt upvoteCount ${REACTIONS}
      category { slug }
      poll { question options(first: 10) { nodes { option totalVoteCount } } }
      labels(first: 20) { nodes { name } }
      comments(first: 50) { ${PAGE} nodes { ${COMMENT} } }
    }
  }
}`;

const BOUND =
  'id number title body author { __typename login } authorAssociation category { id } comments { totalCount }';

/** Every discussion, as far as it takes to know those of sheets; and who asks. */
export const OPENED = `query opened($owner: String!, $name: String!, $after: String) {
  viewer { login }
  repository(owner: $owner, name: $name) {
    id
    discussions(first: 100, after: $after, orderBy: { field: CREATED_AT, direction: ASC }) {
      ${PAGE}
      nodes { ${BOUND} }
    }
  }
}`;

/** Some discussions again, as far as that. */
export const AGAIN = `query again($ids: [ID!]!) {
  viewer { login }
  nodes(ids: $ids) { ... on Discussion { ${BOUND} } }
}`;

/** Opens a discussion. */
export const OPEN = `mutation open($repositoryId: ID!, $categoryId: ID!, $title: String!, $body: String!) {
  createDiscussion(
    input: { repositoryId: $repositoryId, categoryId: $categoryId, title: $title, body: $body }
  ) {
    discussion { number }
  }
}`;

/** Takes a discussion away. */
export const DELETE = `mutation remove($id: ID!) {
  deleteDiscussion(input: { id: $id }) {
    discussion { number }
  }
}`;

/** Gives a discussion another body. */
export const REWRITE = `mutation rewrite($id: ID!, $body: String!) {
  updateDiscussion(input: { discussionId: $id, body: $body }) {
    discussion { number }
  }
}`;

/** The comments of a discussion after those there are. */
export const COMMENTS = `query comments($id: ID!, $after: String) {
  node(id: $id) { ... on Discussion { comments(first: 100, after: $after) { ${PAGE} nodes { ${COMMENT} } } } }
}`;

/** The replies of a comment after those there are. */
export const REPLIES = `query replies($id: ID!, $after: String) {
  node(id: $id) { ... on DiscussionComment { replies(first: 100, after: $after) { ${PAGE} nodes { ${REPLY} } } } }
}`;
