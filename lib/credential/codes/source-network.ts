import { isIPv6 } from 'node:net';

const groupsOfNetwork = 4;
const groupsOfAddress = 8;

/**
 * Whom a cap per address counts: an IPv4 address as it is, an IPv6 address by its /64, because whoever has one such
 * address has all 2^64 of its network. Source: RFC 6177 §2, RFC 4291 §2.5.1 (interface identifiers of 64 bits).
 */
export function sourceNetwork(address: string): string {
  const [bare = ''] = address.split('%');
  if (!isIPv6(bare)) return address;
  // A parsed URL spells an address in one way only, an embedded IPv4 address included (WHATWG URL, "IPv6 serializer").
  const [start = '', end = ''] = new URL(`http://[${bare}]`).hostname.slice(1, -1).split('::');
  const [head, tail] = [groupsIn(start), groupsIn(end)];
  const zeros = Array<string>(groupsOfAddress - head.length - tail.length).fill('0');
  const groups = [...head, ...zeros, ...tail];
  const network = groups.slice(0, groupsOfNetwork).join(':');
  // ::ffff:192.0.2.1 and its like: the network is the same for all of IPv4.
  return network === '0:0:0:0' ? groups.join(':') : `${network}::/64`;
}

function groupsIn(part: string): string[] {
  return part === '' ? [] : part.split(':');
}
