import type { RequestListener } from 'node:http';
import { lookup } from 'node:dns';
import { describe, expect, it } from 'vitest';
import { probe, probeAll, type Answer } from '../../scripts/links/probe.ts';
import { isPublicNumber, publicLookup, type Resolve } from '../../scripts/links/public.ts';
import { serve } from './network.ts';

const NEAR = { allows: () => true, lookup, patience: 2000 };

async function answerOf(answer: RequestListener, reach = NEAR): Promise<Answer> {
  return probe(`${await serve(answer)}/pagina`, reach);
}

const status =
  (code: number): RequestListener =>
  (_, response) =>
    response.writeHead(code).end('x');

describe('An address', () => {
  it('is alive where its head is', async () => {
    const methods: (string | undefined)[] = [];
    expect(
      await answerOf(({ method }, response) => {
        methods.push(method);
        response.end();
      }),
    ).toEqual({ kind: 'alive' });
    expect(methods).toEqual(['HEAD']);
  });

  it.each([405, 404, 500, 403])(
    'is alive where a reader gets it, whatever a head is told (%i)',
    async (code) => {
      expect(
        await answerOf(({ method }, response) => response.writeHead(method === 'HEAD' ? code : 200).end()),
      ).toEqual({
        kind: 'alive',
      });
    },
  );

  it.each([404, 410, 500, 503])('is dead where a reader is told %i', async (code) => {
    expect(await answerOf(status(code))).toEqual({ kind: 'dead', why: 'status', status: code });
  });

  it.each([401, 403, 429])('does not let itself be checked where everybody is told %i', async (code) => {
    expect(await answerOf(status(code))).toEqual({ kind: 'guarded', status: code });
  });

  it('is followed where it moved', async () => {
    const moved: RequestListener = ({ url }, response) =>
      url === '/pagina' ? response.writeHead(301, { location: '/nova' }).end() : response.end();
    expect(await answerOf(moved)).toEqual({ kind: 'alive' });
  });

  it.each([
    ['to itself', '/pagina'],
    ['to nowhere', 'http://['],
  ])('is dead where it is sent %s', async (_, location) => {
    const loop: RequestListener = (_, response) => response.writeHead(302, { location }).end();
    expect(await answerOf(loop)).toEqual({ kind: 'dead', why: 'redirects' });
  });

  it('is dead where nobody says anything, and the rest do not wait for it', async () => {
    const mute: RequestListener = () => undefined;
    expect(await answerOf(mute, { ...NEAR, patience: 200 })).toEqual({ kind: 'dead', why: 'slow' });
  });

  it.each([
    [
      'cuts the line',
      (_: unknown, response: { destroy: () => void }) => {
        response.destroy();
      },
    ],
    [
      'speaks nonsense',
      (_: unknown, response: { socket: { end: (text: string) => void } | null }) =>
        response.socket?.end('hola\r\n\r\n'),
    ],
  ])('is dead where the server %s', async (_, answer) => {
    expect(await answerOf(answer as RequestListener)).toEqual({ kind: 'dead', why: 'no-connection' });
  });

  it('is dead where its name does not exist', async () => {
    const nobody: Resolve = () => Promise.reject(Object.assign(new Error(), { code: 'ENOTFOUND' }));
    const reach = { ...NEAR, lookup: publicLookup(nobody) };
    expect(await probe('https://no-hi-es.example.cat/', reach)).toEqual({ kind: 'dead', why: 'no-host' });
  });
});

describe('Nobody is asked', () => {
  it.each([
    ...[
      'http://exemple.cat/',
      'https://127.0.0.1/',
      'https://localhost/',
      'https://[::1]/',
      'https://2130706433/',
    ],
    ...[
      'https://0x7f.1/',
      'ftp://exemple.cat/',
      'https://u:p@exemple.cat/',
      'file:///etc/passwd',
      'https://localhost:8443/x',
    ],
  ])('at %s', async (address) => {
    expect(await probe(address)).toEqual({ kind: 'refused' });
  });

  it.each([
    ...[
      '127.0.0.1',
      '10.1.2.3',
      '172.16.0.1',
      '192.168.1.1',
      '169.254.169.254',
      '100.64.0.1',
      '0.0.0.0',
      '224.0.0.1',
    ],
    ...[
      '255.255.255.255',
      '::1',
      '::',
      '::ffff:127.0.0.1',
      '::ffff:10.0.0.1',
      'fe80::1',
      'fc00::1',
      'fd12::1',
      'ff02::1',
    ],
    ...['64:ff9b::7f00:1', '2002:7f00:1::', '2001:db8::1'],
  ])('behind a name that leads to %s', async (number) => {
    expect(isPublicNumber(number)).toBe(false);
    const named: Resolve = () =>
      Promise.resolve([
        { address: '93.184.215.14', family: 4 },
        { address: number, family: number.includes(':') ? 6 : 4 },
      ]);
    const reach = { ...NEAR, lookup: publicLookup(named) };
    expect(await probe('https://intern.example.cat/', reach)).toEqual({ kind: 'refused' });
  });

  it.each(['93.184.215.14', '8.8.8.8', '2606:4700::1111', '2a00:1450:4003::200e'])(
    'but at %s everybody may',
    (number) => {
      expect(isPublicNumber(number)).toBe(true);
    },
  );

  it('where a public page sends us into a network', async () => {
    const asked: string[] = [];
    const origin = await serve(({ url = '' }, response) => {
      asked.push(url);
      response.writeHead(302, { location: '/secret' }).end();
    });
    const reach = { ...NEAR, allows: (address: string) => address.endsWith('/pagina') };
    expect(await probe(`${origin}/pagina`, reach)).toEqual({ kind: 'refused' });
    expect(asked).toEqual(['/pagina']);
  });
});

describe('Many addresses', () => {
  it('are asked for once each, a few at a time, and told in order', async () => {
    let [now, most] = [0, 0];
    const asked: string[] = [];
    const ask = async (address: string): Promise<Answer> => {
      asked.push(address);
      most = Math.max(most, ++now);
      await new Promise((resolve) => setTimeout(resolve, 1));
      now--;
      return { kind: 'alive' };
    };
    const addresses = Array.from({ length: 40 }, (_, i) => `https://a${i % 20}.cat/`);
    const answers = await probeAll(addresses, ask);
    expect([...answers.keys()]).toEqual(addresses.slice(0, 20));
    expect(asked).toHaveLength(20);
    expect(most).toBeLessThanOrEqual(6);
  });
});
