import type { Row } from '../row.ts';

/** V6.1 to V6.4: passwords, guessing, recovery. */
export const passwords: readonly Row[] = [
  {
    number: '6.1.1',
    level: 'L1',
    asks: 'written down: how guessing is held off, and why nobody can lock an owner out',
    verdict: 'met',
    pages: { 'README.md': ['to guess a password', 'to lock the owner out by guessing'] },
  },
  {
    number: '6.1.2',
    level: 'L2',
    asks: 'a written list of words of the context',
    verdict: 'not met',
    note: 'The list is the owner’s own names and number. Names of the organisation and its products are not on it, and no setting takes them.',
    pages: { 'lib/credential/policy/README.md': ['names of an organisation and its products are not on it'] },
  },
  {
    number: '6.1.3',
    level: 'L2',
    asks: 'all ways to sign in written down, with their strength',
    verdict: 'met',
    pages: {
      'README.md': ['What it answers', 'Trust an external issuer', 'MD5 in place of a weak password'],
    },
  },
  {
    number: '6.2.1',
    level: 'L1',
    asks: 'eight characters at least; fifteen are urged',
    verdict: 'met',
    note: 'In plain text. Of an MD5 nobody sees the length (6.3.4). Fifteen: `PASSWORD_PROFILE=nist`.',
    tests: { 'unit/credential/policy/profiles.test.ts': ['%s takes %s, but not %s'] },
  },
  {
    number: '6.2.2',
    level: 'L1',
    asks: 'users can change their password',
    verdict: 'met',
    tests: {
      'wire/sophon/change-password.test.ts': [
        "changes the password of the page's own example, admin below today's policy",
      ],
      'wire/tencent-ciam/change-user-password.test.ts': [
        'changes the password and answers with an empty 200',
      ],
      'wire/authing/update-password.test.ts': ['changes the password and ends the token that changed it'],
      'wire/qingzhenyun/change-password.test.ts': [
        'changes the password and renews the token for the new one',
      ],
    },
  },
  {
    number: '6.2.3',
    level: 'L1',
    asks: 'a change takes the present password and the new one',
    verdict: 'not met: the wire forbids',
    dialects: ['qingzhenyun', 'digitalscience'],
    note: 'The signed-in changePasswordByMessage takes a code, and the old password only where the client sends it; ResetPwd never has it. Every other change asks for it.',
    tests: {
      'wire/authing/update-password.test.ts': [
        'asks for the old password where one is set, without counting that as a guess',
      ],
      'wire/qingzhenyun/change-password-by-message.test.ts': [
        'verifies the old password when it is given, and keeps the code good when it is wrong',
      ],
    },
  },
  {
    number: '6.2.4',
    level: 'L1',
    asks: 'none of the 3,000 most common',
    verdict: 'met',
    note: 'For whatever users choose. What an operator creates is warned of, not refused.',
    tests: {
      'unit/credential/policy/common-passwords.test.ts': [
        'holds at least 10,000 passwords that the default minimum length of eight lets through',
        'finds every listed password',
      ],
      'unit/credential/policy/common-md5s.test.ts': ['finds every listed password %s'],
      'admin/accounts.test.ts': ['accepts a weak password with a warning that names every issue'],
    },
  },
  {
    number: '6.2.5',
    level: 'L1',
    asks: 'no rule on kinds of characters',
    verdict: 'met',
    note: '`PASSWORD_PROFILE=mlps` and `PASSWORD_CLASSES` break it, for those who must.',
    tests: {
      'unit/credential/policy/profiles.test.ts': ['%s takes %s, but not %s'],
      'unit/credential/password-hasher.test.ts': ['verify any password of 1 to 256 code points by itself'],
    },
  },
  {
    number: '6.2.6',
    level: 'L1',
    asks: 'a masked field',
    verdict: "operator's",
    note: 'The page is the client’s.',
  },
  {
    number: '6.2.7',
    level: 'L1',
    asks: 'pasting and password managers are let in',
    verdict: "operator's",
    note: 'The page is the client’s. Nothing here stands against it: 256 characters of any kind are fine.',
  },
  {
    number: '6.2.8',
    level: 'L1',
    asks: 'judged exactly as sent',
    verdict: 'met',
    note: 'Neither cut nor folded. One deviation, which NIST asks for: Unicode is brought to NFKC.',
    tests: {
      'unit/credential/password-hasher.test.ts': [
        'see a difference %s',
        'refuse any other password',
        'take every Unicode spelling of a text for the same password',
      ],
    },
  },
  {
    number: '6.2.9',
    level: 'L2',
    asks: '64 characters are fine',
    verdict: 'met',
    tests: {
      'unit/credential/policy/profiles.test.ts': ['%s takes 64 characters and more, and no common password'],
    },
  },
  {
    number: '6.2.10',
    level: 'L2',
    asks: 'no change by the calendar',
    verdict: 'met, no test',
    note: 'A password has no age that anything looks at.',
  },
  {
    number: '6.2.11',
    level: 'L2',
    asks: 'the words of 6.1.2 are refused',
    verdict: 'not met',
    note: 'The owner’s own data is; other words are not on a list (6.1.2).',
    tests: {
      'unit/credential/policy/policy.test.ts': ['always finds a user name of four code points or more'],
    },
  },
  {
    number: '6.2.12',
    level: 'L2',
    asks: 'none that a breach has shown',
    verdict: 'met with a setting',
    setting: 'BREACH_RANGE_URL',
    note: 'In plain text alone: a corpus cannot be asked about an MD5. One that does not answer stops nobody (16.5.3).',
    tests: {
      'unit/credential/credential-service.test.ts': ['refuses a breached password, asked last'],
      'unit/config.test.ts': ['needs a corpus of breached passwords where the profile does'],
      'unit/adapters/breached-passwords/range-query.test.ts': [
        'finds a password whose suffix is in the range',
        'sends five digits of the hash, asks for padding and gives away nothing else',
      ],
    },
  },
  {
    number: '6.3.1',
    level: 'L1',
    asks: 'guessing and stuffing held off as written',
    verdict: 'met',
    tests: {
      'races/passwords.test.ts': [
        'judges five of 200 concurrent guesses from one network',
        'judges no more than 85 of 400 concurrent guesses, wherever they come from',
      ],
      'unit/credential/attempts/lockout.test.ts': [
        'allows no more than a hundred in all (NIST SP 800-63B-4 section 3.2.2)',
      ],
      'wire/strangers.test.ts': [
        'a wrong request each hour keeps the owner neither from signing in nor from recovering',
      ],
      'unit/credential/credential-service.test.ts': [
        'does not let a stranger lock the owner out who comes from elsewhere',
      ],
    },
  },
  {
    number: '6.3.2',
    level: 'L1',
    asks: 'no default accounts',
    verdict: 'met',
    note: 'The demo accounts are seeded by `infra/local`, which no function may import.',
    tests: {
      'house/rooms.test.ts': ['has no room in the table that is not there, and no right that nobody uses'],
      'unit/keys/generate-key-ring.test.ts': [
        'makes a valid ring with one fresh key in each generated section',
      ],
    },
  },
  {
    number: '6.3.3',
    level: 'L2',
    asks: 'a second factor',
    verdict: 'not met',
    note: 'Each operation takes one proof: password, code or token. A deployment has to put the second in front of it.',
  },
  {
    number: '6.3.4',
    level: 'L2',
    asks: 'no hidden way in, and the same strength on all ways',
    verdict: 'not met: the wire forbids',
    dialects: ['digitalscience', 'qingzhenyun'],
    note: 'Their clients send MD5s: such a password is held against the filter of common ones and the owner’s names, not to length, classes or breaches. Counting and hashing are the same on all ways.',
    tests: {
      'unit/credential/credential-service.test.ts': [
        'does not hold an MD5 to a length: nobody can see through it',
        'holds an MD5 to what can be seen of it: that it is no common password and none of the owner’s names',
      ],
      'wire/names.test.ts': ['share their attempts whatever the spelling, whether or not somebody has them'],
    },
  },
  {
    number: '6.3.5',
    level: 'L3',
    asks: 'the owner hears of odd sign-ins',
    verdict: 'not met',
    note: 'Owners hear of changes alone; attempts are in the log, by account and network.',
  },
  {
    number: '6.3.6',
    level: 'L3',
    asks: 'e-mail is no factor',
    verdict: 'met',
    tests: { 'wire/authing/reset-password.test.ts': ['does not offer EMAIL_PASSCODE'] },
  },
  {
    number: '6.3.7',
    level: 'L3',
    asks: 'the owner hears of changed credentials',
    verdict: 'met',
    note: 'By SMS, with one try. Not without a phone, over the caps, or with `OWNER_NOTICE=off`; not yet by e-mail.',
    tests: {
      'wire/credential-events.test.ts': ['is published once and told to the owner once'],
      'unit/events/owner-notice.test.ts': [
        'tells of a change once, however often it is seen',
        'tells nobody without a phone, where no message may go, or when none are allowed',
      ],
    },
  },
  {
    number: '6.3.8',
    level: 'L3',
    asks: 'nobody learns who has an account: words, status, time',
    verdict: 'not met',
    note: 'Words, status, work and locks are alike. The exception is time: an account imported with PBKDF2, scrypt, Argon2id or a weak bcrypt costs that system’s work besides, until its first sign-in. tencent-ciam’s `user_not_found` and authing’s 2004 are said to who holds a good token only.',
    tests: {
      'wire/strangers.test.ts': ['%s says the same of everybody, try by try'],
      'unit/credential/credential-service.test.ts': ['costs the same work for %s'],
      'wire/sophon/login.test.ts': [
        'no enumeration: answers a wrong password, an unknown, a frozen and a locked account with the same bytes',
      ],
      'wire/authing/reset-password.test.ts': [
        'no enumeration: tells by no answer to an old code, and by no work, whether anybody has the number',
      ],
      'wire/digitalscience/get-verify-code.test.ts': [
        'no enumeration: answers an unknown and a frozen account alike',
      ],
      'wire/tencent-ciam/token.test.ts': [
        'no enumeration: answers an unknown user with the bytes of a wrong password',
      ],
      'wire/qingzhenyun/forgotten-password.test.ts': [
        'no enumeration: answers an unknown phone alike from the first message to the last try',
      ],
    },
  },
  {
    number: '6.4.1',
    level: 'L1',
    asks: 'first passwords and activation codes: random, short-lived, never the lasting password',
    verdict: 'met',
    note: 'The service makes none: an account may begin without a password, and its owner sets the first by a code of five minutes.',
    tests: {
      'admin/accounts.test.ts': ['creates an account without a password when told so'],
      'wire/authing/reset-password.test.ts': ['sets the first password of an account that has none'],
    },
  },
  {
    number: '6.4.2',
    level: 'L1',
    asks: 'no hints, no secret questions',
    verdict: 'met, no test',
    note: 'No request and no account has a member for one.',
  },
  {
    number: '6.4.3',
    level: 'L2',
    asks: 'a safe reset that goes round no second factor',
    verdict: 'met',
    note: 'There is no second factor here to go round. One in front of the service is its deployment’s to keep at the reset, too.',
    tests: {
      'wire/authing/reset-password.test.ts': [
        'sets the new password and ends the old one with its tokens',
        'replay: takes a token once',
      ],
      'wire/tencent-ciam/reset-user-password.test.ts': [
        'replay: refuses the same reset again, also with another password',
      ],
    },
  },
  {
    number: '6.4.6',
    level: 'L3',
    asks: 'an operator starts a reset and does not choose the password',
    verdict: 'not met',
    note: '`accounts create` takes a password, and nothing makes the owner change it. Without one (`--no-password`) it is met.',
  },
];
