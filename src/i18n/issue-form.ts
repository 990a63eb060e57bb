/** The words of GitHub's issue form. GitHub shows one form to everybody, so it is in Catalan, as sheets are. */
export const issueFormWords = {
  name: 'Proposeu una fitxa',
  description: 'Expliqueu un projecte de transformació digital del vostre ens local.',
  title: 'Fitxa: ',
  /** What the titles of corrections begin with, as in the form of corrections. */
  correctionTitle: 'Correcció: ',
  translationTitle: 'Traducció: ',
  /** Said of a field that a correction leaves empty. */
  takenOut: '(Traieu-ho.)',
  lead: 'Ompliu el que sapigueu: el que falta es pot completar després. Una persona de l’equip editor ho convertirà en una fitxa i us hi avisarà.',
  pictures: 'Si teniu imatges, arrossegueu-les al final, amb l’autoria i una frase que digui què s’hi veu.',
  /** Local bodies that are not in the observatory yet. */
  ens: {
    label: 'Ens que encara no hi són',
    help: (kinds: string) =>
      `Només si algun dels ens encara no és a l’Observatori: com a mínim, el nom, el tipus (${kinds}) i el país (ES, FR…).`,
  },
  body: {
    label: 'Com ho heu fet',
    help: 'Els passos, amb les vostres paraules. Hi podeu fer servir Markdown.',
  },
  choices: (choices: string) => `Hi podeu escriure: ${choices}.`,
  layout: {
    lines: 'Un per línia.',
    blocks: 'Un bloc per cada un, amb una línia en blanc entremig; deixeu en blanc el que no sapigueu.',
    labels: 'Escriviu cada valor després dels dos punts.',
  },
  /** Where talk that is no sheet and no correction belongs. */
  forum: {
    name: 'El fòrum',
    about: 'Per preguntar, explicar una idea o parlar d’un projecte, entreu al fòrum.',
  },
};
