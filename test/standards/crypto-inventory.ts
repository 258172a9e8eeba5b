/** What a source file takes cryptography for. */
export interface CryptoUse {
  /** What it imports, of whichever package. */
  readonly imports: readonly string[];
  readonly purpose: string;
  /** Whose choice it is where the algorithm is broken, short or not approved. */
  readonly forced?: string;
}

const ids = { imports: ['randomUUID'], purpose: 'ids, which are no secret' };

/** All cryptography of the service and of the operator's command line, by file. The keys are those of the key ring. */
export const cryptoInventory: Readonly<Record<string, CryptoUse>> = {
  'infra/admin/accounts/open-accounts.ts': ids,
  'infra/admin/keyring/caller-secret.ts': {
    imports: ['randomBytes'],
    purpose: 'secrets of callers, 256 bits',
  },
  'infra/admin/keyring/create.ts': { imports: ['randomBytes'], purpose: 'a new key ring, 256 bits a secret' },
  'infra/admin/keyring/rotate.ts': { imports: ['randomBytes'], purpose: 'new keys, 256 bits a secret' },
  'lib/adapters/breached-passwords/range-query.ts': {
    imports: ['createHash'],
    purpose: 'the range of SHA-1 that a breach corpus is asked for',
    forced: 'the corpus',
  },
  'lib/adapters/dynamodb/account-item.ts': {
    imports: ['createHash'],
    purpose: 'SHA-256 of long names as keys of items',
  },
  'lib/adapters/dynamodb/account-store.ts': ids,
  'lib/adapters/dynamodb/challenge-item.ts': {
    imports: ['createHash'],
    purpose: 'SHA-256 of names as keys of items',
  },
  'lib/adapters/dynamodb/nonce-store.ts': ids,
  'lib/adapters/key-ring/draft-file.ts': ids,
  'lib/adapters/key-ring/lock-file.ts': ids,
  'lib/adapters/key-ring/write-key-ring.ts': ids,
  'lib/credential/claimant.ts': {
    imports: ['createHash'],
    purpose: 'SHA-256 of a name that nobody has, as its subject',
  },
  'lib/credential/codes/verification-code.ts': {
    imports: ['createHmac', 'randomInt'],
    purpose: 'six random digits, kept as HMAC-SHA-256 under a code key',
  },
  'lib/credential/former-digest.ts': {
    imports: ['decodeBase64', 'encodeBase64'],
    purpose: 'the alphabet of bcrypt',
  },
  'lib/credential/password-hasher.ts': {
    imports: ['createHmac', 'hash', 'encodeBase64'],
    purpose: 'passwords: bcrypt over HMAC-SHA-256 under a pepper, salts of 128 bits',
  },
  'lib/credential/policy/filter-probe.ts': {
    imports: ['hash'],
    purpose: 'SHA-256 as the hash of the blocklist’s filter',
  },
  'lib/credential/schemes/argon2id.ts': { imports: ['argon2'], purpose: 'imported Argon2id' },
  'lib/credential/schemes/bcrypt.ts': { imports: ['hash', 'decodeBase64'], purpose: 'imported bcrypt' },
  'lib/credential/schemes/digest.ts': {
    imports: ['createHash'],
    purpose: 'imported MD5, SHA-1 and SHA-256, wrapped in our own',
    forced: 'imports',
  },
  'lib/credential/schemes/pbkdf2.ts': { imports: ['pbkdf2'], purpose: 'imported PBKDF2' },
  'lib/credential/schemes/scrypt.ts': { imports: ['scrypt'], purpose: 'imported scrypt' },
  'lib/credential/secret.ts': {
    imports: ['createHash'],
    purpose: 'the MD5 of a password, where clients send it in the password’s place',
    forced: 'digitalscience, qingzhenyun',
  },
  'lib/credential/sources/network.ts': {
    imports: ['createHash'],
    purpose: 'SHA-256 of account and network as a name',
  },
  'lib/crypto/constant-time.ts': {
    imports: ['createHash', 'timingSafeEqual'],
    purpose: 'comparing in constant time',
  },
  'lib/crypto/hawk.ts': { imports: ['server', 'utils'], purpose: 'HAWK, HMAC-SHA-256 under a caller’s key' },
  'lib/crypto/log-digest.ts': {
    imports: ['createHmac', 'hkdfSync'],
    purpose: 'HMAC-SHA-256 of names in the log, under a key that HKDF makes of a pepper',
  },
  'lib/crypto/rsa.ts': {
    imports: ['constants', 'createPublicKey', 'privateDecrypt'],
    purpose: 'passwords in transport: RSA of 2048 bits, PKCS #1 v1.5',
    forced: 'authing',
  },
  'lib/crypto/seal.ts': {
    imports: ['createCipheriv', 'createDecipheriv', 'hkdfSync'],
    purpose: 'reset tokens and notes: AES-256-GCM under a seal key',
  },
  'lib/crypto/sm2.ts': { imports: ['sm2'], purpose: 'passwords in transport: SM2', forced: 'authing' },
  'lib/crypto/triple-des.ts': {
    imports: ['createCipheriv', 'createDecipheriv', 'createHash'],
    purpose: 'passwords in transport: TripleDES, ECB and CBC, under a key made of the code',
    forced: 'digitalscience',
  },
  'lib/crypto/upper-md5.ts': {
    imports: ['createHash'],
    purpose: 'the MD5 that the TripleDES key is made of',
    forced: 'digitalscience',
  },
  'lib/keys/rsa-pair.ts': {
    imports: ['generateKeyPairSync'],
    purpose: 'RSA keys: 3072 bits for tokens, 2048 for transport',
  },
  'lib/keys/sm2-pair.ts': { imports: ['sm2'], purpose: 'SM2 keys for transport', forced: 'authing' },
  'lib/tokens/issuer.ts': { imports: ['SignJWT'], purpose: 'RS256 under a token key' },
  'lib/tokens/remote-jwks.ts': {
    imports: ['createLocalJWKSet', 'errors'],
    purpose: 'public keys of trusted issuers',
  },
  'lib/tokens/rsa-key-objects.ts': {
    imports: ['createPrivateKey', 'createPublicKey'],
    purpose: 'token keys as objects',
  },
  'lib/tokens/verifier.ts': {
    imports: ['decodeJwt', 'errors', 'jwtVerify'],
    purpose: 'RS256 of ours; RS, PS, ES and EdDSA of trusted issuers',
  },
  'lib/wiring/account-creation.ts': ids,
  'lib/wiring/credentials.ts': { imports: ['randomBytes'], purpose: 'salts' },
  'lib/wiring/notes.ts': { imports: ['randomBytes'], purpose: 'nonces of AES-GCM' },
  'lib/wiring/short-id.ts': { imports: ['randomBytes'], purpose: 'ids, which are no secret' },
  'lib/wiring/tokens.ts': ids,
};
