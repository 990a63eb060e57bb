/** Whom a figure is told after: those who publish or answer for something, and what they publish it in. */
const SPEAKER = [
  'ajuntaments?|alcaldia|alcalde|alcaldessa|consistori|regidora?|regidoria|diputaci(?:ó|ons)|consell|consorci',
  'govern|ministeri|departament|oficina|direcció|agència|associació|entitat|institut|universitat|consultora',
  'empresa|empreses|proveïdora?|autora?|autors|autores|responsables?|participants|candidatura|persona que',
  'nota|notes|not[ií]ci(?:a|es)|articles?|premsa|diaris?|mitjans?|mitjà|revista|butlletí|blog|web|portal|pàgina',
  'fitxa|informes?|memòri(?:a|es)|estudis?|avaluaci(?:ó|ons)|auditoria|enquest(?:a|es)|entrevist(?:a|es)',
  'estimaci(?:ó|ons)|càlculs?|balanç|informaci(?:ó|ons)|dades|fonts?|estadístiqu(?:a|es)|comptes|cens|padró',
].join('|');

const ARTICLE = "(?:[Ll][’']|[Ee]ls? |[Ll][ae]s? |[Uu]na? |[Uu]nes |[Uu]ns |[Aa]questa? )";
const SAME = '(?:mateixa? |mateix[eo]s |pròpia |propi |seus? |sev(?:a|es) )?';
const SOMEBODY = `${ARTICLE}${SAME}(?:${SPEAKER})(?!\\p{L})`;
const NAME = '\\p{Ll}?\\p{Lu}[\\p{L}\\p{N}.’-]*';
const HOST = '(?:[a-z\\d-]+\\.)+[a-z]{2,}(?!\\p{L})';

/** What begins a sentence with a capital and is nobody’s name. */
const NOBODY =
  'Alguns?|Algunes|Altres|Així|Això|Com|Ells|Elles|Els?|Ens|Es|Gent|Hi|Ho|I|Ja|La|Les|Molts|Moltes|Ningú|No|On|Per|Que|Què|Qui|Se|També|Tothom|Tots|Totes|Un|Una|Unes|Uns';

const SAYS =
  '(?:diu(?:en)?|deia|afirm(?:a|en)|calcul(?:a|en)|declar(?:a|en)|assegur(?:a|en)|expli(?:ca|quen)|estim(?:a|en)|xifr(?:a|en)|inform(?:a|en)|va (?:dir|explicar|declarar|afirmar|calcular))(?!\\p{L})';

const ATTRIBUTED = new RegExp(
  [
    // «Segons l’alcaldia», and not «en 45 segons» nor «segons la mida».
    `(?<!\\d[ \\u00a0])(?<!\\p{L})[Ss]egons (?:${SAYS} )?(?:«|“|${HOST}|${ARTICLE}?${NAME}|${SOMEBODY}|(?:dades|fonts|mitjans)(?!\\p{L}))`,
    // «L’oficina de correus calcula que», and not «les fonts no diuen» nor «que es diu».
    `(?<!\\p{L})${SOMEBODY}(?: (?!no |es |se )[\\p{L}’-]+){0,5} ${SAYS}`,
    `(?<!\\p{L})(?!(?:${NOBODY}) )${NAME} (?:també |ja )?${SAYS}`,
    // «…, calcula la Diputació».
    `[,»”] ?${SAYS} (?:${SOMEBODY}|${ARTICLE}?${NAME})`,
  ].join('|'),
  'u',
);

/** Whether a Catalan text tells whose word it is. */
export function isAttributed(text: string): boolean {
  return ATTRIBUTED.test(text);
}
