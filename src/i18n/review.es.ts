import type { ReviewWords } from './review.ts';

const s = (n: number, one: string, many: string) => `${n} ${n === 1 ? one : many}`;

/** What a review says in Spanish. */
export const reviewEs: ReviewWords = {
  title: 'Revisión del contenido',
  against: (commit) => `Comparado con ${commit}.`,
  nothing: 'No cambia ninguna ficha.',
  sheet: { added: 'Ficha nueva', removed: 'Ficha que se quita', changed: 'Ficha' },
  file: { added: 'nuevo', removed: 'se quita', changed: 'cambia' },
  movedFrom: (slug) =>
    `antes estaba en ${slug}, que ya está publicada. Es mejor dejar a la carpeta el nombre que tenía. Si debe cambiar, «content/redireccions.yaml» tiene que decir adónde ha ido: así la dirección antigua sigue llevando a ella y el hilo no se pierde.`,
  movedTo: (slug) => `Ahora está en ${slug}, con el mismo título o el mismo texto.`,
  levels: 'Qué dice cada nivel',
  level: (n, title) => `Nivel ${n}, ${title}`,
  unreadLevels: 'No podemos decir nada mientras no haya un «ca.md» con una cabecera que se pueda leer.',
  complete: 'completo',
  incomplete: (has, all, missing) => `${has} de ${all} campos; falta: ${missing}`,
  checker: 'Qué dice el comprobador',
  noFindings: 'Ningún error y ningún aviso.',
  place: (line) => `línea ${line}`,
  duplicates: 'Quizá ya está',
  changes: 'Qué cambia',
  noChanges: 'Nada, respecto a lo que hay publicado.',
  change: { added: 'añadido', removed: 'quitado', changed: 'cambiado' },
  body: (added, removed) =>
    `cuerpo: ${s(added, 'palabra añadida', 'palabras añadidas')}, ${s(removed, 'palabra quitada', 'palabras quitadas')}`,
  unreadFile: 'no podemos leer su cabecera, y no sabemos qué cambia en él: mirad qué dice el comprobador',
  more: (n) => `y ${n} más`,
  addresses: 'Direcciones que no responden',
  noAddresses: (tried) => `Ninguna: hemos probado ${s(tried, 'dirección', 'direcciones')}.`,
  untried: (n) => `No hemos probado ${s(n, 'dirección', 'direcciones')}.`,
  guarded: (status) => `no se deja comprobar (${status}): abridla vosotros`,
  refused: 'lleva a un lugar que no es público o que no es https',
  silence: {
    status: 'responde que no está',
    'no-host': 'ese dominio no existe',
    'no-connection': 'no se puede conectar con ella',
    certificate: 'el certificado no es bueno',
    slow: 'no ha respondido en 10 segundos',
    redirects: 'va de una dirección a otra sin llegar a ninguna parte',
  },
  others: 'Otros ficheros de contenido',
  elsewhere: 'Qué dice el comprobador, fuera de estas fichas',
  moreSheets: (n) => `Y ${s(n, 'ficha más, que no se detalla', 'fichas más, que no se detallan')}:`,
  left: 'Ficheros que no hemos tomado',
  reasons: {
    'not-a-file': 'es un enlace u otro repositorio, no un fichero',
    path: 'el nombre tiene signos que no pueden estar en él',
    place:
      'aquí no puede haber nada: las fichas van en «content/projectes», las entidades locales en «content/administracions» y las guías en «content/guies»',
    'too-large': 'es demasiado grande',
    'too-many': 'en total hay demasiados',
  },
  beyond: (n) =>
    `También cambia ${s(n, 'fichero que no es contenido, y que', 'ficheros que no son contenido, y que')} este informe no juzga. Miradlos antes de aceptar la propuesta:`,
  cut: 'El informe es demasiado largo y acaba aquí. Lo tenéis entero con «npm run review».',
  rendered: (address) =>
    `Las fichas, tal como se verán, están entre los resultados de [la ejecución](${address}).`,
  rendering:
    'Estamos haciendo las páginas de muestra: dentro de unos minutos este comentario dirá dónde están.',
  notRendered: 'No se ha podido hacer ninguna página de muestra: primero hay que corregir los errores.',
  usage: (read) =>
    `No entendemos «${read}». Se escribe: npm run review -- <ficha o rama> [--of <commit>] [--base <rama>] [--lang ca|es|en] [--format markdown|json] [--save <fichero>] [--no-network]`,
  noSheet: (slug) => `«${slug}» no es ninguna ficha ni ninguna rama, etiqueta o commit.`,
  deadLinks: {
    title: 'Direcciones de las fichas que no responden',
    lead: (n, all) =>
      `No responden ${s(n, 'dirección', 'direcciones')} de ${all}. Esta lista se renueva cada semana.`,
    gone: 'Ahora responden todas.',
    offline: 'No ha respondido ninguna dirección: esta máquina no debe de tener red.',
  },
  staleSheets: {
    title: 'Fichas que hace más de un año que nadie ha verificado',
    lead: (n) =>
      `${s(n, 'ficha espera', 'fichas esperan')} que alguien la vuelva a mirar. Si todo sigue igual, cambiad la fecha del campo «verified». Esta lista se renueva cada mes.`,
    gone: 'Ahora todas las fichas están verificadas.',
  },
};
