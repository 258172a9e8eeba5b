import { createHash } from 'node:crypto';
import { isIPv6 } from 'node:net';
import type { AccountId } from '../account.ts';

/** A network: an IPv4 address, or an IPv6 prefix such as `20010db80001/48`; or a digest of one. */
export type Network = string;

const groupsOfAddress = 8;

/** The eight groups of an IPv6 address, four hex digits each; undefined for what is none. */
function groupsOf(address: string): string[] | undefined {
  const [bare = ''] = address.split('%');
  if (!isIPv6(bare)) return undefined;
  // A parsed URL spells an address in one way only, an embedded IPv4 address included (WHATWG URL, "IPv6 serializer").
  const [start = '', end = ''] = new URL(`http://[${bare}]`).hostname.slice(1, -1).split('::');
  const [head, tail] = [groupsIn(start), groupsIn(end)];
  const zeros = Array<string>(groupsOfAddress - head.length - tail.length).fill('0');
  return [...head, ...zeros, ...tail].map((group) => group.padStart(4, '0'));
}

function groupsIn(part: string): string[] {
  return part === '' ? [] : part.split(':');
}

/** The IPv4 address inside an IPv4-mapped IPv6 one, `::ffff:192.0.2.1` (RFC 4291 §2.5.5.2). */
function mappedIPv4(groups: readonly string[]): string | undefined {
  if (groups.slice(0, 6).join(':') !== '0000:0000:0000:0000:0000:ffff') return undefined;
  const bytes = Buffer.from(groups.slice(6).join(''), 'hex');
  return [...bytes].join('.');
}

/** An address taken apart: an IPv4 one as it is, an IPv6 one in its 16 hex digits down to its /64. */
function partsOf(address: string): { readonly v4: string } | { readonly v6: string } {
  const groups = groupsOf(address);
  if (!groups) return { v4: address };
  const v4 = mappedIPv4(groups);
  return v4 === undefined ? { v6: groups.slice(0, 4).join('') } : { v4 };
}

/** The IPv6 prefixes that people get: of one subnet, of a home, of a company (RFC 6177 §2). In bits. */
export type PrefixLength = 64 | 56 | 48;

/** The network of an address, at a prefix length that counts for IPv6 alone. */
export function networkOf(address: string, prefix: PrefixLength): Network {
  const parts = partsOf(address);
  return 'v4' in parts ? parts.v4 : `${parts.v6.slice(0, prefix / 4)}/${prefix}`;
}

/** How much of a digest names a network among those of one account, in characters of base64url: 66 bits. */
const nameLength = 11;

/**
 * The network that attempts at one account are held against, by a name that is good for that account alone: where an
 * owner comes from is nobody's business who reads the table. Of IPv6 it is the /48: whoever has one has 65,536 networks
 * of 2⁶⁴ addresses, and must not have as many first attempts.
 */
export function attemptNetwork(subject: AccountId, address: string): Network {
  const named = `${subject} ${networkOf(address, 48)}`;
  return createHash('sha256').update(named, 'utf8').digest('base64url').slice(0, nameLength);
}
