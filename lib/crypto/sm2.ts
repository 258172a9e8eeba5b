import { sm2 } from 'sm-crypto-v2';
import { liveKeys, type Sm2Key } from '../keys/key-ring.ts';
import { canonicalBytes } from './canonical-bytes.ts';
import { UndecryptableError } from './undecryptable-error.ts';
import { utf8Text } from './utf8-text.ts';

/** Hex digits of C1 without its `04` (two coordinates) and C3 (one SM3 digest). */
const overheadDigits = 128 + 64;
const maxDigits = 4096;
const prefix = 'sm2:';

/** How one family of published clients writes a ciphertext. `mode` is the library's name for the order of parts. */
interface Layout {
  readonly mode: 0 | 1;
  /** C1 without `04` and what follows it, or undefined when the digits cannot be of this layout. */
  body(digits: string): string | undefined;
  text(plaintext: Uint8Array): string | undefined;
}

const C1C2C3 = 0;
const C1C3C2 = 1;
const whole = (digits: string) => digits;
const afterPointMarker = (digits: string) => (digits.startsWith('04') ? digits.slice(2) : undefined);

const layouts: readonly Layout[] = [
  { mode: C1C3C2, body: whole, text: utf8Text },
  { mode: C1C2C3, body: afterPointMarker, text: base64Text },
  { mode: C1C2C3, body: whole, text: base64Text },
];

/**
 * Decrypts a text that a client encrypted for its way here with SM2 (GB/T 32918.4-2016), in hex, under any key of
 * `keys` (newest first) that is live at `now` (ms). Published clients write four layouts, all accepted: UTF-8 in
 * C1C3C2 order without `04`; the same after `sm2:`; base64 of UTF-8 in C1C2C3 order with `04`, and without it.
 *
 * Nothing is guessed: C3 is a digest over plaintext and shared point, so only the right key and layout pass, and a
 * leading `04` may be the point's marker or simply how its x begins. Every layout is tried under every key,
 * whichever succeeds; how many come into question depends only on digits that the sender wrote.
 *
 * @throws UndecryptableError for everything else, an empty text included, without saying why.
 */
export function decryptSm2(ciphertext: string, keys: readonly Sm2Key[], now: number): string {
  const digits = ciphertext.startsWith(prefix) ? ciphertext.slice(prefix.length) : ciphertext;
  if (!isCiphertext(digits)) throw new UndecryptableError();
  const texts = liveKeys(keys, now).flatMap((key) =>
    layouts.map((layout) => decryptUnder(key.privateKey, layout, digits.toLowerCase())),
  );
  const text = texts.find((candidate) => candidate !== undefined && candidate !== '');
  if (text === undefined) throw new UndecryptableError();
  return text;
}

// The library reads digits it does not know as zeros, so they are refused before it sees them.
function isCiphertext(digits: string): boolean {
  return (
    digits.length > overheadDigits &&
    digits.length <= maxDigits &&
    canonicalBytes(digits, 'hex') !== undefined
  );
}

function decryptUnder(privateKey: string, layout: Layout, digits: string): string | undefined {
  const body = layout.body(digits);
  if (body === undefined) return undefined;
  let plaintext: Uint8Array;
  try {
    plaintext = sm2.doDecrypt(body, privateKey, layout.mode, { output: 'array' });
  } catch {
    // C1 is not a point of the curve, which its sender knows.
    return undefined;
  }
  // The library compares C3 and gives an empty array (of another type) when it differs.
  return plaintext.length === 0 ? undefined : layout.text(plaintext);
}

function base64Text(plaintext: Uint8Array): string | undefined {
  const encoded = utf8Text(plaintext);
  const bytes = encoded === undefined ? undefined : canonicalBytes(encoded, 'base64');
  return bytes === undefined ? undefined : utf8Text(bytes);
}
