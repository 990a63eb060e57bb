import type { WidgetWords } from './widget.ca.ts';

export const widgetEn: WidgetWords = {
  consent: (host) =>
    `The forum is on GitHub Discussions. If you load the conversation here, your browser will connect to ${host} and GitHub’s servers, on other pages too, until you undo it. Until you load it, nothing is sent from this page.`,
  load: 'Load the conversation here',
  open: 'Open the thread on GitHub',
  rules: 'House rules',
  failed: 'The conversation could not be loaded.',
  asked: {
    frame: 'Conversation about “{title}”',
    loading: 'Loading the conversation…',
    loaded: 'The conversation has loaded.',
    kept: 'Other conversations will load by themselves too, when you reach them.',
    blank: 'Nobody has written here yet: you can be the first.',
    leave: 'Don’t load it here any more',
    left: 'Conversations will no longer load by themselves. This browser has forgotten your choice and, if you had signed in to GitHub from here, your session.',
    signedOut: 'You are signed out. To write, sign in to GitHub again.',
    ended: 'Your session has ended. Reload the page and sign in to GitHub again.',
    gone: 'This thread is no longer there: it has been deleted or moved elsewhere.',
    limited: 'GitHub has had too many requests. Come back in a while, or open the thread on GitHub.',
    notInstalled:
      'The forum is not set up properly. If you run it, check that giscus is installed on the repository.',
    trouble: 'Something went wrong in the forum. Try again in a while, or open the thread on GitHub.',
  },
};
