import type { FormWords } from './form.ca.ts';

export const formEs: FormWords = {
  title: 'Vuestra ficha',
  steps: 'Pasos del formulario',
  last: { title: 'Revisad y enviad', question: '¿Lo tenéis todo? ¿De dónde sale lo que decís?' },
  catalanFirst:
    'Las fichas se escriben primero en catalán, que es la lengua del Observatorio. Si no lo habláis, escribidla en castellano y decidlo al enviarla: el equipo editor la traducirá.',
  ifYouLike: 'Si queréis',
  limits: (min, max) => `De ${min} a ${max} caracteres.`,
  body: {
    label: 'Cómo lo habéis hecho',
    help: 'Los pasos, con vuestras palabras: quién intervino, cuánto tardasteis, qué cambiasteis por el camino. Podéis usar Markdown; los títulos empiezan con ##.',
  },
  add: 'Añadid uno',
  item: { up: 'Arriba', down: 'Abajo', remove: 'Quitad' },
  choose: 'Elegid…',
  either: { address: 'Tiene una dirección', group: 'Es un documento sin dirección' },
  noPictures:
    'Las imágenes no van dentro del formulario: adjuntadlas cuando enviéis la ficha, y decid de quién son y qué se ve. El equipo editor las pondrá.',
  slug: {
    label: 'Dirección de la ficha',
    help: 'Os proponemos una. Empieza por el lugar, y una vez publicada no cambia nunca.',
  },
  newBody: {
    title: '{name} todavía no está en el Observatorio',
    help: 'Describidla: así la ficha saldrá en el mapa y entre las de entidades como la vuestra. Del municipio, basta con el nombre.',
    population: 'Cuántos habitantes tiene',
  },
  help: {
    administrations:
      'Escribid su nombre y elegidlo de la lista. Si no está, la podréis describir aquí mismo.',
  },
  back: 'Atrás',
  next: 'Continuad: {step}',
  asides: {
    completeness: 'Qué hay ya',
    preview: 'Cómo quedará',
    unsure: '¿No lo sabéis todo?',
    unsureText:
      'No pasa nada. Lo que falte saldrá como «Todavía no sabemos nada», y otra persona lo podrá completar. Lo que no se sabe se deja en blanco.',
    kept: 'Dónde se guarda',
    keptText:
      'Todo lo que escribís queda en este navegador y en ningún otro sitio, hasta que enviéis la ficha. Si cerráis la página, la encontraréis como la dejasteis.',
    empty: 'Vaciad el formulario',
    more: 'Para orientaros',
  },
  send: {
    wrong: 'Antes de enviarla, arreglad lo que está marcado.',
    unchanged: 'Todavía no habéis cambiado nada.',
    ready: 'No hay nada que arreglar. Elegid cómo la enviáis.',
    advice: 'También hay avisos: son consejos, y la ficha se puede enviar igualmente.',
    text: 'El texto de la ficha',
    copy: 'Copiad el texto',
    github: {
      title: 'Por GitHub',
      text: 'Con una cuenta de GitHub. Se abrirá el editor con la ficha a punto: pulsad «Commit changes» y después «Create pull request».',
      long: 'El texto es demasiado largo para ir dentro de la dirección: al pulsar el botón se copia, y se abre el editor vacío para que lo peguéis en él.',
      edit: 'Al pulsar el botón se copia el texto nuevo y se abre el archivo en el editor: seleccionadlo todo, pegadlo, y pulsad «Commit changes».',
      link: 'Abrid el editor de GitHub',
      other: 'Abrid el editor para {name}',
      bodies:
        'Cada entidad nueva es un archivo aparte, y una propuesta aparte: haced primero este paso, y después el de la ficha, que no pasará la comprobación hasta que se haya aceptado la entidad. Por el formulario de GitHub va todo junto.',
      following:
        'Las traducciones tienen que seguir a la ficha: hemos puesto las listas en el mismo orden, y hemos dejado en blanco lo que es nuevo. Son archivos aparte, y ninguna propuesta pasará la comprobación por sí sola. Por el formulario de GitHub o por correo va todo junto.',
    },
    issue: {
      title: 'Por el formulario de GitHub',
      text: 'También con una cuenta de GitHub, pero más corto: se abre un formulario con todo lo que habéis escrito. Enviadlo, y el equipo editor hará la ficha.',
      edit: 'También con una cuenta de GitHub: se abre el formulario de correcciones con lo que habéis cambiado, y el equipo editor lo pasará a la ficha.',
      long: 'Estos campos son demasiado largos para rellenarse solos. Copiadlos y pegadlos allí:',
      link: 'Abrid el formulario de GitHub',
    },
    email: {
      title: 'Por correo',
      text: 'Sin ninguna cuenta: descargad la ficha y adjuntadla al mensaje que os preparamos.',
      download: 'Descargad la ficha',
      downloadOther: 'Descargad el archivo de {name}',
      link: 'Abrid el mensaje',
      subject: 'Ficha: {title}',
      message:
        'Buenos días:\n\nOs adjuntamos una ficha para el Observatorio. Va en {path}.\n\nCon quién podéis hablar si os falta algo:',
    },
    sent: 'Cuando la hayáis enviado, podéis vaciar el formulario y empezar otra.',
  },
  translation: {
    original: 'En catalán',
  },
  said: {
    step: {
      done: 'Hecho',
      here: 'Estáis aquí',
      later: 'Después',
      wrong: '{n} por arreglar',
      some: '{filled} de {all}',
      level: 'Nivel {level}',
    },
    count: '{filled} de {all} campos',
    one: 'Hay una cosa que arreglar',
    many: 'Hay {n} cosas que arreglar',
    advice: 'Consejo',
    moved: '{label}: ahora es el {n} de {all}.',
    removed: 'Habéis quitado: {label}.',
    emptied: 'El formulario está vacío.',
    restore: 'Volved a la ficha publicada',
    restored: 'Vuelve a ser como la ficha publicada.',
    undo: 'Deshaced',
    undone: 'Vuelve a ser como antes.',
    saved: 'Guardado en este navegador',
    notSaved: 'Este navegador no lo puede guardar: no cerréis la página hasta que lo hayáis enviado.',
    broken: 'Lo que había guardado no se puede leer. Hemos dejado una copia en este navegador.',
    recalled: 'Aquí tenéis la ficha como la dejasteis.',
    changed:
      'La ficha publicada ha cambiado desde que dejasteis este borrador. Para empezar de la publicada, vaciad el formulario.',
    elsewhere: 'Esta ficha está abierta en otra pestaña, y allí han escrito. Cerrad una de las dos.',
    copied: 'Copiado.',
    notCopied: 'El navegador no lo ha permitido. Seleccionad el texto y copiadlo.',
    notLoaded:
      'No se ha podido abrir el formulario. Volved a cargar la página o enviad la ficha de otra manera.',
    noSheet: 'En esta dirección no hay ninguna ficha que cambiar ni que traducir: podéis escribir una nueva.',
    taken: 'Ya hay una ficha con esta dirección.',
    editing: 'Estáis cambiando una ficha publicada: {title}',
    translating: 'Estáis traduciendo una ficha publicada: {title}',
  },
};
