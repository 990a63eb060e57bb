import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { address, email, phone } from '../../src/domain/values.ts';

const refused = (texts: readonly string[]) => texts.filter((text) => address.safeParse(text).success);

describe('A public address', () => {
  it.each([
    'https://example.cat',
    'https://www.example.cat/a/b.html?c=d&e=f#g',
    'https://example.cat:8443/',
    'https://example.cat/l%27agenda_(2024)',
    'https://ajuntament-català.example.cat/línia',
    'https://xn--catal-xqa.example.cat',
    'https://a.museum',
  ])('may be %s, and is kept as written', (text) => {
    expect(address.parse(text)).toBe(text);
  });

  it.each([
    [
      'runs code',
      'javascript:alert(1)',
      'JaVaScRiPt:alert(1)',
      'data:text/html,a',
      'vbscript:a',
      'blob:https://a.cat/1',
    ],
    ['can be read on the way', 'http://example.cat', 'ftp://example.cat', 'ws://example.cat'],
    ['is for a client of mail or telephone', 'mailto:a@example.cat', 'tel:931234567'],
    [
      'gives a name or a password',
      'https://user@example.cat',
      'https://a:b@example.cat',
      'https://:b@example.cat',
    ],
    [
      'holds spaces',
      'https://example.cat/a b',
      ' https://example.cat',
      'https://example.cat\n',
      'https://exam\tple.cat',
    ],
    ['has no host', 'https://', 'https:///a', 'https://?a', 'https', ''],
    [
      'has a host nobody else can reach',
      'https://localhost',
      'https://intranet/a',
      'https://127.0.0.1',
      'https://[::1]/',
    ],
    ['has no slashes of its own', 'https:example.cat', 'https:/example.cat', 'https:\\\\example.cat'],
    ['is not whole', '//example.cat', '/a', 'example.cat', 'www.example.cat', '#a'],
    ['shows one thing and holds another', 'https://example.cat/\u202egpj.exe', 'https://example.cat/\u200ba'],
    ['is longer than any', `https://example.cat/${'a'.repeat(2000)}`],
  ])('is refused when it %s', (_, ...texts) => {
    expect(refused(texts)).toEqual([]);
  });

  it('begins with https:// whatever else it holds', () => {
    fc.assert(
      fc.property(fc.oneof(fc.webUrl({ validSchemes: ['https', 'http', 'ftp'] }), fc.string()), (text) => {
        expect(address.safeParse(text).success && !/^https:\/\//i.test(text)).toBe(false);
      }),
    );
  });
});

describe('A mailbox', () => {
  it.each(['oac@vilaclara.example.cat', 'oac+cita@example.cat'])('may be %s', (text) => {
    expect(email.safeParse(text).success).toBe(true);
  });

  it.each([
    'mailto:oac@example.cat',
    'oac',
    'oac@',
    'oac@example',
    'a b@example.cat',
    'a@b.cat, c@d.cat',
    '<a@b.cat>',
  ])('is not «%s»', (text) => {
    expect(email.safeParse(text).success).toBe(false);
  });
});

describe('A telephone', () => {
  it.each(['93 123 45 67', '931234567', '+34 93 123 45 67', '+40 256 376 050', '012345'])(
    'may be %s',
    (text) => {
      expect(phone.safeParse(text).success).toBe(true);
    },
  );

  it.each(['tel:931234567', '93-123-45-67', '93 123 45 67 ', '+', '12', '', 'ext. 23', 'trucar a l’oficina'])(
    'is not «%s»',
    (text) => {
      expect(phone.safeParse(text).success).toBe(false);
    },
  );
});
