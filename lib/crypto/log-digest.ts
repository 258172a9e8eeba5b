import { createHmac, hkdfSync } from 'node:crypto';
import type { KeyRing } from '../keys/key-ring.ts';

/** Separates this key from any other use of a pepper (RFC 5869 §3.2). */
const keyInfo = 'rekey log digest hmac-sha-256';

const keyBytes = 32;

/** 64 bits: enough that two names never share one by chance, in hex digits. */
const digestLength = 16;

/**
 * What the log shows in place of a text that may be anybody's: always the same for the same text, so that one sees it
 * come again, and keyed, so that the log alone cannot be searched with a dictionary. The key is derived from the oldest
 * pepper: peppers never go, so it lasts as long as the stage.
 */
export function logDigest({ peppers }: Pick<KeyRing, 'peppers'>, text: string): string {
  const secret = Buffer.from(peppers.at(-1)?.secret ?? '', 'base64');
  const key = Buffer.from(hkdfSync('sha256', secret, Buffer.alloc(0), keyInfo, keyBytes));
  return createHmac('sha256', key).update(text, 'utf8').digest('hex').slice(0, digestLength);
}
