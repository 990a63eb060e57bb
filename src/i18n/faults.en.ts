import type { FaultsWords } from './faults.ca.ts';

const meant = 'Did you mean “{nearest}”?';
const write = 'Write “{nearest}”.';

/** What the checker says in English. */
export const faultsEn: FaultsWords = {
  parts: {
    read: '“{read}”',
    text: { ofWhole: 'The text', other: '“{field}”' },
    characters: { one: '{size} character', other: '{size} characters' },
    items: { one: '{size} item', other: '{size} items' },
    kind: {
      string: 'text',
      number: 'a number, without quotation marks or units',
      int: 'a whole number',
      array: 'a list',
      object: 'a group of fields (one “key: value” line for each field)',
      boolean: 'true or false',
      day: 'a day, such as 2024-05-31',
      date: 'a date: 2024, 2024-05 or 2024-05-31',
      choice: 'one of the listed values',
      https: 'an address that starts with https://',
      address: 'an address that starts with https:// (or “title” and “publisher” if the text has none)',
      other: 'a value',
    },
    trouble: {
      TAB_AS_INDENT: 'there is a tab where there should be spaces',
      MULTILINE_IMPLICIT_KEY: 'a key takes more than one line, or its colon is missing',
      BAD_SCALAR_START: 'a text begins with a reserved sign',
      BAD_ALIAS: 'a text begins with a reserved sign (& or *)',
      BAD_PROP_ORDER: 'a text begins with a reserved sign',
      TOO_DEEP: 'there are too many lists inside lists',
      BAD_DQ_ESCAPE: 'there is a backslash that does not belong inside quotation marks',
      MISSING_CHAR: 'a sign is missing: a quotation mark, a bracket, a comma or a colon',
      BAD_INDENT: 'the indentation does not line up, or a bracket is not closed',
      UNEXPECTED_TOKEN: 'there is a sign that does not belong there',
      NO_SPACE: 'a space is missing after the colon',
      NO_BREAK_SPACE: 'the space after the colon is not an ordinary one, though it looks the same',
      CURLY_QUOTES: 'the quotation marks that open the text are curly (“ ”), and should be straight (")',
      SPACED_ADDRESS: 'there is a space too many inside an address, after the colon',
      INDENT: 'the indentation does not line up: this line does not begin in the column where it should',
      BULLET: 'lists begin with a hyphen and a space, and here there is an asterisk',
      COLON: 'there is a colon in the middle of a text without quotation marks',
      other: 'it does not follow its rules',
    },
  },
  faults: {
    missing: {
      message: 'The field “{field}” is missing: it should hold {kind}.',
      fix: {
        array: 'Add “{field}:” and, below it, one line for each item, starting with a hyphen.',
        other: 'Add a line “{field}: …”.',
      },
    },
    'wrong-kind': {
      message: {
        bare: '“{field}” holds {read}, but it should hold {kind}, in quotation marks.',
        array:
          '“{field}” holds {read}, but it should hold a list (one line for each item, starting with a hyphen).',
        other: '“{field}” holds {read}, but it should hold {kind}.',
      },
      fix: {
        bare: 'Put it in quotation marks.',
        array: 'Put each item on a line of its own, with a hyphen and a space before it.',
        near: 'Write {nearest}, without quotation marks or units.',
        number: 'Leave only the figure.',
      },
    },
    'no-value': {
      message: '“{field}” is empty.',
      fix: {
        due: 'Give it a value: it is required here.',
        other: 'Give it a value, or take the whole line out.',
      },
    },
    'not-fields': {
      message: 'The header has no fields: each line needs a key, a colon and a value.',
      fix: 'See how a published sheet begins.',
    },
    'too-short': {
      message: '“{field}” has {characters} ({read}), but it needs at least {min}.',
    },
    'too-long': {
      message: '“{field}” has {characters}, but there is room for only {max}.',
      fix: 'Shorten it, or move the detail to the main text of the sheet.',
    },
    'too-few': {
      message: '“{field}” has {items}, but it needs at least {min}.',
    },
    'too-many': {
      message: '“{field}” has {items}, but there is room for only {max}.',
    },
    'too-small': {
      message: {
        exclusive: '“{field}” is {read}, but it should be more than {min}.',
        other: '“{field}” is {read}, but it should be at least {min}.',
      },
    },
    'too-big': {
      message: '“{field}” is {read}, but it cannot be more than {max}.',
      fix: 'Check the figure: the most it can be is {max}.',
    },
    'not-whole': { message: '“{field}” is {read}, but it should be a whole number.' },
    'unknown-key': {
      message: 'We do not know the field “{field}”. These may go here: {choices}.',
      fix: { near: meant, other: 'Remove it, or move its content to the main text of the sheet.' },
    },
    'unknown-value': {
      message: '“{field}” says {read}, but it should say one of these: {choices}.',
      fix: { near: meant },
    },
    'not-this-value': {
      message: '“{field}” says {read}, but it can only say {choices}.',
    },
    'no-choice-fits': {
      message: '“{field}” says {read}, which has none of the forms we can read.',
    },
    html: {
      message: '“{field}” holds HTML ({read}), but it should be plain text.',
      fix: 'Remove the tags and entities, such as <b> or &nbsp;.',
    },
    invisible: {
      message: '“{field}” holds characters that cannot be seen or that reverse the text ({read}).',
      fix: 'Type the text again instead of pasting it.',
    },
    'line-break': {
      message: '“{field}” has more than one line ({read}), but it should be on a single line.',
    },
    address: {
      message:
        '“{field}” says {read}, but it should be a public address that starts with https://, without spaces or passwords.',
      fix: { near: write, other: 'Copy all of it from the address bar of your browser.' },
    },
    email: {
      message: '“{field}” says {read}, but it should be an e-mail address, such as oac@exemple.cat.',
    },
    phone: {
      message:
        '“{field}” says {read}, but it should be a telephone number in quotation marks, such as "93 123 45 67".',
    },
    slug: {
      message:
        '“{field}” says {read}, but it should be an identifier: small letters without accents, digits and hyphens.',
      fix: {
        near: meant,
        other:
          'Write it in small letters without accents, digits and hyphens, such as ajuntament-de-vilaclara.',
      },
    },
    'country-code': {
      message: '“{field}” says {read}, but it should be a two-letter country code, such as ES.',
    },
    country: {
      message: '“{field}” says {read}, which is not the code of any country (ISO 3166-1).',
    },
    'municipality-code': {
      message:
        '“{field}” says {read}, but it should be the five-digit INE code in quotation marks, such as "08003".',
    },
    'municipality-abroad': {
      message: 'The INE code of a municipality is only for Spain (country: ES).',
      fix: 'Remove “municipality”, or correct “country”.',
    },
    'unknown-municipality': { message: 'There is no municipality with the INE code {read}.' },
    'comarca-abroad': {
      message: 'The field “{field}” is only for Catalan bodies (country: ES, with a Catalan municipality).',
      fix: 'Remove “{field}”, or correct “country” and “municipality”.',
    },
    'half-a-place': {
      message: 'Latitude and longitude always go together, and only one of them is here.',
    },
    'place-at-home': {
      message:
        'In Catalonia the location comes from the municipality, but here there is a latitude and a longitude.',
      fix: 'Remove “latitude” and “longitude”.',
    },
    'language-code': {
      message: '“{field}” says {read}, but it should be a language code, such as ca, es or en.',
      fix: { near: meant },
    },
    'picture-name': {
      message: '“{field}” says {read}, but it should be a jpg, png, webp or avif file in the same folder.',
    },
    date: {
      message: '“{field}” says {read}, but it should be a date that exists: 2024, 2024-05 or 2024-05-31.',
      fix: {
        near: write,
        other: 'Write the year, the year and month, or the whole day, in figures with hyphens.',
      },
    },
    day: {
      message: '“{field}” says {read}, but it should be a day that exists, such as 2024-05-31.',
      fix: { near: write, other: 'Write the year, the month and the day, in figures with hyphens.' },
    },
    repeated: {
      message: '{read} appears more than once in “{field}”.',
      fix: 'Keep it only once.',
    },
    'no-way': {
      message: 'This contact does not say how to get in touch: it needs “url”, “email” or “phone”.',
    },
    'no-consent': {
      message: 'A person is named without “consent: true”.',
      fix: 'Remove the name, or record that the person has agreed to it.',
    },
    'one-name': {
      message:
        'Say who has replicated it with “administration” (an identifier) or with “name”, but not with both.',
    },
    'fact-in-translation': {
      message: '“{field}” is a fact, and facts are written only in ca.md.',
      fix: 'Remove it from the translation.',
    },
    'list-length': {
      message: {
        noneDue: '“{field}” is in the translation, but not in the Catalan sheet.',
        other: '“{field}” has {items}, but {min} in Catalan: the lists should be the same length.',
      },
      fix: { noneDue: 'Remove it from the translation, or add it to ca.md.' },
    },
    'word-untranslated': {
      message: {
        body: 'The main text is not translated: it will be shown in Catalan.',
        other: '“{field}” is not translated: it will be shown in Catalan.',
      },
    },
    'unknown-administration': {
      message: 'There is no local body with the identifier {read} in content/administracions.',
      fix: { near: meant, other: 'Add its file, with this name and the extension .yaml.' },
    },
    future: {
      message: '“{field}” says {read}, a day that has not come yet (today is {detail}).',
    },
    'verified-before-published': {
      message: 'The sheet was verified ({read}) before it was published ({detail}).',
    },
    'ended-before-since': {
      message: 'The project ends ({read}) before it begins ({detail}).',
    },
    'missing-picture': {
      message: 'There is no picture called {read} in the sheet’s folder.',
      fix: { near: meant },
    },
    'other-spelling': {
      message: '“{field}” says {read}, and the other sheets write “{nearest}”.',
      fix: 'Write “{nearest}”, if it is the same thing.',
    },
    'other-list': {
      message: '{read} stands in “{field}”, and in the other sheets it stands in “{detail}”.',
      fix: 'Move it to “{detail}”.',
    },
    placeholder: {
      message: '{text} says {read}: it looks like something to fill in later.',
      fix: 'Fill it in, or take it out: what is unknown is left out.',
    },
    'figure-without-source': {
      message: '{text} gives the figure {read} without saying where it comes from.',
      fix: {
        elsewhere:
          'Give it in the main text too, with a link to its source, or in “results” or “savings”; or say here according to whom.',
        ofWhole: 'Link the source in this section, or say according to whom.',
        other: 'Add “source” with the address.',
      },
    },
    'still-catalan': {
      message: {
        ofWhole: 'Part of the text is still in Catalan: {read}.',
        other: '“{field}” is still in Catalan: {read}.',
      },
      fix: 'Translate it.',
    },
    'figures-differ': {
      message: {
        both: '{text} does not give the same figures as the Catalan: {detail} is missing and {read} is extra.',
        missing: '{text} does not give the same figures as the Catalan: {detail} is missing.',
        extra: '{text} does not give the same figures as the Catalan: {read} is extra.',
        other: '{text} does not give the same figures as the Catalan.',
      },
      fix: 'Bring the translation up to date with the Catalan text.',
    },
    'links-differ': {
      message: {
        both: 'The text does not have the same links as the Catalan: “{detail}” is missing and {read} is extra.',
        missing: 'The text does not have the same links as the Catalan: “{detail}” is missing.',
        extra: 'The text does not have the same links as the Catalan: {read} is extra.',
        other: 'The text does not have the same links as the Catalan.',
      },
      fix: 'Bring the translation up to date with the Catalan text.',
    },
    'straight-apostrophe': {
      message: '{text} has a straight apostrophe: {read}.',
      fix: 'Write “{nearest}”, with the typographic apostrophe.',
    },
    'long-sentence': {
      message: 'One sentence has {min} words ({read}), and more than {max} are hard to follow.',
      fix: 'Split it into two or three.',
    },
    'hard-to-read': {
      message: 'The text is hard to read: its LIX index is {size}, and the most is {max}.',
      fix: 'Shorten the sentences and choose shorter words.',
    },
    'unknown-page': {
      message: 'There is a link to {read}, and that page does not exist.',
      fix: { near: meant },
    },
    'cut-text': {
      message: '“{field}” is cut short: after a space, # begins a comment, and {read} will not be read.',
      fix: 'If it is part of the text, put the whole text in quotation marks; if not, take it out.',
    },
    'thousands-point': {
      message: '“{field}” says {read}, which is read as {detail}: the point separates decimals.',
      fix: 'If the point separates thousands, take it out.',
    },
    'unused-name': {
      message: 'No sheet uses the name {read}.',
      fix: { near: meant, other: 'Take it out of the list.' },
    },
    'redirected-sheet': {
      message: '{read} is the address of a sheet that is there, and cannot lead to another.',
      fix: 'Take it out of the list, or rename the folder of the sheet.',
    },
    'redirected-pages': {
      message:
        '{read} cannot be the address that a sheet has left: it is that of the pages of the list of projects.',
      fix: 'Take it out of the list.',
    },
    'redirect-to-nothing': {
      message: 'There is no sheet at the address {read}.',
      fix: { near: meant, other: 'Write the address that the sheet has now.' },
    },
    duplicate: {
      message: 'This sheet is much like {read}, at {detail}.',
      fix: 'If it is the same project, add to that sheet instead of writing another; if it is not, make the title tell them apart.',
    },
    'headings-differ': {
      message: 'Headings in the text: {size}. Headings in Catalan: {min}.',
      fix: 'Bring the translation up to date with the Catalan text.',
    },
    'blocks-differ': {
      message: 'Paragraphs and points of the text: {size}. In Catalan: {min}.',
      fix: 'Bring the translation up to date with the Catalan text.',
    },
    'body-html': {
      message: 'The main text holds HTML ({read}), but only Markdown may go there.',
      fix: 'Write it in Markdown.',
    },
    'body-heading': {
      message: 'The main text has a first-level heading (#), but headings there start at ##.',
      fix: 'Add another # to it.',
    },
    'body-heading-skip': {
      message:
        'The main text jumps to a heading too deep ({read}): the first is ##, and each goes down one step at most.',
      fix: 'Take out the # signs too many.',
    },
    'body-too-deep': {
      message:
        'The main text has so many blocks inside blocks, or so many signs together, that it cannot be read.',
      fix: 'Part it into paragraphs and take out the signs it does not need.',
    },
    'body-too-long': {
      message: 'The main text has {size} characters, and {max} fit.',
      fix: 'Shorten it, or move a part to a document and link to it.',
    },
    'wrong-province': {
      message: '“{field}” says {read}, and the INE code of the municipality belongs to another province.',
    },
    'not-a-picture': {
      message: '{read} is no picture, in spite of its name.',
      fix: 'Save it again as jpg, png, webp or avif.',
    },
    'body-link': {
      message: 'The main text has a link to {read}, but links should start with https://.',
    },
    'body-picture': {
      message:
        'The main text shows the picture {read}, but only jpg, png, webp or avif pictures from the same folder may go there.',
    },
    'no-frontmatter': {
      message: {
        unclosed:
          'The data header does not end: the line of three hyphens (---) below its fields is missing.',
        dashes:
          'This line says {read}, but the line that opens or closes the header should be exactly three hyphens (---).',
        code: 'The file is inside a code block, but it should start with the data header, between two lines of three hyphens (---).',
        blank:
          'There are spaces or empty lines before the data header, but the file should start with the three hyphens (---).',
        other: 'The file does not start with the data header, between two lines of three hyphens (---).',
      },
      fix: {
        unclosed: 'Add a line of three hyphens (---) here.',
        dashes: 'Write three hyphens (---) there, and nothing else.',
        code: 'Take out the lines that open and close the code block.',
        blank: 'Take out what stands before the hyphens.',
        other: 'Put it at the beginning. See how a published sheet begins.',
      },
    },
    'early-end': {
      message: 'This line of hyphens (---) closes the header, but the field {read} still stands below it.',
      fix: 'Take it out: the line that closes the header goes below the last field.',
    },
    yaml: {
      message: 'The header cannot be read as YAML: {trouble}.',
      fix: {
        near: write,
        TAB_AS_INDENT: 'Put two spaces in place of each tab, or run “npm run fix”.',
        MULTILINE_IMPLICIT_KEY: 'Write the key, a colon, a space and the value.',
        BAD_SCALAR_START: 'Put the text in quotation marks.',
        BAD_ALIAS: 'Put the text in quotation marks.',
        BAD_PROP_ORDER: 'Put the text in quotation marks.',
        TOO_DEEP: 'Take out the brackets and hyphens that are not needed.',
        BAD_DQ_ESCAPE: 'Take the backslash out, or write it twice.',
        MISSING_CHAR:
          'Put in what is missing. If the text has an apostrophe, put it in double quotation marks.',
        BAD_INDENT: 'Close the bracket, or line the line up with the others of the same list or group.',
        UNEXPECTED_TOKEN:
          'Take the sign out. If the text has an apostrophe, put it in double quotation marks.',
        INDENT: 'Line it up with the other lines of the same list or group, with the same spaces before it.',
        CURLY_QUOTES: 'Use straight quotation marks.',
        COLON: 'Put the text in quotation marks.',
        other: 'See how this part looks in a published sheet, and write it the same way.',
      },
    },
    'duplicate-key': { message: 'The field {read} is there twice.', fix: 'Keep only one.' },
    'yaml-alias': {
      message: 'The header uses YAML anchors, aliases or tags (&, *, !), which are not allowed here.',
      fix: 'If the text starts with &, * or !, put it in quotation marks.',
    },
    empty: { message: 'The file is empty.' },
    encoding: {
      message: 'The file is not encoded in UTF-8.',
      fix: 'Save it again, choosing UTF-8.',
    },
    bom: {
      message: 'The file starts with a byte order mark (BOM).',
      fix: 'Save it as UTF-8 without a BOM.',
    },
    crlf: {
      message: 'The file has Windows line endings (CRLF).',
      fix: 'Save it with LF line endings.',
    },
    'too-large': { message: 'The file is {size} bytes, and the limit is {max}.' },
    unreadable: { message: 'The file could not be read.', fix: 'Check its permissions.' },
    'wrong-place': {
      message: 'This file cannot be here.',
      fix: 'A sheet’s folder may hold ca.md, es.md, en.md and jpg, png, webp or avif pictures; administracions, one .yaml file for each body; guies, .mdx files.',
    },
    'folder-name': {
      message:
        'The name {read} cannot be used as an address: it may have only small letters without accents, digits and hyphens, and 80 characters at most.',
    },
    'no-catalan': {
      message: {
        'ca.md':
          'The folder does not have the file {detail}, which holds the facts and the Catalan text: without it there is no page in any language.',
        other:
          'The folder does not have the file {detail}, which holds the Catalan text: without it there is no page in any language.',
      },
    },
    'moved-sheet': {
      message:
        'This sheet is already published at the address {read}: the links that lead there and its thread would be lost.',
      fix: 'Give the folder its old name back or, if it has to change, add the line “{detail}” to content/redireccions.yaml.',
    },
    'no-translation': {
      message: 'The file {detail} is missing: in this language the guide will be shown in Catalan.',
      fix: 'Translate it.',
    },
    'no-content': {
      message: 'The content folder has no sheets.',
      fix: 'Check the path in CONTENT_DIR.',
    },
  },
};
