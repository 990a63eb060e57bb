import type { LessonsWords } from './lessons.ca.ts';

const nouns = (one: string, many: string) => (n: number) => (n === 1 ? one : many);

/** The words of what worked and what did not, across all sheets. */
export const lessonsEs: LessonsWords = {
  title: 'Qué ha funcionado y qué no',
  nav: 'Qué ha funcionado',
  lead: (n, sheets) =>
    `${sheets} ${n === 1 ? 'explica' : 'explican'} cómo ${n === 1 ? 'le' : 'les'} ha ido: qué costó y cómo lo resolvieron, con qué resultados, qué han ahorrado y qué han ganado.`,
  none: 'Todavía ninguna ficha explica cómo le ha ido.',
  groupTitle: (name) => `Qué ha funcionado: ${name}`,
  groupLead: (lessons, sheets) =>
    `${lessons} de ${sheets}: primero, qué costó y cómo lo resolvieron; después, qué han sacado de ello.`,
  groupSheets: (name) => `Todos los proyectos: ${name}`,
  counted: (n, shown) => `${shown} ${n === 1 ? 'aprendizaje' : 'aprendizajes'}`,
  countsTitle: 'Cuánto se dice de ello',
  from: (sheets) => `de ${sheets}`,
  kind: {
    barreres: {
      noun: nouns('barrera', 'barreras'),
      title: 'Barreras, y cómo se superaron',
      lead: 'Qué frenó los proyectos y, cuando se sabe, cómo lo superaron. Primero, las barreras que alguien supo superar.',
      all: (n) => `Todas las barreras (${n})`,
    },
    aturats: {
      noun: nouns('proyecto parado', 'proyectos parados'),
      title: 'Por qué se pararon',
      lead: 'Los proyectos que se pararon o no continuaron: cuándo fue, por qué, y qué se ha aprendido.',
      all: (n) => `Todos los proyectos parados (${n})`,
    },
    resultats: {
      noun: nouns('resultado', 'resultados'),
      title: 'Resultados en cifras',
      lead: 'Qué ha cambiado, con cifras y con la fuente. Primero, los resultados que también dicen cómo era antes.',
      all: (n) => `Todos los resultados (${n})`,
    },
    estalvis: {
      noun: nouns('ahorro', 'ahorros'),
      title: 'Ahorros',
      lead: 'Qué se han ahorrado, en dinero, en tiempo o en papel, y de dónde sale cada cifra.',
      all: (n) => `Todos los ahorros (${n})`,
    },
    avantatges: {
      noun: nouns('ventaja', 'ventajas'),
      title: 'Ventajas y oportunidades',
      lead: 'Qué han ganado la gente y la entidad, y qué puertas se han abierto, según cada ficha.',
      all: (n) => `Todas las ventajas (${n})`,
    },
  },
  ask: 'Preguntádselo',
  about: (title) => `, sobre «${title}»`,
  manySizes: 'Municipios de varios tamaños',
  bySize: 'Por tamaño',
  byTechnology: 'Por tecnología',
  technologiesTitle: 'Qué ha funcionado, por tecnología',
  technologiesLead:
    'Las tecnologías de las que al menos dos proyectos explican cómo les ha ido, y cuántos aprendizajes cuentan.',
  allTechnologies: 'Todas las tecnologías',
};
