import type { FormWords } from './form.ca.ts';

export const formEn: FormWords = {
  title: 'Your sheet',
  steps: 'Steps of the form',
  last: { title: 'Review and send', question: 'Is it all there? Where does it come from?' },
  catalanFirst:
    'Sheets are first written in Catalan, the language of the Observatory. If you do not speak it, write yours in English and say so when you send it: the editors will translate it.',
  ifYouLike: 'If you like',
  limits: (min, max) => `${min} to ${max} characters.`,
  body: {
    label: 'How you did it',
    help: 'The steps, in your own words: who took part, how long it took, what you changed along the way. You can use Markdown; headings begin with ##.',
  },
  add: 'Add one',
  item: { up: 'Up', down: 'Down', remove: 'Remove' },
  choose: 'Choose…',
  either: { address: 'It has an address', group: 'It is a document without an address' },
  noPictures:
    'Pictures do not travel in the form: attach them when you send the sheet, and say whose they are and what they show. The editors will add them.',
  slug: {
    label: 'Address of the sheet',
    help: 'We propose one. It begins with the place, and never changes once published.',
  },
  newBody: {
    title: '{name} is not in the Observatory yet',
    help: 'Describe it: then the sheet will be on the map, and among those of bodies like yours. Of its municipality, the name will do.',
    population: 'How many inhabitants it has',
  },
  help: {
    administrations:
      'Type its name and choose it from the list. If it is not there, you can describe it here.',
  },
  back: 'Back',
  next: 'Continue: {step}',
  asides: {
    completeness: 'What is there already',
    preview: 'How it will look',
    unsure: 'Not sure of everything?',
    unsureText:
      'That is fine. What is missing will say “We know nothing about it yet”, and somebody else can complete it. What is not known is left empty.',
    kept: 'Where it is kept',
    keptText:
      'All you write stays in this browser and nowhere else until you send the sheet. If you close the page, you will find it as you left it.',
    empty: 'Empty the form',
    more: 'To find your way',
  },
  send: {
    wrong: 'Before sending it, mend what is marked.',
    unchanged: 'You have not changed anything yet.',
    ready: 'There is nothing to mend. Choose how to send it.',
    advice: 'There is advice too: the sheet can be sent all the same.',
    text: 'The text of the sheet',
    copy: 'Copy the text',
    github: {
      title: 'By GitHub',
      text: 'With a GitHub account. The editor opens with the sheet in it: press “Commit changes” and then “Create pull request”.',
      long: 'The text is too long to travel in the address: the button copies it, and opens the editor empty for you to paste it.',
      edit: 'The button copies the new text and opens the file in the editor: select all, paste it, and press “Commit changes”.',
      link: 'Open GitHub’s editor',
      other: 'Open the editor for {name}',
      bodies:
        'Each new body is a file of its own, and a proposal of its own: take this step first, and then that of the sheet, which will not pass the check until the body is accepted. By GitHub’s form it all goes together.',
      following:
        'The translations must follow the sheet: their lists are now in the same order, with what is new left blank. They are files of their own, and no proposal will pass the check alone. By GitHub’s form or by e-mail it all goes together.',
    },
    issue: {
      title: 'By GitHub’s form',
      text: 'With a GitHub account too, but shorter: a form opens with all you have written. Send it, and the editors will make the sheet.',
      edit: 'With a GitHub account too: the form of corrections opens with what you have changed, and the editors will bring it to the sheet.',
      long: 'These fields are too long to fill themselves in. Copy them and paste them there:',
      link: 'Open GitHub’s form',
    },
    email: {
      title: 'By e-mail',
      text: 'Without any account: download the sheet and attach it to the message we prepare for you.',
      download: 'Download the sheet',
      downloadOther: 'Download the file of {name}',
      link: 'Open the message',
      subject: 'Sheet: {title}',
      message:
        'Hello,\n\nPlease find attached a sheet for the Observatory. It goes in {path}.\n\nWhom you can ask if anything is missing:',
    },
    sent: 'Once you have sent it, you can empty the form and begin another.',
  },
  translation: {
    original: 'In Catalan',
  },
  said: {
    step: {
      done: 'Done',
      here: 'You are here',
      later: 'Later',
      wrong: '{n} to mend',
      some: '{filled} of {all}',
      level: 'Level {level}',
    },
    count: '{filled} of {all} fields',
    one: 'There is one thing to mend',
    many: 'There are {n} things to mend',
    advice: 'Advice',
    moved: '{label}: now {n} of {all}.',
    removed: 'Removed: {label}.',
    emptied: 'The form is empty.',
    restore: 'Go back to the published sheet',
    restored: 'It is as the published sheet again.',
    undo: 'Undo',
    undone: 'It is as it was before.',
    saved: 'Kept in this browser',
    notSaved: 'This browser cannot keep it: do not close the page before you have sent it.',
    broken: 'What was kept cannot be read. We have left a copy of it in this browser.',
    recalled: 'Here is the sheet as you left it.',
    changed:
      'The published sheet has changed since you left this draft. To begin from the published one, empty the form.',
    elsewhere: 'This sheet is open in another tab, and has been written in there. Close one of the two.',
    copied: 'Copied.',
    notCopied: 'The browser did not allow it. Select the text and copy it.',
    notLoaded: 'The form could not be opened. Load the page again, or send the sheet in another way.',
    noSheet: 'At this address there is no sheet to change or to translate: you can write a new one.',
    taken: 'There is already a sheet at this address.',
    editing: 'You are changing a published sheet: {title}',
    translating: 'You are translating a published sheet: {title}',
  },
};
