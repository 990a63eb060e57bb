import type { LessonKind } from '../domain/lessons.ts';

const nouns = (one: string, many: string) => (n: number) => (n === 1 ? one : many);

/** «de 48 projectes», «d’1 projecte», «d’11 projectes». */
const from = (sheets: string) => (/^(?:1|11|11\.\d{3}) /.test(sheets) ? `d’${sheets}` : `de ${sheets}`);

/** The words of what worked and what did not, across all sheets. */
export const lessonsCa = {
  title: 'Què ha funcionat, i què no',
  nav: 'Què ha funcionat',
  lead: (n: number, sheets: string) =>
    `${sheets} ${n === 1 ? 'explica' : 'expliquen'} com ${n === 1 ? 'li' : 'els'} ha anat: què va costar i com se’n van sortir, amb quins resultats, què s’han estalviat i què hi han guanyat.`,
  none: 'Encara cap fitxa no explica com li ha anat.',
  groupTitle: (name: string) => `Què ha funcionat: ${name}`,
  groupLead: (lessons: string, sheets: string) =>
    `${lessons} ${from(sheets)}: primer, què va costar i com se’n van sortir; després, què n’han tret.`,
  groupSheets: (name: string) => `Tots els projectes: ${name}`,
  counted: (n: number, shown: string) => `${shown} ${n === 1 ? 'aprenentatge' : 'aprenentatges'}`,
  countsTitle: 'Quant se’n diu',
  from,
  kind: {
    barreres: {
      noun: nouns('barrera', 'barreres'),
      title: 'Barreres, i com es van superar',
      lead: 'Què va frenar els projectes i, quan se sap, com ho van superar. Primer, les barreres que algú va saber superar.',
      all: (n: string) => `Totes les barreres (${n})`,
    },
    aturats: {
      noun: nouns('projecte aturat', 'projectes aturats'),
      title: 'Per què es van aturar',
      lead: 'Els projectes que es van aturar o no van continuar: quan va ser, per què, i què se n’ha après.',
      all: (n: string) => `Tots els projectes aturats (${n})`,
    },
    resultats: {
      noun: nouns('resultat', 'resultats'),
      title: 'Resultats en xifres',
      lead: 'Què ha canviat, amb xifres i amb la font. Primer, els resultats que també diuen com era abans.',
      all: (n: string) => `Tots els resultats (${n})`,
    },
    estalvis: {
      noun: nouns('estalvi', 'estalvis'),
      title: 'Estalvis',
      lead: 'Què s’han estalviat, en diners, en temps o en paper, i d’on surt cada xifra.',
      all: (n: string) => `Tots els estalvis (${n})`,
    },
    avantatges: {
      noun: nouns('avantatge', 'avantatges'),
      title: 'Avantatges i oportunitats',
      lead: 'Què hi han guanyat la gent i l’ens, i quines portes s’han obert, segons cada fitxa.',
      all: (n: string) => `Tots els avantatges (${n})`,
    },
  } satisfies Record<LessonKind, unknown>,
  ask: 'Pregunteu-los-ho',
  about: (title: string) => `, sobre «${title}»`,
  manySizes: 'Municipis de mides diverses',
  bySize: 'Per mida',
  byTechnology: 'Per tecnologia',
  technologiesTitle: 'Què ha funcionat, per tecnologia',
  technologiesLead:
    'Les tecnologies de les quals almenys dos projectes expliquen com els ha anat, i quants aprenentatges en diuen.',
  allTechnologies: 'Totes les tecnologies',
};

/** The shape every language has. */
export type LessonsWords = typeof lessonsCa;
