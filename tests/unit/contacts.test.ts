import { describe, expect, it } from 'vitest';
import { accepts } from './sample.ts';

const contact = (fields: Record<string, unknown>) =>
  accepts({ contacts: [{ role: 'Oficina d’Atenció', ...fields }] });
const url = 'https://vilaclara.example.cat/oac';

describe('A contact', () => {
  it.each([
    [{ url }],
    [{ email: 'oac@example.cat' }],
    [{ phone: '93 123 45 67' }],
    [{ url, phone: '012 345' }],
  ])('is reached by %j', (way) => {
    expect(contact(way)).toBe(true);
  });

  it.each([[{}], [{ person: 'Anna Puig', consent: true }], [{ url: '' }], [{ url: undefined }]])(
    'is not reached by %j',
    (way) => {
      expect(contact(way)).toBe(false);
    },
  );

  it('is a role or a department before it is a person', () => {
    expect(accepts({ contacts: [{ url }] })).toBe(false);
    expect(accepts({ contacts: [{ person: 'Anna Puig', consent: true, url }] })).toBe(false);
  });

  it('names a person only with their consent', () => {
    const person = 'Anna Puig';
    expect(contact({ url, person, consent: true })).toBe(true);
    for (const consent of [undefined, false, null, 'true', 1])
      expect(contact({ url, person, consent })).toBe(false);
  });
});
