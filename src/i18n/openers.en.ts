import type { OpenersWords } from './openers.ca.ts';

export const openersEn: OpenersWords = {
  ways: {
    replicar: { title: 'We want to replicate it', hint: 'Where did you start? With whom?' },
    visitar: { title: 'May we come and see it?', hint: 'Suggest a day and say how many of you would come.' },
    dubte: { title: 'We have a question', hint: 'About money, contracts, people…' },
    tambe: { title: 'We do it too', hint: 'Tell us what has worked for you.' },
    idea: { title: 'I have an idea', hint: 'What is missing, and who it would help.' },
    experiencia: { title: 'I have an experience to share', hint: 'What you tried, and how it went.' },
    pregunta: { title: 'I have a question', hint: 'Somebody else has probably been through it.' },
  },
  join: 'Add yourselves to the sheet',
  onGitHub: 'Each card opens a form on GitHub, where you need an account.',
  byMail: 'By e-mail',
  noAccount: 'No GitHub account?',
  published: 'Write to us by e-mail: we publish it only if you tell us under what name.',
  mailAlone: 'The message opens in your e-mail, half written, and goes to the editors.',
  mail: {
    who: 'Who we are:',
    text: 'Message:',
    name: 'Name to publish it under:',
  },
  page: {
    title: 'Without a GitHub account',
    lead: 'You need nothing to read the forum. To write in it you need an account on GitHub, where it lives.',
    orWrite: 'If you would rather not have one, write to us.',
    forum: 'Forum',
    stepsTitle: 'An account in three steps',
    steps: [
      {
        title: 'Open it',
        text: 'Go to GitHub’s sign-up page and give an e-mail address, a password and a username. It is free and asks for no card.',
      },
      {
        title: 'Choose the name',
        text: 'A work address will do. The username may be a pseudonym: it is what will be seen beside what you write. Your real name is not required.',
      },
      {
        title: 'Confirm the address and come back',
        text: 'GitHub sends a code to it. Once you have typed it, come back here and choose how to start.',
      },
    ],
    signUp: 'Open an account on GitHub',
    notes: [
      'The account is personal: GitHub does not let a department share one.',
      'Two-factor authentication is not needed to take part in a forum. If you are asked for it later on, an app is enough; you need not give a telephone number.',
    ],
    mailTitle: 'Or by e-mail',
    mailLead:
      'Write to the editors and we will publish it for you. On each sheet, under each way to start, there is “By e-mail”. For a thread that is not about a sheet:',
    mailMeanwhile:
      'Meanwhile, write to the editors. On each sheet, each way to start opens a half-written e-mail; and for what is not about a sheet:',
    mailRules: [
      'We publish the message as you write it, without your e-mail address.',
      'We put the name you tell us: yours, a job title, or that of the local body. If you give none, we do not publish it.',
      'We answer you with the link to the thread, so that you can follow the replies.',
      'If you later want us to take it down, write to us and we will.',
    ],
    anythingElse: 'For anything else, complaints about the forum included, write to the editors:',
    conduct: 'The code of conduct applies to all you write',
  },
};
