/**
 * Whether keys may be fetched from an address: https, or http on loopback. Whoever can change a JWK Set on its way
 * signs tokens for everybody.
 */
export function isAllowedAddress(uri: string): boolean {
  if (!URL.canParse(uri)) return false;
  const { protocol, hostname } = new URL(uri);
  const isLoopback = /^(localhost|127(\.\d+){3}|\[::1\])$/.test(hostname);
  return protocol === 'https:' || (protocol === 'http:' && isLoopback);
}
