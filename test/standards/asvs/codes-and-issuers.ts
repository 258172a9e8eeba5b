import type { Row } from '../row.ts';

/** V6.5 to V6.8: codes by text message, other issuers. (No TOTP, biometrics, certificates or SAML here.) */
export const codesAndIssuers: readonly Row[] = [
  {
    number: '6.5.1',
    level: 'L2',
    asks: 'a code works once',
    verdict: 'met',
    tests: {
      'wire/digitalscience/reset-pwd.test.ts': ['replay: spends the code'],
      'wire/qingzhenyun/phone-info.test.ts': [
        'replay: refuses one that was used, with any code and any new password',
      ],
      'races/codes.test.ts': ['lets exactly one of 100 confirmations with the right code win'],
    },
  },
  {
    number: '6.5.2',
    level: 'L2',
    asks: 'look-up secrets kept hashed',
    verdict: 'met',
    note: 'There are none. Texted codes are kept as an HMAC under a key of the ring, not under a password hash: six digits behind a salt alone would be found in no time.',
    tests: { 'unit/credential/codes/code-service.test.ts': ['is kept so that the table does not tell it'] },
  },
  {
    number: '6.5.3',
    level: 'L2',
    asks: 'codes from a secure generator',
    verdict: 'met',
    tests: {
      'standards/crypto-inventory.test.ts': ['has Math.random nowhere but in the pause between two tries'],
    },
  },
  {
    number: '6.5.4',
    level: 'L2',
    asks: 'six digits at least',
    verdict: 'met',
    tests: { 'wire/digitalscience/get-verify-code.test.ts': ['sends a six-digit code in Chinese'] },
  },
  {
    number: '6.5.5',
    level: 'L2',
    asks: 'ten minutes at most',
    verdict: 'met',
    note: 'Five.',
    tests: {
      'unit/credential/codes/code-service.test.ts': ['works for 300 s'],
      'wire/tencent-ciam/reset-user-password.test.ts': ['refuses code and token at 301 s'],
      'wire/qingzhenyun/limits.test.ts': ['takes none at 301 s'],
    },
  },
  {
    number: '6.5.6',
    level: 'L3',
    asks: 'any factor can be revoked',
    verdict: 'not met',
    note: 'An operator freezes the whole account; no command takes a phone from it.',
  },
  {
    number: '6.6.1',
    level: 'L2',
    asks: 'SMS only to a number that was validated, beside a stronger way; at L3 not at all',
    verdict: 'not met: the wire forbids',
    dialects: ['tencent-ciam', 'authing', 'digitalscience', 'qingzhenyun'],
    note: 'Their only out-of-band way is the text message. Numbers come from the operator and are taken as validated.',
  },
  {
    number: '6.6.2',
    level: 'L2',
    asks: 'a code is bound to the request that it was sent for',
    verdict: 'met',
    tests: {
      'unit/credential/codes/code-service.test.ts': ['is bound to its purpose, its sending and its phone'],
      'contracts/code-store.ts': ['is not counted for another sending than those that are out'],
      'wire/tencent-ciam/reset-user-password.test.ts': [
        'refuses the token of another number, though code and number belong together',
      ],
    },
  },
  {
    number: '6.6.3',
    level: 'L2',
    asks: 'guesses at a code are limited',
    verdict: 'met',
    note: 'Five from a network, 25 in all, 100 in a row over all codes.',
    tests: {
      'races/codes.test.ts': [
        'admits five of 100 guesses from one network',
        'admits 25 of 200 guesses from fifty networks, five from each at most',
      ],
      'wire/authing/reset-password.test.ts': ['brute force: refuses the right code after five wrong ones'],
      'contracts/code-store.ts': ['go on with a further code, and a hundred are the last'],
    },
  },
  {
    number: '6.6.4',
    level: 'L3',
    asks: 'no bombing with prompts',
    verdict: 'met',
    note: 'There is no push; text messages have a cooldown and a number for the day.',
    tests: {
      'unit/credential/codes/code-service.test.ts': ['stops at ten a day, and starts again the next day'],
    },
  },
  {
    number: '6.8.1',
    level: 'L2',
    asks: 'users of two issuers cannot be mixed up',
    verdict: 'met',
    note: 'One issuer at most may name accounts by their names; all others by their ids here.',
    tests: {
      'unit/config.test.ts': [
        'refuses to trust %s',
        'trusts one that names accounts by their names beside others that name them by id',
      ],
      'wire/tencent-ciam/trusted-issuer.test.ts': [
        'says that it has no account for a user whom only the issuer knows',
      ],
    },
  },
  {
    number: '6.8.2',
    level: 'L2',
    asks: 'the signature is always there and always checked',
    verdict: 'met',
    tests: {
      'unit/tokens/verifier.test.ts': ['are refused $what'],
      'wire/tencent-ciam/hostile-tokens.test.ts': [
        'refuses an unsigned token',
        'refuses a token whose signature is cut off',
      ],
    },
  },
  {
    number: '6.8.4',
    level: 'L2',
    asks: 'strength and age of a sign-in elsewhere are looked at',
    verdict: 'not met',
    note: 'No `acr`, `amr` or `auth_time` is weighed (they mark id tokens, which are refused). The weakest is assumed: where the account has a password, the old one is asked for as well.',
  },
];
