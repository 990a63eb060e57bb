import { lookup } from 'node:dns/promises';
import { BlockList, isIPv6, type LookupFunction } from 'node:net';

/** Addresses that lead into a machine or its own network, or nowhere: those IANA keeps for special purposes. */
const KEPT_4 = [
  ...['0.0.0.0/8', '10.0.0.0/8', '100.64.0.0/10', '127.0.0.0/8', '169.254.0.0/16', '172.16.0.0/12'],
  ...['192.0.0.0/24', '192.0.2.0/24', '192.31.196.0/24', '192.52.193.0/24', '192.88.99.0/24'],
  ...['192.168.0.0/16', '192.175.48.0/24', '198.18.0.0/15', '198.51.100.0/24', '203.0.113.0/24'],
  '224.0.0.0/3',
];
/** Of IPv6 only 2000::/3 is given out, and parts of it carry an IPv4 address or are kept. */
const KEPT_6 = ['::/3', '4000::/2', '8000::/1', '2001::/23', '2001:db8::/32', '2002::/16', '3fff::/20'];

function listOf(ranges: readonly string[], family: 'ipv4' | 'ipv6'): BlockList {
  const list = new BlockList();
  for (const range of ranges) {
    const [net = '', prefix] = range.split('/');
    list.addSubnet(net, Number(prefix), family);
  }
  return list;
}

// Two lists: one that holds both takes every IPv4 number for its form inside ::/3.
const kept4 = listOf(KEPT_4, 'ipv4');
const kept6 = listOf(KEPT_6, 'ipv6');

/** Whether a number of the network belongs to everybody: not to a machine itself, nor to its own network. */
export function isPublicNumber(number: string): boolean {
  return isIPv6(number) ? !kept6.check(number, 'ipv6') : !kept4.check(number, 'ipv4');
}

/** A host whose name leads where nobody outside may look. */
export class NotPublic extends Error {
  readonly code = 'NOT_PUBLIC';
}

/** How a name becomes numbers. */
export type Resolve = (host: string) => Promise<{ address: string; family: number }[]>;

const resolveAll: Resolve = (host) => lookup(host, { all: true });

/**
 * A lookup for sockets that gives only public numbers, and refuses a name of which any is not. The socket connects to
 * the very numbers that were judged, so that a name cannot answer one thing here and another there.
 */
export function publicLookup(resolve: Resolve = resolveAll): LookupFunction {
  return (host, options, callback) => {
    resolve(host).then(
      (found) => {
        const [first] = found;
        if (!first || !found.every(({ address }) => isPublicNumber(address)))
          callback(new NotPublic(`${host} is not public`), '', 0);
        else if (options.all) callback(null, found);
        else callback(null, first.address, first.family);
      },
      (error: unknown) => {
        callback(error as NodeJS.ErrnoException, '', 0);
      },
    );
  };
}
