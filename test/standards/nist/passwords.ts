import type { Row } from '../row.ts';

/** 3.1.1: passwords. */
export const passwords: readonly Row[] = [
  {
    number: '3.1.1.2 (1)',
    level: 'shall',
    asks: '15 characters where the password is the only factor, 8 beside another',
    verdict: 'met with a setting',
    setting: 'PASSWORD_PROFILE=nist',
    note: 'The default is 8: which of the two a deployment is, only it knows. In neither can the length of an MD5 be seen (digitalscience; qingzhenyun with `QINGZHENYUN_PASSWORD_FORM=md5`), so with those dialects it is not met.',
    tests: {
      'unit/credential/policy/profiles.test.ts': ['%s takes %s, but not %s'],
      'wire/authing/policy-profile.test.ts': [
        'says what is missing, in either language, and takes what meets both',
      ],
    },
  },
  {
    number: '3.1.1.2 (2)',
    level: 'should',
    asks: '64 characters and more',
    verdict: 'met',
    tests: {
      'unit/credential/policy/profiles.test.ts': ['%s takes 64 characters and more, and no common password'],
    },
  },
  {
    number: '3.1.1.2 (3, 4)',
    level: 'shall',
    asks: 'any character, space and Unicode; a code point counts as one',
    verdict: 'met',
    tests: {
      'unit/credential/policy/policy.test.ts': ['counts code points of %s'],
      'unit/credential/password-hasher.test.ts': ['verify any password of 1 to 256 code points by itself'],
    },
  },
  {
    number: '3.1.1.2 (5)',
    level: 'shall',
    asks: 'no rules on composition',
    verdict: 'met',
    note: 'Unless `PASSWORD_PROFILE=mlps` or `PASSWORD_CLASSES` asks for them.',
    tests: { 'unit/credential/policy/profiles.test.ts': ['%s takes %s, but not %s'] },
  },
  {
    number: '3.1.1.2 (6) age',
    level: 'shall',
    asks: 'no change by the calendar',
    verdict: 'met, no test',
    note: 'Nothing looks at the age of a password.',
  },
  {
    number: '3.1.1.2 (6) compromise',
    level: 'shall',
    asks: 'a change is forced when a password is compromised',
    verdict: 'not met',
    note: 'An operator freezes the account or ends its sessions; no answer of the five APIs says that a password must be changed, and no mark on an account asks for it.',
  },
  {
    number: '3.1.1.2 (7, 8)',
    level: 'shall',
    asks: 'no hints, no questions',
    verdict: 'met, no test',
    note: 'No request and no account has a member for one.',
  },
  {
    number: '3.1.1.2 (9)',
    level: 'shall',
    asks: 'the whole password is verified',
    verdict: 'met',
    tests: { 'unit/credential/password-hasher.test.ts': ['see a difference %s'] },
  },
  {
    number: '3.1.1.2 normalisation',
    level: 'should',
    asks: 'NFKC or NFKD before hashing',
    verdict: 'met',
    note: 'Not in an MD5, which the client made.',
    tests: {
      'unit/credential/password-hasher.test.ts': [
        'take every Unicode spelling of a text for the same password',
      ],
    },
  },
  {
    number: '3.1.1.2 blocklist',
    level: 'shall',
    asks: 'new passwords are held against a list; a listed one is refused, and the reason is said',
    verdict: 'not met: the wire forbids',
    dialects: ['sophon', 'qingzhenyun', 'tencent-ciam'],
    note: 'All are held against the list. Why one is refused only authing’s and digitalscience’s answers have room for; the others have one code for all reasons.',
    tests: {
      'unit/credential/policy/common-passwords.test.ts': ['finds every listed password'],
      'unit/credential/policy/common-md5s.test.ts': ['finds every listed password %s'],
      'wire/authing/update-password.test.ts': ['says that the new password is %s, in either language'],
      'wire/digitalscience/reset-pwd.test.ts': ['refuses the MD5 of %s, says why, and leaves the code good'],
    },
  },
  {
    number: '3.1.1.2 blocklist, whole',
    level: 'shall',
    asks: 'the whole password is compared, not parts of it',
    verdict: 'not met',
    note: 'The list is. Our own addition is not: a password is refused that has the owner’s name anywhere in it.',
    tests: {
      'unit/credential/policy/policy.test.ts': ['always finds a user name of four code points or more'],
    },
  },
  {
    number: '3.1.1.2 guidance',
    level: 'shall',
    asks: 'users are helped to a better one; managers and pasting are let in',
    verdict: "operator's",
    note: 'The page is the client’s.',
  },
  {
    number: '3.1.1.2 rate',
    level: 'shall',
    asks: 'failures are limited, as 3.2.2 says',
    verdict: 'met',
    tests: {
      'races/passwords.test.ts': [
        'judges no more than 85 of 400 concurrent guesses, wherever they come from',
      ],
    },
  },
  {
    number: '3.1.1.2 channel',
    level: 'shall',
    asks: 'an encrypted, authenticated channel',
    verdict: "operator's",
    note: 'API Gateway has https alone; the minimum of TLS is the domain’s. The service cannot see it.',
  },
  {
    number: '3.1.1.2 storage',
    level: 'shall',
    asks: 'salted and slowly hashed, 32 bits of salt at least; scheme and cost beside the hash',
    verdict: 'met',
    note: 'bcrypt, which is not among NIST’s approved schemes (a should). All hashes of a generation of one account share a salt of 128 bits.',
    tests: {
      'unit/credential/password-hasher.test.ts': [
        'uses the newest pepper, today’s cost and 128 bits from the given source',
        'never gives the same salt twice',
      ],
      'unit/credential/next-credential.test.ts': ['shares no salt between two accounts'],
    },
  },
  {
    number: '3.1.1.2 cost',
    level: 'should',
    asks: 'a cost as high as bearable, raised over time',
    verdict: 'met',
    tests: {
      'unit/config.test.ts': ['needs little and has the defaults of a production deployment'],
      'unit/credential/next-credential.test.ts': ['moves a hash to the newest pepper and to today’s cost'],
    },
  },
  {
    number: '3.1.1.2 output',
    level: 'should',
    asks: 'a hash is kept at its full length',
    verdict: 'not met',
    note: 'The present one is. Of former ones 80 of 184 bits are, so that a history costs nothing to read; no sign-in is judged by them.',
    tests: {
      'unit/credential/judge-password.test.ts': [
        'tells it by the shortened digest that a history keeps, and takes that for no current password',
      ],
      'unit/credential/former-digest.test.ts': ['is 80 bits'],
    },
  },
  {
    number: '3.1.1.2 pepper',
    level: 'should',
    asks: 'one more step under a key that is kept apart; its key random',
    verdict: 'met',
    note: 'In Secrets Manager, not in hardware of its own (a should, too).',
    tests: {
      'unit/credential/password-hasher.test.ts': [
        'is bcrypt over base64 of HMAC-SHA-256 under the pepper, as bcryptjs itself verifies',
        'changes with the pepper',
      ],
      'unit/keys/generate-key-ring.test.ts': [
        'makes symmetric secrets of 256 bits from the randomness given',
      ],
    },
  },
];
