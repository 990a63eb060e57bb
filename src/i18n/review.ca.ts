import type { ReviewWords } from './review.ts';

const s = (n: number, one: string, many: string) => `${n} ${n === 1 ? one : many}`;

/** What a review says in Catalan. */
export const reviewCa: ReviewWords = {
  title: 'Revisió del contingut',
  against: (commit) => `Comparat amb ${commit}.`,
  nothing: 'No canvia cap fitxa.',
  sheet: { added: 'Fitxa nova', removed: 'Fitxa que es treu', changed: 'Fitxa' },
  file: { added: 'nou', removed: 'es treu', changed: 'canvia' },
  movedFrom: (slug) =>
    `abans era a ${slug}, que ja és publicada. Més val deixar a la carpeta el nom que tenia. Si ha de canviar, «content/redireccions.yaml» ha de dir on ha anat: així l’adreça antiga hi continua portant i el fil no es perd.`,
  movedTo: (slug) => `Ara és a ${slug}, amb el mateix títol o el mateix text.`,
  levels: 'Què diu cada nivell',
  level: (n, title) => `Nivell ${n}, ${title}`,
  unreadLevels: 'No en podem dir res mentre no hi hagi un «ca.md» amb una capçalera que es pugui llegir.',
  complete: 'complet',
  incomplete: (has, all, missing) => `${has} de ${all} camps; hi falta: ${missing}`,
  checker: 'Què en diu el comprovador',
  noFindings: 'Cap error i cap avís.',
  place: (line) => `línia ${line}`,
  duplicates: 'Potser ja hi és',
  changes: 'Què canvia',
  noChanges: 'Res, respecte del que hi ha publicat.',
  change: { added: 'afegit', removed: 'tret', changed: 'canviat' },
  body: (added, removed) =>
    `cos: ${s(added, 'paraula afegida', 'paraules afegides')}, ${s(removed, 'paraula treta', 'paraules tretes')}`,
  unreadFile: 'no en podem llegir la capçalera, i no sabem què hi canvia: mireu què en diu el comprovador',
  more: (n) => `i ${n} més`,
  addresses: 'Adreces que no responen',
  noAddresses: (tried) => `Cap: hem provat ${s(tried, 'adreça', 'adreces')}.`,
  untried: (n) => `No hem provat ${s(n, 'adreça', 'adreces')}.`,
  guarded: (status) => `no es deixa comprovar (${status}): obriu-la vosaltres`,
  refused: 'porta a un lloc que no és públic o que no és https',
  silence: {
    status: 'respon que no hi és',
    'no-host': 'aquest domini no existeix',
    'no-connection': 'no s’hi pot connectar',
    certificate: 'el certificat no és bo',
    slow: 'no ha respost en 10 segons',
    redirects: 'va d’una adreça a l’altra sense arribar enlloc',
  },
  others: 'Altres fitxers de contingut',
  elsewhere: 'Què en diu el comprovador, fora d’aquestes fitxes',
  moreSheets: (n) => `I ${s(n, 'fitxa més, que no es detalla', 'fitxes més, que no es detallen')}:`,
  left: 'Fitxers que no hem agafat',
  reasons: {
    'not-a-file': 'és un enllaç o un altre repositori, no pas un fitxer',
    path: 'el nom té signes que no hi poden ser',
    place:
      'aquí no hi pot haver res: les fitxes van a «content/projectes», els ens locals a «content/administracions» i les guies a «content/guies»',
    'too-large': 'és massa gros',
    'too-many': 'en total n’hi ha massa',
  },
  beyond: (n) =>
    `També canvia ${s(n, 'fitxer que no és contingut, i que', 'fitxers que no són contingut, i que')} aquest informe no jutja. Mireu-los abans d’acceptar la proposta:`,
  cut: 'L’informe és massa llarg i s’acaba aquí. El teniu sencer amb «npm run review».',
  rendered: (address) =>
    `Les fitxes, tal com es veuran, són entre els resultats de [l’execució](${address}).`,
  rendering: 'Ara fem les pàgines de mostra: d’aquí a uns minuts aquest comentari dirà on són.',
  notRendered: 'No s’ha pogut fer cap pàgina de mostra: primer cal corregir els errors.',
  usage: (read) =>
    `No entenem «${read}». S’escriu: npm run review -- <fitxa o branca> [--of <commit>] [--base <branca>] [--lang ca|es|en] [--format markdown|json] [--save <fitxer>] [--no-network]`,
  noSheet: (slug) => `«${slug}» no és cap fitxa ni cap branca, etiqueta o commit.`,
  deadLinks: {
    title: 'Adreces de les fitxes que no responen',
    lead: (n, all) =>
      `No responen ${s(n, 'adreça', 'adreces')} de ${all}. Aquesta llista es renova cada setmana.`,
    gone: 'Ara responen totes.',
    offline: 'No ha respost cap adreça: aquesta màquina no deu tenir xarxa.',
  },
  staleSheets: {
    title: 'Fitxes que fa més d’un any que ningú no ha verificat',
    lead: (n) =>
      `${s(n, 'fitxa espera', 'fitxes esperen')} que algú la torni a mirar. Si tot és igual, canvieu-hi la data del camp «verified». Aquesta llista es renova cada mes.`,
    gone: 'Ara totes les fitxes estan verificades.',
  },
};
