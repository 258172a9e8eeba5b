import { equalText } from '../crypto/constant-time.ts';
import { type KeyRing, liveSecrets } from '../keys/key-ring.ts';
import type { Live } from '../keys/live.ts';

/** Where the secrets of trusted proxies are; the live key ring is one. */
export type ProxyRegistry = Live<Pick<KeyRing, 'proxies'>>;

/**
 * Whether a secret is that of a trusted proxy. Every proxy is compared in full, so that neither their number nor how
 * much was right can be told.
 * @param now ms since the epoch
 */
export function isTrustedProxy(registry: ProxyRegistry, secret: string, now: number): boolean {
  const matches = registry
    .current()
    .proxies.flatMap((proxy) => liveSecrets(proxy, now).map((own) => equalText(own, secret)));
  return matches.includes(true);
}
