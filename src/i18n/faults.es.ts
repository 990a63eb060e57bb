import type { FaultsWords } from './faults.ca.ts';

const meant = '¿Queríais decir «{nearest}»?';
const write = 'Escribid «{nearest}».';

/** What the checker says in Spanish. */
export const faultsEs: FaultsWords = {
  parts: {
    read: '«{read}»',
    text: { ofWhole: 'El texto', other: '«{field}»' },
    characters: { one: '{size} carácter', other: '{size} caracteres' },
    items: { one: '{size} elemento', other: '{size} elementos' },
    kind: {
      string: 'un texto',
      number: 'un número, sin comillas ni unidades',
      int: 'un número entero',
      array: 'una lista',
      object: 'un grupo de campos (una línea «clave: valor» por cada campo)',
      boolean: 'true o false',
      day: 'un día, como 2024-05-31',
      date: 'una fecha: 2024, 2024-05 o 2024-05-31',
      choice: 'uno de los valores previstos',
      https: 'una dirección que empiece por https://',
      address:
        'una dirección que empiece por https:// (o bien «title» y «publisher» si el texto no tiene ninguna)',
      other: 'un valor',
    },
    trouble: {
      TAB_AS_INDENT: 'hay un tabulador donde debe haber espacios',
      MULTILINE_IMPLICIT_KEY: 'una clave ocupa más de una línea, o le faltan los dos puntos',
      BAD_SCALAR_START: 'un texto empieza con un signo reservado',
      BAD_ALIAS: 'un texto empieza con un signo reservado (& o *)',
      BAD_PROP_ORDER: 'un texto empieza con un signo reservado',
      TOO_DEEP: 'hay demasiadas listas dentro de listas',
      BAD_DQ_ESCAPE: 'hay una barra inversa que no corresponde dentro de unas comillas',
      MISSING_CHAR: 'falta un signo: unas comillas, un corchete, una coma o los dos puntos',
      BAD_INDENT: 'la sangría no cuadra, o hay un corchete sin cerrar',
      UNEXPECTED_TOKEN: 'hay un signo que no toca',
      NO_SPACE: 'falta un espacio después de los dos puntos',
      NO_BREAK_SPACE: 'el espacio de después de los dos puntos no es un espacio normal, aunque lo parezca',
      CURLY_QUOTES: 'las comillas que abren el texto son tipográficas (“ ”), y deben ser rectas (")',
      SPACED_ADDRESS: 'sobra un espacio dentro de una dirección, después de los dos puntos',
      INDENT: 'la sangría no cuadra: esta línea no empieza en la columna que le toca',
      BULLET: 'las listas empiezan con un guion y un espacio, y aquí hay un asterisco',
      COLON: 'hay dos puntos en medio de un texto sin comillas',
      other: 'no sigue sus reglas',
    },
  },
  faults: {
    missing: {
      message: 'Falta el campo «{field}»: debe contener {kind}.',
      fix: {
        array: 'Añadid «{field}:» y, debajo, una línea por elemento, con un guion delante.',
        other: 'Añadid una línea «{field}: …».',
      },
    },
    'wrong-kind': {
      message: {
        bare: '«{field}» contiene {read}, pero debe contener {kind}, entre comillas.',
        array:
          '«{field}» contiene {read}, pero debe contener una lista (una línea por elemento, con un guion delante).',
        other: '«{field}» contiene {read}, pero debe contener {kind}.',
      },
      fix: {
        bare: 'Ponedlo entre comillas.',
        array: 'Poned cada elemento en una línea aparte, con un guion y un espacio delante.',
        near: 'Escribid {nearest}, sin comillas ni unidades.',
        number: 'Dejad solo la cifra.',
      },
    },
    'no-value': {
      message: '«{field}» está vacío.',
      fix: {
        due: 'Poned un valor: en este campo no puede faltar.',
        other: 'Poned un valor o quitad toda la línea.',
      },
    },
    'not-fields': {
      message: 'La cabecera no tiene campos: hace falta una clave, dos puntos y un valor en cada línea.',
      fix: 'Mirad cómo empieza una ficha publicada.',
    },
    'too-short': {
      message: '«{field}» tiene {characters} ({read}), pero debe tener {min} como mínimo.',
    },
    'too-long': {
      message: '«{field}» tiene {characters}, y solo caben {max}.',
      fix: 'Acortadlo o llevad el detalle al cuerpo de la ficha.',
    },
    'too-few': {
      message: '«{field}» tiene {items}, pero debe tener {min} como mínimo.',
    },
    'too-many': {
      message: '«{field}» tiene {items}, y el máximo es {max}.',
    },
    'too-small': {
      message: {
        exclusive: '«{field}» es {read}, pero debe ser mayor que {min}.',
        other: '«{field}» es {read}, pero debe ser {min} como mínimo.',
      },
    },
    'too-big': {
      message: '«{field}» es {read}, pero no puede pasar de {max}.',
      fix: 'Comprobad la cifra: el máximo es {max}.',
    },
    'not-whole': { message: '«{field}» es {read}, pero debe ser un número entero.' },
    'unknown-key': {
      message: 'No conocemos el campo «{field}». Aquí puede haber: {choices}.',
      fix: { near: meant, other: 'Quitadlo o llevad su contenido al cuerpo de la ficha.' },
    },
    'unknown-value': {
      message: '«{field}» dice {read}, pero debe decir uno de estos valores: {choices}.',
      fix: { near: meant },
    },
    'not-this-value': {
      message: '«{field}» dice {read}, pero solo puede decir {choices}.',
    },
    'no-choice-fits': {
      message: '«{field}» dice {read}, que no tiene ninguna de las formas previstas.',
    },
    html: {
      message: '«{field}» contiene HTML ({read}), pero debe ser texto sin formato.',
      fix: 'Quitad las etiquetas y las entidades, como <b> o &nbsp;.',
    },
    invisible: {
      message: '«{field}» contiene caracteres que no se ven o que invierten el texto ({read}).',
      fix: 'Volved a escribir el texto a mano, sin pegarlo.',
    },
    'line-break': {
      message: '«{field}» tiene más de una línea ({read}), pero debe ir en una sola.',
    },
    address: {
      message:
        '«{field}» dice {read}, pero debe ser una dirección pública que empiece por https://, sin espacios ni contraseñas.',
      fix: { near: write, other: 'Copiadla entera de la barra de direcciones del navegador.' },
    },
    email: {
      message: '«{field}» dice {read}, pero debe ser un correo electrónico, como oac@exemple.cat.',
    },
    phone: {
      message: '«{field}» dice {read}, pero debe ser un teléfono, entre comillas, como "93 123 45 67".',
    },
    slug: {
      message:
        '«{field}» dice {read}, pero debe ser un identificador: minúsculas sin acentos, cifras y guiones.',
      fix: {
        near: meant,
        other: 'Escribidlo con minúsculas sin acentos, cifras y guiones, como ajuntament-de-vilaclara.',
      },
    },
    'country-code': {
      message: '«{field}» dice {read}, pero debe ser un código de país de dos letras, como ES.',
    },
    country: {
      message: '«{field}» dice {read}, que no es el código de ningún país (ISO 3166-1).',
    },
    'municipality-code': {
      message:
        '«{field}» dice {read}, pero debe ser el código INE de cinco cifras, entre comillas, como "08003".',
    },
    'municipality-abroad': {
      message: 'El código INE de municipio solo vale para España (country: ES).',
      fix: 'Quitad «municipality» o corregid «country».',
    },
    'unknown-municipality': { message: 'No hay ningún municipio con el código INE {read}.' },
    'comarca-abroad': {
      message:
        'El campo «{field}» solo se escribe en las entidades catalanas (country: ES, con un municipio catalán).',
      fix: 'Quitad «{field}» o corregid «country» y «municipality».',
    },
    'half-a-place': {
      message: 'La latitud y la longitud van siempre juntas, y aquí solo hay una de las dos.',
    },
    'place-at-home': {
      message: 'En Cataluña la situación sale del municipio, y aquí hay una latitud y una longitud.',
      fix: 'Quitad «latitude» y «longitude».',
    },
    'language-code': {
      message: '«{field}» dice {read}, pero debe ser un código de lengua, como ca, es o en.',
      fix: { near: meant },
    },
    'picture-name': {
      message: '«{field}» dice {read}, pero debe ser un archivo jpg, png, webp o avif de la misma carpeta.',
    },
    date: {
      message: '«{field}» dice {read}, pero debe ser una fecha que exista: 2024, 2024-05 o 2024-05-31.',
      fix: {
        near: write,
        other: 'Escribid el año, el año y el mes, o el día completo, con guiones y cifras.',
      },
    },
    day: {
      message: '«{field}» dice {read}, pero debe ser un día que exista, como 2024-05-31.',
      fix: { near: write, other: 'Escribid el año, el mes y el día, con guiones y cifras.' },
    },
    repeated: {
      message: '{read} aparece más de una vez en «{field}».',
      fix: 'Dejadlo una sola vez.',
    },
    'no-way': {
      message: 'Este contacto no dice cómo llegar a él: hace falta «url», «email» o «phone».',
    },
    'no-consent': {
      message: 'Aparece el nombre de una persona sin «consent: true».',
      fix: 'Quitad el nombre o haced constar que la persona ha dado su consentimiento.',
    },
    'one-name': {
      message:
        'Hay que decir quién lo ha replicado con «administration» (un identificador) o con «name», pero no con los dos.',
    },
    'fact-in-translation': {
      message: '«{field}» es un dato, y los datos solo se escriben en ca.md.',
      fix: 'Quitadlo de la traducción.',
    },
    'list-length': {
      message: {
        noneDue: '«{field}» está en la traducción, pero no en la ficha en catalán.',
        other: '«{field}» tiene {items} y en catalán tiene {min}: las listas deben ser igual de largas.',
      },
      fix: { noneDue: 'Quitadlo de la traducción o añadidlo a ca.md.' },
    },
    'word-untranslated': {
      message: {
        body: 'El cuerpo no está traducido: se verá en catalán.',
        other: '«{field}» no está traducido: se verá en catalán.',
      },
    },
    'unknown-administration': {
      message: 'No hay ninguna entidad local con el identificador {read} en content/administracions.',
      fix: { near: meant, other: 'Añadid su archivo, con este nombre y la extensión .yaml.' },
    },
    future: {
      message: '«{field}» dice {read}, un día que todavía no ha llegado (hoy es {detail}).',
    },
    'verified-before-published': {
      message: 'La ficha se verificó ({read}) antes de publicarse ({detail}).',
    },
    'ended-before-since': {
      message: 'El proyecto se acaba ({read}) antes de empezar ({detail}).',
    },
    'missing-picture': {
      message: 'En la carpeta de la ficha no hay ninguna imagen que se llame {read}.',
      fix: { near: meant },
    },
    'other-spelling': {
      message: '«{field}» dice {read}, y en las demás fichas se escribe «{nearest}».',
      fix: 'Escribid «{nearest}», si es lo mismo.',
    },
    'other-list': {
      message: '{read} está en «{field}», y en las demás fichas está en «{detail}».',
      fix: 'Pasadlo a «{detail}».',
    },
    placeholder: {
      message: '{text} dice {read}: parece una marca para rellenar más tarde.',
      fix: 'Rellenadlo, o quitadlo: lo que no se sabe se deja en blanco.',
    },
    'figure-without-source': {
      message: '{text} da la cifra {read} sin decir de dónde sale.',
      fix: {
        elsewhere:
          'Dadla también en el texto, con el enlace de la fuente, o en «results» o «savings»; o decid aquí según quién.',
        ofWhole: 'Enlazad la fuente en este apartado, o decid según quién.',
        other: 'Añadid «source» con la dirección.',
      },
    },
    'still-catalan': {
      message: {
        ofWhole: 'Una parte del texto sigue en catalán: {read}.',
        other: '«{field}» sigue en catalán: {read}.',
      },
      fix: 'Traducidlo.',
    },
    'figures-differ': {
      message: {
        both: '{text} no da las mismas cifras que en catalán: falta {detail} y sobra {read}.',
        missing: '{text} no da las mismas cifras que en catalán: falta {detail}.',
        extra: '{text} no da las mismas cifras que en catalán: sobra {read}.',
        other: '{text} no da las mismas cifras que en catalán.',
      },
      fix: 'Poned al día la traducción con lo que dice el texto en catalán.',
    },
    'links-differ': {
      message: {
        both: 'El texto no tiene los mismos enlaces que en catalán: falta «{detail}» y sobra {read}.',
        missing: 'El texto no tiene los mismos enlaces que en catalán: falta «{detail}».',
        extra: 'El texto no tiene los mismos enlaces que en catalán: sobra {read}.',
        other: 'El texto no tiene los mismos enlaces que en catalán.',
      },
      fix: 'Poned al día la traducción con lo que dice el texto en catalán.',
    },
    'straight-apostrophe': {
      message: '{text} tiene un apóstrofo recto: {read}.',
      fix: 'Escribid «{nearest}», con el apóstrofo tipográfico.',
    },
    'long-sentence': {
      message: 'Hay una frase de {min} palabras ({read}), y más de {max} cuestan de seguir.',
      fix: 'Partidla en dos o tres.',
    },
    'hard-to-read': {
      message: 'El texto es difícil de leer: tiene un índice LIX de {size}, y el máximo es {max}.',
      fix: 'Acortad las frases y elegid palabras más cortas.',
    },
    'unknown-page': {
      message: 'Hay un enlace a {read}, y esta página no existe.',
      fix: { near: meant },
    },
    'cut-text': {
      message:
        '«{field}» queda cortado: después de un espacio, # empieza un comentario, y {read} no se leerá.',
      fix: 'Si forma parte del texto, poned todo el texto entre comillas; si no, quitadlo.',
    },
    'thousands-point': {
      message: '«{field}» dice {read}, y se lee como {detail}: el punto separa los decimales.',
      fix: 'Si el punto separa los millares, quitadlo.',
    },
    'unused-name': {
      message: 'Ninguna ficha usa el nombre {read}.',
      fix: { near: meant, other: 'Quitadlo de la lista.' },
    },
    'redirected-sheet': {
      message: '{read} es la dirección de una ficha que existe, y no puede llevar a otra.',
      fix: 'Quitadla de la lista, o cambiad el nombre de la carpeta de la ficha.',
    },
    'redirected-pages': {
      message:
        '{read} no puede ser la dirección que ha dejado una ficha: es la de las páginas de la lista de proyectos.',
      fix: 'Quitadla de la lista.',
    },
    'redirect-to-nothing': {
      message: 'No hay ninguna ficha con la dirección {read}.',
      fix: { near: meant, other: 'Poned la dirección que la ficha tiene ahora.' },
    },
    duplicate: {
      message: 'Esta ficha se parece mucho a {read}, que está en {detail}.',
      fix: 'Si es el mismo proyecto, completad esa ficha en vez de añadir otra; si no lo es, haced que el título lo deje claro.',
    },
    'headings-differ': {
      message: 'Apartados del texto: {size}. Apartados en catalán: {min}.',
      fix: 'Poned al día la traducción con lo que dice el texto en catalán.',
    },
    'blocks-differ': {
      message: 'Párrafos y puntos del texto: {size}. En catalán: {min}.',
      fix: 'Poned al día la traducción con lo que dice el texto en catalán.',
    },
    'body-html': {
      message: 'El cuerpo contiene HTML ({read}), pero solo puede contener Markdown.',
      fix: 'Escribidlo con Markdown.',
    },
    'body-heading': {
      message: 'El cuerpo tiene un título de primer nivel (#), y sus títulos empiezan en ##.',
      fix: 'Añadidle otro #.',
    },
    'body-heading-skip': {
      message:
        'El cuerpo salta a un título demasiado interior ({read}): el primero es ##, y cada título baja como mucho un escalón.',
      fix: 'Quitad los # que sobran.',
    },
    'body-too-deep': {
      message:
        'El cuerpo tiene tantos bloques dentro de bloques, o tantos signos juntos, que no se puede leer.',
      fix: 'Partidlo en párrafos y quitad los signos que sobren.',
    },
    'body-too-long': {
      message: 'El cuerpo tiene {size} caracteres, y caben {max}.',
      fix: 'Acortadlo o llevad una parte a un documento enlazado.',
    },
    'wrong-province': {
      message: '«{field}» dice {read}, y el código INE del municipio es de otra provincia.',
    },
    'not-a-picture': {
      message: '{read} no es ninguna imagen, pese al nombre.',
      fix: 'Guardadla de nuevo como jpg, png, webp o avif.',
    },
    'body-link': {
      message: 'El cuerpo tiene un enlace a {read}, y los enlaces deben empezar por https://.',
    },
    'body-picture': {
      message:
        'El cuerpo muestra la imagen {read}, y solo puede haber imágenes jpg, png, webp o avif de la misma carpeta.',
    },
    'no-frontmatter': {
      message: {
        unclosed:
          'La cabecera de datos no se cierra: falta la línea de tres guiones (---) debajo de los campos.',
        dashes:
          'Esta línea dice {read}, pero la línea que abre o cierra la cabecera debe tener exactamente tres guiones (---).',
        code: 'El archivo está dentro de un bloque de código, pero debe empezar con la cabecera de datos, entre dos líneas de tres guiones (---).',
        blank:
          'Antes de la cabecera de datos hay espacios o líneas en blanco, pero el archivo debe empezar con los tres guiones (---).',
        other: 'El archivo no empieza con la cabecera de datos, entre dos líneas de tres guiones (---).',
      },
      fix: {
        unclosed: 'Añadid aquí una línea con tres guiones (---).',
        dashes: 'Escribid tres guiones (---) y nada más.',
        code: 'Quitad las líneas que abren y cierran el bloque de código.',
        blank: 'Quitad lo que hay antes de los guiones.',
        other: 'Ponedla al principio. Mirad cómo empieza una ficha publicada.',
      },
    },
    'early-end': {
      message: 'Esta línea de guiones (---) cierra la cabecera, y debajo aún está el campo {read}.',
      fix: 'Quitadla de aquí: la que cierra la cabecera va debajo del último campo.',
    },
    yaml: {
      message: 'La cabecera no se puede leer como YAML: {trouble}.',
      fix: {
        near: write,
        TAB_AS_INDENT: 'Poned dos espacios por cada tabulador, o ejecutad «npm run fix».',
        MULTILINE_IMPLICIT_KEY: 'Escribid la clave, dos puntos, un espacio y el valor.',
        BAD_SCALAR_START: 'Poned el texto entre comillas.',
        BAD_ALIAS: 'Poned el texto entre comillas.',
        BAD_PROP_ORDER: 'Poned el texto entre comillas.',
        TOO_DEEP: 'Quitad los corchetes y los guiones que sobren.',
        BAD_DQ_ESCAPE: 'Quitad la barra inversa, o escribidla dos veces.',
        MISSING_CHAR: 'Poned lo que falta. Si el texto lleva un apóstrofo, ponedlo entre comillas dobles.',
        BAD_INDENT:
          'Cerrad el corchete, o alinead la línea con las demás de la misma lista o del mismo grupo.',
        UNEXPECTED_TOKEN: 'Quitad el signo. Si el texto lleva un apóstrofo, ponedlo entre comillas dobles.',
        INDENT:
          'Alineadla con las demás líneas de la misma lista o del mismo grupo, con los mismos espacios delante.',
        CURLY_QUOTES: 'Poned comillas rectas.',
        COLON: 'Poned el texto entre comillas.',
        other: 'Mirad cómo es esta parte en una ficha publicada, y escribidla igual.',
      },
    },
    'duplicate-key': { message: 'El campo {read} aparece dos veces.', fix: 'Dejad solo uno.' },
    'yaml-alias': {
      message: 'La cabecera usa anclas, alias o etiquetas de YAML (&, *, !), y aquí no se admiten.',
      fix: 'Si el texto empieza con &, * o !, ponedlo entre comillas.',
    },
    empty: { message: 'El archivo está vacío.' },
    encoding: {
      message: 'El archivo no está codificado en UTF-8.',
      fix: 'Volved a guardarlo eligiendo UTF-8.',
    },
    bom: {
      message: 'El archivo empieza con una marca de orden de bytes (BOM).',
      fix: 'Guardadlo como UTF-8 sin BOM.',
    },
    crlf: {
      message: 'El archivo tiene finales de línea de Windows (CRLF).',
      fix: 'Guardadlo con finales de línea LF.',
    },
    'too-large': { message: 'El archivo ocupa {size} bytes, y el máximo es {max}.' },
    unreadable: { message: 'No se ha podido leer el archivo.', fix: 'Comprobad sus permisos.' },
    'wrong-place': {
      message: 'Este archivo no puede estar aquí.',
      fix: 'En la carpeta de una ficha puede haber ca.md, es.md, en.md e imágenes jpg, png, webp o avif; en administracions, un archivo .yaml por entidad; en guies, archivos .mdx.',
    },
    'folder-name': {
      message:
        'El nombre {read} no vale como dirección: debe llevar solo minúsculas sin acentos, cifras y guiones, y 80 caracteres como máximo.',
    },
    'no-catalan': {
      message: {
        'ca.md':
          'La carpeta no tiene el archivo {detail}, que lleva los datos y el texto en catalán: sin él no hay página en ninguna lengua.',
        other:
          'La carpeta no tiene el archivo {detail}, que lleva el texto en catalán: sin él no hay página en ninguna lengua.',
      },
    },
    'moved-sheet': {
      message:
        'Esta ficha ya está publicada con la dirección {read}, y se perderían los enlaces que llevan a ella y su hilo.',
      fix: 'Devolved a la carpeta el nombre que tenía o, si debe cambiar, añadid la línea «{detail}» a content/redireccions.yaml.',
    },
    'no-translation': {
      message: 'Falta el archivo {detail}: en esta lengua la guía se verá en catalán.',
      fix: 'Traducidla.',
    },
    'no-content': {
      message: 'La carpeta de contenidos no tiene ninguna ficha.',
      fix: 'Comprobad la ruta de CONTENT_DIR.',
    },
  },
};
