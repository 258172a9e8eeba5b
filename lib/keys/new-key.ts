import type { RsaKey, SecretKey, Sm2Key } from './key-ring.ts';
import type { RandomBytes } from './random-bytes.ts';
import { generateRsaPkcs8 } from './rsa-pair.ts';
import { generateSm2Pair } from './sm2-pair.ts';

const idBytes = 8;
const secretBytes = 32;

/** As strong as 128 bits: NIST SP 800-57 Part 1 Rev. 5, table 2. */
const tokenKeyBits = 3072;

/** As strong as 112 bits. Clients' own libraries encrypt with them, and were made for this length. */
const transportKeyBits = 2048;

/**
 * The sections of the key ring whose keys are generated here (the others hold the secrets of callers), and their
 * kinds.
 */
export interface GeneratedKeys {
  readonly peppers: SecretKey;
  readonly tokenKeys: RsaKey;
  readonly rsaKeys: RsaKey;
  readonly sm2Keys: Sm2Key;
  readonly codeKeys: SecretKey;
  readonly sealKeys: SecretKey;
}

/** What a key is made from: the time (ms) and randomness. RSA keys use OpenSSL's randomness instead. */
export interface KeySource {
  readonly now: number;
  readonly randomBytes: RandomBytes;
}

/**
 * How to make a new key for each generated section. Ids name the kind and are otherwise random, so they never recur.
 */
export const newKey: { readonly [S in keyof GeneratedKeys]: (source: KeySource) => GeneratedKeys[S] } = {
  peppers: secretKey('pepper'),
  tokenKeys: rsaKey('token', tokenKeyBits),
  rsaKeys: rsaKey('rsa', transportKeyBits),
  sm2Keys: (source) => ({ ...label('sm2', source), ...generateSm2Pair(source.randomBytes) }),
  codeKeys: secretKey('code'),
  sealKeys: secretKey('seal'),
};

function secretKey(kind: string) {
  return (source: KeySource): SecretKey => ({
    ...label(kind, source),
    secret: Buffer.from(source.randomBytes(secretBytes)).toString('base64'),
  });
}

function rsaKey(kind: string, modulusBits: number) {
  return (source: KeySource): RsaKey => ({ ...label(kind, source), pkcs8: generateRsaPkcs8(modulusBits) });
}

function label(kind: string, { now, randomBytes }: KeySource) {
  return { id: `${kind}-${Buffer.from(randomBytes(idBytes)).toString('hex')}`, createdAt: now };
}
