import type { LessonsWords } from './lessons.ca.ts';

const nouns = (one: string, many: string) => (n: number) => (n === 1 ? one : many);

/** The words of what worked and what did not, across all sheets. */
export const lessonsEn: LessonsWords = {
  title: 'What worked, and what did not',
  nav: 'What worked',
  lead: (n, sheets) =>
    `${sheets} ${n === 1 ? 'tells' : 'tell'} how it went: what was hard and how they got over it, with what results, what they saved and what they gained.`,
  none: 'No sheet says yet how its project went.',
  groupTitle: (name) => `What worked: ${name}`,
  groupLead: (lessons, sheets) =>
    `${lessons} from ${sheets}: first, what was hard and how they got over it; then, what came of it.`,
  groupSheets: (name) => `All projects: ${name}`,
  counted: (n, shown) => `${shown} ${n === 1 ? 'lesson' : 'lessons'}`,
  countsTitle: 'How much is told',
  from: (sheets) => `from ${sheets}`,
  kind: {
    barreres: {
      noun: nouns('barrier', 'barriers'),
      title: 'Barriers, and how they were overcome',
      lead: 'What held projects back and, where known, how they overcame it. First, the barriers that somebody did overcome.',
      all: (n) => `All the barriers (${n})`,
    },
    aturats: {
      noun: nouns('stopped project', 'stopped projects'),
      title: 'Why they stopped',
      lead: 'The projects that stopped or did not go on: when that was, why, and what was learnt from it.',
      all: (n) => `All the stopped projects (${n})`,
    },
    resultats: {
      noun: nouns('result', 'results'),
      title: 'Results in figures',
      lead: 'What has changed, with figures and their source. First, the results that also say how it was before.',
      all: (n) => `All the results (${n})`,
    },
    estalvis: {
      noun: nouns('saving', 'savings'),
      title: 'Savings',
      lead: 'What they saved, in money, time or paper, and where each figure comes from.',
      all: (n) => `All the savings (${n})`,
    },
    avantatges: {
      noun: nouns('advantage', 'advantages'),
      title: 'Advantages and opportunities',
      lead: 'What people and the local body gained, and which doors it opened, as each sheet tells it.',
      all: (n) => `All the advantages (${n})`,
    },
  },
  ask: 'Ask them about it',
  about: (title) => `: “${title}”`,
  manySizes: 'Municipalities of various sizes',
  bySize: 'By size',
  byTechnology: 'By technology',
  technologiesTitle: 'What worked, by technology',
  technologiesLead:
    'The technologies of which at least two projects tell how it went, and how many lessons they tell.',
  allTechnologies: 'All technologies',
};
