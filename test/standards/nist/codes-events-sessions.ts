import type { Row } from '../row.ts';

/** 3.1.3, 3.2, 4 and 5: codes by text message, limits, what becomes of an account, sessions. */
export const codesEventsSessions: readonly Row[] = [
  {
    number: '3.1.3.1',
    level: 'shall',
    asks: 'no e-mail as the out-of-band way',
    verdict: 'met',
    tests: { 'wire/authing/reset-password.test.ts': ['does not offer EMAIL_PASSCODE'] },
  },
  {
    number: '3.1.3.2 time',
    level: 'shall',
    asks: 'void after ten minutes',
    verdict: 'met',
    note: 'After five.',
    tests: {
      'unit/credential/codes/code-service.test.ts': ['works for 300 s'],
      'wire/digitalscience/reset-pwd.test.ts': ['gives a code five minutes'],
    },
  },
  {
    number: '3.1.3.2 once',
    level: 'shall',
    asks: 'good once',
    verdict: 'met',
    note: 'authing’s clients may exchange a code again until the change, which spends it: of all tokens that it gave one works.',
    tests: {
      'races/codes.test.ts': ['lets exactly one of 100 confirmations with the right code win'],
      'wire/authing/reset-password.test.ts': ['takes one of the tokens that one code gave'],
    },
  },
  {
    number: '3.1.3.2 length',
    level: 'shall',
    asks: 'six random digits',
    verdict: 'met',
    tests: {
      'wire/digitalscience/get-verify-code.test.ts': ['sends a six-digit code in Chinese'],
      'standards/crypto-inventory.test.ts': ['has Math.random nowhere but in the pause between two tries'],
    },
  },
  {
    number: '3.1.3.2 rate',
    level: 'shall',
    asks: 'failures in a row are limited, and a new code does not begin the count anew',
    verdict: 'met',
    tests: {
      'unit/credential/codes/code-service.test.ts': [
        'have five tries again at a further code, and go on counting to a hundred in a row',
        'a hundred in a row shut the way: no further code is sent, and nobody is told',
      ],
    },
  },
  {
    number: '3.1.3.3',
    level: 'shall',
    asks: 'another kind than the phone is on offer',
    verdict: 'not met: the wire forbids',
    dialects: ['tencent-ciam', 'authing', 'digitalscience', 'qingzhenyun'],
    note: 'The text message is their only out-of-band way; digitalscience has no other way to a password at all. Signs of risk, such as a new SIM, are not looked at (a should).',
  },
  {
    number: '3.2.2',
    level: 'shall',
    asks: '100 failures in a row at most, by account and way',
    verdict: 'met',
    tests: {
      'unit/credential/attempts/lockout.test.ts': [
        'allows no more than a hundred in all (NIST SP 800-63B-4 section 3.2.2)',
      ],
      'contracts/code-store.ts': ['are a hundred exactly, in the middle of a code'],
      'unit/credential/credential-service.test.ts': [
        'shuts after too many failures in a row from everywhere, until the password is changed by another proof',
      ],
    },
  },
  {
    number: '3.2.2 success',
    level: 'should',
    asks: 'a success clears the failures of its way, and another proof lifts the lock',
    verdict: 'met',
    tests: {
      'wire/authing/reset-password.test.ts': ['unlocks what too many wrong passwords and codes have locked'],
      'unit/credential/codes/code-service.test.ts': [
        'are forgotten when the owner signs in by password, or an operator opens the way',
      ],
    },
  },
  {
    number: '3.2.5',
    level: 'should',
    asks: 'a way that resists phishing',
    verdict: 'not met: the wire forbids',
    dialects: ['sophon', 'tencent-ciam', 'authing', 'digitalscience', 'qingzhenyun'],
    note: 'Passwords and codes do not, and the APIs have nothing else.',
  },
  {
    number: '3.2.7',
    level: 'shall',
    asks: 'what was spent cannot be played again',
    verdict: 'met',
    note: 'Codes, reset tokens and HAWK requests. A password can be, by its nature (the standard says so itself).',
    tests: {
      'wire/digitalscience/hawk.test.ts': ['replay: refuses a nonce that was used before'],
      'wire/digitalscience/two-instances.test.ts': [
        'replay: lets one nonce in at one of two processes only, however they race',
      ],
      'wire/authing/reset-password.test.ts': ['replay: takes a token once'],
      'wire/qingzhenyun/phone-info.test.ts': [
        'replay: refuses one that was used, with any code and any new password',
      ],
    },
  },
  {
    number: '3.2.9',
    level: 'shall',
    asks: 'who uses SMS offers something else, tells of the risk, weighs it, and plans to leave it',
    verdict: "operator's",
    note: 'An alternative the wire forbids (3.1.3.3); notice and assessment are the deployment’s.',
  },
  {
    number: '3.2.12',
    level: 'shall',
    asks: 'random numbers of an approved generator',
    verdict: 'met',
    note: 'OpenSSL’s, by node:crypto; whether the build is validated is the runtime’s affair.',
    tests: {
      'standards/crypto-inventory.test.ts': [
        'has every use of cryptography in the sources, and no other',
        'has Math.random nowhere but in the pause between two tries',
      ],
    },
  },
  {
    number: '4.1',
    level: 'shall',
    asks: 'a record of authenticators, with dates',
    verdict: 'not met',
    note: 'An account knows when its password changed, not when its phone was entered or the one before it; the operator’s record and the events tell that for as long as they are kept.',
    tests: {
      'unit/events/security-event.test.ts': [
        'has the claims of a CAEP 1.0 credential-change event, times in seconds',
      ],
    },
  },
  {
    number: '4.2.1.2',
    level: 'shall',
    asks: 'recovery codes by SMS: six digits, ten minutes, limited',
    verdict: 'met',
    tests: {
      'wire/tencent-ciam/reset-user-password.test.ts': [
        'takes code and token for 299 s',
        'brute force: refuses the right code after five wrong ones',
      ],
    },
  },
  {
    number: '4.2.1.2 addresses',
    level: 'shall',
    asks: 'an address is confirmed before it counts, and users may have two',
    verdict: 'not met',
    note: 'One phone an account, entered by the operator, who answers for it.',
  },
  {
    number: '4.2.2.1',
    level: 'shall',
    asks: 'recovery at AAL1: one recovery code',
    verdict: 'met',
    note: 'At AAL2 it takes two, or a code and another factor: not met, a code alone resets the password.',
    tests: {
      'wire/tencent-ciam/reset-user-password.test.ts': [
        'sets the new password and answers with an empty 200',
      ],
    },
  },
  {
    number: '4.2.3',
    level: 'shall',
    asks: 'the owner is told of a recovery',
    verdict: 'met',
    note: 'With one try, by the same phone, under the caps; `OWNER_NOTICE=off` ends it. Nobody is told without a phone.',
    tests: {
      'wire/credential-events.test.ts': ['is published once and told to the owner once'],
      'unit/events/owner-notice.test.ts': ['tells the owner in language %s when the password was changed'],
    },
  },
  {
    number: '4.3',
    level: 'shall',
    asks: 'a compromised authenticator is suspended promptly',
    verdict: 'met',
    note: 'By an operator, with the whole account.',
    tests: { 'admin/accounts.test.ts': ['is frozen until it is thawed'] },
  },
  {
    number: '4.5',
    level: 'shall',
    asks: 'and invalidated when its user asks, or the account ends',
    verdict: 'not met',
    note: 'Freezing shuts an account; no command deletes one, or takes a phone from it.',
  },
  {
    number: '4.6',
    level: 'shall',
    asks: 'notices go to all addresses, two at least, with what to do if it was not the owner',
    verdict: 'not met',
    note: 'By SMS alone; not by e-mail yet. The text sends the owner to the administrator, and names no address: only the deployment knows it.',
  },
  {
    number: '5.1 made',
    level: 'shall',
    asks: 'a session’s secret is made at sign-in, 64 random bits or more',
    verdict: 'met',
    note: 'A signed token (sophon has no session).',
    tests: {
      'wire/tencent-ciam/token.test.ts': [
        'gives every token an id of its own',
        'makes the token of the contract',
      ],
      'wire/sophon/login.test.ts': ['says yes to the right password, and mints nothing'],
    },
  },
  {
    number: '5.1 ends',
    level: 'shall',
    asks: 'it runs out',
    verdict: 'met',
    tests: {
      'unit/tokens/verifier.test.ts': ['are good until the second they expire'],
      'wire/qingzhenyun/limits.test.ts': ['refuses a token after thirty days'],
    },
  },
  {
    number: '5.1 log-out',
    level: 'shall',
    asks: 'it is gone when its user logs out',
    verdict: 'not met',
    note: 'Nobody can log out here: a client drops its token, which is good until it expires or the password changes.',
  },
  {
    number: '5.1.2',
    level: 'shall',
    asks: 'a token is no sign that its user is present',
    verdict: 'met',
    note: 'Where a password is set, a change takes it or a code beside the token.',
    tests: {
      'wire/authing/update-password.test.ts': [
        'asks for the old password where one is set, without counting that as a guess',
      ],
    },
  },
  {
    number: '5.2',
    level: 'shall',
    asks: 'an overall timeout; 30 days at AAL1 (a should)',
    verdict: 'met with a setting',
    setting: 'TOKEN_RENEWAL_DAYS=30',
    note: 'qingzhenyun’s tokens are renewed for 90 days unless set. tencent-ciam’s end after 300 s, authing’s after 12 h. AAL2 (24 h, idle 1 h): qingzhenyun’s apps know 30 days a token, so it is not met there.',
    tests: {
      'unit/tokens/token-service.test.ts': [
        'is of the same sign-in and version, and ends no later than the sign-in',
      ],
      'wire/qingzhenyun/renewal.test.ts': ['ends ninety days after the sign-in, however often it is renewed'],
    },
  },
];
