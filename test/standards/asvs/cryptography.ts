import type { Row } from '../row.ts';

/** V11: keys, algorithms, random numbers. */
export const cryptography: readonly Row[] = [
  {
    number: '11.1.1',
    level: 'L2',
    asks: 'a written life of keys after a standard such as SP 800-57',
    verdict: 'not met',
    note: 'How keys are made, published, rotated, retired and removed is written down and tested; how often, is not.',
    tests: {
      'rotation/rotation.test.ts': [
        'rotates every kind of key under load from two instances without a fault, a lock or a second password',
      ],
      'unit/keys/rotate-key-ring.test.ts': ['keeps the previous keys live until the overlap ends'],
    },
  },
  {
    number: '11.1.2',
    level: 'L2',
    asks: 'an inventory of algorithms and keys',
    verdict: 'met',
    pages: {
      'test/standards/crypto-inventory.ts': ['cryptoInventory'],
      'README.md': ['What is stored where'],
    },
    tests: {
      'standards/crypto-inventory.test.ts': ['has every use of cryptography in the sources, and no other'],
    },
  },
  {
    number: '11.1.3',
    level: 'L3',
    asks: 'uses of cryptography are found by a mechanism',
    verdict: 'met',
    tests: {
      'standards/crypto-inventory.test.ts': ['has every use of cryptography in the sources, and no other'],
    },
  },
  {
    number: '11.1.4',
    level: 'L3',
    asks: 'a plan for what comes next, post-quantum included',
    verdict: 'not met',
    note: 'Nothing is written. Stored passwords rest on symmetric cryptography; RS256 tokens would have to be replaced.',
  },
  {
    number: '11.2.1',
    level: 'L2',
    asks: 'validated implementations',
    verdict: 'not met',
    note: 'OpenSSL by node:crypto, and jose over it, for most. bcryptjs, sm-crypto-v2 and hawk’s header parser are JavaScript that nobody validated; here they are held against published vectors.',
    tests: {
      'unit/crypto/sm2.test.ts': ['GM/T 0003.5 annex C: gives the plaintext'],
      'unit/crypto/hawk.test.ts': ['hawk README, Protocol Example: GET'],
      'unit/crypto/rsa.test.ts': ['OpenSSL evppkey_rsa_common.txt, RSA decrypt: gives the plaintext'],
    },
  },
  {
    number: '11.2.2',
    level: 'L2',
    asks: 'algorithms, rounds and keys can be exchanged',
    verdict: 'met',
    tests: {
      'unit/credential/next-credential.test.ts': ['moves a hash to the newest pepper and to today’s cost'],
      'unit/credential/credential-service.test.ts': [
        'hash an imported password anew at the next sign-in (%s)',
      ],
      'wire/authing/rotation.test.ts': [
        'keeps what was made before it at work until the overlap ends, and fails no request in between',
      ],
    },
  },
  {
    number: '11.2.3',
    level: 'L2',
    asks: '128 bits of strength everywhere',
    verdict: 'not met: the wire forbids',
    dialects: ['authing', 'digitalscience'],
    note: 'Transport keys of authing have 2048 bits (112), the size its clients’ libraries know; TripleDES of digitalscience has 112, under a key made of six digits. Ours: tokens 3072, secrets 256. Of former passwords 80 bits are kept, to be compared only.',
    tests: {
      'unit/keys/generate-key-ring.test.ts': [
        'makes %s of %d bits',
        'makes symmetric secrets of 256 bits from the randomness given',
      ],
      'unit/credential/former-digest.test.ts': ['is 80 bits'],
    },
  },
  {
    number: '11.2.4',
    level: 'L3',
    asks: 'constant time',
    verdict: 'not met',
    note: 'Comparisons are. bcryptjs and sm-crypto-v2 are JavaScript, of which nobody can say it.',
    tests: { 'unit/crypto/constant-time.test.ts': ['agrees with a byte-wise comparison'] },
  },
  {
    number: '11.2.5',
    level: 'L3',
    asks: 'fails safely: no padding oracle',
    verdict: 'met',
    tests: {
      'wire/authing/encrypted-passwords.test.ts': [
        'answers noise that reads like a short password as a bad ciphertext, before and after it locks',
      ],
      'fuzz/transport-mutations.test.ts': [
        'gives every mutation of a good ciphertext one and the same answer',
      ],
      'wire/digitalscience/reset-pwd.test.ts': [
        'judges the code before the ciphertext, so that a wrong code hides what is inside',
      ],
    },
  },
  {
    number: '11.3.1',
    level: 'L1',
    asks: 'no ECB, no PKCS #1 v1.5 padding',
    verdict: 'not met: the wire forbids',
    dialects: ['authing', 'digitalscience'],
    note: 'JSEncrypt in authing’s SDKs pads by v1.5 (answered so that it tells nothing, 11.2.5); digitalscience’s agents write TripleDES in ECB. Both inside TLS.',
  },
  {
    number: '11.3.2',
    level: 'L1',
    asks: 'approved ciphers and modes',
    verdict: 'not met: the wire forbids',
    dialects: ['authing', 'digitalscience'],
    note: 'SM2 (a Chinese standard, GM/T 0003) and TripleDES, besides 11.3.1. What the service seals itself is AES-256-GCM.',
    tests: { 'unit/crypto/seal.test.ts': ['give back any JSON value'] },
  },
  {
    number: '11.3.3',
    level: 'L2',
    asks: 'what is encrypted cannot be changed',
    verdict: 'not met: the wire forbids',
    dialects: ['authing', 'digitalscience'],
    note: 'RSA and TripleDES carry no tag (a HAWK client may leave the body out of its MAC). SM2 does, and so does all that is ours.',
    tests: {
      'unit/crypto/seal.test.ts': ['gives undefined for every mutation'],
      'unit/crypto/sm2.test.ts': ['refuses every mutation of every layout'],
      'unit/crypto/triple-des.test.ts': ['refuses every mutation of an encrypted block'],
    },
  },
  {
    number: '11.3.4',
    level: 'L3',
    asks: 'no nonce twice',
    verdict: 'met',
    tests: { 'unit/crypto/seal.test.ts': ['make a URL-safe string that shows nothing and never repeats'] },
  },
  {
    number: '11.4.1',
    level: 'L1',
    asks: 'no MD5 and the like for any purpose',
    verdict: 'not met: the wire forbids',
    dialects: ['digitalscience', 'qingzhenyun'],
    note: 'Clients send MD5s in place of passwords; they are hashed like passwords before they are stored. MD5 and SHA-1 of imports are wrapped; the breach corpus is asked by SHA-1.',
    tests: {
      'unit/credential/create-account.test.ts': ['keeps a password that came as an MD5'],
      'unit/credential/password-hasher.test.ts': [
        'leaves nothing of the other system’s digest, under a salt of its own',
      ],
    },
  },
  {
    number: '11.4.2',
    level: 'L2',
    asks: 'passwords under a slow hash with today’s settings',
    verdict: 'met',
    note: 'bcrypt, cost 12 unless set, 10 at least, over an HMAC with a pepper. Weaker imported ones are wrapped in it.',
    tests: {
      'unit/credential/password-hasher.test.ts': [
        'is bcrypt over base64 of HMAC-SHA-256 under the pepper, as bcryptjs itself verifies',
      ],
      'unit/config.test.ts': [
        'allows a cheap hash on one machine alone',
        'needs little and has the defaults of a production deployment',
      ],
      'admin/import.test.ts': [
        'stores a weak hash wrapped in our own, and shows an operator which, without salt or digest',
      ],
    },
  },
  {
    number: '11.4.3',
    level: 'L2',
    asks: 'hashes of signatures are long enough',
    verdict: 'met',
    tests: { 'unit/tokens/issuer.test.ts': ['signs with RS256 and names the key'] },
  },
  {
    number: '11.4.4',
    level: 'L2',
    asks: 'a key that is made of a password is stretched',
    verdict: 'not met: the wire forbids',
    dialects: ['digitalscience'],
    note: 'Its TripleDES key is one SHA-256 over the code.',
  },
  {
    number: '11.5.1',
    level: 'L2',
    asks: 'what must not be guessed has 128 random bits',
    verdict: 'met',
    note: 'Codes are 6.5.4’s case. Clients of an old vendor may keep a weaker secret, on the operator’s word (`--weak`).',
    tests: {
      'unit/keys/generate-key-ring.test.ts': [
        'makes symmetric secrets of 256 bits from the randomness given',
      ],
      'unit/credential/password-hasher.test.ts': [
        'uses the newest pepper, today’s cost and 128 bits from the given source',
      ],
      'admin/keyring-callers.test.ts': ['makes secrets of 256 bits from the randomness given'],
      'standards/crypto-inventory.test.ts': ['has Math.random nowhere but in the pause between two tries'],
    },
  },
  {
    number: '11.6.1',
    level: 'L2',
    asks: 'keys are made by approved means',
    verdict: 'met',
    note: 'RSA by OpenSSL; SM2 by its own standard.',
    tests: {
      'unit/keys/generate-key-ring.test.ts': ['makes %s of %d bits'],
      'unit/tokens/remote-jwks.test.ts': ['says unreachable for a key that is too weak to trust'],
      'unit/crypto/sm2.test.ts': ['draws again when the scalar is out of range'],
    },
  },
];
