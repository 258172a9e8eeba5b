/**
 * Whether we may ask another service at an address: https, or http on loopback. Whoever can change a JWK Set on its way
 * signs tokens for everybody; who sees the range that is asked of a corpus knows a part of a password's hash.
 */
export function isAllowedAddress(uri: string): boolean {
  if (!URL.canParse(uri)) return false;
  const { protocol, hostname } = new URL(uri);
  const isLoopback = /^(localhost|127(\.\d+){3}|\[::1\])$/.test(hostname);
  return protocol === 'https:' || (protocol === 'http:' && isLoopback);
}
