import { constants, createPublicKey, privateDecrypt } from 'node:crypto';
import { liveKeys, type RsaKey } from '../keys/key-ring.ts';
import { canonicalBytes } from './canonical-bytes.ts';
import { isNoise } from './rejection-noise.ts';
import { UndecryptableError } from './undecryptable-error.ts';
import { utf8Text } from './utf8-text.ts';

/** The public half of a key, SPKI PEM (RFC 5280 §4.1), as clients take it. */
export function publicKeyPem(key: RsaKey): string {
  return createPublicKey(key.pkcs8).export({ type: 'spki', format: 'pem' }).toString();
}

/**
 * Decrypts a text that a client encrypted for its way here: RSAES-PKCS1-v1_5 (RFC 8017 §7.2) over UTF-8, in
 * standard base64, under any key of `keys` (newest first) that is live at `now` (ms).
 *
 * A short result may be noise of a wrong ciphertext: see `mayBeNoise` for what a caller owes its clients then.
 *
 * @throws UndecryptableError for everything else, without saying why.
 */
export function decryptRsa(ciphertext: string, keys: readonly RsaKey[], now: number): string {
  const bytes = canonicalBytes(ciphertext, 'base64');
  if (bytes === undefined) throw new UndecryptableError();
  const texts = liveKeys(keys, now)
    .map((key) => decryptUnder(key, bytes))
    .filter((text) => text !== undefined);
  const best = longest(texts);
  if (best === undefined) throw new UndecryptableError();
  return best;
}

function decryptUnder(key: RsaKey, bytes: Uint8Array): string | undefined {
  let plaintext: Uint8Array;
  try {
    plaintext = privateDecrypt({ key: key.pkcs8, padding: constants.RSA_PKCS1_PADDING }, bytes);
  } catch {
    // Only what the sender can see for itself gets here: a ciphertext longer or greater than the modulus.
    return undefined;
  }
  const text = utf8Text(plaintext);
  return text === undefined || isNoise(text) ? undefined : text;
}

/**
 * Every key but the right one gives noise, and noise that is text at all is nearly always a few characters, so the
 * longest candidate is the one that was meant. The order of the keys decides between equals only: preferring the
 * newest would turn 3 in 1,000 passwords encrypted just before a rotation into noise.
 */
function longest(texts: readonly string[]): string | undefined {
  return texts.toSorted((a, b) => b.length - a.length)[0];
}
