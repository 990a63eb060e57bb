import { compareCa } from './compare.ca.ts';
import { fieldsCa } from './fields.ca.ts';
import { formCa } from './form.ca.ts';
import { forumCa } from './forum.ca.ts';
import { searchCa } from './search.ca.ts';
import { mapCa } from './map.ca.ts';
import { lessonsCa } from './lessons.ca.ts';
import { nearCa } from './near.ca.ts';
import { relatedCa } from './related.ca.ts';
import { openersCa } from './openers.ca.ts';
import { vocabularyCa } from './vocabulary.ca.ts';
import { widgetCa } from './widget.ca.ts';
import { worksheetCa } from './worksheet.ca.ts';

/** «el 21 de novembre», «l’1 d’abril». */
const onDay = (date: string) => (/^11? /.test(date) ? `l’${date}` : `el ${date}`);

const nouns = (one: string, many: string) => (n: number, shown: string) => `${shown} ${n === 1 ? one : many}`;

/** Every word of the interface. Catalan sets the shape: a language that lacks a word does not compile. */
export const ca = {
  ...vocabularyCa,
  ...fieldsCa,
  form: formCa,
  worksheet: worksheetCa,
  site: {
    name: 'Observatori DigiCanvis',
    nameLight: 'Observatori',
    nameStrong: 'DigiCanvis',
    motto: 'Els petits canvis són poderosos',
    description:
      'Projectes de transformació digital fets per ens locals: què han fet, com, què ha funcionat, què no, i amb qui podeu parlar.',
    about:
      'Un recull obert de projectes de transformació digital fets a escala local. Sense receptes ni tecnologia miraculosa.',
  },
  nav: {
    skip: 'Aneu al contingut',
    main: 'Menú principal',
    menu: 'Menú',
    sheets: 'Projectes',
    proximity: 'Proximitat',
    areas: 'Àmbits',
    administrations: 'Qui ho ha fet',
    search: 'Cerca',
    guides: 'Guies',
    contribute: 'Expliqueu un projecte',
    languages: 'Llengua',
    breadcrumb: 'On sou',
  },
  footer: {
    consult: 'Consulteu',
    take: 'Participeu',
    allSheets: 'Tots els projectes',
    types: 'Tipus de transformació',
    phases: 'Fases',
    sizes: 'Mida del municipi',
    allGuides: 'Totes les guies',
    licence:
      'Codi amb llicència EUPL-1.2. Textos i dades amb llicència CC BY 4.0. Mapes: © Instituto Geográfico Nacional (CC BY 4.0), a través d’es-atlas, i Natural Earth.',
  },
  counts: {
    sheets: nouns('projecte', 'projectes'),
    inhabitants: nouns('habitant', 'habitants'),
    administrations: nouns('ens', 'ens'),
  },
  home: {
    title: 'Observatori DigiCanvis: els petits canvis són poderosos',
    lead: (sheets: string) =>
      `${sheets} de transformació digital fets per ens locals: com s’han fet, què ha funcionat, què no, i amb qui podeu parlar.`,
    searchLabel: 'Què voleu transformar?',
    searchHint: 'Per exemple: gent gran, cita prèvia, ajuts de menjador',
    mapAlt: (places: string) => `Mapa de Catalunya amb els llocs que tenen projectes: ${places}.`,
    mapLegend: 'Un cercle per municipi: com més gran, més projectes',
    waysTitle: 'Dues maneres d’entrar',
    byProximity: 'Per proximitat',
    byArea: 'Per àmbit',
    manyAreas: 'Un projecte pot ser en més d’un àmbit.',
    questionsTitle: 'Sis preguntes que us deveu fer',
    questions: {
      who: {
        question: 'Qui ha transformat alguna cosa últimament?',
        answer: (_: number, bodies: string) => `${bodies}, cadascun amb els seus projectes.`,
        link: 'Tots els ens',
      },
      how: {
        question: 'Com ho han fet?',
        answer: () => 'Cada fitxa té sis nivells, sempre en el mateix ordre: del títol als documents.',
        link: 'Com es llegeix una fitxa',
      },
      worked: {
        question: 'Què els ha funcionat, i què no?',
        answer: (n: number, sheets: string) =>
          n === 0
            ? 'Encara cap fitxa no explica què va frenar el projecte.'
            : `${sheets} amb el que va frenar el projecte i, si se sap, com ho van superar.`,
        link: 'Tot el que n’han après',
      },
      contact: {
        question: 'Hi podem contactar?',
        answer: (n: number, sheets: string) =>
          n === 0
            ? 'Encara cap fitxa no té contacte: pregunteu al fil.'
            : `${sheets} que diuen a qui adreçar-vos: un departament, no una persona.`,
        link: 'Contactes',
      },
      visit: {
        question: 'Els podem visitar?',
        answer: (n: number, sheets: string) =>
          n === 0
            ? 'De moment ningú no diu que ofereixi visites: pregunteu-ho al fil de la fitxa.'
            : `${sheets} amb les portes obertes. A la resta, pregunteu-ho al fil.`,
        link: 'Obertes a visites',
      },
      together: {
        question: 'Podem treballar junts?',
        answer: (n: number, sheets: string) =>
          n === 0
            ? 'De moment ningú no diu que busqui socis: proposeu-ho al fil de la fitxa.'
            : `${sheets} amb ganes de compartir i de buscar socis.`,
        link: 'Obertes a col·laborar',
      },
    },
    latest: 'Últimes fitxes',
    allSheets: (n: string) => `Totes (${n})`,
    beforeAfter: 'Abans i després',
    closingTitle: 'Heu fet un petit canvi?',
    closing: 'Expliqueu-lo al vostre ritme. Són sis nivells, i el que no se sap es pot deixar en blanc.',
  },
  questions: {
    lead: 'El que es pregunta tothom abans de començar, amb les fitxes que hi responen.',
    none: 'Encara cap fitxa no hi respon.',
  },
  sheet: {
    who: 'Qui',
    where: 'On',
    phase: 'Fase',
    contact: 'Contacte',
    since: (date: string) => (/^([ao]|11? )/.test(date) ? `des de l’${date}` : `des del ${date}`),
    verified: (date: string) => `Verificada ${onDay(date)}`,
    unknown: 'Encara no en sabem res',
    complete: (level: number) => `Completeu el nivell ${level}`,
    doYouKnow: 'Ho sabeu?',
    ladder: 'Nivells de la fitxa',
    ladderNote: 'Sis nivells, sempre en el mateix ordre.',
    missing: (fields: string) => `falta: ${fields}`,
    local: 'Ens local',
    answers: 'Qui respon',
    openTo: 'Obert a',
    notOpen: 'No consta. Pregunteu-ho al fil.',
    contactsNote: 'Publiquem departaments i càrrecs abans que persones.',
    askInThread: 'Pregunteu-ho al fil',
    andOthers: (n: number, shown: string) => (n === 1 ? 'i un altre ens' : `i ${shown} ens més`),
    openToSaid: (offers: string) => `Obert a: ${offers}`,
    how: 'Com ho han fet',
    source: 'Font',
    sources: 'Fonts',
    before: 'Abans',
    after: 'Després',
    beforeUnknown: 'encara no se sap',
    held: 'Què els va frenar',
    overcame: 'Com ho van superar',
    barriers: 'a. Barreres i dificultats',
    benefits: 'b. Avantatges i oportunitats',
    means: 'c. Tecnologia, metodologia i eines',
    ended: (date: string) => `Aturat (${date})`,
    replicationsTitle: 'La taca d’oli',
    replications: (n: number, shown: string) =>
      n === 0
        ? 'Que sapiguem, cap altre ens no ho ha replicat encara. Podríeu ser els primers.'
        : `${shown} ${n === 1 ? 'rèplica confirmada' : 'rèpliques confirmades'}.`,
    maturityNote: 'De l’1 al 5, segons la font.',
    picture: (credit: string) => `Imatge: ${credit}`,
    rings: (kilometres: string) => `Cercles a ${kilometres} km.`,
    mapOf: (place: string, kilometres: string) =>
      `Mapa: ${place} i els voltants, amb cercles a ${kilometres} quilòmetres.`,
    others: (n: number, shown: string) =>
      n === 1
        ? 'El punt clar és un altre lloc amb projectes.'
        : `Els ${shown} punts clars són altres llocs amb projectes.`,
    improve: 'Milloreu aquesta fitxa',
    inForm: 'amb el formulari',
    translate: (language: string) => `Traduïu-la: ${language}`,
    print: 'Adreça d’aquesta fitxa',
    fallback: 'Aquesta fitxa encara no és en català.',
    fallbackLink: 'Traduïu-la',
    inLanguage: (language: string) => `en ${language}`,
  },
  forum: forumCa,
  openers: openersCa,
  widget: widgetCa,
  facet: {
    proximityTitle: 'Proximitat',
    proximityLead:
      'A prop, perquè el que ha fet el veí es pot anar a veure; lluny, quan a prop no hi ha res que us encaixi.',
    areasTitle: 'Àmbits',
    areasLead: 'Sis àmbits de l’administració local. Un projecte pot ser en més d’un.',
    typesTitle: 'Tipus de transformació',
    typesLead: 'Què ha canviat sobretot: el servei que rep la gent, la manera de tramitar, o l’organització.',
    phasesTitle: 'Fases',
    phasesLead: 'De la primera prova al servei per a tothom.',
    sizesTitle: 'Mida',
    sizesLead:
      'Projectes d’ens amb una població com la vostra. Un ens sense població documentada no surt en cap grup.',
    sheetsTitle: 'Tots els projectes',
    sheetsLead: 'De la fitxa més nova a la més antiga.',
    comarca: (name: string) => `Projectes fets a la comarca: ${name}.`,
    country: (name: string) => `Projectes d’ens locals d’aquest país: ${name}.`,
    technologiesTitle: 'Tecnologies',
    technologiesLead: 'Les tecnologies que diuen les fitxes, i quants projectes les fan servir.',
    technology: (name: string) => `Projectes que fan servir aquesta tecnologia: ${name}.`,
    yearsTitle: 'Anys',
    yearsLead: 'Quan va començar cada projecte, quan se sap.',
    year: (year: string) => `Projectes de transformació digital que van començar l’any ${year}.`,
    crossing: (sheets: string, area: string, value: string) => `${sheets}: ${area}, ${value}.`,
    byComarca: 'Per comarca',
    byCountry: 'Per país',
    cross: 'Afineu la llista',
    none: 'Encara no hi ha cap projecte aquí.',
    invite: 'En coneixeu cap? Expliqueu-lo',
  },
  paging: {
    label: 'Pàgines de la llista',
    previous: 'Pàgina anterior',
    next: 'Pàgina següent',
    at: (page: string, last: string) => `Pàgina ${page} de ${last}`,
    titled: (title: string, page: string) => `${title}, pàgina ${page}`,
  },
  administrations: {
    title: 'Qui ho ha fet',
    lead: 'Els ens locals que han transformat alguna cosa, i els seus projectes.',
    description: (name: string) => `Projectes de transformació digital: ${name}.`,
    population: (inhabitants: string, year: string) => `${inhabitants} (${year})`,
    website: 'Web',
    sheets: 'Els seus projectes',
    replicated: 'Projectes d’altres ens que ha replicat',
    none: 'Aquest ens surt a la base de dades, però encara no té cap projecte propi.',
  },
  near: nearCa,
  map: mapCa,
  related: relatedCa,
  lessons: lessonsCa,
  compare: compareCa,
  search: searchCa,
  guides: {
    title: 'Guies',
    lead: 'Què és l’Observatori, com es llegeix una fitxa, i en quines condicions es pot fer servir tot plegat.',
    updated: (date: string) => `Actualitzada ${onDay(date)}`,
  },
  contribute: {
    title: 'Expliqueu un projecte',
    lead: 'Qualsevol ens local pot proposar una fitxa. No cal que ho sapigueu tot: el que falta es pot completar després.',
    howTitle: 'Com es fa',
    steps: [
      'Mireu una fitxa publicada per veure com queda.',
      'Escriviu la vostra: n’hi ha prou amb els camps obligatoris.',
      'Envieu-la de la manera que us vagi millor. Una persona de l’equip editor la llegirà abans de publicar-la.',
    ],
    example: 'Una fitxa d’exemple',
    source: 'El text d’aquesta fitxa a GitHub',
    send: 'Obriu l’editor de GitHub amb una fitxa nova',
    unset:
      'Aquest web encara no té configurat el repositori on s’envien les fitxes. Qui el publica el pot indicar amb la variable REPOSITORY.',
    ways: {
      title: 'Tres maneres d’enviar-la',
      editor: {
        title: 'Escriviu-la a GitHub',
        text: 'Amb un compte de GitHub, i sense instal·lar res: escriviu o enganxeu la fitxa a l’editor, i GitHub ens n’envia la proposta.',
      },
      form: {
        title: 'Responeu el formulari de GitHub',
        text: 'També amb un compte de GitHub, pregunta per pregunta. De les respostes en farem la fitxa nosaltres.',
        link: 'Obriu el formulari',
      },
      email: {
        title: 'Envieu-la per correu',
        text: 'No cal cap compte: baixeu el model, ompliu-lo amb qualsevol editor de text i adjunteu-lo al missatge.',
        link: 'Escriviu-nos',
        subject: 'Fitxa nova per a l’Observatori DigiCanvis',
        body: (model: string) =>
          `Bon dia,\n\nUs adjuntem la fitxa d’un projecte, feta amb aquest model: ${model}\n\nEns local:\nProjecte:\nAmb qui podeu parlar si us falta res:`,
        unset:
          'Aquest web encara no té configurada la bústia de l’equip editor. Qui el publica la pot indicar amb la variable EDITORS_EMAIL.',
      },
    },
    fieldsTitle: 'Tots els camps',
    sample: 'Exemple',
    fieldsLead: 'Què vol dir cada camp d’una fitxa, què hi cap, i un exemple.',
    model: 'Un model de fitxa, amb tot explicat',
    schema: 'Els camps en JSON Schema',
    modelNote: [
      'Model de fitxa. Copieu-lo, ompliu-lo i deseu-lo com a content/projectes/<carpeta>/ca.md.',
      'Els camps obligatoris ja hi són; als altres, traieu el # del davant. El que no se sap s’esborra.',
      'El que hi ha escrit són exemples d’un poble que no existeix: no en deixeu cap.',
    ],
    modelBody:
      '## Com ho heu fet\n\nExpliqueu aquí, en Markdown, els passos que vau fer: qui hi va intervenir, quant de temps hi vau dedicar, què vau canviar pel camí.',
    required: 'obligatori',
    translatable: 'es tradueix',
    recordTitle: 'De la fitxa sencera',
    startTitle: 'Comenceu la fitxa',
    startLead: 'Això és el mínim que ha de tenir una fitxa. Trieu l’àmbit i la fase, i copieu-lo.',
    area: 'Àmbit principal',
    phase: 'Fase',
    published: {
      title: 'Milloreu una fitxa que ja hi és',
      github: (improve: string) =>
        `Obriu la fitxa i, al peu, seguiu «${improve}»: us porta al seu fitxer, a l’editor de GitHub. Canvieu-hi el que calgui i envieu la proposta. Una persona de l’equip editor la llegirà abans de publicar-la.`,
      joinTitle: 'Apunteu-vos-hi, si també ho feu',
      join: 'A dalt del fitxer, entre les dues línies de guions, afegiu una d’aquestes dues entrades, amb les vostres dades. La primera és per als ens que ja són a l’Observatori: porta el final de l’adreça de la seva pàgina. La segona és per a la resta. Si la fitxa ja té «replications», afegiu-hi només l’entrada, sota les altres.',
      email:
        'Sense compte de GitHub, escriviu-nos: digueu quina fitxa és i què hi canviaríeu o, per apuntar-vos-hi, quin ens sou, des de quan ho feu i en quina pàgina pública s’explica.',
      link: 'Escriviu-nos sobre una fitxa',
      subject: 'Sobre una fitxa de l’Observatori DigiCanvis',
      body: 'Bon dia,\n\nAdreça de la fitxa:\nQuè hi canviaríem:\n\nSi us hi voleu apuntar:\nEns local:\nDes de quan ho feu:\nPàgina pública que ho explica:',
    },
  },
  preview: {
    title: 'Vista prèvia de la fitxa',
    lead: 'Aquí es veu la fitxa tal com quedarà, mentre l’escriviu al formulari.',
    form: 'Aneu al formulari',
  },
  gaps: {
    title: 'Mapa de buits',
    lead: 'Quants projectes hi ha de cada àmbit, mida i fase, i què ens falta. Cada casella buida és una invitació.',
    filled: (filled: string, all: string) => `De ${all} caselles, ${filled} ja tenen algun projecte.`,
    emptyValues: (names: string) => `Encara no hi ha cap projecte de: ${names}.`,
    note: 'Un projecte de dos àmbits, o d’ens de mides diferents, compta a cada lloc; al total, un sol cop per fila. Un ens sense població documentada no té mida: els seus projectes són a la columna «Mida desconeguda».',
    table: 'Projectes per àmbit, fase i mida del municipi',
    phase: 'Fase',
    unknown: 'Mida desconeguda',
    total: 'Total',
    some: (sheets: string, where: string) => `${sheets}: ${where}`,
    none: (where: string) => `Cap projecte: ${where}. Proposeu-ne un`,
    link: 'Mireu quins projectes falten',
  },
  moved: {
    title: 'Aquesta fitxa ha canviat d’adreça',
    lead: 'El navegador us hi ha de portar tot sol. Si no ho fa, seguiu l’enllaç i deseu l’adreça nova.',
  },
  notFound: {
    title: 'Aquesta pàgina no hi és',
    text: 'Potser l’adreça té una errada, o la pàgina ha canviat de lloc.',
    home: 'Aneu a l’inici',
    search: 'Busqueu un projecte',
  },
};

/** The shape every language has. */
export type Interface = typeof ca;
