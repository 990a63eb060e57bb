import { describe, it } from 'vitest';
import { expectMistake, type Mistake } from './mistake.ts';

const PAGE = 'url: https://vilaclara.example.cat/oac';

const addresses = [
  'javascript:alert(1)',
  'data:text/html,hola',
  'http://vilaclara.example.cat/oac',
  'ftp://vilaclara.example.cat/oac',
  '//vilaclara.example.cat/oac',
  'vilaclara.example.cat/oac',
  '/oac/',
  'https:vilaclara.example.cat',
  'https:/vilaclara.example.cat',
  'https://',
  'https://localhost/oac',
  'https://192.168.1.1/oac',
  'https://vilaclara/oac',
  'https://vilaclara.example.cat/la oficina',
  'https://oac:secret@vilaclara.example.cat',
  'https://ajuntament.cat@dolent.example.com',
  'mailto:oac@vilaclara.example.cat',
  'vegeu https://vilaclara.example.cat/oac',
];

const EMAIL = 'email: oac@vilaclara.example.cat';
const PHONE = /phone: .*/;
const inContact = (field: string, from: Mistake['from'], read: string, says: RegExp): Mistake => ({
  ...{
    name: read,
    from,
    to: `${field}: '${read}'`,
    at: `${field}: '`,
    field: `contacts[0].${field}`,
    level: 2,
  },
  says: [new RegExp(`«${read.replace(/[.+()]/g, '\\$&')}»`), says],
});

const emails = [
  'oac',
  'oac@',
  '@vilaclara.example.cat',
  'mailto:oac@vilaclara.example.cat',
  'oac @ vilaclara.cat',
];
const phones = [
  '93',
  '93-123-45-67',
  'tel:931234567',
  '93 123 45 67 ext. 4',
  '(93) 123 45 67',
  '0034 93 123 45 67 89 01',
];

describe('A public address', () => {
  it.each(addresses)('is not «%s»', (read) => {
    const place = { at: PAGE.slice(0, 4) + ' ', field: 'contacts[0].url', level: 2 } as const;
    const quoted = new RegExp(`«${read.replace(/[/.()]/g, '\\$&')}»`);
    expectMistake({ name: '', from: PAGE, to: `url: '${read}'`, ...place, says: [quoted, /https:\/\//] });
  });

  it('that is a source is judged in the same way', () => {
    const at = 'http://vilaclara.example.cat/memoria';
    const place = { from: `- https://vilaclara.example.cat/memoria`, to: `- ${at}`, at, field: 'sources[0]' };
    expectMistake({ name: '', ...place, says: [/«http:/, /https:\/\//] });
  });

  it('that is a number is asked for as an address, or a title and a publisher', () => {
    const place = {
      from: '- https://vilaclara.example.cat/memoria',
      to: '- 42',
      at: '42\n  - title',
      field: 'sources[0]',
    };
    expectMistake({ name: '', ...place, says: [/«42»/, /https:\/\//, /«title» i «publisher»/] });
  });
});

describe('A contact', () => {
  it.each(emails.map((read) => inContact('email', EMAIL, read, /correu/)))(
    'does not take «$name» for a mailbox, and shows one',
    expectMistake,
  );

  it.each(phones.map((read) => inContact('phone', PHONE, read, /telèfon/)))(
    'does not take «$name» for a telephone, and shows one',
    expectMistake,
  );

  it('whose telephone was written without quotation marks is told to put them', () => {
    const place = {
      from: PHONE,
      to: 'phone: 931234567',
      at: 'phone:',
      field: 'contacts[0].phone',
      level: 2,
    } as const;
    expectMistake({ name: '', ...place, says: [/931234567/, /cometes/] });
  });
});
