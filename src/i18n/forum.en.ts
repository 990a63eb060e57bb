import type { ForumWords } from './forum.ca.ts';

export const forumEn: ForumWords = {
  name: 'Forum',
  page: {
    title: 'Forum',
    unread: 'Questions, experiences and ideas from those who transform local government.',
    lead: (canMail) =>
      `Questions, experiences and ideas from people who transform local government. You can read it all here; to write, use a GitHub account${canMail ? ' or e-mail' : ''}.`,
    description:
      'The forum of Observatori DigiCanvis: questions, experiences and ideas from local governments.',
  },
  categories: {
    idees: {
      name: 'Ideas',
      lead: 'Small changes that somebody has in mind, and that others may already have made.',
    },
    experiencies: {
      name: 'Experiences',
      lead: 'What people have tried, what worked and what did not.',
    },
    preguntes: { name: 'Questions', lead: 'Questions that somebody nearby can answer.' },
    projectes: {
      name: 'Projects',
      lead: 'The thread of each sheet: ask, add what you know, arrange a visit.',
    },
    anuncis: { name: 'Announcements', lead: 'Meetings, news and changes at the Observatory.' },
  },
  threadsTitle: 'Threads',
  views: 'What would you like to read?',
  all: 'Everything',
  waiting: { name: 'Unanswered', lead: 'Somebody is still waiting. You may know the answer.' },
  threads: (count, shown) => `${shown} ${count === 1 ? 'thread' : 'threads'}`,
  replies: (count, shown) => (count === 0 ? 'No replies' : `${shown} ${count === 1 ? 'reply' : 'replies'}`),
  none: 'There are no threads here yet.',
  answered: 'Answered',
  waitingMark: 'Waiting for an answer',
  votes: (count, shown) => `${shown} ${count === 1 ? 'vote' : 'votes'}`,
  last: 'last reply',
  someone: 'Somebody who has left',
  house: 'Observatori',
  edited: 'edited',
  ofSheet: 'Thread of the sheet',
  readSheet: 'Read the sheet',
  about: 'About',
  answer: 'Chosen answer',
  hidden: 'The editors have hidden this comment.',
  deleted: 'This comment was deleted.',
  continued: (name) => `More replies to ${name}, continued from the previous page`,
  goneContinued: 'More replies to a comment that is no longer shown, continued from the previous page',
  to: (name) => `replying to ${name}`,
  more: 'Continued on GitHub',
  rest: 'Read it in full',
  closed: 'This thread is closed, but you can still write in it.',
  locked: 'This thread is locked: for now only the editors can write in it.',
  firstWords: 'How it begins',
  conversation: 'Replies',
  write: 'Have something to say?',
  feed: 'Follow this thread (Atom)',
  reply: (title) => `Reply to “${title}”`,
  forumFeed: 'Follow the forum (Atom)',
  reactions: {
    label: 'Reactions',
    THUMBS_UP: 'Thumbs up',
    THUMBS_DOWN: 'Thumbs down',
    LAUGH: 'Smile',
    HOORAY: 'Hooray',
    CONFUSED: 'Confused',
    HEART: 'Heart',
    ROCKET: 'Rocket',
    EYES: 'Watching',
  },
  state: {
    read: (moment) => `Read from GitHub: ${moment}.`,
    stale: (moment) =>
      `GitHub did not answer when we asked it for the forum. This is how it was the last time it did: ${moment}.`,
    never:
      'The forum is on GitHub, and we have not been able to read it yet. Meanwhile, read and write there.',
    toGitHub: 'Go to the discussions on GitHub',
    refused: (count, shown) =>
      count === 1
        ? 'There is a thread that GitHub did not give us: it may be missing here, or be as it was before.'
        : `There are ${shown} threads that GitHub did not give us: they may be missing here, or be as they were before.`,
    unset: 'The forum is not connected yet.',
    connect:
      'To connect it, turn on Discussions in a GitHub repository, install giscus on it, and give these values when you build the site:',
  },
  week: {
    title: 'The week in the forum',
    lead: (from, to) => `From ${from} to ${to}.`,
    opened: 'New threads',
    continued: 'Threads with new replies',
    answered: 'Answered questions',
    waiting: 'Still waiting for an answer',
    none: {
      opened: 'None.',
      continued: 'None.',
      answered: 'None.',
      waiting: 'None: everybody has an answer.',
    },
    rest: (count) => `All those waiting, ${count}`,
    more: (count) => `And ${count} more, at the top of the forum`,
    link: 'The week',
  },
  home: {
    title: 'In the forum',
    all: (count) => `All threads (${count})`,
    none: 'Nothing has been said yet. You can be the first.',
    enter: 'Enter the forum',
  },
  title: 'Let’s talk',
  sheet: {
    said: (replies) => `The thread has ${replies}`,
    silent: 'Nobody has written here yet',
    whole: 'The whole conversation',
    about: 'Other threads about it',
  },
};
