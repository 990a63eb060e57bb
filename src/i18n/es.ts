import type { Interface } from './ca.ts';
import { compareEs } from './compare.es.ts';
import { fieldsEs } from './fields.es.ts';
import { formEs } from './form.es.ts';
import { forumEs } from './forum.es.ts';
import { searchEs } from './search.es.ts';
import { mapEs } from './map.es.ts';
import { lessonsEs } from './lessons.es.ts';
import { nearEs } from './near.es.ts';
import { relatedEs } from './related.es.ts';
import { openersEs } from './openers.es.ts';
import { vocabularyEs } from './vocabulary.es.ts';
import { widgetEs } from './widget.es.ts';
import { worksheetEs } from './worksheet.es.ts';

const nouns = (one: string, many: string) => (n: number, shown: string) => `${shown} ${n === 1 ? one : many}`;

/** Every word of the interface in Spanish. */
export const es: Interface = {
  ...vocabularyEs,
  ...fieldsEs,
  form: formEs,
  worksheet: worksheetEs,
  site: {
    name: 'Observatori DigiCanvis',
    nameLight: 'Observatori',
    nameStrong: 'DigiCanvis',
    motto: 'Los pequeños cambios son poderosos',
    description:
      'Proyectos de transformación digital hechos por entidades locales: qué han hecho, cómo, qué ha funcionado, qué no y con quién podéis hablar.',
    about:
      'Una recopilación abierta de proyectos de transformación digital hechos a escala local. Sin recetas ni tecnología milagrosa.',
  },
  nav: {
    skip: 'Saltar al contenido',
    main: 'Menú principal',
    menu: 'Menú',
    sheets: 'Proyectos',
    proximity: 'Proximidad',
    areas: 'Ámbitos',
    administrations: 'Quién lo ha hecho',
    search: 'Buscar',
    guides: 'Guías',
    contribute: 'Contad un proyecto',
    languages: 'Idioma',
    breadcrumb: 'Dónde estáis',
  },
  footer: {
    consult: 'Consultad',
    take: 'Participad',
    allSheets: 'Todos los proyectos',
    types: 'Tipos de transformación',
    phases: 'Fases',
    sizes: 'Tamaño del municipio',
    allGuides: 'Todas las guías',
    licence:
      'Código con licencia EUPL-1.2. Textos y datos con licencia CC BY 4.0. Mapas: © Instituto Geográfico Nacional (CC BY 4.0), a través de es-atlas, y Natural Earth.',
  },
  counts: {
    sheets: nouns('proyecto', 'proyectos'),
    inhabitants: nouns('habitante', 'habitantes'),
    administrations: nouns('entidad', 'entidades'),
  },
  home: {
    title: 'Observatori DigiCanvis: los pequeños cambios son poderosos',
    lead: (sheets) =>
      `${sheets} de transformación digital en entidades locales: cómo lo han hecho, qué ha funcionado, qué no y con quién podéis hablar.`,
    searchLabel: '¿Qué queréis transformar?',
    searchHint: 'Por ejemplo: personas mayores, cita previa, ayudas de comedor',
    mapAlt: (places) => `Mapa de Cataluña con los lugares que tienen proyectos: ${places}.`,
    mapLegend: 'Un círculo por municipio; cuanto más grande, más proyectos',
    waysTitle: 'Dos maneras de entrar',
    byProximity: 'Por proximidad',
    byArea: 'Por ámbito',
    manyAreas: 'Un proyecto puede estar en más de un ámbito.',
    questionsTitle: 'Seis preguntas que seguramente os hacéis',
    questions: {
      who: {
        question: '¿Quién ha transformado algo últimamente?',
        answer: (n, bodies) =>
          n === 1
            ? `${bodies}, con sus proyectos.`
            : `${bodies}, de pueblos pequeños a grandes ciudades, con sus proyectos.`,
        link: 'Todas las entidades',
      },
      how: {
        question: '¿Cómo lo han hecho?',
        answer: () =>
          'Cada ficha tiene seis niveles, siempre en el mismo orden: del título a los documentos.',
        link: 'Cómo se lee una ficha',
      },
      worked: {
        question: '¿Qué les ha funcionado y qué no?',
        answer: (n, sheets) =>
          n === 0
            ? 'Todavía ninguna ficha explica qué frenó el proyecto.'
            : `${sheets} que ${n === 1 ? 'explica' : 'explican'} qué los frenó y, si se sabe, cómo lo superaron.`,
        link: 'Todo lo que han aprendido',
      },
      contact: {
        question: '¿Podemos contactar con ellos?',
        answer: (n, sheets) =>
          n === 0
            ? 'Todavía ninguna ficha tiene contacto: preguntad en el hilo.'
            : `${sheets} que dicen a quién dirigiros: un departamento, no una persona.`,
        link: 'Contactos',
      },
      visit: {
        question: '¿Podemos visitarlos?',
        answer: (n, sheets) =>
          n === 0
            ? 'De momento nadie dice que ofrezca visitas: preguntadlo en el hilo de la ficha.'
            : `${sheets} con las puertas abiertas. En los demás, preguntadlo en el hilo.`,
        link: 'Abiertos a visitas',
      },
      together: {
        question: '¿Podemos trabajar juntos?',
        answer: (n, sheets) =>
          n === 0
            ? 'De momento nadie dice que busque socios: proponedlo en el hilo de la ficha.'
            : `${sheets} que ${n === 1 ? 'busca socios o comparte lo que tiene' : 'buscan socios o comparten lo que tienen'}.`,
        link: 'Abiertos a colaborar',
      },
    },
    latest: 'Últimas fichas',
    allSheets: (n) => `Todas (${n})`,
    beforeAfter: 'Antes y después',
    closingTitle: '¿Habéis hecho un pequeño cambio?',
    closing: 'Contadlo a vuestro ritmo. Son seis niveles, y lo que no se sabe se puede dejar en blanco.',
  },
  questions: {
    lead: 'Lo que todo el mundo se pregunta antes de empezar, con las fichas que lo responden.',
    none: 'Todavía ninguna ficha responde a esta pregunta.',
  },
  sheet: {
    who: 'Quién',
    where: 'Dónde',
    phase: 'Fase',
    contact: 'Contacto',
    // Of dates, only a day has both a figure first and « de ».
    since: (date) => (/^\d.* de /.test(date) ? `desde el ${date}` : `desde ${date}`),
    verified: (date) => `Verificada el ${date}`,
    unknown: 'Todavía no sabemos nada',
    complete: (level) => `Completad el nivel ${level}`,
    doYouKnow: '¿Lo sabéis?',
    ladder: 'Niveles de la ficha',
    ladderNote: 'Seis niveles, siempre en el mismo orden.',
    missing: (fields) => `falta: ${fields}`,
    local: 'Entidad local',
    answers: 'Quién responde',
    openTo: 'Abierto a',
    notOpen: 'No consta. Preguntadlo en el hilo.',
    contactsNote: 'Publicamos departamentos y cargos antes que personas.',
    askInThread: 'Preguntadlo en el hilo',
    andOthers: (n, shown) => (n === 1 ? 'y otra entidad' : `y ${shown} entidades más`),
    openToSaid: (offers) => `Abierto a: ${offers}`,
    how: 'Cómo lo han hecho',
    source: 'Fuente',
    sources: 'Fuentes',
    before: 'Antes',
    after: 'Después',
    beforeUnknown: 'todavía no se sabe',
    held: 'Qué los frenó',
    overcame: 'Cómo lo superaron',
    barriers: 'a. Barreras y dificultades',
    benefits: 'b. Ventajas y oportunidades',
    means: 'c. Tecnología, metodología y herramientas',
    ended: (date) => `Detenido (${date})`,
    replicationsTitle: 'La mancha de aceite',
    replications: (n, shown) =>
      n === 0
        ? 'Que sepamos, ninguna otra entidad lo ha replicado todavía. Podríais ser los primeros.'
        : `${shown} ${n === 1 ? 'réplica confirmada' : 'réplicas confirmadas'}.`,
    maturityNote: 'Del 1 al 5, según la fuente.',
    picture: (credit) => `Imagen: ${credit}`,
    rings: (kilometres) => `Círculos a ${kilometres} km.`,
    mapOf: (place, kilometres) =>
      `Mapa de ${place} y sus alrededores, con círculos a ${kilometres} kilómetros.`,
    others: (n, shown) =>
      n === 1
        ? 'El punto claro es otro lugar con proyectos.'
        : `Los ${shown} puntos claros son otros lugares con proyectos.`,
    improve: 'Mejorad esta ficha',
    inForm: 'con el formulario',
    translate: (language) => `Traducidla: ${language}`,
    print: 'Dirección de esta ficha',
    fallback: 'Esta ficha todavía no está en español y se muestra en catalán.',
    fallbackLink: 'Traducidla',
    inLanguage: (language) => `en ${language}`,
  },
  forum: forumEs,
  openers: openersEs,
  widget: widgetEs,
  facet: {
    proximityTitle: 'Proximidad',
    proximityLead:
      'Cerca, porque lo que ha hecho el vecino se puede ir a ver; lejos, cuando cerca no hay nada que encaje.',
    areasTitle: 'Ámbitos',
    areasLead: 'Seis ámbitos de la administración local. Un proyecto puede estar en más de uno.',
    typesTitle: 'Tipo de transformación',
    typesLead:
      'Qué ha cambiado sobre todo: el servicio que recibe la gente, la manera de tramitar o la organización.',
    phasesTitle: 'Fases',
    phasesLead: 'De la primera prueba al servicio para todo el mundo.',
    sizesTitle: 'Tamaño',
    sizesLead:
      'Proyectos de entidades con una población como la vuestra. Las entidades sin población documentada no aparecen en ningún grupo.',
    sheetsTitle: 'Todos los proyectos',
    sheetsLead: 'De la ficha más nueva a la más antigua.',
    comarca: (name) => `Proyectos hechos en la comarca: ${name}.`,
    country: (name) => `Proyectos de entidades locales de este país: ${name}.`,
    technologiesTitle: 'Tecnologías',
    technologiesLead: 'Las tecnologías que dicen las fichas, y cuántos proyectos las usan.',
    technology: (name) => `Proyectos que usan esta tecnología: ${name}.`,
    yearsTitle: 'Años',
    yearsLead: 'Cuándo empezó cada proyecto, cuando se sabe.',
    year: (year) => `Proyectos de transformación digital que empezaron en el año ${year}.`,
    crossing: (sheets, area, value) => `${sheets}: ${area}, ${value}.`,
    byComarca: 'Por comarca',
    byCountry: 'Por país',
    cross: 'Acotad la lista',
    none: 'Todavía no hay ningún proyecto aquí.',
    invite: '¿Conocéis alguno? Contádnoslo',
  },
  paging: {
    label: 'Páginas de la lista',
    previous: 'Página anterior',
    next: 'Página siguiente',
    at: (page: string, last: string) => `Página ${page} de ${last}`,
    titled: (title: string, page: string) => `${title}, página ${page}`,
  },
  administrations: {
    title: 'Quién lo ha hecho',
    lead: 'Las entidades locales que han transformado algo, y sus proyectos.',
    description: (name) => `Proyectos de transformación digital: ${name}.`,
    population: (inhabitants, year) => `${inhabitants} (${year})`,
    website: 'Web',
    sheets: 'Sus proyectos',
    replicated: 'Proyectos de otras entidades que ha replicado',
    none: 'Esta entidad aparece en la base de datos, pero todavía no tiene ningún proyecto propio.',
  },
  near: nearEs,
  map: mapEs,
  related: relatedEs,
  lessons: lessonsEs,
  compare: compareEs,
  search: searchEs,
  guides: {
    title: 'Guías',
    lead: 'Qué es el Observatorio, cómo se lee una ficha y en qué condiciones se puede usar todo.',
    updated: (date) => `Actualizada el ${date}`,
  },
  contribute: {
    title: 'Contadnos un proyecto',
    lead: 'Cualquier entidad local puede proponer una ficha. No hace falta que lo sepáis todo: lo que falta se puede completar después.',
    howTitle: 'Cómo se hace',
    steps: [
      'Mirad una ficha publicada para ver cómo queda.',
      'Escribid la vuestra: basta con los campos obligatorios.',
      'Enviadla de la manera que os vaya mejor. Una persona del equipo editor la leerá antes de publicarla.',
    ],
    example: 'Una ficha de ejemplo',
    source: 'El texto de esta ficha en GitHub',
    send: 'Abrir el editor de GitHub con una ficha nueva',
    unset:
      'Este sitio todavía no tiene configurado el repositorio al que se envían las fichas. Quien lo publica puede hacerlo con la variable REPOSITORY.',
    ways: {
      title: 'Tres maneras de enviarla',
      editor: {
        title: 'Escribidla en GitHub',
        text: 'Con una cuenta de GitHub y sin instalar nada: escribid o pegad la ficha en el editor, y GitHub nos envía la propuesta.',
      },
      form: {
        title: 'Responded el formulario de GitHub',
        text: 'También con una cuenta de GitHub, pregunta por pregunta y en catalán. De las respuestas haremos la ficha nosotros.',
        link: 'Abrid el formulario',
      },
      email: {
        title: 'Enviadla por correo',
        text: 'No hace falta ninguna cuenta: descargad el modelo, rellenadlo con cualquier editor de texto y adjuntadlo al mensaje.',
        link: 'Escribidnos',
        subject: 'Ficha nueva para el Observatorio DigiCanvis',
        body: (model) =>
          `Buenos días:\n\nOs adjuntamos la ficha de un proyecto, hecha con este modelo: ${model}\n\nEntidad local:\nProyecto:\nCon quién podéis hablar si falta algo:`,
        unset:
          'Este sitio todavía no tiene configurado el buzón del equipo editor. Quien lo publica puede indicarlo con la variable EDITORS_EMAIL.',
      },
    },
    fieldsTitle: 'Todos los campos',
    sample: 'Ejemplo',
    fieldsLead: 'Qué significa cada campo de una ficha, qué cabe en él y un ejemplo.',
    model: 'Un modelo de ficha, con todo explicado',
    schema: 'Los campos en JSON Schema',
    modelNote: [
      'Modelo de ficha. Copiadlo, rellenadlo y guardadlo como content/projectes/<carpeta>/ca.md.',
      'Los campos obligatorios ya están; en los demás, quitad el # de delante. Lo que no se sabe se borra.',
      'Lo escrito son ejemplos de un pueblo que no existe: no dejéis ninguno.',
    ],
    modelBody:
      '## Cómo lo habéis hecho\n\nExplicad aquí, en Markdown, los pasos que disteis: quién intervino, cuánto tiempo dedicasteis, qué cambiasteis por el camino.',
    required: 'obligatorio',
    translatable: 'se traduce',
    recordTitle: 'De la ficha entera',
    startTitle: 'Empezad la ficha',
    startLead: 'Esto es lo mínimo que debe tener una ficha. Elegid el ámbito y la fase, y copiadlo.',
    area: 'Ámbito principal',
    phase: 'Fase',
    published: {
      title: 'Mejorad una ficha que ya está',
      github: (improve) =>
        `Abrid la ficha y, al pie, seguid «${improve}»: os lleva a su archivo, en el editor de GitHub. Cambiad lo que haga falta y enviad la propuesta. Una persona del equipo editor la leerá antes de publicarla.`,
      joinTitle: 'Apuntaos, si también lo hacéis',
      join: 'En la parte de arriba del archivo, entre las dos líneas de guiones, añadid una de estas dos entradas, con vuestros datos. La primera es para las entidades que ya están en el Observatorio: lleva el final de la dirección de su página. La segunda es para las demás. Si la ficha ya tiene «replications», añadid solo la entrada, debajo de las otras.',
      email:
        'Sin cuenta de GitHub, escribidnos: decid qué ficha es y qué cambiaríais o, para apuntaros, qué entidad sois, desde cuándo lo hacéis y en qué página pública se explica.',
      link: 'Escribidnos sobre una ficha',
      subject: 'Sobre una ficha del Observatorio DigiCanvis',
      body: 'Buenos días:\n\nDirección de la ficha:\nQué cambiaríamos:\n\nSi queréis apuntaros:\nEntidad local:\nDesde cuándo lo hacéis:\nPágina pública que lo explica:',
    },
  },
  preview: {
    title: 'Vista previa de la ficha',
    lead: 'Aquí se ve la ficha tal como quedará, mientras la escribís en el formulario.',
    form: 'Id al formulario',
  },
  gaps: {
    title: 'Mapa de huecos',
    lead: 'Cuántos proyectos hay de cada ámbito, tamaño y fase, y qué nos falta. Cada casilla vacía es una invitación.',
    filled: (filled: string, all: string) => `De ${all} casillas, ${filled} ya tienen algún proyecto.`,
    emptyValues: (names: string) => `Aún no hay ningún proyecto de: ${names}.`,
    note: 'Un proyecto de dos ámbitos, o de entidades de tamaños distintos, cuenta en cada sitio; en el total, una sola vez por fila. Una entidad sin población documentada no tiene tamaño: sus proyectos están en la columna «Tamaño desconocido».',
    table: 'Proyectos por ámbito, fase y tamaño del municipio',
    phase: 'Fase',
    unknown: 'Tamaño desconocido',
    total: 'Total',
    some: (sheets: string, where: string) => `${sheets}: ${where}`,
    none: (where: string) => `Ningún proyecto: ${where}. Proponed uno`,
    link: 'Mirad qué proyectos faltan',
  },
  moved: {
    title: 'Esta ficha ha cambiado de dirección',
    lead: 'El navegador debería llevaros solo. Si no lo hace, seguid el enlace y guardad la dirección nueva.',
  },
  notFound: {
    title: 'Esta página no está aquí',
    text: 'Puede que la dirección tenga un error o que la página haya cambiado de sitio.',
    home: 'Ir al inicio',
    search: 'Buscar un proyecto',
  },
};
