import type { FaultSentences, Shown } from './faults.ts';

/** What is wrong with YAML, by the reader's own codes. */
const yamlTroubles: Record<string, string> = {
  TAB_AS_INDENT: 'there is a tab where there should be spaces',
  MULTILINE_IMPLICIT_KEY: 'a key takes more than one line, or its colon is missing',
  BLOCK_AS_IMPLICIT_KEY: 'there is a colon in the middle of a text: put the text in quotation marks',
  BAD_SCALAR_START: 'a text begins with a reserved sign: put it in quotation marks',
  BAD_ALIAS: 'a text begins with a reserved sign (& or *): put it in quotation marks',
  TOO_DEEP: 'there are too many lists inside lists',
  BAD_DQ_ESCAPE: 'there is a backslash that does not belong inside quotation marks',
  MISSING_CHAR:
    'a sign is missing: a quotation mark, a bracket, a comma or a colon. If the text has an apostrophe, put it in double quotation marks',
  BAD_INDENT: 'the indentation does not line up, or a bracket is not closed',
  UNEXPECTED_TOKEN:
    'there is a sign that does not belong there; if the text has an apostrophe, put it in double quotation marks',
};

const kinds: Record<string, string> = {
  string: 'text',
  number: 'a number, without quotation marks or units',
  int: 'a whole number',
  array: 'a list (one line for each item, starting with a hyphen)',
  object: 'a group of fields (one “key: value” line for each field)',
  boolean: 'true or false',
  day: 'a day, such as 2024-05-31',
  date: 'a date: 2024, 2024-05 or 2024-05-31',
  choice: 'one of the listed values',
  https: 'an address that starts with https://',
  address: 'an address that starts with https:// (or “title” and “publisher” if the text has none)',
};

const kind = ({ expected }: Shown) => kinds[expected.kind ?? ''] ?? 'a value';
const list = (choices: readonly string[] = []) => choices.join(', ');
const meant = ({ nearest }: Shown) => (nearest ? { fix: `Did you mean “${nearest}”?` } : {});
const characters = (n: number) => `${n} ${n === 1 ? 'character' : 'characters'}`;
const items = (n: number) => `${n} ${n === 1 ? 'item' : 'items'}`;
/** What was read, in the quotation marks of English. */
const said = ({ read }: Shown) => read.replace(/^«/, '“').replace(/»$/, '”');

/** What to add where a figure stands for text: YAML takes `08121` for a number. */
const isBare = ({ expected, isText, read }: Shown) =>
  expected.kind === 'string' && !isText && !/^«[[{]/.test(read);
const unquoted = (f: Shown) => (isBare(f) ? { fix: 'Put it in quotation marks.' } : {});
const kindDue = (f: Shown) => `${kind(f)}${isBare(f) ? ', in quotation marks' : ''}`;

/** What the checker says in English. */
export const faultsEn: FaultSentences = {
  missing: (f) => ({
    message: `The field “${f.field}” is missing: it should hold ${kind(f)}.`,
    fix: `Add a line “${f.field}: …”.`,
  }),
  'wrong-kind': (f) => ({
    message: `“${f.field}” holds ${said(f)}, but it should hold ${kindDue(f)}.`,
    ...unquoted(f),
  }),
  'no-value': (f) => ({
    message: `“${f.field}” is empty.`,
    fix: 'Give it a value, or take the whole line out.',
  }),
  'not-fields': () => ({
    message: 'The header has no fields: each line needs a key, a colon and a value.',
    fix: 'See how a published sheet begins.',
  }),
  'too-short': (f) => ({
    message: `“${f.field}” has ${characters(f.size)} (${said(f)}), but it needs at least ${f.expected.min}.`,
  }),
  'too-long': (f) => ({
    message: `“${f.field}” has ${characters(f.size)}, but there is room for only ${f.expected.max}.`,
    fix: 'Shorten it, or move the detail to the main text of the sheet.',
  }),
  'too-few': (f) => ({
    message: `“${f.field}” has ${items(f.size)}, but it needs at least ${f.expected.min}.`,
  }),
  'too-many': (f) => ({
    message: `“${f.field}” has ${items(f.size)}, but there is room for only ${f.expected.max}.`,
  }),
  'too-small': (f) => ({
    message: `“${f.field}” is ${said(f)}, but it should be ${f.expected.detail === 'exclusive' ? `more than ${f.expected.min}` : `at least ${f.expected.min}`}.`,
  }),
  'too-big': (f) => ({
    message: `“${f.field}” is ${said(f)}, but it cannot be more than ${f.expected.max}.`,
  }),
  'not-whole': (f) => ({ message: `“${f.field}” is ${said(f)}, but it should be a whole number.` }),
  'unknown-key': (f) => ({
    message: `We do not know the field “${f.field}”. These may go here: ${list(f.expected.choices)}.`,
    ...(f.nearest ? meant(f) : { fix: 'Remove it, or move its content to the main text of the sheet.' }),
  }),
  'unknown-value': (f) => ({
    message: `“${f.field}” says ${said(f)}, but it should say one of these: ${list(f.expected.choices)}.`,
    ...meant(f),
  }),
  'not-this-value': (f) => ({
    message: `“${f.field}” says ${said(f)}, but it can only say ${list(f.expected.choices)}.`,
  }),
  'no-choice-fits': (f) => ({
    message: `“${f.field}” says ${said(f)}, which has none of the forms we can read.`,
  }),
  html: (f) => ({
    message: `“${f.field}” holds HTML (${said(f)}), but it should be plain text.`,
    fix: 'Remove the tags and entities, such as <b> or &nbsp;.',
  }),
  invisible: (f) => ({
    message: `“${f.field}” holds characters that cannot be seen or that reverse the text (${said(f)}).`,
    fix: 'Type the text again instead of pasting it.',
  }),
  'line-break': (f) => ({
    message: `“${f.field}” has more than one line (${said(f)}), but it should be on a single line.`,
  }),
  address: (f) => ({
    message: `“${f.field}” says ${said(f)}, but it should be a public address that starts with https://, without spaces or passwords.`,
  }),
  email: (f) => ({
    message: `“${f.field}” says ${said(f)}, but it should be an e-mail address, such as oac@exemple.cat.`,
  }),
  phone: (f) => ({
    message: `“${f.field}” says ${said(f)}, but it should be a telephone number in quotation marks, such as "93 123 45 67".`,
  }),
  slug: (f) => ({
    message: `“${f.field}” says ${said(f)}, but it should be an identifier: small letters without accents, digits and hyphens.`,
  }),
  'country-code': (f) => ({
    message: `“${f.field}” says ${said(f)}, but it should be a two-letter country code, such as ES.`,
  }),
  country: (f) => ({
    message: `“${f.field}” says ${said(f)}, which is not the code of any country (ISO 3166-1).`,
  }),
  'municipality-code': (f) => ({
    message: `“${f.field}” says ${said(f)}, but it should be the five-digit INE code in quotation marks, such as "08003".`,
  }),
  'municipality-abroad': () => ({
    message: 'The INE code of a municipality is only for Spain (country: ES).',
    fix: 'Remove “municipality”, or correct “country”.',
  }),
  'unknown-municipality': (f) => ({ message: `There is no municipality with the INE code ${said(f)}.` }),
  'comarca-abroad': (f) => ({
    message: `The field “${f.field}” is only for Catalan bodies (country: ES, with a Catalan municipality).`,
    fix: `Remove “${f.field}”, or correct “country” and “municipality”.`,
  }),
  'half-a-place': () => ({
    message: 'Latitude and longitude always go together, and only one of them is here.',
  }),
  'place-at-home': () => ({
    message:
      'In Catalonia the location comes from the municipality, but here there is a latitude and a longitude.',
    fix: 'Remove “latitude” and “longitude”.',
  }),
  'language-code': (f) => ({
    message: `“${f.field}” says ${said(f)}, but it should be a language code, such as ca, es or en.`,
  }),
  'picture-name': (f) => ({
    message: `“${f.field}” says ${said(f)}, but it should be a jpg, png, webp or avif file in the same folder.`,
  }),
  date: (f) => ({
    message: `“${f.field}” says ${said(f)}, but it should be a date that exists: 2024, 2024-05 or 2024-05-31.`,
  }),
  day: (f) => ({
    message: `“${f.field}” says ${said(f)}, but it should be a day that exists, such as 2024-05-31.`,
  }),
  repeated: (f) => ({
    message: `${said(f)} appears more than once in “${f.field}”.`,
    fix: 'Keep it only once.',
  }),
  'no-way': () => ({
    message: 'This contact does not say how to get in touch: it needs “url”, “email” or “phone”.',
  }),
  'no-consent': () => ({
    message: 'A person is named without “consent: true”.',
    fix: 'Remove the name, or record that the person has agreed to it.',
  }),
  'one-name': () => ({
    message:
      'Say who has replicated it with “administration” (an identifier) or with “name”, but not with both.',
  }),
  'fact-in-translation': (f) => ({
    message: `“${f.field}” is a fact, and facts are written only in ca.md.`,
    fix: 'Remove it from the translation.',
  }),
  // A minimum of 0 says that the Catalan sheet does not have the field at all.
  'list-length': (f) =>
    f.expected.min === 0
      ? {
          message: `“${f.field}” is in the translation, but not in the Catalan sheet.`,
          fix: 'Remove it from the translation, or add it to ca.md.',
        }
      : {
          message: `“${f.field}” has ${items(f.size)}, but ${f.expected.min} in Catalan: the lists should be the same length.`,
        },
  'word-untranslated': (f) => ({
    message:
      f.expected.detail === 'body'
        ? 'The main text is not translated: it will be shown in Catalan.'
        : `“${f.field}” is not translated: it will be shown in Catalan.`,
  }),
  'unknown-administration': (f) => ({
    message: `There is no local body with the identifier ${said(f)} in content/administracions.`,
    ...(f.nearest ? meant(f) : { fix: 'Add its file, with this name and the extension .yaml.' }),
  }),
  future: (f) => ({
    message: `“${f.field}” says ${said(f)}, a day that has not come yet (today is ${f.expected.detail}).`,
  }),
  'verified-before-published': (f) => ({
    message: `The sheet was verified (${said(f)}) before it was published (${f.expected.detail}).`,
  }),
  'ended-before-since': (f) => ({
    message: `The project ends (${said(f)}) before it begins (${f.expected.detail}).`,
  }),
  'missing-picture': (f) => ({
    message: `There is no picture called ${said(f)} in the sheet’s folder.`,
    ...meant(f),
  }),
  'other-spelling': (f) => ({
    message: `“${f.field}” says ${said(f)}, and the other sheets write “${f.nearest}”.`,
    fix: `Write “${f.nearest}”, if it is the same thing.`,
  }),
  'other-list': (f) => ({
    message: `${said(f)} stands in “${f.field}”, and in the other sheets it stands in “${f.expected.detail}”.`,
    fix: `Move it to “${f.expected.detail}”.`,
  }),
  placeholder: (f) => ({
    message: `${f.field ? `“${f.field}”` : 'The text'} says ${said(f)}: it looks like something to fill in later.`,
    fix: 'Fill it in, or take it out: what is unknown is left out.',
  }),
  'figure-without-source': (f) => ({
    message: `${f.field ? `“${f.field}”` : 'The text'} gives the figure ${said(f)} without saying where it comes from.`,
    fix:
      f.expected.detail === 'elsewhere'
        ? 'Give it in the main text too, with a link to its source, or in “results” or “savings”; or say here according to whom.'
        : f.field
          ? 'Add “source” with the address.'
          : 'Link the source in this section, or say according to whom.',
  }),
  'still-catalan': (f) => ({
    message: `${f.field ? `“${f.field}”` : 'Part of the text'} is still in Catalan: ${said(f)}.`,
    fix: 'Translate it.',
  }),
  'figures-differ': (f) => ({
    message: `${f.field ? `“${f.field}”` : 'The text'} does not give the same figures as the Catalan${f.expected.detail ? `: ${f.expected.detail} is missing` : ''}${f.read === '«»' ? '' : `${f.expected.detail ? ' and' : ':'} ${said(f)} is extra`}.`,
    fix: 'Bring the translation up to date with the Catalan text.',
  }),
  'links-differ': (f) => ({
    message: `The text does not have the same links as the Catalan${f.expected.detail ? `: “${f.expected.detail}” is missing` : ''}${f.read === '«»' ? '' : `${f.expected.detail ? ' and' : ':'} ${said(f)} is extra`}.`,
    fix: 'Bring the translation up to date with the Catalan text.',
  }),
  'straight-apostrophe': (f) => ({
    message: `${f.field ? `“${f.field}”` : 'The text'} has a straight apostrophe: ${said(f)}.`,
    fix: `Write “${f.nearest}”, with the typographic apostrophe.`,
  }),
  'long-sentence': (f) => ({
    message: `One sentence has ${f.expected.min} words (${said(f)}), and more than ${f.expected.max} are hard to follow.`,
    fix: 'Split it into two or three.',
  }),
  'hard-to-read': (f) => ({
    message: `The text is hard to read: its LIX index is ${f.size}, and the most is ${f.expected.max}.`,
    fix: 'Shorten the sentences and choose shorter words.',
  }),
  'unknown-page': (f) => ({
    message: `There is a link to ${said(f)}, and that page does not exist.`,
    ...meant(f),
  }),
  'thousands-point': (f) => ({
    message: `“${f.field}” says ${said(f)}, which is read as ${f.expected.detail}: the point separates decimals.`,
    fix: 'If the point separates thousands, take it out.',
  }),
  'unused-name': (f) => ({
    message: `No sheet uses the name ${said(f)}.`,
    ...(f.nearest ? meant(f) : { fix: 'Take it out of the list.' }),
  }),
  duplicate: (f) => ({
    message: `This sheet is much like ${said(f)}, at ${f.expected.detail}.`,
    fix: 'If it is the same project, add to that sheet instead of writing another; if it is not, make the title tell them apart.',
  }),
  'headings-differ': (f) => ({
    message: `Headings in the text: ${f.size}. Headings in Catalan: ${f.expected.min}.`,
    fix: 'Bring the translation up to date with the Catalan text.',
  }),
  'blocks-differ': (f) => ({
    message: `Paragraphs and points of the text: ${f.size}. In Catalan: ${f.expected.min}.`,
    fix: 'Bring the translation up to date with the Catalan text.',
  }),
  'body-html': (f) => ({
    message: `The main text holds HTML (${said(f)}), but only Markdown may go there.`,
    fix: 'Write it in Markdown.',
  }),
  'body-heading': () => ({
    message: 'The main text has a first-level heading (#), but headings there start at ##.',
    fix: 'Add another # to it.',
  }),
  'body-heading-skip': (f) => ({
    message: `The main text jumps to a heading too deep (${said(f)}): the first is ##, and each goes down one step at most.`,
    fix: 'Take out the # signs too many.',
  }),
  'body-too-deep': () => ({
    message:
      'The main text has so many blocks inside blocks, or so many signs together, that it cannot be read.',
    fix: 'Part it into paragraphs and take out the signs it does not need.',
  }),
  'body-too-long': (f) => ({
    message: `The main text has ${f.size} characters, and ${f.expected.max} fit.`,
    fix: 'Shorten it, or move a part to a document and link to it.',
  }),
  'wrong-province': (f) => ({
    message: `“${f.field}” says ${said(f)}, and the INE code of the municipality belongs to another province.`,
  }),
  'not-a-picture': (f) => ({
    message: `${said(f)} is no picture, in spite of its name.`,
    fix: 'Save it again as jpg, png, webp or avif.',
  }),
  'body-link': (f) => ({
    message: `The main text has a link to ${said(f)}, but links should start with https://.`,
  }),
  'body-picture': (f) => ({
    message: `The main text shows the picture ${said(f)}, but only jpg, png, webp or avif pictures from the same folder may go there.`,
  }),
  'no-frontmatter': () => ({
    message: 'The file does not start with the data header, between two lines of three hyphens (---).',
  }),
  yaml: (f) => ({
    message: `The header cannot be read as YAML: ${yamlTroubles[f.expected.detail ?? ''] ?? 'it does not follow its rules'}.`,
  }),
  'duplicate-key': (f) => ({ message: `The field ${said(f)} is there twice.`, fix: 'Keep only one.' }),
  'yaml-alias': () => ({
    message: 'The header uses YAML anchors, aliases or tags (&, *, !), which are not allowed here.',
    fix: 'If the text starts with &, * or !, put it in quotation marks.',
  }),
  empty: () => ({ message: 'The file is empty.' }),
  encoding: () => ({
    message: 'The file is not encoded in UTF-8.',
    fix: 'Save it again, choosing UTF-8.',
  }),
  bom: () => ({
    message: 'The file starts with a byte order mark (BOM).',
    fix: 'Save it as UTF-8 without a BOM.',
  }),
  crlf: () => ({
    message: 'The file has Windows line endings (CRLF).',
    fix: 'Save it with LF line endings.',
  }),
  'too-large': (f) => ({ message: `The file is ${f.size} bytes, and the limit is ${f.expected.max}.` }),
  unreadable: () => ({ message: 'The file could not be read.', fix: 'Check its permissions.' }),
  'wrong-place': () => ({
    message: 'This file cannot be here.',
    fix: 'A sheet’s folder may hold ca.md, es.md, en.md and jpg, png, webp or avif pictures; administracions, one .yaml file for each body; guies, .mdx files.',
  }),
  'folder-name': (f) => ({
    message: `The name ${said(f)} cannot be used as an address: it may have only small letters without accents, digits and hyphens, and 80 characters at most.`,
  }),
  'no-catalan': (f) => ({
    message: `The folder does not have the file ${f.expected.detail}, which holds ${f.expected.detail === 'ca.md' ? 'the facts and the Catalan text' : 'the Catalan text'}: without it there is no page in any language.`,
  }),
  'no-translation': (f) => ({
    message: `The file ${f.expected.detail} is missing: in this language the guide will be shown in Catalan.`,
    fix: 'Translate it.',
  }),
  'no-content': () => ({
    message: 'The content folder has no sheets.',
    fix: 'Check the path in CONTENT_DIR.',
  }),
};
