import { createLocalJWKSet, errors, type JWTVerifyGetKey } from 'jose';
import { isAllowedAddress } from '../formats/allowed-address.ts';
import { boundedText } from '../formats/bounded-text.ts';
import { createRefresh } from '../keys/refresh.ts';
import { refreshIntervalMs } from '../keys/timing.ts';
import { TokenError } from './token-error.ts';

/** Keys older than this are fetched again even if they fit, ms: an issuer withdraws a key by no longer listing it. */
const maxAgeMs = 10 * 60_000;
/** While the issuer is down, keys older than this no longer count, ms: a withdrawn key must not live for ever. */
const maxStaleMs = 24 * 60 * 60_000;
/** Pause after a failure while there are no keys at all, ms. Short: nothing of this issuer can be judged meanwhile. */
const retryMs = 1_000;
/** One fetch, body included, ms. */
const defaultDeadlineMs = 2_000;
const maxBodyBytes = 256 * 1024;
const maxKeys = 100;
/** RFC 7518 §3.3. */
const minRsaBits = 2048;

type KeySet = ReturnType<typeof createLocalJWKSet>;

/** Where the keys of a trusted issuer come from. */
export interface RemoteJwksOptions {
  /** Address of the JWK Set: https, or http on loopback. */
  readonly uri: string;
  readonly fetch: typeof fetch;
  /** The clock, ms. */
  readonly now: () => number;
  /** Time allowed for one fetch, ms; 2,000 unless given. */
  readonly deadlineMs?: number;
}

/**
 * Looks up keys in the JWK Set of a trusted issuer: cached, bounded, fetched again after ten minutes or, at most once
 * a minute, for an unknown `kid`. Lookups that need the same fetch share it, redirects are not followed.
 * `createRemoteJWKSet` of jose is not used: it forgets its keys when they age while the issuer is down, and asks a
 * failing issuer again for every token.
 *
 * The lookup throws {@link TokenError}: `invalid` when the issuer has no such key, `issuer-unreachable` when it could
 * not be asked and no key that we hold fits. Throws TypeError at once when the address is not allowed.
 */
export function createRemoteJwks(options: RemoteJwksOptions): JWTVerifyGetKey {
  const { now, deadlineMs = defaultDeadlineMs } = options;
  const uri = allowedAddress(options.uri);
  let held: { keySet: KeySet; fetchedAt: number } | undefined;

  const age = () => (held ? now() - held.fetchedAt : Number.POSITIVE_INFINITY);
  const fetchKeys = createRefresh(async () => {
    const keySet = await downloadKeySet(options.fetch, uri, deadlineMs);
    held = { keySet, fetchedAt: now() };
  }, now);
  const refresh = () => fetchKeys({ sinceEndMs: held ? refreshIntervalMs : retryMs });
  const find = async (...lookup: Parameters<KeySet>) =>
    held && age() <= maxStaleMs ? await matchingKey(held.keySet, lookup) : undefined;

  return async (header, token) => {
    if (age() > maxAgeMs) await refresh();
    const known = await find(header, token);
    if (known) return known;
    const outcome = await refresh();
    const learned = await find(header, token);
    if (learned) return learned;
    if (!outcome.ok) {
      throw new TokenError('issuer-unreachable', `No keys from ${uri.host}`, { cause: outcome.cause });
    }
    throw new TokenError('invalid', 'No key of the issuer fits the token');
  };
}

function allowedAddress(uri: string): URL {
  if (isAllowedAddress(uri)) return new URL(uri);
  throw new TypeError('The JWK Set of a trusted issuer needs an https address (http only on loopback)');
}

async function matchingKey(keySet: KeySet, lookup: Parameters<KeySet>) {
  try {
    const key = await keySet(...lookup);
    const { modulusLength = minRsaBits } = key.algorithm as { modulusLength?: number };
    if (modulusLength < minRsaBits) throw new Error(`An RSA key has only ${modulusLength} bits`);
    return key;
  } catch (error) {
    if (error instanceof errors.JWKSNoMatchingKey) return undefined;
    // OpenID Connect Core §10.1: with several keys the header must say which one.
    if (error instanceof errors.JWKSMultipleMatchingKeys) {
      throw new TokenError('invalid', 'The token does not say which key of its issuer signed it');
    }
    throw new TokenError('issuer-unreachable', 'The issuer publishes a key that cannot be used', {
      cause: error,
    });
  }
}

async function downloadKeySet(request: typeof fetch, uri: URL, deadlineMs: number): Promise<KeySet> {
  const response = await request(uri, {
    headers: { accept: 'application/jwk-set+json, application/json' },
    // A redirect could lead from the trusted host to any other, or off https.
    redirect: 'error',
    signal: AbortSignal.timeout(deadlineMs),
  });
  if (response.status !== 200) {
    await response.body?.cancel();
    throw new Error(`The JWK Set was answered with status ${response.status}`);
  }
  const keySet = createLocalJWKSet(JSON.parse(await boundedText(response, maxBodyBytes)));
  if (keySet.jwks().keys.length > maxKeys) throw new Error(`The JWK Set has more than ${maxKeys} keys`);
  return keySet;
}
