import type { FieldName } from '../domain/fields.ts';

/** The words of the form in which a sheet is written. What stands in braces is filled in by the browser. */
export const formCa = {
  title: 'La vostra fitxa',
  steps: 'Passos del formulari',
  last: { title: 'Reviseu i envieu', question: 'Ho teniu tot? D’on surt el que dieu?' },
  catalanFirst: 'Escriviu-la en català. Les traduccions es fan després, amb aquest mateix formulari.',
  ifYouLike: 'Si voleu',
  limits: (min: number, max: number) => `De ${min} a ${max} caràcters.`,
  body: {
    label: 'Com ho heu fet',
    help: 'Els passos, amb les vostres paraules: qui hi va intervenir, quant vau trigar, què vau canviar pel camí. Hi podeu fer servir Markdown; els títols comencen amb ##.',
  },
  add: 'Afegiu-ne un',
  item: { up: 'Amunt', down: 'Avall', remove: 'Traieu' },
  /** Closed choices that nothing is chosen of yet. */
  choose: 'Trieu…',
  either: { address: 'Té una adreça', group: 'És un document sense adreça' },
  noPictures:
    'Les imatges no van dins del formulari: adjunteu-les quan envieu la fitxa, i digueu de qui són i què s’hi veu. L’equip editor les hi posarà.',
  slug: {
    label: 'Adreça de la fitxa',
    help: 'Us en proposem una. Comença pel lloc, i un cop publicada no canvia mai.',
  },
  newBody: {
    title: '{name} encara no és a l’Observatori',
    help: 'Descriviu-lo: així la fitxa sortirà al mapa i entre les d’ens com el vostre. Del municipi, n’hi ha prou amb el nom.',
    population: 'Quants habitants té',
  },
  help: {
    administrations:
      'Escriviu-ne el nom i trieu-lo de la llista. Si no hi és, el podreu descriure aquí mateix.',
  } as Partial<Record<FieldName, string>>,
  back: 'Enrere',
  next: 'Continueu: {step}',
  asides: {
    completeness: 'Què ja hi ha',
    preview: 'Com quedarà',
    unsure: 'No ho sabeu tot?',
    unsureText:
      'Cap problema. El que falti sortirà com a «Encara no en sabem res», i algú altre ho podrà completar. El que no se sap es deixa en blanc.',
    kept: 'On es desa',
    keptText:
      'Tot el que escriviu queda en aquest navegador i enlloc més, fins que envieu la fitxa. Si tanqueu la pàgina, la trobareu com la vau deixar.',
    empty: 'Buideu el formulari',
    more: 'Per orientar-vos',
  },
  send: {
    wrong: 'Abans d’enviar-la, arregleu el que hi ha marcat.',
    unchanged: 'Encara no hi heu canviat res.',
    ready: 'No hi ha res per arreglar. Trieu com l’envieu.',
    advice: 'També hi ha avisos: són consells, i la fitxa es pot enviar igualment.',
    text: 'El text de la fitxa',
    copy: 'Copieu el text',
    github: {
      title: 'Per GitHub',
      text: 'Amb un compte de GitHub. S’obrirà l’editor amb la fitxa a punt: premeu «Commit changes» i després «Create pull request».',
      long: 'El text és massa llarg per anar dins de l’adreça: en prémer el botó es copia, i s’obre l’editor buit perquè l’hi enganxeu.',
      edit: 'En prémer el botó es copia el text nou i s’obre el fitxer a l’editor: seleccioneu-ho tot, enganxeu-l’hi, i premeu «Commit changes».',
      link: 'Obriu l’editor de GitHub',
      other: 'Obriu l’editor per a {name}',
      bodies:
        'Cada ens nou és un fitxer a part, i una proposta a part: feu primer aquest pas, i després el de la fitxa, que no passarà la comprovació fins que s’hagi acceptat l’ens. Pel formulari de GitHub va tot junt.',
      following:
        'Les traduccions han de seguir la fitxa: hi hem posat les llistes en el mateix ordre, i hem deixat en blanc el que és nou. Són fitxers a part, i cap proposta no passarà la comprovació tota sola. Pel formulari de GitHub o per correu va tot junt.',
    },
    issue: {
      title: 'Pel formulari de GitHub',
      text: 'També amb un compte de GitHub, però més curt: s’obre un formulari amb tot el que heu escrit. Envieu-lo, i l’equip editor en farà la fitxa.',
      edit: 'També amb un compte de GitHub: s’obre el formulari de correccions amb el que heu canviat, i l’equip editor ho passarà a la fitxa.',
      long: 'Aquests camps són massa llargs per omplir-se sols. Copieu-los i enganxeu-los allà:',
      link: 'Obriu el formulari de GitHub',
    },
    email: {
      title: 'Per correu',
      text: 'Sense cap compte: baixeu la fitxa i adjunteu-la al missatge que us preparem.',
      download: 'Baixeu la fitxa',
      downloadOther: 'Baixeu el fitxer: {name}',
      link: 'Obriu el missatge',
      subject: 'Fitxa: {title}',
      message:
        'Bon dia,\n\nUs adjuntem una fitxa per a l’Observatori. Va a {path}.\n\nAmb qui podeu parlar si us falta res:',
    },
    sent: 'Quan l’hagueu enviat, podeu buidar el formulari i començar-ne un altre.',
  },
  translation: {
    original: 'En català',
  },
  /** What the browser says, as things happen. */
  said: {
    step: {
      done: 'Fet',
      here: 'Hi sou ara',
      later: 'Després',
      wrong: '{n} per arreglar',
      some: '{filled} de {all}',
      level: 'Nivell {level}',
    },
    count: '{filled} de {all} camps',
    one: 'Hi ha una cosa per arreglar',
    many: 'Hi ha {n} coses per arreglar',
    advice: 'Consell',
    moved: '{label}: ara és al lloc {n} de {all}.',
    removed: 'Heu tret: {label}.',
    emptied: 'El formulari és buit.',
    restore: 'Torneu a la fitxa publicada',
    restored: 'Torna a ser com la fitxa publicada.',
    undo: 'Desfeu',
    undone: 'Torna a ser com abans.',
    saved: 'Desat en aquest navegador',
    notSaved: 'Aquest navegador no ho pot desar: no tanqueu la pàgina fins que ho hàgiu enviat.',
    broken: 'El que hi havia desat no es pot llegir. N’hem guardat una còpia en aquest navegador.',
    recalled: 'Aquí teniu la fitxa com la vau deixar.',
    changed:
      'La fitxa publicada ha canviat des que vau deixar aquest esborrany. Per començar de la publicada, buideu el formulari.',
    elsewhere:
      'Aquesta fitxa és oberta en una altra pestanya, i allà hi han escrit. Tanqueu-ne una de les dues.',
    copied: 'Copiat.',
    notCopied: 'El navegador no ho ha permès. Seleccioneu el text i copieu-lo.',
    notLoaded:
      'No s’ha pogut obrir el formulari. Torneu a carregar la pàgina o envieu la fitxa d’una altra manera.',
    noSheet:
      'Amb aquesta adreça no hi ha cap fitxa per canviar ni per traduir: podeu escriure’n una de nova.',
    taken: 'Ja hi ha una fitxa amb aquesta adreça.',
    editing: 'Esteu canviant una fitxa publicada: {title}',
    translating: 'Esteu traduint una fitxa publicada: {title}',
  },
};

/** The shape of these words in every language. */
export type FormWords = typeof formCa;
