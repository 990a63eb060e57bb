import type { FaultSentences, Shown } from './faults.ts';

/** What is wrong with YAML, by the reader's own codes. */
const yamlTroubles: Record<string, string> = {
  TAB_AS_INDENT: 'hi ha un tabulador on hi ha d’haver espais',
  MULTILINE_IMPLICIT_KEY: 'una clau ocupa més d’una línia, o hi falten els dos punts',
  BLOCK_AS_IMPLICIT_KEY: 'hi ha dos punts enmig d’un text: poseu el text entre cometes',
  BAD_SCALAR_START: 'un text comença amb un signe reservat: poseu-lo entre cometes',
  BAD_ALIAS: 'un text comença amb un signe reservat (& o *): poseu-lo entre cometes',
  TOO_DEEP: 'hi ha massa llistes dins de llistes',
  BAD_DQ_ESCAPE: 'hi ha una barra inversa que no toca dins d’unes cometes',
  MISSING_CHAR:
    'falta un signe: unes cometes, un claudàtor, una coma o els dos punts. Si el text porta un apòstrof, poseu-lo entre cometes dobles',
  BAD_INDENT: 'el sagnat no quadra, o hi ha un claudàtor que no es tanca',
  UNEXPECTED_TOKEN:
    'hi ha un signe que no hi toca; si el text porta un apòstrof, poseu-lo entre cometes dobles',
  BAD_PROP_ORDER: 'un text comença amb un signe reservat: poseu-lo entre cometes',
};

const kinds: Record<string, string> = {
  string: 'un text',
  number: 'un nombre, sense cometes ni unitats',
  int: 'un nombre enter',
  array: 'una llista (una línia per element, amb un guionet al davant)',
  object: 'un grup de camps (una línia «clau: valor» per cada camp)',
  boolean: 'true o false',
  day: 'un dia, com ara 2024-05-31',
  date: 'una data: 2024, 2024-05 o 2024-05-31',
  choice: 'un dels valors previstos',
  https: 'una adreça que comenci per https://',
  address: 'una adreça que comenci per https:// (o bé «title» i «publisher» si el text no en té cap)',
};

const kind = ({ expected }: Shown) => kinds[expected.kind ?? ''] ?? 'un valor';
const list = (choices: readonly string[] = []) => choices.join(', ');
const meant = ({ nearest }: Shown) => (nearest ? { fix: `Volíeu dir «${nearest}»?` } : {});

/** What to add where a figure stands for text: YAML takes `08121` for a number. */
const isBare = ({ expected, isText, read }: Shown) =>
  expected.kind === 'string' && !isText && !/^«[[{]/.test(read);
const unquoted = (f: Shown) => (isBare(f) ? { fix: 'Poseu-ho entre cometes.' } : {});
const kindDue = (f: Shown) => `${kind(f)}${isBare(f) ? ', entre cometes' : ''}`;

/** What the checker says in Catalan. */
export const faultsCa: FaultSentences = {
  missing: (f) => ({
    message: `Falta el camp «${f.field}»: cal ${kind(f)}.`,
    fix: `Afegiu una línia «${f.field}: …».`,
  }),
  'wrong-kind': (f) => ({
    message: `«${f.field}» conté ${f.read}, i hi ha d’haver ${kindDue(f)}.`,
    ...unquoted(f),
  }),
  'no-value': (f) => ({
    message: `«${f.field}» és buit.`,
    fix: 'Poseu-hi un valor, o traieu la línia sencera.',
  }),
  'not-fields': () => ({
    message: 'La capçalera no té camps: cal una clau, dos punts i un valor a cada línia.',
    fix: 'Mireu com comença una fitxa publicada.',
  }),
  'too-short': (f) => ({
    message: `«${f.field}» té ${f.size} caràcters (${f.read}), i n’ha de tenir ${f.expected.min} com a mínim.`,
  }),
  'too-long': (f) => ({
    message: `«${f.field}» té ${f.size} caràcters, i n’hi caben ${f.expected.max}.`,
    fix: 'Escurceu-lo, o porteu el detall al cos de la fitxa.',
  }),
  'too-few': (f) => ({
    message: `«${f.field}» té ${f.size} elements, i n’ha de tenir ${f.expected.min} com a mínim.`,
  }),
  'too-many': (f) => ({ message: `«${f.field}» té ${f.size} elements, i n’hi caben ${f.expected.max}.` }),
  'too-small': (f) => ({
    message: `«${f.field}» és ${f.read}, i ha de ser ${f.expected.detail === 'exclusive' ? `més gran que ${f.expected.min}` : `${f.expected.min} com a mínim`}.`,
  }),
  'too-big': (f) => ({ message: `«${f.field}» és ${f.read}, i no pot passar de ${f.expected.max}.` }),
  'not-whole': (f) => ({ message: `«${f.field}» és ${f.read}, i ha de ser un nombre enter.` }),
  'unknown-key': (f) => ({
    message: `No coneixem el camp «${f.field}». Aquí hi pot haver: ${list(f.expected.choices)}.`,
    ...(f.nearest ? meant(f) : { fix: 'Traieu-lo, o poseu-ne el contingut al cos de la fitxa.' }),
  }),
  'unknown-value': (f) => ({
    message: `«${f.field}» diu ${f.read}, i ha de dir un d’aquests valors: ${list(f.expected.choices)}.`,
    ...meant(f),
  }),
  'not-this-value': (f) => ({
    message: `«${f.field}» diu ${f.read}, i només pot dir ${list(f.expected.choices)}.`,
  }),
  'no-choice-fits': (f) => ({ message: `«${f.field}» diu ${f.read}, i no té cap de les formes previstes.` }),
  html: (f) => ({
    message: `«${f.field}» conté HTML (${f.read}), i ha de ser text sense format.`,
    fix: 'Traieu les etiquetes i les entitats, com ara <b> o &nbsp;.',
  }),
  invisible: (f) => ({
    message: `«${f.field}» conté caràcters que no es veuen o que giren el text (${f.read}).`,
    fix: 'Torneu a escriure el text sense enganxar-lo.',
  }),
  'line-break': (f) => ({
    message: `«${f.field}» té més d’una línia (${f.read}), i ha d’anar en una de sola.`,
  }),
  address: (f) => ({
    message: `«${f.field}» diu ${f.read}, i ha de ser una adreça pública que comenci per https://, sense espais ni contrasenyes.`,
  }),
  email: (f) => ({
    message: `«${f.field}» diu ${f.read}, i ha de ser un correu electrònic, com ara oac@exemple.cat.`,
  }),
  phone: (f) => ({
    message: `«${f.field}» diu ${f.read}, i ha de ser un telèfon, entre cometes, com ara "93 123 45 67".`,
  }),
  slug: (f) => ({
    message: `«${f.field}» diu ${f.read}, i ha de ser un identificador: minúscules sense accents, xifres i guionets.`,
  }),
  'country-code': (f) => ({
    message: `«${f.field}» diu ${f.read}, i ha de ser un codi de país de dues lletres, com ara ES.`,
  }),
  country: (f) => ({ message: `«${f.field}» diu ${f.read}, i aquest codi no és de cap país (ISO 3166-1).` }),
  'municipality-code': (f) => ({
    message: `«${f.field}» diu ${f.read}, i ha de ser el codi INE de cinc xifres entre cometes, com ara "08003".`,
  }),
  'municipality-abroad': () => ({
    message: 'El codi INE de municipi només val per a Espanya (country: ES).',
    fix: 'Traieu «municipality», o corregiu «country».',
  }),
  'unknown-municipality': (f) => ({ message: `No hi ha cap municipi amb el codi INE ${f.read}.` }),
  'comarca-abroad': (f) => ({
    message: `El camp «${f.field}» només s’escriu als ens catalans (country: ES, amb un municipi català).`,
    fix: `Traieu «${f.field}», o corregiu «country» i «municipality».`,
  }),
  'half-a-place': () => ({ message: 'La latitud i la longitud van sempre juntes, i n’hi ha una de sola.' }),
  'place-at-home': () => ({
    message: 'A Catalunya la situació surt del municipi, i aquí hi ha una latitud i una longitud.',
    fix: 'Traieu «latitude» i «longitude».',
  }),
  'language-code': (f) => ({
    message: `«${f.field}» diu ${f.read}, i ha de ser un codi de llengua, com ara ca, es o en.`,
  }),
  'picture-name': (f) => ({
    message: `«${f.field}» diu ${f.read}, i ha de ser un fitxer jpg, png, webp o avif de la mateixa carpeta.`,
  }),
  date: (f) => ({
    message: `«${f.field}» diu ${f.read}, i ha de ser una data que existeixi: 2024, 2024-05 o 2024-05-31.`,
  }),
  day: (f) => ({
    message: `«${f.field}» diu ${f.read}, i ha de ser un dia que existeixi, com ara 2024-05-31.`,
  }),
  repeated: (f) => ({
    message: `${f.read} surt més d’una vegada a «${f.field}».`,
    fix: 'Deixeu-lo un sol cop.',
  }),
  'no-way': () => ({
    message: 'Aquest contacte no diu com arribar-hi: cal «url», «email» o «phone».',
  }),
  'no-consent': () => ({
    message: 'Hi ha el nom d’una persona sense «consent: true».',
    fix: 'Traieu el nom, o feu constar que la persona hi ha consentit.',
  }),
  'one-name': () => ({
    message:
      'Cal dir qui ho ha replicat amb «administration» (un identificador) o amb «name», però no amb tots dos.',
  }),
  'fact-in-translation': (f) => ({
    message: `«${f.field}» és una dada, i les dades només s’escriuen a ca.md.`,
    fix: 'Traieu-la de la traducció.',
  }),
  'list-length': (f) =>
    f.expected.min === 0
      ? {
          message: `«${f.field}» és a la traducció, però no a la fitxa en català.`,
          fix: 'Traieu-lo de la traducció, o afegiu-lo a ca.md.',
        }
      : {
          message: `«${f.field}» té ${f.size} elements, i en català en té ${f.expected.min}: les llistes han de ser igual de llargues.`,
        },
  'word-untranslated': (f) => ({
    message:
      f.expected.detail === 'body'
        ? 'El cos no està traduït: es veurà en català.'
        : `«${f.field}» no està traduït: es veurà en català.`,
  }),
  'unknown-administration': (f) => ({
    message: `No hi ha cap ens local amb l’identificador ${f.read} a content/administracions.`,
    ...(f.nearest ? meant(f) : { fix: 'Afegiu-ne el fitxer, amb aquest nom i l’extensió .yaml.' }),
  }),
  future: (f) => ({
    message: `«${f.field}» diu ${f.read}, un dia que encara no ha arribat (avui és ${f.expected.detail}).`,
  }),
  'verified-before-published': (f) => ({
    message: `La fitxa es va verificar (${f.read}) abans de publicar-se (${f.expected.detail}).`,
  }),
  'ended-before-since': (f) => ({
    message: `El projecte s’acaba (${f.read}) abans de començar (${f.expected.detail}).`,
  }),
  'missing-picture': (f) => ({
    message: `A la carpeta de la fitxa no hi ha cap imatge que es digui ${f.read}.`,
    ...meant(f),
  }),
  'other-spelling': (f) => ({
    message: `«${f.field}» diu ${f.read}, i a les altres fitxes s’escriu «${f.nearest}».`,
    fix: `Escriviu-hi «${f.nearest}», si és el mateix.`,
  }),
  'other-list': (f) => ({
    message: `${f.read} és a «${f.field}», i a les altres fitxes és a «${f.expected.detail}».`,
    fix: `Passeu-ho a «${f.expected.detail}».`,
  }),
  placeholder: (f) => ({
    message: `${f.field ? `«${f.field}»` : 'El text'} diu ${f.read}: sembla una marca per omplir més tard.`,
    fix: 'Ompliu-ho, o traieu-ho: el que no se sap es deixa en blanc.',
  }),
  'figure-without-source': (f) => ({
    message: `${f.field ? `«${f.field}»` : 'El text'} dona la xifra ${f.read} sense dir d’on surt.`,
    fix:
      f.expected.detail === 'elsewhere'
        ? 'Doneu-la també al text, amb l’enllaç de la font, o a «results» o «savings»; o digueu aquí segons qui.'
        : f.field
          ? 'Afegiu-hi «source» amb l’adreça.'
          : 'Enllaceu la font en aquest apartat, o digueu segons qui.',
  }),
  'still-catalan': (f) => ({
    message: `${f.field ? `«${f.field}»` : 'Un tros del text'} encara és en català: ${f.read}.`,
    fix: 'Traduïu-ho.',
  }),
  'figures-differ': (f) => ({
    message: `${f.field ? `«${f.field}»` : 'El text'} no dona les mateixes xifres que en català${f.expected.detail ? `: hi falta ${f.expected.detail}` : ''}${f.read === '«»' ? '' : `${f.expected.detail ? ' i' : ':'} hi sobra ${f.read}`}.`,
    fix: 'Poseu al dia la traducció amb el que diu el text en català.',
  }),
  'links-differ': (f) => ({
    message: `El text no té els mateixos enllaços que en català${f.expected.detail ? `: hi falta «${f.expected.detail}»` : ''}${f.read === '«»' ? '' : `${f.expected.detail ? ' i' : ':'} hi sobra ${f.read}`}.`,
    fix: 'Poseu al dia la traducció amb el que diu el text en català.',
  }),
  'straight-apostrophe': (f) => ({
    message: `${f.field ? `«${f.field}»` : 'El text'} té un apòstrof recte: ${f.read}.`,
    fix: `Escriviu-hi «${f.nearest}», amb l’apòstrof tipogràfic.`,
  }),
  'long-sentence': (f) => ({
    message: `Hi ha una frase de ${f.expected.min} paraules (${f.read}), i més de ${f.expected.max} costen de seguir.`,
    fix: 'Partiu-la en dues o tres.',
  }),
  'hard-to-read': (f) => ({
    message: `El text és difícil de llegir: té un índex LIX de ${f.size}, i el màxim és ${f.expected.max}.`,
    fix: 'Escurceu les frases i trieu paraules més curtes.',
  }),
  'unknown-page': (f) => ({
    message: `Hi ha un enllaç a ${f.read}, i aquesta pàgina no existeix.`,
    ...meant(f),
  }),
  'thousands-point': (f) => ({
    message: `«${f.field}» diu ${f.read}, i es llegeix com ${f.expected.detail}: el punt separa els decimals.`,
    fix: 'Si el punt separa els milers, traieu-lo.',
  }),
  'unused-name': (f) => ({
    message: `Cap fitxa no fa servir el nom ${f.read}.`,
    ...(f.nearest ? meant(f) : { fix: 'Traieu-lo de la llista.' }),
  }),
  duplicate: (f) => ({
    message: `Aquesta fitxa s’assembla molt a ${f.read}, que és a ${f.expected.detail}.`,
    fix: 'Si és el mateix projecte, completeu aquella fitxa en lloc d’afegir-ne una altra; si no ho és, feu que el títol ho deixi clar.',
  }),
  'headings-differ': (f) => ({
    message: `Apartats del text: ${f.size}. Apartats en català: ${f.expected.min}.`,
    fix: 'Poseu al dia la traducció amb el que diu el text en català.',
  }),
  'blocks-differ': (f) => ({
    message: `Paràgrafs i punts del text: ${f.size}. En català: ${f.expected.min}.`,
    fix: 'Poseu al dia la traducció amb el que diu el text en català.',
  }),
  'body-html': (f) => ({
    message: `El cos conté HTML (${f.read}), i només hi pot haver Markdown.`,
    fix: 'Escriviu-ho amb Markdown.',
  }),
  'body-heading': () => ({
    message: 'El cos té un títol de primer nivell (#), i els títols hi comencen amb ##.',
    fix: 'Afegiu-hi un altre #.',
  }),
  'body-heading-skip': (f) => ({
    message: `El cos salta a un títol massa endins (${f.read}): el primer és ##, i cada títol baixa com a molt un graó.`,
    fix: 'Traieu-hi els # que sobren.',
  }),
  'body-too-deep': () => ({
    message: 'El cos té tants blocs dins de blocs, o tants signes junts, que no es pot llegir.',
    fix: 'Partiu-lo en paràgrafs i traieu-hi els signes que sobrin.',
  }),
  'body-too-long': (f) => ({
    message: `El cos té ${f.size} caràcters, i n’hi caben ${f.expected.max}.`,
    fix: 'Escurceu-lo, o porteu-ne una part a un document enllaçat.',
  }),
  'wrong-province': (f) => ({
    message: `«${f.field}» diu ${f.read}, i el codi INE del municipi és d’una altra província.`,
  }),
  'not-a-picture': (f) => ({
    message: `${f.read} no és cap imatge, tot i el nom.`,
    fix: 'Deseu-la de nou com a jpg, png, webp o avif.',
  }),
  'body-link': (f) => ({
    message: `El cos té un enllaç a ${f.read}, i els enllaços han de començar per https://.`,
  }),
  'body-picture': (f) => ({
    message: `El cos mostra la imatge ${f.read}, i només hi pot haver imatges jpg, png, webp o avif de la mateixa carpeta.`,
  }),
  'no-frontmatter': () => ({
    message: 'El fitxer no comença amb la capçalera de dades, entre dues línies de tres guionets (---).',
  }),
  yaml: (f) => ({
    message: `La capçalera no es pot llegir com a YAML: ${yamlTroubles[f.expected.detail ?? ''] ?? 'no segueix les seves regles'}.`,
  }),
  'duplicate-key': (f) => ({ message: `El camp ${f.read} hi és dues vegades.`, fix: 'Deixeu-ne un de sol.' }),
  'yaml-alias': () => ({
    message: 'La capçalera fa servir àncores, àlies o etiquetes de YAML (&, *, !), i aquí no se n’admeten.',
    fix: 'Si el text comença amb &, * o !, poseu-lo entre cometes.',
  }),
  empty: () => ({ message: 'El fitxer és buit.' }),
  encoding: () => ({
    message: 'El fitxer no està codificat en UTF-8.',
    fix: 'Torneu-lo a desar triant UTF-8.',
  }),
  bom: () => ({
    message: 'El fitxer comença amb una marca d’ordre de bytes (BOM).',
    fix: 'Deseu-lo com a UTF-8 sense BOM.',
  }),
  crlf: () => ({
    message: 'El fitxer té finals de línia de Windows (CRLF).',
    fix: 'Deseu-lo amb finals de línia LF.',
  }),
  'too-large': (f) => ({ message: `El fitxer fa ${f.size} bytes, i el màxim és de ${f.expected.max}.` }),
  unreadable: () => ({ message: 'No s’ha pogut llegir el fitxer.', fix: 'Comproveu-ne els permisos.' }),
  'wrong-place': () => ({
    message: 'Aquest fitxer no pot ser aquí.',
    fix: 'En una carpeta de fitxa hi pot haver ca.md, es.md, en.md i imatges jpg, png, webp o avif; a administracions, un fitxer .yaml per ens; a guies, fitxers .mdx.',
  }),
  'folder-name': (f) => ({
    message: `El nom ${f.read} no val com a adreça: calen minúscules sense accents, xifres i guionets, i 80 caràcters com a màxim.`,
  }),
  'no-catalan': (f) => ({
    message: `La carpeta no té el fitxer ${f.expected.detail}, que porta ${f.expected.detail === 'ca.md' ? 'les dades i el text en català' : 'el text en català'}: sense ell no hi ha pàgina en cap llengua.`,
  }),
  'no-translation': (f) => ({
    message: `Falta el fitxer ${f.expected.detail}: en aquesta llengua la guia es veurà en català.`,
    fix: 'Traduïu-la.',
  }),
  'no-content': () => ({
    message: 'La carpeta de continguts no té cap fitxa.',
    fix: 'Comproveu el camí de CONTENT_DIR.',
  }),
};
