import type { Opener } from '../domain/openers.ts';

const ways = {
  replicar: { title: 'Ho volem replicar', hint: 'Per on vau començar? Amb qui?' },
  visitar: { title: 'Podem venir a veure-ho?', hint: 'Proposeu un dia i digueu quants sou.' },
  dubte: { title: 'Tenim un dubte', hint: 'Sobre diners, contractes, persones…' },
  tambe: { title: 'També ho fem', hint: 'Expliqueu què us ha funcionat.' },
  idea: { title: 'Proposo una idea', hint: 'Què faltaria, i a qui serviria.' },
  experiencia: { title: 'Explico una experiència', hint: 'Què heu provat, i com us ha anat.' },
  pregunta: { title: 'Faig una pregunta', hint: 'Algú altre s’hi deu haver trobat.' },
} satisfies Record<Opener, object>;

/** The words of what helps to begin: the openers, their e-mails, and the page for who has no account. */
export const openersCa = {
  ways,
  join: 'Apunteu-vos a la fitxa',
  onGitHub: 'Cada targeta obre un formulari a GitHub, on cal tenir compte.',
  byMail: 'Per correu',
  /** Leads to the page for who has no account. */
  noAccount: 'Sense compte de GitHub?',
  published: 'Escriviu-nos per correu: ho publiquem només si ens dieu amb quin nom.',
  mailAlone: 'El missatge s’obre al vostre correu, mig escrit, i va a l’equip editor.',
  /** What an e-mail asks, each with room for an answer. */
  mail: {
    who: 'Qui som:',
    text: 'Missatge:',
    name: 'Nom per publicar-ho:',
  },
  page: {
    title: 'Sense compte de GitHub',
    lead: 'Per llegir el fòrum no cal res. Per escriure-hi cal un compte de GitHub, que és on viu.',
    orWrite: 'Si no en voleu cap, escriviu-nos.',
    forum: 'Fòrum',
    stepsTitle: 'Un compte en tres passos',
    steps: [
      {
        title: 'Obriu-lo',
        text: 'Aneu a la pàgina d’alta de GitHub i escriviu-hi un correu, una contrasenya i un nom d’usuari. És gratuït i no demana cap targeta.',
      },
      {
        title: 'Trieu el nom',
        text: 'El correu de la feina serveix. El nom d’usuari pot ser un pseudònim: és el que es veurà al costat del que escriviu. El nom de debò no és obligatori.',
      },
      {
        title: 'Confirmeu el correu i torneu',
        text: 'GitHub us hi envia un codi. Quan l’hàgiu escrit, torneu aquí i trieu com començar.',
      },
    ],
    signUp: 'Obriu un compte a GitHub',
    notes: [
      'El compte és personal: GitHub no permet compartir-lo dins d’un departament.',
      'La verificació en dos passos no cal per participar en un fòrum. Si més endavant us la demana, n’hi ha prou amb una aplicació; no heu de donar el telèfon.',
    ],
    mailTitle: 'O per correu',
    mailLead:
      'Escriviu a l’equip editor i ho publicarem per vosaltres. A cada fitxa, sota cada manera de començar, hi ha «Per correu». Per començar un fil que no sigui de cap fitxa:',
    mailMeanwhile:
      'Mentrestant, escriviu a l’equip editor. A cada fitxa, cada manera de començar obre un correu mig escrit; i per al que no és de cap fitxa:',
    mailRules: [
      'Publiquem el missatge tal com l’escriviu, sense la vostra adreça de correu.',
      'Hi posem el nom que ens digueu: el vostre, un càrrec o el de l’ens. Si no en dieu cap, no el publiquem.',
      'Us responem amb l’enllaç del fil, perquè pugueu seguir què us hi contesten.',
      'Si després voleu que el traiem, escriviu-nos i el traurem.',
    ],
    anythingElse: 'Per a qualsevol altra cosa, queixes sobre el fòrum incloses, escriviu a l’equip editor:',
    conduct: 'Per a tot el que escriviu val el codi de conducta',
  },
};

/** The shape of these words in every language. */
export type OpenersWords = typeof openersCa;
