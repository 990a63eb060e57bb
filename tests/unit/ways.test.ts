import { describe, expect, it } from 'vitest';
import { contactAddress } from '../../src/domain/contact.ts';
import { read } from '../../src/domain/reading.ts';
import { factsOf } from './sample.ts';

const url = 'https://vilaclara.example.cat/oac';
const email = 'oac@vilaclara.example.cat';
const phone = '+34 93 123 45 67';

function wayTo(ways: Record<string, string>): string | undefined {
  const { contacts } = read(factsOf({ contacts: [{ role: 'Oficina', ...ways }] }), undefined, 'ca');
  return contacts.map(contactAddress)[0];
}

describe('The way to a contact', () => {
  it('is its page, then its mailbox, then its telephone', () => {
    expect(wayTo({ url, email, phone })).toBe(url);
    expect(wayTo({ email, phone })).toBe(`mailto:${email}`);
    expect(wayTo({ phone })).toBe('tel:+34931234567');
  });
});
