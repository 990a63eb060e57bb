import { isAddress } from './values.ts';

/** What a person means to do one day, in Catalan and Spanish. */
const LATER =
  'concretar|confirmar|completar|decidir|definir|determinar|fer|hacer|omplir|rellenar|redactar|redacció|redacción|publicar|traduir|traducir|revisar|confirmació|confirmación';

/** No letter, figure or low line before, nor after: a mark and not part of a word or of a file’s name. */
const [START, END] = ['(?<![\\p{L}\\p{N}_])', '(?![\\p{L}\\p{N}_])'];

/** What a figure counts when it is not known yet: «XX %», «XXX euros». */
const COUNTED =
  '(?:%|€|euros?|hores|horas|hours|dies|días|days|persones|personas|people|usuaris|usuarios|users|habitants|habitantes|tràmits|trámites|milions|millones)';

/** What somebody who writes TODO goes on to say. */
const TO_DO =
  'TODO(?=:|\\)|\\s*$|\\s+\\p{Ll}+(?:[aei]r(?:-\\p{L}+)?|re)(?!\\p{L})|\\s+(?:add|ask|check|confirm|fill|find|get|put|write)(?!\\p{L}))';

/** Marks that somebody meant to come back, wherever they stand in a text. */
const ANYWHERE = [
  new RegExp(
    `${START}(?:${TO_DO}|(?:TBD|TBC|FIXME|[Xx]{4,}|[Ll]orem [Ii]psum|LOREM IPSUM)${END}|(?<!segle |siglo )[Xx]{2,}[ \\u00a0]?${COUNTED}(?!\\p{L}))`,
    'u',
  ),
  /_{3,}|\{\{[^{}]*\}\}|(?<![^\s([|:])\?{2,}(?!\p{L})/u,
  /(?<!\p{L})(?:PENDENT|PENDIENTE|PENDING):/u,
  new RegExp(
    `\\((?:(?:pendent|pendiente)(?: (?:de|per|por) (?:${LATER}))?|(?:per|por|a) (?:${LATER})|pending|to be (?:completed|confirmed|determined|defined))\\)(?=[.\\s]*$)|\\((?:pendent|pendiente) (?:de|per|por) (?:${LATER})\\)`,
    'iu',
  ),
];

const THING =
  'noms?|nombres?|name|text|texto|data|fecha|date|xifra|cifra|figure|enllaç|enlace|link|font|fuente|source|títol|título|title';

/** What a form’s text in brackets asks for, and no link: «[nom del poble]», but not «[text consolidat]». */
const ASKED = new RegExp(
  `\\[(?:${[
    `(?:${THING})(?: (?:(?:de )?l[’']|d[’']|(?:d(?:el?s?|e l[aeo]s?)|al?|aquí|here|of|to|i|y|and)(?!\\p{L}))[^\\]\\d]{0,80})?`,
    '(?:pendent|pendiente|pending|per confirmar|por confirmar)(?: [^\\]]{0,80})?',
    `(?:cal|falta|falten|faltan|missing) (?:l[’']|l[ae]s? |els? |una? |the )?(?:citació|citar|cita|citation|${THING})[^\\]]{0,80}`,
    '(?:posar|poseu|poner|poned|inserir|inseriu|insertar|insertad|insert|afegir|afegiu|añadir|añadid|add|escriure|escriviu|escribir|escribid|write|completar|completeu|omplir|ompliu|rellenar|rellenad|fill in) [^\\]]{0,80}',
    'cita requerida|cita necesaria|citation needed|source needed',
  ].join('|')})\\](?!\\()`,
  'iu',
);

/** Whole texts that put something off. */
const PUT_OFF = new RegExp(
  `^(?:${[
    `(?:pendent|pendiente) (?:de|per|por) (?:la )?(?:${LATER})`,
    `(?:a|per|por|falta) (?:${LATER})(?: aquest apartat| este apartado)?`,
    'xx+|tb[cd]|to be (?:completed|confirmed|determined|defined)|prova|prueba|test',
  ].join('|')})\\.?$`,
  'i',
);

/** Whole texts that say nothing. A cell of a table may: there is no leaving a cell out. */
const SAYS_NOTHING =
  /^(?:[-–—.…?]+|n\/[ad]|s\/d|n\.\s?d\.?|s\.\s?d\.?|ns\/nc|pendent|pendiente|pending|no (?:consta|se sap|ho sabem|se sabe)|desconegut|desconocido|unknown|not known)\.?$/i;

/** The host of the examples we give ourselves, and those that stand for any other, in an address or a mailbox. */
const EXAMPLE =
  /(?:\/\/|@)(?:(?:[\w-]+\.)*exemple\.cat|(?:www\.)?(?:example|ejemplo|exemple)\.(?:com|org|net|es)|(?:www\.)?(?:domini|dominio|domain)\.[a-z]{2,})(?![\w.-]*\w)/i;

const EXAMPLE_PHONE = /^\+?(?:\d ?){2,5}(?:0 ?){6,}$/;

/** Whether a text holds a mark that somebody left for later, or an address that leads nowhere. */
export function isMarked(text: string): boolean {
  const words = text.replace(/https?:\/\/\S+/gi, ' ');
  return (
    EXAMPLE.test(text) ||
    (!isAddress(text) && [...ANYWHERE, ASKED].some((mark) => mark.test(words))) ||
    EXAMPLE_PHONE.test(text.trim())
  );
}

/** Whether a whole text only says that something is to come or is not known; of a table’s cell, only the first. */
export function saysNothing(text: string, isCell = false): boolean {
  const whole = text.trim();
  return PUT_OFF.test(whole) || (!isCell && SAYS_NOTHING.test(whole));
}
