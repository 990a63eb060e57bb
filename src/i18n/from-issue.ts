/** What is written where an issue becomes a sheet. GitHub shows it to everybody, so it is in Catalan, as sheets are. */
export const fromIssueWords = {
  /** Names are mentions, `@algu`, or empty. */
  pull: {
    title: (slug: string) => `Fitxa nova: ${slug}`,
    lead: (name: string, issue: number) =>
      `Fitxa feta amb les respostes ${name && `de ${name} `}al formulari: #${issue}.`,
    report:
      'En una proposta com aquesta, GitHub no engega les comprovacions: aquest informe és el que n’hauria sortit. S’engegaran quan hi feu un canvi, o si la tanqueu i la torneu a obrir.',
    notes: 'Què hi heu de mirar',
  },
  note: {
    'unknown-body': (read: string, id: string) =>
      `${read} no és cap ens de l’Observatori: hi hem posat ${id}, i en falta el fitxer.`,
    'known-body': (read: string, id: string) =>
      `${read} ja és a l’Observatori, com a ${id}: no hem canviat res del que en diu.`,
    'nameless-body': () => 'D’un ens nou no en sabem el nom: no n’hem fet cap fitxer.',
    'many-bodies': () => 'Hi ha massa ens nous, i els últims no els hem agafat.',
    'repeated-heading': (read: string) =>
      `${read} surt més d’un cop com a títol: mireu que cada resposta sigui al seu camp.`,
    'no-consent': () =>
      'Hi havia el nom d’una persona, i no consta que hi estigui d’acord: no l’hem posat a la fitxa.',
    cut: () => 'El text era massa llarg, i només n’hem llegit el començament.',
  },
  thanks: (name: string) => `Gràcies${name && `, ${name}`}!`,
  comment: {
    proposed: (pull: number) =>
      `Amb les vostres respostes hem preparat una fitxa: #${pull}. Una persona de l’equip editor la llegirà i, si li cal res, us ho preguntarà.`,
    credited: 'Al canvi hi consta el vostre nom d’usuari.',
    left: (branch: string) =>
      `L’equip editor ja ha fet canvis a la fitxa (${branch}), i no la tornem a escriure.`,
    leftIn: (pull: number) =>
      `L’equip editor ja ha fet canvis a la fitxa, i no la tornem a escriure: seguiu-la a #${pull}.`,
    settled: (pull: number) =>
      `La fitxa d’aquestes respostes ja és a #${pull}, que està tancada, i no en fem cap altra.`,
    unusable:
      'Amb el que hi ha escrit aquí encara no podem fer cap fitxa. Cal saber, com a mínim, què és o qui ho ha fet. Hi trobem a faltar això:',
    again: (form: string) =>
      `Editeu el text, o [ompliu el formulari](${form}). Després, una persona de l’equip editor ho tornarà a provar.`,
  },
};
