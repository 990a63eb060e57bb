import type { Interface } from './ca.ts';
import { compareEn } from './compare.en.ts';
import { fieldsEn } from './fields.en.ts';
import { formEn } from './form.en.ts';
import { forumEn } from './forum.en.ts';
import { searchEn } from './search.en.ts';
import { mapEn } from './map.en.ts';
import { lessonsEn } from './lessons.en.ts';
import { nearEn } from './near.en.ts';
import { relatedEn } from './related.en.ts';
import { openersEn } from './openers.en.ts';
import { vocabularyEn } from './vocabulary.en.ts';
import { widgetEn } from './widget.en.ts';
import { worksheetEn } from './worksheet.en.ts';

const nouns = (one: string, many: string) => (n: number, shown: string) => `${shown} ${n === 1 ? one : many}`;

/** Every word of the interface in English. */
export const en: Interface = {
  ...vocabularyEn,
  ...fieldsEn,
  form: formEn,
  worksheet: worksheetEn,
  site: {
    name: 'Observatori DigiCanvis',
    nameLight: 'Observatori',
    nameStrong: 'DigiCanvis',
    motto: 'Small changes are powerful',
    description:
      'Digital transformation projects carried out by local bodies: what they did, how, what worked, what did not, and whom you can talk to.',
    about:
      'An open collection of digital transformation projects carried out at local scale. No recipes, no miracle technology.',
  },
  nav: {
    skip: 'Skip to content',
    main: 'Main menu',
    menu: 'Menu',
    sheets: 'Projects',
    proximity: 'Proximity',
    areas: 'Areas',
    administrations: 'Who has done it',
    search: 'Search',
    guides: 'Guides',
    contribute: 'Share a project',
    languages: 'Language',
    breadcrumb: 'Where you are',
  },
  footer: {
    consult: 'Browse',
    take: 'Take part',
    allSheets: 'All projects',
    types: 'Types of change',
    phases: 'Phases',
    sizes: 'Size of municipality',
    allGuides: 'All guides',
    licence:
      'Code under the EUPL-1.2 licence. Texts and data under the CC BY 4.0 licence. Maps: © Instituto Geográfico Nacional (CC BY 4.0), via es-atlas, and Natural Earth.',
  },
  counts: {
    sheets: nouns('project', 'projects'),
    inhabitants: nouns('inhabitant', 'inhabitants'),
    administrations: nouns('local body', 'local bodies'),
  },
  home: {
    title: 'Observatori DigiCanvis: small changes are powerful',
    lead: (sheets) =>
      `${sheets} in digital transformation, carried out by local bodies: how they did it, what worked, what did not, and whom you can talk to.`,
    searchLabel: 'What would you like to transform?',
    searchHint: 'For example: older people, appointments, school meal grants',
    mapAlt: (places) => `Map of Catalonia with the places that have projects: ${places}.`,
    mapLegend: 'One circle per municipality; the bigger it is, the more projects',
    waysTitle: 'Two ways in',
    byProximity: 'By proximity',
    byArea: 'By area',
    manyAreas: 'A project can be in more than one area.',
    questionsTitle: 'Six questions you may well be asking',
    questions: {
      who: {
        question: 'Who has transformed something lately?',
        answer: (n, bodies) =>
          n === 1
            ? `${bodies}, with its projects.`
            : `${bodies}, from small villages to large cities, with their projects.`,
        link: 'All local bodies',
      },
      how: {
        question: 'How did they do it?',
        answer: () => 'Every sheet has six levels, always in the same order: from title to documents.',
        link: 'How to read a sheet',
      },
      worked: {
        question: 'What worked for them, and what did not?',
        answer: (n, sheets) =>
          n === 0
            ? 'No sheet says yet what held its project back.'
            : `${sheets} that ${n === 1 ? 'says' : 'say'} what held them back and, where known, how they overcame it.`,
        link: 'All they have learnt',
      },
      contact: {
        question: 'Can we contact them?',
        answer: (n, sheets) =>
          n === 0
            ? 'No sheet has a contact yet: ask in the thread.'
            : `${sheets} that say whom to turn to: a department, not a person.`,
        link: 'Contacts',
      },
      visit: {
        question: 'Can we visit them?',
        answer: (n, sheets) =>
          n === 0
            ? 'For now, nobody says that they offer visits: ask in the sheet’s thread.'
            : `${sheets} with open doors. For the others, ask in the thread.`,
        link: 'Open to visits',
      },
      together: {
        question: 'Can we work together?',
        answer: (n, sheets) =>
          n === 0
            ? 'For now, nobody says that they are looking for partners: suggest it in the sheet’s thread.'
            : `${sheets} looking for partners or sharing what ${n === 1 ? 'it has' : 'they have'}.`,
        link: 'Open to collaboration',
      },
    },
    latest: 'Latest sheets',
    allSheets: (n) => `All ${n}`,
    beforeAfter: 'Before and after',
    closingTitle: 'Have you made a small change?',
    closing:
      'Tell us about it at your own pace. There are six levels, and what is not known can be left blank.',
  },
  questions: {
    lead: 'What everyone asks before starting, with the sheets that answer it.',
    none: 'No sheet answers this question yet.',
  },
  sheet: {
    who: 'Who',
    where: 'Where',
    phase: 'Phase',
    contact: 'Contact',
    since: (date) => `since ${date}`,
    verified: (date) => `Verified on ${date}`,
    unknown: 'We know nothing about this yet',
    complete: (level) => `Complete level ${level}`,
    doYouKnow: 'Do you know?',
    ladder: 'Levels of the sheet',
    ladderNote: 'Six levels, always in the same order.',
    missing: (fields) => `missing: ${fields}`,
    local: 'Local body',
    answers: 'Who answers',
    openTo: 'Open to',
    notOpen: 'Not stated. Ask in the thread.',
    contactsNote: 'We publish departments and posts rather than people.',
    askInThread: 'Ask in the thread',
    andOthers: (n, shown) => (n === 1 ? 'and one other body' : `and ${shown} other bodies`),
    openToSaid: (offers) => `Open to ${offers}`,
    how: 'How they did it',
    source: 'Source',
    sources: 'Sources',
    before: 'Before',
    after: 'After',
    beforeUnknown: 'not known yet',
    held: 'What held them back',
    overcame: 'How they overcame it',
    barriers: 'a. Barriers and difficulties',
    benefits: 'b. Advantages and opportunities',
    means: 'c. Technology, methodology and tools',
    ended: (date) => `Stopped (${date})`,
    replicationsTitle: 'The ripple effect',
    replications: (n, shown) =>
      n === 0
        ? 'As far as we know, no other body has replicated it yet. You could be the first.'
        : `${shown} confirmed ${n === 1 ? 'replication' : 'replications'}.`,
    maturityNote: 'From 1 to 5, according to the source.',
    picture: (credit) => `Picture: ${credit}`,
    rings: (kilometres) => `Rings at ${kilometres} km.`,
    mapOf: (place, kilometres) =>
      `Map of ${place} and its surroundings, with rings at ${kilometres} kilometres.`,
    others: (n, shown) =>
      n === 1
        ? 'The pale dot is another place with projects.'
        : `The ${shown} pale dots are other places with projects.`,
    improve: 'Improve this sheet',
    inForm: 'with the form',
    translate: (language) => `Translate it: ${language}`,
    print: 'Address of this sheet',
    fallback: 'This sheet is not in English yet and is shown in Catalan.',
    fallbackLink: 'Translate it',
    inLanguage: (language) => `in ${language}`,
  },
  forum: forumEn,
  openers: openersEn,
  widget: widgetEn,
  facet: {
    proximityTitle: 'Proximity',
    proximityLead:
      'Near, because you can go and see what a neighbour has done; far, when nothing nearby fits.',
    areasTitle: 'Areas',
    areasLead: 'Six areas of local government. A project can be in more than one.',
    typesTitle: 'Type of transformation',
    typesLead:
      'What has changed most: the service people receive, the way procedures are handled, or the organisation.',
    phasesTitle: 'Phases',
    phasesLead: 'From the first trial to a service for everyone.',
    sizesTitle: 'Size',
    sizesLead:
      'Projects by bodies with a population like yours. A body with no documented population appears in no group.',
    sheetsTitle: 'All projects',
    sheetsLead: 'From the newest sheet to the oldest.',
    comarca: (name) => `Projects carried out in this county (comarca): ${name}.`,
    country: (name) => `Projects by local bodies in this country: ${name}.`,
    technologiesTitle: 'Technologies',
    technologiesLead: 'The technologies that sheets name, and how many projects use them.',
    technology: (name) => `Projects that use this technology: ${name}.`,
    yearsTitle: 'Years',
    yearsLead: 'When each project began, where that is known.',
    year: (year) => `Digital transformation projects that began in ${year}.`,
    crossing: (sheets, area, value) => `${sheets}: ${area}, ${value}.`,
    byComarca: 'By county (comarca)',
    byCountry: 'By country',
    cross: 'Narrow the list',
    none: 'There are no projects here yet.',
    invite: 'Do you know of one? Tell us about it',
  },
  paging: {
    label: 'Pages of the list',
    previous: 'Previous page',
    next: 'Next page',
    at: (page: string, last: string) => `Page ${page} of ${last}`,
    titled: (title: string, page: string) => `${title}, page ${page}`,
  },
  administrations: {
    title: 'Who has done it',
    lead: 'The local bodies that have transformed something, and their projects.',
    description: (name) => `Digital transformation projects: ${name}.`,
    population: (inhabitants, year) => `${inhabitants} (${year})`,
    website: 'Website',
    sheets: 'Its projects',
    replicated: 'Projects of others that it has replicated',
    none: 'This body appears in the database, but has no projects of its own yet.',
  },
  near: nearEn,
  map: mapEn,
  related: relatedEn,
  lessons: lessonsEn,
  compare: compareEn,
  search: searchEn,
  guides: {
    title: 'Guides',
    lead: 'What the Observatory is, how to read a sheet, and the terms on which everything may be used.',
    updated: (date) => `Updated on ${date}`,
  },
  contribute: {
    title: 'Share a project',
    lead: 'Any local body can propose a sheet. You do not have to know everything: what is missing can be added later.',
    howTitle: 'How it works',
    steps: [
      'Look at a published sheet to see what one is like.',
      'Write your own: the required fields are enough.',
      'Send it in the way that suits you best. Someone on the editorial team will read it before publishing it.',
    ],
    example: 'An example sheet',
    source: 'The text of this sheet on GitHub',
    send: 'Open GitHub’s editor with a new sheet',
    unset:
      'This site has not yet been told which repository sheets are sent to. Whoever publishes it can do so with the REPOSITORY variable.',
    ways: {
      title: 'Three ways to send it',
      editor: {
        title: 'Write it on GitHub',
        text: 'With a GitHub account, and nothing to install: write or paste the sheet into the editor, and GitHub sends us the proposal.',
      },
      form: {
        title: 'Answer the form on GitHub',
        text: 'Also with a GitHub account, question by question and in Catalan. We will make the sheet from your answers.',
        link: 'Open the form',
      },
      email: {
        title: 'Send it by e-mail',
        text: 'No account needed: download the model, fill it in with any text editor and attach it to the message.',
        link: 'Write to us',
        subject: 'New sheet for Observatori DigiCanvis',
        body: (model) =>
          `Hello,\n\nAttached is the sheet of a project, made with this model: ${model}\n\nLocal body:\nProject:\nWhom you can ask if anything is missing:`,
        unset:
          'This site has not yet been told the mailbox of the editorial team. Whoever publishes it can do so with the EDITORS_EMAIL variable.',
      },
    },
    fieldsTitle: 'All the fields',
    sample: 'Example',
    fieldsLead: 'What each field of a sheet means, what fits in it, and an example.',
    model: 'A model sheet, with everything explained',
    schema: 'The fields as JSON Schema',
    modelNote: [
      'A model sheet. Copy it, fill it in and save it as content/projectes/<folder>/ca.md.',
      'The required fields are already there; for the others, take away the # before them. Delete what is unknown.',
      'What is written here are examples of a town that does not exist: leave none of them.',
    ],
    modelBody:
      '## How you did it\n\nTell here, in Markdown, the steps you took: who took part, how long it took, what you changed on the way.',
    required: 'required',
    translatable: 'translated',
    recordTitle: 'Of the whole sheet',
    startTitle: 'Start the sheet',
    startLead: 'This is the least a sheet must have. Choose the area and the phase, and copy it.',
    area: 'Main area',
    phase: 'Phase',
    published: {
      title: 'Improve a sheet that is already here',
      github: (improve) =>
        `Open the sheet and follow “${improve}” at its foot: it takes you to its file, in GitHub’s editor. Change what needs changing and send the proposal. Someone on the editorial team will read it before publishing it.`,
      joinTitle: 'Add yourselves, if you do it too',
      join: 'At the top of the file, between the two lines of dashes, add one of these two entries, with your own details. The first is for bodies that are already in the Observatory: it takes the end of the address of their page. The second is for all others. If the sheet already has “replications”, add only the entry, below the others.',
      email:
        'Without a GitHub account, write to us: tell us which sheet it is and what you would change or, to add yourselves, which body you are, since when you have done it, and a public page that tells of it.',
      link: 'Write to us about a sheet',
      subject: 'About a sheet of Observatori DigiCanvis',
      body: 'Hello,\n\nAddress of the sheet:\nWhat we would change:\n\nIf you want to add yourselves:\nLocal body:\nDoing it since:\nPublic page that tells of it:',
    },
  },
  preview: {
    title: 'Preview of the sheet',
    lead: 'Here you see the sheet as it will be, while you write it in the form.',
    form: 'Go to the form',
  },
  gaps: {
    title: 'Map of gaps',
    lead: 'How many projects there are of each area, size and phase, and what is missing. Each empty cell is an invitation.',
    filled: (filled: string, all: string) => `Of ${all} cells, ${filled} already have a project.`,
    emptyValues: (names: string) => `There is no project yet of: ${names}.`,
    note: 'A project in two areas, or by bodies of different sizes, counts in each place, and once in the total of a row. A body without a sourced population has no size: its projects are in the column “Size unknown”.',
    table: 'Projects by area, phase and size of the town',
    phase: 'Phase',
    unknown: 'Size unknown',
    total: 'Total',
    some: (sheets: string, where: string) => `${sheets}: ${where}`,
    none: (where: string) => `No project: ${where}. Propose one`,
    link: 'See which projects are missing',
  },
  moved: {
    title: 'This sheet has a new address',
    lead: 'Your browser should take you there by itself. If it does not, follow the link and keep the new address.',
  },
  notFound: {
    title: 'This page is not here',
    text: 'There may be a mistake in the address, or the page may have moved.',
    home: 'Go to the home page',
    search: 'Find a project',
  },
};
