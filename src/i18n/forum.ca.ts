/** A day after an article: «l’1 de març», «l’11 de març». */
const isElided = (date: string) => /^11? /.test(date);

/** The words of the forum: its lists, its threads, and what is said of when it was read. */
export const forumCa = {
  name: 'Fòrum',
  page: {
    title: 'Fòrum',
    unread: 'Preguntes, experiències i idees de qui transforma l’administració local.',
    lead: (canMail: boolean) =>
      `Preguntes, experiències i idees de qui transforma l’administració local. Ho podeu llegir tot aquí; per escriure-hi, amb un compte de GitHub${canMail ? ' o per correu' : ''}.`,
    description: 'El fòrum de l’Observatori DigiCanvis: preguntes, experiències i idees d’ens locals.',
  },
  categories: {
    idees: { name: 'Idees', lead: 'Petits canvis que algú s’imagina i que potser d’altres ja han fet.' },
    experiencies: {
      name: 'Experiències',
      lead: 'Què ha provat cadascú, què li ha funcionat i què no.',
    },
    preguntes: { name: 'Preguntes', lead: 'Dubtes que algú de la vora us pot resoldre.' },
    projectes: {
      name: 'Projectes',
      lead: 'El fil de cada fitxa: per preguntar, per afegir-hi el que sabeu, per quedar.',
    },
    anuncis: { name: 'Anuncis', lead: 'Trobades, novetats i canvis de l’Observatori.' },
  },
  threadsTitle: 'Fils',
  views: 'Què voleu llegir?',
  all: 'Tot',
  waiting: { name: 'Sense resposta', lead: 'Qui ho pregunta encara espera. Potser ho sabeu vosaltres.' },
  threads: (count: number, shown: string) => `${shown} ${count === 1 ? 'fil' : 'fils'}`,
  replies: (count: number, shown: string) =>
    count === 0 ? 'Sense respostes' : `${shown} ${count === 1 ? 'resposta' : 'respostes'}`,
  none: 'Encara no hi ha cap fil aquí.',
  answered: 'Resolt',
  waitingMark: 'Espera resposta',
  votes: (count: number, shown: string) => `${shown} ${count === 1 ? 'vot' : 'vots'}`,
  last: 'darrera intervenció,',
  someone: 'Algú que ja no hi és',
  house: 'Observatori',
  edited: 'editat',
  ofSheet: 'Fil de la fitxa',
  readSheet: 'Llegiu la fitxa',
  about: 'Sobre',
  answer: 'Resposta triada',
  hidden: 'L’equip editor ha amagat aquest comentari.',
  deleted: 'Aquest comentari s’ha esborrat.',
  continued: (name: string) => `Més respostes a ${name}, que comencen a la pàgina anterior`,
  goneContinued: 'Més respostes a un comentari que ja no es mostra, que comencen a la pàgina anterior',
  to: (name: string) => `respon a ${name}`,
  more: 'Continua a GitHub',
  rest: 'Llegiu-ho sencer',
  closed: 'Aquest fil és tancat, però encara s’hi pot escriure.',
  locked: 'Aquest fil està bloquejat: de moment només hi pot escriure l’equip editor.',
  firstWords: 'Com comença',
  conversation: 'Respostes',
  write: 'Hi voleu dir alguna cosa?',
  feed: 'Seguiu aquest fil (Atom)',
  reply: (title: string) => `Resposta a «${title}»`,
  forumFeed: 'Seguiu el fòrum (Atom)',
  reactions: {
    label: 'Reaccions',
    THUMBS_UP: 'M’agrada',
    THUMBS_DOWN: 'No m’agrada',
    LAUGH: 'Somriure',
    HOORAY: 'Celebració',
    CONFUSED: 'Dubte',
    HEART: 'Cor',
    ROCKET: 'Coet',
    EYES: 'M’ho miro',
  },
  state: {
    read: (moment: string) => `Llegit de GitHub: ${moment}.`,
    stale: (moment: string) =>
      `GitHub no ha respost quan hem volgut llegir el fòrum. El veieu com era l’última vegada que va respondre: ${moment}.`,
    never: 'El fòrum és a GitHub, i encara no l’hem pogut llegir. Mentrestant, llegiu-lo i escriviu-hi allà.',
    toGitHub: 'Aneu a les discussions a GitHub',
    refused: (count: number, shown: string) =>
      count === 1
        ? 'Hi ha un fil que GitHub no ens ha donat: pot faltar aquí, o ser com era abans.'
        : `Hi ha ${shown} fils que GitHub no ens ha donat: poden faltar aquí, o ser com eren abans.`,
    unset: 'El fòrum encara no està connectat.',
    connect:
      'Per connectar-lo, activeu les discussions (Discussions) d’un repositori de GitHub, instal·leu-hi giscus i indiqueu aquests valors quan construïu el web:',
  },
  week: {
    title: 'La setmana al fòrum',
    lead: (from: string, to: string) =>
      `${isElided(from) ? 'De l’' : 'Del '}${from} ${isElided(to) ? 'a l’' : 'al '}${to}.`,
    opened: 'Fils nous',
    continued: 'Fils amb respostes noves',
    answered: 'Preguntes resoltes',
    waiting: 'Encara esperen resposta',
    none: { opened: 'Cap.', continued: 'Cap.', answered: 'Cap.', waiting: 'Cap. Tothom té resposta.' },
    rest: (count: string) => `Tots els que esperen, ${count}`,
    more: (count: string) => `I ${count} més, al capdamunt del fòrum`,
    link: 'La setmana',
  },
  home: {
    title: 'Al fòrum',
    all: (count: string) => `Tots els fils (${count})`,
    none: 'Encara no s’hi ha dit res. Podeu ser els primers.',
    enter: 'Entreu al fòrum',
  },
  title: 'Parlem-ne',
  sheet: {
    said: (replies: string) => `El fil té ${replies}`,
    silent: 'Ningú no hi ha escrit encara',
    whole: 'Tota la conversa',
    about: 'També en parlen',
  },
};

/** The shape of these words in every language. */
export type ForumWords = typeof forumCa;
