import type { JSONWebKeySet } from 'jose';
import { liveKeys, type RsaKey } from '../keys/key-ring.ts';
import { rsaKeyObjects } from './rsa-key-objects.ts';

/**
 * The JWK Set (RFC 7517 §5) of the token keys that are live at `now` (ms): every key under which a token may still
 * be good, and the next one before its first use. Public halves only.
 */
export function publicJwks(keys: readonly RsaKey[], now: number): JSONWebKeySet {
  return { keys: liveKeys(keys, now).map(publicJwk) };
}

function publicJwk(key: RsaKey) {
  const { kty, n, e } = rsaKeyObjects(key).publicKey.export({ format: 'jwk' });
  if (kty !== 'RSA' || !n || !e) throw new Error('A token key of the key ring is no RSA key');
  return { kty, n, e, kid: key.id, use: 'sig', alg: 'RS256' };
}
