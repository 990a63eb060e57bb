import type { Language } from '../domain/language.ts';
import type { MendKind } from '../domain/mend.ts';

/** Every word that `npm run fix` says in a language. */
export interface MenderWords {
  /** Each mend, with how many times it was made. */
  mends: Record<MendKind, (times: number) => string>;
  /** The last line: files mended, or that would be. */
  mended: (files: number) => string;
  wouldMend: (files: number) => string;
  /** Before the files that cannot be read, which stay as they are. */
  unread: (files: number) => string;
  /** A file that could be mended and not written. */
  unwritten: (file: string) => string;
  /** A name on the command line that no file has, with the nearest that one has. */
  unknown: (name: string, nearest: string | undefined) => string;
  usage: (read: string) => string;
}

const USAGE = 'npm run fix -- [<slug|file>…] [--changed <ref>] [--dry-run] [--lang ca|es|en]';

const of = (one: string, many: string) => (times: number) => `${times} ${times === 1 ? one : many}`;

const words: Record<Language, MenderWords> = {
  ca: {
    mends: {
      bom: () => 'la marca BOM del començament',
      'line-ends': () => 'els finals de línia de Windows',
      tabs: of('línia sagnada amb tabuladors', 'línies sagnades amb tabuladors'),
      space: of('espai sobrer', 'espais sobrers'),
      'final-newline': () => 'l’última línia',
      order: of('grup de camps desordenat', 'grups de camps desordenats'),
      layout: () => 'el sagnat i els salts de línia de la capçalera',
      quotes: of('text amb cometes de més o de menys', 'textos amb cometes de més o de menys'),
      apostrophe: of('apòstrof', 'apòstrofs'),
      date: of('data', 'dates'),
      value: of('valor mal escrit', 'valors mal escrits'),
      spelling: of(
        'nom que les altres fitxes escriuen diferent',
        'noms que les altres fitxes escriuen diferent',
      ),
    },
    mended: (files) =>
      files === 0 ? 'No hi havia res per arreglar.' : `${of('fitxer arreglat', 'fitxers arreglats')(files)}.`,
    wouldMend: (files) =>
      files === 0
        ? 'No hi ha res per arreglar.'
        : `${of('fitxer per arreglar', 'fitxers per arreglar')(files)}.`,
    unread: (files) =>
      files === 1
        ? 'Hi ha un fitxer que no podem llegir, i l’hem deixat com era:'
        : `Hi ha ${files} fitxers que no podem llegir, i els hem deixat com eren:`,
    unwritten: (file) => `No hem pogut desar ${file}: comproveu-ne els permisos. L’hem deixat com era.`,
    unknown: (name, nearest) =>
      `No hi ha cap fitxer ni cap fitxa que es digui «${name}».${nearest ? ` Volíeu dir «${nearest}»?` : ''}`,
    usage: (read) => `No entenem «${read}». S’escriu: ${USAGE}`,
  },
  es: {
    mends: {
      bom: () => 'la marca BOM del principio',
      'line-ends': () => 'los finales de línea de Windows',
      tabs: of('línea sangrada con tabuladores', 'líneas sangradas con tabuladores'),
      space: of('espacio sobrante', 'espacios sobrantes'),
      'final-newline': () => 'la última línea',
      order: of('grupo de campos desordenado', 'grupos de campos desordenados'),
      layout: () => 'la sangría y los saltos de línea de la cabecera',
      quotes: of('texto con comillas de más o de menos', 'textos con comillas de más o de menos'),
      apostrophe: of('apóstrofo', 'apóstrofos'),
      date: of('fecha', 'fechas'),
      value: of('valor mal escrito', 'valores mal escritos'),
      spelling: of(
        'nombre que las demás fichas escriben de otra manera',
        'nombres que las demás fichas escriben de otra manera',
      ),
    },
    mended: (files) =>
      files === 0
        ? 'No había nada que arreglar.'
        : `${of('archivo arreglado', 'archivos arreglados')(files)}.`,
    wouldMend: (files) =>
      files === 0
        ? 'No hay nada que arreglar.'
        : `${of('archivo por arreglar', 'archivos por arreglar')(files)}.`,
    unread: (files) =>
      files === 1
        ? 'Hay un archivo que no podemos leer, y lo hemos dejado como estaba:'
        : `Hay ${files} archivos que no podemos leer, y los hemos dejado como estaban:`,
    unwritten: (file) =>
      `No hemos podido guardar ${file}: comprobad sus permisos. Lo hemos dejado como estaba.`,
    unknown: (name, nearest) =>
      `No hay ningún archivo ni ninguna ficha que se llame «${name}».${nearest ? ` ¿Queríais decir «${nearest}»?` : ''}`,
    usage: (read) => `No entendemos «${read}». Se escribe: ${USAGE}`,
  },
  en: {
    mends: {
      bom: () => 'the byte order mark at the start',
      'line-ends': () => 'the line ends of Windows',
      tabs: of('line indented with tabs', 'lines indented with tabs'),
      space: of('space too many', 'spaces too many'),
      'final-newline': () => 'the last line',
      order: of('group of fields out of order', 'groups of fields out of order'),
      layout: () => 'the indents and line breaks of the header',
      quotes: of('text with needless or missing quotes', 'texts with needless or missing quotes'),
      apostrophe: of('apostrophe', 'apostrophes'),
      date: of('date', 'dates'),
      value: of('value written wrong', 'values written wrong'),
      spelling: of('name that other sheets write differently', 'names that other sheets write differently'),
    },
    mended: (files) => (files === 0 ? 'There was nothing to mend.' : `${of('file', 'files')(files)} mended.`),
    wouldMend: (files) =>
      files === 0 ? 'There is nothing to mend.' : `${of('file', 'files')(files)} to mend.`,
    unread: (files) =>
      files === 1
        ? 'There is a file that we cannot read, and it stays as it was:'
        : `There are ${files} files that we cannot read, and they stay as they were:`,
    unwritten: (file) => `We could not save ${file}: check its permissions. It stays as it was.`,
    unknown: (name, nearest) =>
      `There is no file and no sheet called “${name}”.${nearest ? ` Did you mean “${nearest}”?` : ''}`,
    usage: (read) => `We do not understand “${read}”. Write: ${USAGE}`,
  },
};

/** The words of `npm run fix` in a language. */
export function menderWordsOf(lang: Language): MenderWords {
  return words[lang];
}
