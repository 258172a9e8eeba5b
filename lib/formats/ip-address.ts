import { isIP, isIPv6 } from 'node:net';

/** How proxies spell an address with the port that its owner called from, and what stands before the port. */
const spellings: readonly { readonly pattern: RegExp; readonly holds: (address: string) => boolean }[] = [
  // RFC 3986 §3.2.2
  { pattern: /^\[([^\]]*)\](?::\d{1,5})?$/, holds: isIPv6 },
  // IPv4, and IPv6 without brackets, as CloudFront has it: all eight groups, and the port as a ninth.
  { pattern: /^(.*):\d{1,5}$/, holds: (address) => isIP(address) !== 0 },
];

/** The IP address that a text is, with or without a port behind it; undefined when it is none. */
export function ipAddress(text: string): string | undefined {
  const bare = text.trim();
  // First: what is an address as a whole has no port, though the last group of an IPv6 one may look like it.
  if (isIP(bare)) return bare;
  for (const { pattern, holds } of spellings) {
    const address = pattern.exec(bare)?.[1];
    if (address !== undefined && holds(address)) return address;
  }
  return undefined;
}
