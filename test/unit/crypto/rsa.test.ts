import { constants, createPrivateKey, createPublicKey, privateDecrypt, publicEncrypt } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mayBeNoise } from '../../../lib/crypto/rejection-noise.ts';
import { decryptRsa, publicKeyPem } from '../../../lib/crypto/rsa.ts';
import { UndecryptableError } from '../../../lib/crypto/undecryptable-error.ts';
import type { RsaKey } from '../../../lib/keys/key-ring.ts';
import { generateRsaPkcs8 } from '../../../lib/keys/rsa-pair.ts';
import { opensslRsa } from '../../vectors/openssl-rsa.ts';

const now = 1_700_000_000_000;
const older: RsaKey = opensslRsa.key;
const newer: RsaKey = { id: 'newer', pkcs8: generateRsaPkcs8(2048), createdAt: 1 };
const vector = Buffer.from(opensslRsa.ciphertextHex, 'hex');

function encrypt(plaintext: string | Uint8Array, key: RsaKey = older): Buffer {
  const bytes = Buffer.from(plaintext as Uint8Array);
  return publicEncrypt({ key: publicKeyPem(key), padding: constants.RSA_PKCS1_PADDING }, bytes);
}

function decrypt(ciphertext: Uint8Array, keys: readonly RsaKey[] = [older]): string {
  return decryptRsa(Buffer.from(ciphertext).toString('base64'), keys, now);
}

/** The text inside, or the error's own report of itself, which must not vary. */
function outcome(ciphertext: string, keys: readonly RsaKey[] = [older]): string {
  try {
    return `text ${decryptRsa(ciphertext, keys, now)}`;
  } catch (error) {
    expect(error).toBeInstanceOf(UndecryptableError);
    return JSON.stringify([String(error), Object.getOwnPropertyNames(error).toSorted()]);
  }
}

const undecryptable = outcome('');

/**
 * Whether the texts in a ciphertext under a wrong key stay hidden: it is refused, or, 3 times in 1,000, makes noise
 * short enough to be marked as such. The keys differ from run to run, and so does the noise.
 */
function isRefusedOrNoise(ciphertext: Buffer, keys?: readonly RsaKey[]): boolean {
  const result = outcome(ciphertext.toString('base64'), keys);
  return result === undecryptable || mayBeNoise(result.slice('text '.length));
}

describe('keys', () => {
  it('are 2048-bit RSA in PKCS #8', () => {
    const key = createPrivateKey(newer.pkcs8);

    expect(key.asymmetricKeyType).toBe('rsa');
    expect(key.asymmetricKeyDetails?.modulusLength).toBe(2048);
  });

  it('are published as SPKI PEM: OpenSSL evppkey_rsa_common.txt, RSA-2048-PUBLIC', () => {
    expect(publicKeyPem(older)).toBe(opensslRsa.publicKey);
    expect(() => createPublicKey(publicKeyPem(newer))).not.toThrow();
  });
});

describe('decryptRsa', () => {
  it('OpenSSL evppkey_rsa_common.txt, RSA decrypt: gives the plaintext', () => {
    expect(decrypt(vector)).toBe(opensslRsa.plaintext);
  });

  it('OpenSSL evppkey_rsa_common.txt, corrupted ciphertext: what implicit rejection makes up is refused', () => {
    // given
    const corrupted = Buffer.from(vector);
    corrupted[255] = opensslRsa.corruptedLastByte;

    // when
    const noise = privateDecrypt({ key: older.pkcs8, padding: constants.RSA_PKCS1_PADDING }, corrupted);

    // then
    expect(noise.toString('hex')).toBe(opensslRsa.corruptedNoiseHex);
    expect(outcome(corrupted.toString('base64'))).toBe(undecryptable);
  });

  it.each(['a', 'admin', 'oldPassw0rd', '密码😀 with spaces', '\ufeffmark', '字'.repeat(81)])(
    'gives back %j',
    (text) => {
      expect(decrypt(encrypt(text))).toBe(text);
    },
  );

  it('accepts a ciphertext whose leading zero byte the client dropped', () => {
    // given
    let ciphertext = encrypt('oldPassw0rd');
    while (ciphertext[0] !== 0) ciphertext = encrypt('oldPassw0rd');

    // when, then
    expect(decrypt(ciphertext.subarray(1))).toBe('oldPassw0rd');
  });

  it.each([
    ['nothing', ''],
    ['text that is no base64', '!!!'],
    ['URL-safe base64', `${'-_'.repeat(171)}-w`],
    [
      'base64 with a line break',
      `${vector.toString('base64').slice(0, 76)}\n${vector.toString('base64').slice(76)}`,
    ],
    ['base64 without its padding', vector.toString('base64').replace(/=+$/, '')],
    [
      'a set bit after the last byte',
      vector.toString('base64').replace(/.==$/, (end) => `${end === 'A==' ? 'B' : 'h'}==`),
    ],
    ['one byte', 'AA=='],
    ['a ciphertext cut short', vector.subarray(0, 200).toString('base64')],
    ['a byte too many', Buffer.concat([vector, Buffer.from([1])]).toString('base64')],
    ['a number above the modulus', Buffer.alloc(256, 0xff).toString('base64')],
    ['zero', Buffer.alloc(256).toString('base64')],
    ['bytes that are not UTF-8', encrypt(Uint8Array.from([0x70, 0xff, 0xfe])).toString('base64')],
    ['a surrogate in UTF-8', encrypt(Uint8Array.from([0xed, 0xa0, 0x80])).toString('base64')],
    ['control characters', encrypt('pass\u0007word').toString('base64')],
    ['the empty text', encrypt('').toString('base64')],
  ])('refuses %s with the same error as everything else', (_, ciphertext) => {
    expect(outcome(ciphertext)).toBe(undecryptable);
  });

  it('refuses a ciphertext for another key, but for noise short enough to be marked as such', () => {
    expect(isRefusedOrNoise(encrypt('oldPassw0rd', newer))).toBe(true);
  });

  it('refuses every mutation, but for noise short enough to be marked as such', () => {
    const mutation = fc.record({ at: fc.nat(255), by: fc.integer({ min: 1, max: 255 }) });
    // One key and one seed: OpenSSL makes the same noise of the same ciphertext each time.
    fc.assert(
      fc.property(fc.array(mutation, { minLength: 1, maxLength: 4 }), (mutations) => {
        const mutant = Buffer.from(vector);
        for (const { at, by } of mutations) mutant[at] = (mutant[at] ?? 0) ^ by;
        fc.pre(!mutant.equals(vector));
        expect(isRefusedOrNoise(mutant)).toBe(true);
      }),
      { numRuns: 1000, seed: 20_231_128 },
    );
  });
});

describe('decryptRsa during a rotation', () => {
  const both = [newer, { ...older, retiresAt: now + 1 }];

  it('accepts a ciphertext for either key', () => {
    expect(decrypt(encrypt('for the newer', newer), both)).toBe('for the newer');
    expect(decrypt(encrypt('for the older', older), both)).toBe('for the older');
  });

  it('refuses a ciphertext for a key that has retired', () => {
    const retired = [newer, { ...older, retiresAt: now }];

    expect(opensslRsa.plaintext.length).toBeGreaterThanOrEqual(8);
    expect(isRefusedOrNoise(vector, retired)).toBe(true);
  });

  it('refuses everything when no key is live', () => {
    expect(outcome(vector.toString('base64'), [])).toBe(undecryptable);
  });

  it('prefers the password to the noise that the other key makes of it', () => {
    // given a ciphertext of the older key that is text under the newer one too
    const password = 'oldPassw0rd';
    const clashes = () => {
      for (;;) {
        const ciphertext = encrypt(password);
        if (outcome(ciphertext.toString('base64'), [newer]) !== undecryptable) return ciphertext;
      }
    };

    // when, then
    expect(decrypt(clashes(), both)).toBe(password);
  });
});
