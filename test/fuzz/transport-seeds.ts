import { constants, createPublicKey, publicEncrypt } from 'node:crypto';
import { gmt0003 } from '../vectors/gmt-0003-sm2.ts';
import { opensslRsa } from '../vectors/openssl-rsa.ts';
import type { Random } from './random.ts';

/** How passwords are encrypted on their way, and some texts encrypted so. */
export interface TransportSeeds {
  readonly type: 'rsa' | 'sm2';
  /** Good ciphertexts of passwords; the first is of {@link knownPassword}. */
  readonly ciphertexts: readonly [string, ...string[]];
  /** What a ciphertext comes down to: two that agree here are spellings of one. */
  essence(ciphertext: string): string;
}

/** The plaintext of GM/T 0003.5's example. */
export const knownPassword = gmt0003.plaintext;

/**
 * Ciphertexts under the keys of published vectors. All are the same in every run, the padding of the RSA ones too:
 * what implicit rejection makes of a mutation follows from key and ciphertext, so a run can be repeated exactly.
 */
export function transportSeeds(random: Random): readonly [TransportSeeds, TransportSeeds] {
  const { c1, c2, c3, markedLikePoint } = gmt0003;
  // The vector's point is written without its marker: the `04` in front is how its x begins.
  const canonical = c1 + c3 + c2;
  const rsaOf = (text: string) => pkcs1(Buffer.from(text, 'utf8'), random).toString('base64');
  return [
    {
      type: 'rsa',
      ciphertexts: [rsaOf(knownPassword), rsaOf('12345678'), rsaOf('密码 Passw0rd'), rsaOf('x'.repeat(245))],
      essence: (ciphertext) => ciphertext,
    },
    {
      type: 'sm2',
      ciphertexts: [
        canonical,
        `sm2:${canonical}`,
        markedLikePoint.ciphertext,
        `04${markedLikePoint.ciphertext}`,
      ],
      essence: (ciphertext) =>
        ciphertext
          .toLowerCase()
          .replace(/^sm2:/, '')
          .replace(/^(04)+/, ''),
    },
  ];
}

/** RSAES-PKCS1-v1_5 (RFC 8017 §7.2.1) with padding from a generator that has a seed. */
function pkcs1(message: Buffer, random: Random): Buffer {
  const padding = Buffer.from(Array.from({ length: 253 - message.length }, () => 1 + random.below(255)));
  const block = Buffer.concat([Buffer.from([0, 2]), padding, Buffer.from([0]), message]);
  const key = createPublicKey(opensslRsa.key.pkcs8);
  return publicEncrypt({ key, padding: constants.RSA_NO_PADDING }, block);
}
