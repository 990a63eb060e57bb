import type { FaultSentences } from '../domain/fault-sentence.ts';

const meant = 'Volíeu dir «{nearest}»?';
const write = 'Escriviu «{nearest}».';

/** What the checker says in Catalan, which sets the shape: a language that lacks a sentence does not compile. */
export const faultsCa = {
  parts: {
    read: '«{read}»',
    text: { ofWhole: 'El text', other: '«{field}»' },
    characters: { one: '{size} caràcter', other: '{size} caràcters' },
    items: { one: '{size} element', other: '{size} elements' },
    kind: {
      string: 'un text',
      number: 'un nombre, sense cometes ni unitats',
      int: 'un nombre enter',
      array: 'una llista',
      object: 'un grup de camps (una línia «clau: valor» per cada camp)',
      boolean: 'true o false',
      day: 'un dia, com ara 2024-05-31',
      date: 'una data: 2024, 2024-05 o 2024-05-31',
      choice: 'un dels valors previstos',
      https: 'una adreça que comenci per https://',
      address: 'una adreça que comenci per https:// (o bé «title» i «publisher» si el text no en té cap)',
      other: 'un valor',
    },
    trouble: {
      TAB_AS_INDENT: 'hi ha un tabulador on hi ha d’haver espais',
      MULTILINE_IMPLICIT_KEY: 'una clau ocupa més d’una línia, o hi falten els dos punts',
      BAD_SCALAR_START: 'un text comença amb un signe reservat',
      BAD_ALIAS: 'un text comença amb un signe reservat (& o *)',
      BAD_PROP_ORDER: 'un text comença amb un signe reservat',
      TOO_DEEP: 'hi ha massa llistes dins de llistes',
      BAD_DQ_ESCAPE: 'hi ha una barra inversa que no toca dins d’unes cometes',
      MISSING_CHAR: 'falta un signe: unes cometes, un claudàtor, una coma o els dos punts',
      BAD_INDENT: 'el sagnat no quadra, o hi ha un claudàtor que no es tanca',
      UNEXPECTED_TOKEN: 'hi ha un signe que no hi toca',
      NO_SPACE: 'falta un espai després dels dos punts',
      NO_BREAK_SPACE: 'l’espai de després dels dos punts no és un espai normal, encara que ho sembli',
      CURLY_QUOTES: 'les cometes que obren el text són tipogràfiques (“ ”), i han de ser rectes (")',
      SPACED_ADDRESS: 'hi ha un espai de més enmig d’una adreça, després dels dos punts',
      INDENT: 'el sagnat no quadra: aquesta línia no comença a la columna que li toca',
      BULLET: 'les llistes comencen amb un guionet i un espai, i aquí hi ha un asterisc',
      COLON: 'hi ha dos punts enmig d’un text sense cometes',
      other: 'no segueix les seves regles',
    },
  },
  faults: {
    missing: {
      message: 'Falta el camp «{field}»: cal {kind}.',
      fix: {
        array: 'Afegiu «{field}:» i, a sota, una línia per element, amb un guionet al davant.',
        other: 'Afegiu una línia «{field}: …».',
      },
    },
    'wrong-kind': {
      message: {
        bare: '«{field}» conté {read}, i hi ha d’haver {kind}, entre cometes.',
        array:
          '«{field}» conté {read}, i hi ha d’haver una llista (una línia per element, amb un guionet al davant).',
        other: '«{field}» conté {read}, i hi ha d’haver {kind}.',
      },
      fix: {
        bare: 'Poseu-ho entre cometes.',
        array: 'Poseu cada element en una línia a part, amb un guionet i un espai al davant.',
        near: 'Escriviu {nearest}, sense cometes ni unitats.',
        number: 'Deixeu-hi només la xifra.',
      },
    },
    'no-value': {
      message: '«{field}» és buit.',
      fix: {
        due: 'Poseu-hi un valor: en aquest camp no hi pot faltar.',
        other: 'Poseu-hi un valor, o traieu la línia sencera.',
      },
    },
    'not-fields': {
      message: 'La capçalera no té camps: cal una clau, dos punts i un valor a cada línia.',
      fix: 'Mireu com comença una fitxa publicada.',
    },
    'too-short': {
      message: '«{field}» té {characters} ({read}), i n’ha de tenir {min} com a mínim.',
    },
    'too-long': {
      message: '«{field}» té {characters}, i n’hi caben {max}.',
      fix: 'Escurceu-lo, o porteu el detall al cos de la fitxa.',
    },
    'too-few': {
      message: '«{field}» té {items}, i n’ha de tenir {min} com a mínim.',
    },
    'too-many': { message: '«{field}» té {items}, i n’hi caben {max}.' },
    'too-small': {
      message: {
        exclusive: '«{field}» és {read}, i ha de ser més gran que {min}.',
        other: '«{field}» és {read}, i ha de ser {min} com a mínim.',
      },
    },
    'too-big': {
      message: '«{field}» és {read}, i no pot passar de {max}.',
      fix: 'Comproveu la xifra: el màxim és {max}.',
    },
    'not-whole': { message: '«{field}» és {read}, i ha de ser un nombre enter.' },
    'unknown-key': {
      message: 'No coneixem el camp «{field}». Aquí hi pot haver: {choices}.',
      fix: { near: meant, other: 'Traieu-lo, o poseu-ne el contingut al cos de la fitxa.' },
    },
    'unknown-value': {
      message: '«{field}» diu {read}, i ha de dir un d’aquests valors: {choices}.',
      fix: { near: meant },
    },
    'not-this-value': {
      message: '«{field}» diu {read}, i només pot dir {choices}.',
    },
    'no-choice-fits': { message: '«{field}» diu {read}, i no té cap de les formes previstes.' },
    html: {
      message: '«{field}» conté HTML ({read}), i ha de ser text sense format.',
      fix: 'Traieu les etiquetes i les entitats, com ara <b> o &nbsp;.',
    },
    invisible: {
      message: '«{field}» conté caràcters que no es veuen o que giren el text ({read}).',
      fix: 'Torneu a escriure el text sense enganxar-lo.',
    },
    'line-break': {
      message: '«{field}» té més d’una línia ({read}), i ha d’anar en una de sola.',
    },
    address: {
      message:
        '«{field}» diu {read}, i ha de ser una adreça pública que comenci per https://, sense espais ni contrasenyes.',
      fix: { near: write, other: 'Copieu-la sencera de la barra d’adreces del navegador.' },
    },
    email: {
      message: '«{field}» diu {read}, i ha de ser un correu electrònic, com ara oac@exemple.cat.',
    },
    phone: {
      message: '«{field}» diu {read}, i ha de ser un telèfon, entre cometes, com ara "93 123 45 67".',
    },
    slug: {
      message:
        '«{field}» diu {read}, i ha de ser un identificador: minúscules sense accents, xifres i guionets.',
      fix: {
        near: meant,
        other:
          'Escriviu-lo amb minúscules sense accents, xifres i guionets, com ara ajuntament-de-vilaclara.',
      },
    },
    'country-code': {
      message: '«{field}» diu {read}, i ha de ser un codi de país de dues lletres, com ara ES.',
    },
    country: { message: '«{field}» diu {read}, i aquest codi no és de cap país (ISO 3166-1).' },
    'municipality-code': {
      message: '«{field}» diu {read}, i ha de ser el codi INE de cinc xifres entre cometes, com ara "08003".',
    },
    'municipality-abroad': {
      message: 'El codi INE de municipi només val per a Espanya (country: ES).',
      fix: 'Traieu «municipality», o corregiu «country».',
    },
    'unknown-municipality': { message: 'No hi ha cap municipi amb el codi INE {read}.' },
    'comarca-abroad': {
      message: 'El camp «{field}» només s’escriu als ens catalans (country: ES, amb un municipi català).',
      fix: 'Traieu «{field}», o corregiu «country» i «municipality».',
    },
    'half-a-place': { message: 'La latitud i la longitud van sempre juntes, i n’hi ha una de sola.' },
    'place-at-home': {
      message: 'A Catalunya la situació surt del municipi, i aquí hi ha una latitud i una longitud.',
      fix: 'Traieu «latitude» i «longitude».',
    },
    'language-code': {
      message: '«{field}» diu {read}, i ha de ser un codi de llengua, com ara ca, es o en.',
      fix: { near: meant },
    },
    'picture-name': {
      message: '«{field}» diu {read}, i ha de ser un fitxer jpg, png, webp o avif de la mateixa carpeta.',
    },
    date: {
      message: '«{field}» diu {read}, i ha de ser una data que existeixi: 2024, 2024-05 o 2024-05-31.',
      fix: { near: write, other: 'Escriviu l’any, l’any i el mes, o el dia sencer, amb guionets i xifres.' },
    },
    day: {
      message: '«{field}» diu {read}, i ha de ser un dia que existeixi, com ara 2024-05-31.',
      fix: { near: write, other: 'Escriviu l’any, el mes i el dia, amb guionets i xifres.' },
    },
    repeated: {
      message: '{read} surt més d’una vegada a «{field}».',
      fix: 'Deixeu-lo un sol cop.',
    },
    'no-way': {
      message: 'Aquest contacte no diu com arribar-hi: cal «url», «email» o «phone».',
    },
    'no-consent': {
      message: 'Hi ha el nom d’una persona sense «consent: true».',
      fix: 'Traieu el nom, o feu constar que la persona hi ha consentit.',
    },
    'one-name': {
      message:
        'Cal dir qui ho ha replicat amb «administration» (un identificador) o amb «name», però no amb tots dos.',
    },
    'fact-in-translation': {
      message: '«{field}» és una dada, i les dades només s’escriuen a ca.md.',
      fix: 'Traieu-la de la traducció.',
    },
    'list-length': {
      message: {
        noneDue: '«{field}» és a la traducció, però no a la fitxa en català.',
        other: '«{field}» té {items}, i en català en té {min}: les llistes han de ser igual de llargues.',
      },
      fix: { noneDue: 'Traieu-lo de la traducció, o afegiu-lo a ca.md.' },
    },
    'word-untranslated': {
      message: {
        body: 'El cos no està traduït: es veurà en català.',
        other: '«{field}» no està traduït: es veurà en català.',
      },
    },
    'unknown-administration': {
      message: 'No hi ha cap ens local amb l’identificador {read} a content/administracions.',
      fix: { near: meant, other: 'Afegiu-ne el fitxer, amb aquest nom i l’extensió .yaml.' },
    },
    future: {
      message: '«{field}» diu {read}, un dia que encara no ha arribat (avui és {detail}).',
    },
    'verified-before-published': {
      message: 'La fitxa es va verificar ({read}) abans de publicar-se ({detail}).',
    },
    'ended-before-since': {
      message: 'El projecte s’acaba ({read}) abans de començar ({detail}).',
    },
    'missing-picture': {
      message: 'A la carpeta de la fitxa no hi ha cap imatge que es digui {read}.',
      fix: { near: meant },
    },
    'other-spelling': {
      message: '«{field}» diu {read}, i a les altres fitxes s’escriu «{nearest}».',
      fix: 'Escriviu-hi «{nearest}», si és el mateix.',
    },
    'other-list': {
      message: '{read} és a «{field}», i a les altres fitxes és a «{detail}».',
      fix: 'Passeu-ho a «{detail}».',
    },
    placeholder: {
      message: '{text} diu {read}: sembla una marca per omplir més tard.',
      fix: 'Ompliu-ho, o traieu-ho: el que no se sap es deixa en blanc.',
    },
    'figure-without-source': {
      message: '{text} dona la xifra {read} sense dir d’on surt.',
      fix: {
        elsewhere:
          'Doneu-la també al text, amb l’enllaç de la font, o a «results» o «savings»; o digueu aquí segons qui.',
        ofWhole: 'Enllaceu la font en aquest apartat, o digueu segons qui.',
        other: 'Afegiu-hi «source» amb l’adreça.',
      },
    },
    'still-catalan': {
      message: {
        ofWhole: 'Un tros del text encara és en català: {read}.',
        other: '«{field}» encara és en català: {read}.',
      },
      fix: 'Traduïu-ho.',
    },
    'figures-differ': {
      message: {
        both: '{text} no dona les mateixes xifres que en català: hi falta {detail} i hi sobra {read}.',
        missing: '{text} no dona les mateixes xifres que en català: hi falta {detail}.',
        extra: '{text} no dona les mateixes xifres que en català: hi sobra {read}.',
        other: '{text} no dona les mateixes xifres que en català.',
      },
      fix: 'Poseu al dia la traducció amb el que diu el text en català.',
    },
    'links-differ': {
      message: {
        both: 'El text no té els mateixos enllaços que en català: hi falta «{detail}» i hi sobra {read}.',
        missing: 'El text no té els mateixos enllaços que en català: hi falta «{detail}».',
        extra: 'El text no té els mateixos enllaços que en català: hi sobra {read}.',
        other: 'El text no té els mateixos enllaços que en català.',
      },
      fix: 'Poseu al dia la traducció amb el que diu el text en català.',
    },
    'straight-apostrophe': {
      message: '{text} té un apòstrof recte: {read}.',
      fix: 'Escriviu-hi «{nearest}», amb l’apòstrof tipogràfic.',
    },
    'long-sentence': {
      message: 'Hi ha una frase de {min} paraules ({read}), i més de {max} costen de seguir.',
      fix: 'Partiu-la en dues o tres.',
    },
    'hard-to-read': {
      message: 'El text és difícil de llegir: té un índex LIX de {size}, i el màxim és {max}.',
      fix: 'Escurceu les frases i trieu paraules més curtes.',
    },
    'unknown-page': {
      message: 'Hi ha un enllaç a {read}, i aquesta pàgina no existeix.',
      fix: { near: meant },
    },
    'cut-text': {
      message: '«{field}» queda tallat: després d’un espai, # comença un comentari, i {read} no es llegirà.',
      fix: 'Si forma part del text, poseu tot el text entre cometes; si no, traieu-ho.',
    },
    'thousands-point': {
      message: '«{field}» diu {read}, i es llegeix com {detail}: el punt separa els decimals.',
      fix: 'Si el punt separa els milers, traieu-lo.',
    },
    'unused-name': {
      message: 'Cap fitxa no fa servir el nom {read}.',
      fix: { near: meant, other: 'Traieu-lo de la llista.' },
    },
    'redirected-sheet': {
      message: '{read} és l’adreça d’una fitxa que hi és, i no pot portar a una altra.',
      fix: 'Traieu-la de la llista, o canvieu el nom de la carpeta de la fitxa.',
    },
    'redirected-pages': {
      message:
        '{read} no pot ser l’adreça que ha deixat una fitxa: és la de les pàgines de la llista de projectes.',
      fix: 'Traieu-la de la llista.',
    },
    'redirect-to-nothing': {
      message: 'No hi ha cap fitxa amb l’adreça {read}.',
      fix: { near: meant, other: 'Poseu-hi l’adreça que la fitxa té ara.' },
    },
    duplicate: {
      message: 'Aquesta fitxa s’assembla molt a {read}, que és a {detail}.',
      fix: 'Si és el mateix projecte, completeu aquella fitxa en lloc d’afegir-ne una altra; si no ho és, feu que el títol ho deixi clar.',
    },
    'headings-differ': {
      message: 'Apartats del text: {size}. Apartats en català: {min}.',
      fix: 'Poseu al dia la traducció amb el que diu el text en català.',
    },
    'blocks-differ': {
      message: 'Paràgrafs i punts del text: {size}. En català: {min}.',
      fix: 'Poseu al dia la traducció amb el que diu el text en català.',
    },
    'body-html': {
      message: 'El cos conté HTML ({read}), i només hi pot haver Markdown.',
      fix: 'Escriviu-ho amb Markdown.',
    },
    'body-heading': {
      message: 'El cos té un títol de primer nivell (#), i els títols hi comencen amb ##.',
      fix: 'Afegiu-hi un altre #.',
    },
    'body-heading-skip': {
      message:
        'El cos salta a un títol massa endins ({read}): el primer és ##, i cada títol baixa com a molt un graó.',
      fix: 'Traieu-hi els # que sobren.',
    },
    'body-too-deep': {
      message: 'El cos té tants blocs dins de blocs, o tants signes junts, que no es pot llegir.',
      fix: 'Partiu-lo en paràgrafs i traieu-hi els signes que sobrin.',
    },
    'body-too-long': {
      message: 'El cos té {size} caràcters, i n’hi caben {max}.',
      fix: 'Escurceu-lo, o porteu-ne una part a un document enllaçat.',
    },
    'wrong-province': {
      message: '«{field}» diu {read}, i el codi INE del municipi és d’una altra província.',
    },
    'not-a-picture': {
      message: '{read} no és cap imatge, tot i el nom.',
      fix: 'Deseu-la de nou com a jpg, png, webp o avif.',
    },
    'body-link': {
      message: 'El cos té un enllaç a {read}, i els enllaços han de començar per https://.',
    },
    'body-picture': {
      message:
        'El cos mostra la imatge {read}, i només hi pot haver imatges jpg, png, webp o avif de la mateixa carpeta.',
    },
    'no-frontmatter': {
      message: {
        unclosed:
          'La capçalera de dades no s’acaba: hi falta la línia de tres guionets (---) de sota dels camps.',
        dashes:
          'Aquesta línia diu {read}, i la línia que obre o tanca la capçalera ha de ser de tres guionets justos (---).',
        code: 'El fitxer és dins d’un bloc de codi, i ha de començar amb la capçalera de dades, entre dues línies de tres guionets (---).',
        blank:
          'Abans de la capçalera de dades hi ha espais o línies en blanc, i el fitxer ha de començar amb els tres guionets (---).',
        other: 'El fitxer no comença amb la capçalera de dades, entre dues línies de tres guionets (---).',
      },
      fix: {
        unclosed: 'Afegiu aquí una línia amb tres guionets (---).',
        dashes: 'Escriviu-hi tres guionets (---), sense res més.',
        code: 'Traieu les línies que obren i tanquen el bloc de codi.',
        blank: 'Traieu el que hi ha abans dels guionets.',
        other: 'Poseu-la al començament. Mireu com comença una fitxa publicada.',
      },
    },
    'early-end': {
      message: 'Aquesta línia de guionets (---) tanca la capçalera, i a sota encara hi ha el camp {read}.',
      fix: 'Traieu-la d’aquí: la que tanca la capçalera va a sota de l’últim camp.',
    },
    yaml: {
      message: 'La capçalera no es pot llegir com a YAML: {trouble}.',
      fix: {
        near: write,
        TAB_AS_INDENT: 'Poseu-hi dos espais per cada tabulador, o feu «npm run fix».',
        MULTILINE_IMPLICIT_KEY: 'Escriviu la clau, dos punts, un espai i el valor.',
        BAD_SCALAR_START: 'Poseu el text entre cometes.',
        BAD_ALIAS: 'Poseu el text entre cometes.',
        BAD_PROP_ORDER: 'Poseu el text entre cometes.',
        TOO_DEEP: 'Traieu els claudàtors i els guionets que sobrin.',
        BAD_DQ_ESCAPE: 'Traieu la barra inversa, o escriviu-la dues vegades.',
        MISSING_CHAR: 'Poseu-hi el que falta. Si el text porta un apòstrof, poseu-lo entre cometes dobles.',
        BAD_INDENT:
          'Tanqueu el claudàtor, o alineeu la línia amb les altres de la mateixa llista o del mateix grup.',
        UNEXPECTED_TOKEN: 'Traieu el signe. Si el text porta un apòstrof, poseu-lo entre cometes dobles.',
        INDENT:
          'Alineeu-la amb les altres línies de la mateixa llista o del mateix grup, amb els mateixos espais al davant.',
        CURLY_QUOTES: 'Poseu-hi cometes rectes.',
        COLON: 'Poseu el text entre cometes.',
        other: 'Mireu com és aquesta part en una fitxa publicada, i escriviu-la igual.',
      },
    },
    'duplicate-key': { message: 'El camp {read} hi és dues vegades.', fix: 'Deixeu-ne un de sol.' },
    'yaml-alias': {
      message: 'La capçalera fa servir àncores, àlies o etiquetes de YAML (&, *, !), i aquí no se n’admeten.',
      fix: 'Si el text comença amb &, * o !, poseu-lo entre cometes.',
    },
    empty: { message: 'El fitxer és buit.' },
    encoding: {
      message: 'El fitxer no està codificat en UTF-8.',
      fix: 'Torneu-lo a desar triant UTF-8.',
    },
    bom: {
      message: 'El fitxer comença amb una marca d’ordre de bytes (BOM).',
      fix: 'Deseu-lo com a UTF-8 sense BOM.',
    },
    crlf: {
      message: 'El fitxer té finals de línia de Windows (CRLF).',
      fix: 'Deseu-lo amb finals de línia LF.',
    },
    'too-large': { message: 'El fitxer fa {size} bytes, i el màxim és de {max}.' },
    unreadable: { message: 'No s’ha pogut llegir el fitxer.', fix: 'Comproveu-ne els permisos.' },
    'wrong-place': {
      message: 'Aquest fitxer no pot ser aquí.',
      fix: 'En una carpeta de fitxa hi pot haver ca.md, es.md, en.md i imatges jpg, png, webp o avif; a administracions, un fitxer .yaml per ens; a guies, fitxers .mdx.',
    },
    'folder-name': {
      message:
        'El nom {read} no val com a adreça: calen minúscules sense accents, xifres i guionets, i 80 caràcters com a màxim.',
    },
    'no-catalan': {
      message: {
        'ca.md':
          'La carpeta no té el fitxer {detail}, que porta les dades i el text en català: sense ell no hi ha pàgina en cap llengua.',
        other:
          'La carpeta no té el fitxer {detail}, que porta el text en català: sense ell no hi ha pàgina en cap llengua.',
      },
    },
    'moved-sheet': {
      message:
        'Aquesta fitxa ja és publicada amb l’adreça {read}, i es perdrien els enllaços que hi porten i el seu fil.',
      fix: 'Torneu a posar a la carpeta el nom que tenia o, si ha de canviar, afegiu la línia «{detail}» a content/redireccions.yaml.',
    },
    'no-translation': {
      message: 'Falta el fitxer {detail}: en aquesta llengua la guia es veurà en català.',
      fix: 'Traduïu-la.',
    },
    'no-content': {
      message: 'La carpeta de continguts no té cap fitxa.',
      fix: 'Comproveu el camí de CONTENT_DIR.',
    },
  },
} satisfies FaultSentences;

/** The shape every language has. */
export type FaultsWords = typeof faultsCa;
