import { equalText } from '../crypto/constant-time.ts';
import { type KeyRing, liveSecrets } from '../keys/key-ring.ts';
import type { Live } from '../keys/live.ts';

/**
 * Whether a secret is that of a trusted proxy. Every proxy is compared in full, so that neither their number nor how
 * much was right can be told.
 * @param ring where the secrets are; the live key ring is one
 * @param now ms since the epoch
 */
export function isTrustedProxy(
  ring: Pick<Live<Pick<KeyRing, 'proxies'>>, 'current'>,
  secret: string,
  now: number,
): boolean {
  const matches = ring
    .current()
    .proxies.flatMap((proxy) => liveSecrets(proxy, now).map((own) => equalText(own, secret)));
  return matches.includes(true);
}
