import { equalText } from '../crypto/constant-time.ts';
import type { KeyRing } from '../keys/key-ring.ts';
import type { Live } from '../keys/live.ts';

/** Where the secrets of trusted proxies are; the live key ring is one. */
export type ProxyRegistry = Live<Pick<KeyRing, 'proxies'>>;

/**
 * Whether a secret is that of a trusted proxy. Every proxy is compared in full, so that neither their number nor how
 * much was right can be told. Never rejects for a registry that cannot be read again: then what is known counts.
 */
export async function isTrustedProxy(registry: ProxyRegistry, secret: string): Promise<boolean> {
  const matches = registry.current().proxies.map((proxy) => equalText(proxy.secret, secret));
  return matches.includes(true);
}
