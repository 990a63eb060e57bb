import type { FaultSentences, Shown } from './faults.ts';

/** What is wrong with YAML, by the reader's own codes. */
const yamlTroubles: Record<string, string> = {
  TAB_AS_INDENT: 'hay un tabulador donde debe haber espacios',
  MULTILINE_IMPLICIT_KEY: 'una clave ocupa más de una línea, o le faltan los dos puntos',
  BLOCK_AS_IMPLICIT_KEY: 'hay dos puntos en medio de un texto: poned el texto entre comillas',
  BAD_SCALAR_START: 'un texto empieza con un signo reservado: ponedlo entre comillas',
  BAD_ALIAS: 'un texto empieza con un signo reservado (& o *): ponedlo entre comillas',
  TOO_DEEP: 'hay demasiadas listas dentro de listas',
  BAD_DQ_ESCAPE: 'hay una barra inversa que no corresponde dentro de unas comillas',
  MISSING_CHAR:
    'falta un signo: unas comillas, un corchete, una coma o los dos puntos. Si el texto lleva un apóstrofo, ponedlo entre comillas dobles',
  BAD_INDENT: 'la sangría no cuadra, o hay un corchete sin cerrar',
  UNEXPECTED_TOKEN: 'hay un signo que no toca; si el texto lleva un apóstrofo, ponedlo entre comillas dobles',
};

const kinds: Record<string, string> = {
  string: 'un texto',
  number: 'un número, sin comillas ni unidades',
  int: 'un número entero',
  array: 'una lista (una línea por elemento, con un guion delante)',
  object: 'un grupo de campos (una línea «clave: valor» por cada campo)',
  boolean: 'true o false',
  day: 'un día, como 2024-05-31',
  date: 'una fecha: 2024, 2024-05 o 2024-05-31',
  choice: 'uno de los valores previstos',
  https: 'una dirección que empiece por https://',
  address:
    'una dirección que empiece por https:// (o bien «title» y «publisher» si el texto no tiene ninguna)',
};

const kind = ({ expected }: Shown) => kinds[expected.kind ?? ''] ?? 'un valor';
const list = (choices: readonly string[] = []) => choices.join(', ');
const meant = ({ nearest }: Shown) => (nearest ? { fix: `¿Queríais decir «${nearest}»?` } : {});
const characters = (n: number) => `${n} ${n === 1 ? 'carácter' : 'caracteres'}`;
const items = (n: number) => `${n} ${n === 1 ? 'elemento' : 'elementos'}`;

/** What to add where a figure stands for text: YAML takes `08121` for a number. */
const isBare = ({ expected, isText, read }: Shown) =>
  expected.kind === 'string' && !isText && !/^«[[{]/.test(read);
const unquoted = (f: Shown) => (isBare(f) ? { fix: 'Ponedlo entre comillas.' } : {});
const kindDue = (f: Shown) => `${kind(f)}${isBare(f) ? ', entre comillas' : ''}`;

/** What the checker says in Spanish. */
export const faultsEs: FaultSentences = {
  missing: (f) => ({
    message: `Falta el campo «${f.field}»: debe contener ${kind(f)}.`,
    fix: `Añadid una línea «${f.field}: …».`,
  }),
  'wrong-kind': (f) => ({
    message: `«${f.field}» contiene ${f.read}, pero debe contener ${kindDue(f)}.`,
    ...unquoted(f),
  }),
  'no-value': (f) => ({ message: `«${f.field}» está vacío.`, fix: 'Poned un valor o quitad toda la línea.' }),
  'not-fields': () => ({
    message: 'La cabecera no tiene campos: hace falta una clave, dos puntos y un valor en cada línea.',
    fix: 'Mirad cómo empieza una ficha publicada.',
  }),
  'too-short': (f) => ({
    message: `«${f.field}» tiene ${characters(f.size)} (${f.read}), pero debe tener ${f.expected.min} como mínimo.`,
  }),
  'too-long': (f) => ({
    message: `«${f.field}» tiene ${characters(f.size)}, y solo caben ${f.expected.max}.`,
    fix: 'Acortadlo o llevad el detalle al cuerpo de la ficha.',
  }),
  'too-few': (f) => ({
    message: `«${f.field}» tiene ${items(f.size)}, pero debe tener ${f.expected.min} como mínimo.`,
  }),
  'too-many': (f) => ({
    message: `«${f.field}» tiene ${items(f.size)}, y el máximo es ${f.expected.max}.`,
  }),
  'too-small': (f) => ({
    message: `«${f.field}» es ${f.read}, pero debe ser ${f.expected.detail === 'exclusive' ? `mayor que ${f.expected.min}` : `${f.expected.min} como mínimo`}.`,
  }),
  'too-big': (f) => ({ message: `«${f.field}» es ${f.read}, pero no puede pasar de ${f.expected.max}.` }),
  'not-whole': (f) => ({ message: `«${f.field}» es ${f.read}, pero debe ser un número entero.` }),
  'unknown-key': (f) => ({
    message: `No conocemos el campo «${f.field}». Aquí puede haber: ${list(f.expected.choices)}.`,
    ...(f.nearest ? meant(f) : { fix: 'Quitadlo o llevad su contenido al cuerpo de la ficha.' }),
  }),
  'unknown-value': (f) => ({
    message: `«${f.field}» dice ${f.read}, pero debe decir uno de estos valores: ${list(f.expected.choices)}.`,
    ...meant(f),
  }),
  'not-this-value': (f) => ({
    message: `«${f.field}» dice ${f.read}, pero solo puede decir ${list(f.expected.choices)}.`,
  }),
  'no-choice-fits': (f) => ({
    message: `«${f.field}» dice ${f.read}, que no tiene ninguna de las formas previstas.`,
  }),
  html: (f) => ({
    message: `«${f.field}» contiene HTML (${f.read}), pero debe ser texto sin formato.`,
    fix: 'Quitad las etiquetas y las entidades, como <b> o &nbsp;.',
  }),
  invisible: (f) => ({
    message: `«${f.field}» contiene caracteres que no se ven o que invierten el texto (${f.read}).`,
    fix: 'Volved a escribir el texto a mano, sin pegarlo.',
  }),
  'line-break': (f) => ({
    message: `«${f.field}» tiene más de una línea (${f.read}), pero debe ir en una sola.`,
  }),
  address: (f) => ({
    message: `«${f.field}» dice ${f.read}, pero debe ser una dirección pública que empiece por https://, sin espacios ni contraseñas.`,
  }),
  email: (f) => ({
    message: `«${f.field}» dice ${f.read}, pero debe ser un correo electrónico, como oac@exemple.cat.`,
  }),
  phone: (f) => ({
    message: `«${f.field}» dice ${f.read}, pero debe ser un teléfono, entre comillas, como "93 123 45 67".`,
  }),
  slug: (f) => ({
    message: `«${f.field}» dice ${f.read}, pero debe ser un identificador: minúsculas sin acentos, cifras y guiones.`,
  }),
  'country-code': (f) => ({
    message: `«${f.field}» dice ${f.read}, pero debe ser un código de país de dos letras, como ES.`,
  }),
  country: (f) => ({
    message: `«${f.field}» dice ${f.read}, que no es el código de ningún país (ISO 3166-1).`,
  }),
  'municipality-code': (f) => ({
    message: `«${f.field}» dice ${f.read}, pero debe ser el código INE de cinco cifras, entre comillas, como "08003".`,
  }),
  'municipality-abroad': () => ({
    message: 'El código INE de municipio solo vale para España (country: ES).',
    fix: 'Quitad «municipality» o corregid «country».',
  }),
  'unknown-municipality': (f) => ({ message: `No hay ningún municipio con el código INE ${f.read}.` }),
  'comarca-abroad': (f) => ({
    message: `El campo «${f.field}» solo se escribe en las entidades catalanas (country: ES, con un municipio catalán).`,
    fix: `Quitad «${f.field}» o corregid «country» y «municipality».`,
  }),
  'half-a-place': () => ({
    message: 'La latitud y la longitud van siempre juntas, y aquí solo hay una de las dos.',
  }),
  'place-at-home': () => ({
    message: 'En Cataluña la situación sale del municipio, y aquí hay una latitud y una longitud.',
    fix: 'Quitad «latitude» y «longitude».',
  }),
  'language-code': (f) => ({
    message: `«${f.field}» dice ${f.read}, pero debe ser un código de lengua, como ca, es o en.`,
  }),
  'picture-name': (f) => ({
    message: `«${f.field}» dice ${f.read}, pero debe ser un archivo jpg, png, webp o avif de la misma carpeta.`,
  }),
  date: (f) => ({
    message: `«${f.field}» dice ${f.read}, pero debe ser una fecha que exista: 2024, 2024-05 o 2024-05-31.`,
  }),
  day: (f) => ({
    message: `«${f.field}» dice ${f.read}, pero debe ser un día que exista, como 2024-05-31.`,
  }),
  repeated: (f) => ({
    message: `${f.read} aparece más de una vez en «${f.field}».`,
    fix: 'Dejadlo una sola vez.',
  }),
  'no-way': () => ({
    message: 'Este contacto no dice cómo llegar a él: hace falta «url», «email» o «phone».',
  }),
  'no-consent': () => ({
    message: 'Aparece el nombre de una persona sin «consent: true».',
    fix: 'Quitad el nombre o haced constar que la persona ha dado su consentimiento.',
  }),
  'one-name': () => ({
    message:
      'Hay que decir quién lo ha replicado con «administration» (un identificador) o con «name», pero no con los dos.',
  }),
  'fact-in-translation': (f) => ({
    message: `«${f.field}» es un dato, y los datos solo se escriben en ca.md.`,
    fix: 'Quitadlo de la traducción.',
  }),
  // A minimum of 0 says that the Catalan sheet does not have the field at all.
  'list-length': (f) =>
    f.expected.min === 0
      ? {
          message: `«${f.field}» está en la traducción, pero no en la ficha en catalán.`,
          fix: 'Quitadlo de la traducción o añadidlo a ca.md.',
        }
      : {
          message: `«${f.field}» tiene ${items(f.size)} y en catalán tiene ${f.expected.min}: las listas deben ser igual de largas.`,
        },
  'word-untranslated': (f) => ({
    message:
      f.expected.detail === 'body'
        ? 'El cuerpo no está traducido: se verá en catalán.'
        : `«${f.field}» no está traducido: se verá en catalán.`,
  }),
  'unknown-administration': (f) => ({
    message: `No hay ninguna entidad local con el identificador ${f.read} en content/administracions.`,
    ...(f.nearest ? meant(f) : { fix: 'Añadid su archivo, con este nombre y la extensión .yaml.' }),
  }),
  future: (f) => ({
    message: `«${f.field}» dice ${f.read}, un día que todavía no ha llegado (hoy es ${f.expected.detail}).`,
  }),
  'verified-before-published': (f) => ({
    message: `La ficha se verificó (${f.read}) antes de publicarse (${f.expected.detail}).`,
  }),
  'ended-before-since': (f) => ({
    message: `El proyecto se acaba (${f.read}) antes de empezar (${f.expected.detail}).`,
  }),
  'missing-picture': (f) => ({
    message: `En la carpeta de la ficha no hay ninguna imagen que se llame ${f.read}.`,
    ...meant(f),
  }),
  'other-spelling': (f) => ({
    message: `«${f.field}» dice ${f.read}, y en las demás fichas se escribe «${f.nearest}».`,
    fix: `Escribid «${f.nearest}», si es lo mismo.`,
  }),
  'other-list': (f) => ({
    message: `${f.read} está en «${f.field}», y en las demás fichas está en «${f.expected.detail}».`,
    fix: `Pasadlo a «${f.expected.detail}».`,
  }),
  placeholder: (f) => ({
    message: `${f.field ? `«${f.field}»` : 'El texto'} dice ${f.read}: parece una marca para rellenar más tarde.`,
    fix: 'Rellenadlo, o quitadlo: lo que no se sabe se deja en blanco.',
  }),
  'figure-without-source': (f) => ({
    message: `${f.field ? `«${f.field}»` : 'El texto'} da la cifra ${f.read} sin decir de dónde sale.`,
    fix:
      f.expected.detail === 'elsewhere'
        ? 'Dadla también en el texto, con el enlace de la fuente, o en «results» o «savings»; o decid aquí según quién.'
        : f.field
          ? 'Añadid «source» con la dirección.'
          : 'Enlazad la fuente en este apartado, o decid según quién.',
  }),
  'still-catalan': (f) => ({
    message: `${f.field ? `«${f.field}»` : 'Una parte del texto'} sigue en catalán: ${f.read}.`,
    fix: 'Traducidlo.',
  }),
  'figures-differ': (f) => ({
    message: `${f.field ? `«${f.field}»` : 'El texto'} no da las mismas cifras que en catalán${f.expected.detail ? `: falta ${f.expected.detail}` : ''}${f.read === '«»' ? '' : `${f.expected.detail ? ' y' : ':'} sobra ${f.read}`}.`,
    fix: 'Poned al día la traducción con lo que dice el texto en catalán.',
  }),
  'links-differ': (f) => ({
    message: `El texto no tiene los mismos enlaces que en catalán${f.expected.detail ? `: falta «${f.expected.detail}»` : ''}${f.read === '«»' ? '' : `${f.expected.detail ? ' y' : ':'} sobra ${f.read}`}.`,
    fix: 'Poned al día la traducción con lo que dice el texto en catalán.',
  }),
  'straight-apostrophe': (f) => ({
    message: `${f.field ? `«${f.field}»` : 'El texto'} tiene un apóstrofo recto: ${f.read}.`,
    fix: `Escribid «${f.nearest}», con el apóstrofo tipográfico.`,
  }),
  'long-sentence': (f) => ({
    message: `Hay una frase de ${f.expected.min} palabras (${f.read}), y más de ${f.expected.max} cuestan de seguir.`,
    fix: 'Partidla en dos o tres.',
  }),
  'hard-to-read': (f) => ({
    message: `El texto es difícil de leer: tiene un índice LIX de ${f.size}, y el máximo es ${f.expected.max}.`,
    fix: 'Acortad las frases y elegid palabras más cortas.',
  }),
  'unknown-page': (f) => ({
    message: `Hay un enlace a ${f.read}, y esta página no existe.`,
    ...meant(f),
  }),
  'thousands-point': (f) => ({
    message: `«${f.field}» dice ${f.read}, y se lee como ${f.expected.detail}: el punto separa los decimales.`,
    fix: 'Si el punto separa los millares, quitadlo.',
  }),
  'unused-name': (f) => ({
    message: `Ninguna ficha usa el nombre ${f.read}.`,
    ...(f.nearest ? meant(f) : { fix: 'Quitadlo de la lista.' }),
  }),
  duplicate: (f) => ({
    message: `Esta ficha se parece mucho a ${f.read}, que está en ${f.expected.detail}.`,
    fix: 'Si es el mismo proyecto, completad esa ficha en vez de añadir otra; si no lo es, haced que el título lo deje claro.',
  }),
  'headings-differ': (f) => ({
    message: `Apartados del texto: ${f.size}. Apartados en catalán: ${f.expected.min}.`,
    fix: 'Poned al día la traducción con lo que dice el texto en catalán.',
  }),
  'blocks-differ': (f) => ({
    message: `Párrafos y puntos del texto: ${f.size}. En catalán: ${f.expected.min}.`,
    fix: 'Poned al día la traducción con lo que dice el texto en catalán.',
  }),
  'body-html': (f) => ({
    message: `El cuerpo contiene HTML (${f.read}), pero solo puede contener Markdown.`,
    fix: 'Escribidlo con Markdown.',
  }),
  'body-heading': () => ({
    message: 'El cuerpo tiene un título de primer nivel (#), y sus títulos empiezan en ##.',
    fix: 'Añadidle otro #.',
  }),
  'body-heading-skip': (f) => ({
    message: `El cuerpo salta a un título demasiado interior (${f.read}): el primero es ##, y cada título baja como mucho un escalón.`,
    fix: 'Quitad los # que sobran.',
  }),
  'body-too-deep': () => ({
    message:
      'El cuerpo tiene tantos bloques dentro de bloques, o tantos signos juntos, que no se puede leer.',
    fix: 'Partidlo en párrafos y quitad los signos que sobren.',
  }),
  'body-too-long': (f) => ({
    message: `El cuerpo tiene ${f.size} caracteres, y caben ${f.expected.max}.`,
    fix: 'Acortadlo o llevad una parte a un documento enlazado.',
  }),
  'wrong-province': (f) => ({
    message: `«${f.field}» dice ${f.read}, y el código INE del municipio es de otra provincia.`,
  }),
  'not-a-picture': (f) => ({
    message: `${f.read} no es ninguna imagen, pese al nombre.`,
    fix: 'Guardadla de nuevo como jpg, png, webp o avif.',
  }),
  'body-link': (f) => ({
    message: `El cuerpo tiene un enlace a ${f.read}, y los enlaces deben empezar por https://.`,
  }),
  'body-picture': (f) => ({
    message: `El cuerpo muestra la imagen ${f.read}, y solo puede haber imágenes jpg, png, webp o avif de la misma carpeta.`,
  }),
  'no-frontmatter': () => ({
    message: 'El archivo no empieza con la cabecera de datos, entre dos líneas de tres guiones (---).',
  }),
  yaml: (f) => ({
    message: `La cabecera no se puede leer como YAML: ${yamlTroubles[f.expected.detail ?? ''] ?? 'no sigue sus reglas'}.`,
  }),
  'duplicate-key': (f) => ({ message: `El campo ${f.read} aparece dos veces.`, fix: 'Dejad solo uno.' }),
  'yaml-alias': () => ({
    message: 'La cabecera usa anclas, alias o etiquetas de YAML (&, *, !), y aquí no se admiten.',
    fix: 'Si el texto empieza con &, * o !, ponedlo entre comillas.',
  }),
  empty: () => ({ message: 'El archivo está vacío.' }),
  encoding: () => ({
    message: 'El archivo no está codificado en UTF-8.',
    fix: 'Volved a guardarlo eligiendo UTF-8.',
  }),
  bom: () => ({
    message: 'El archivo empieza con una marca de orden de bytes (BOM).',
    fix: 'Guardadlo como UTF-8 sin BOM.',
  }),
  crlf: () => ({
    message: 'El archivo tiene finales de línea de Windows (CRLF).',
    fix: 'Guardadlo con finales de línea LF.',
  }),
  'too-large': (f) => ({ message: `El archivo ocupa ${f.size} bytes, y el máximo es ${f.expected.max}.` }),
  unreadable: () => ({ message: 'No se ha podido leer el archivo.', fix: 'Comprobad sus permisos.' }),
  'wrong-place': () => ({
    message: 'Este archivo no puede estar aquí.',
    fix: 'En la carpeta de una ficha puede haber ca.md, es.md, en.md e imágenes jpg, png, webp o avif; en administracions, un archivo .yaml por entidad; en guies, archivos .mdx.',
  }),
  'folder-name': (f) => ({
    message: `El nombre ${f.read} no vale como dirección: debe llevar solo minúsculas sin acentos, cifras y guiones, y 80 caracteres como máximo.`,
  }),
  'no-catalan': (f) => ({
    message: `La carpeta no tiene el archivo ${f.expected.detail}, que lleva ${f.expected.detail === 'ca.md' ? 'los datos y el texto en catalán' : 'el texto en catalán'}: sin él no hay página en ninguna lengua.`,
  }),
  'no-translation': (f) => ({
    message: `Falta el archivo ${f.expected.detail}: en esta lengua la guía se verá en catalán.`,
    fix: 'Traducidla.',
  }),
  'no-content': () => ({
    message: 'La carpeta de contenidos no tiene ninguna ficha.',
    fix: 'Comprobad la ruta de CONTENT_DIR.',
  }),
};
