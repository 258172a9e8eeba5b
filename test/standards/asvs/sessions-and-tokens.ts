import type { Row } from '../row.ts';

/** V7 to V9: sessions, who may do what, self-contained tokens. sophon has neither session nor token. */
export const sessionsAndTokens: readonly Row[] = [
  {
    number: '7.1.1',
    level: 'L2',
    asks: 'idle and longest life written down, deviations from NIST explained',
    verdict: 'met',
    note: 'tencent-ciam 300 s, authing 12 h, neither renewed; qingzhenyun 30 days, as its apps know them, renewed until 90 days after the sign-in. `TOKEN_RENEWAL_DAYS=30` keeps to NIST’s 30.',
    pages: {
      'README.md': ['`TOKEN_RENEWAL_DAYS`'],
      'lib/dialects/tencent-ciam/README.md': ['300 s later'],
      'lib/dialects/authing/README.md': ['Tokens live for 12 hours'],
      'lib/dialects/qingzhenyun/README.md': ['Tokens last 30 days'],
    },
  },
  {
    number: '7.1.2',
    level: 'L2',
    asks: 'written down: how many sessions side by side',
    verdict: 'not met',
    note: 'Any number: tokens are not stored, and so not counted.',
  },
  {
    number: '7.1.3',
    level: 'L2',
    asks: 'written down: how lives of sessions elsewhere and here belong together',
    verdict: 'met',
    pages: { 'README.md': ['or before its tokens were ended, it no longer counts'] },
    tests: {
      'unit/tokens/is-current.test.ts': [
        'holds another issuer’s token against a password changed $when',
        'holds another issuer’s token against tokens ended at $tokensEndedAt',
      ],
    },
  },
  {
    number: '7.2.1',
    level: 'L1',
    asks: 'tokens are verified at the server',
    verdict: 'met',
    tests: { 'wire/authing/hostile-tokens.test.ts': ['refuses an unsigned token'] },
  },
  {
    number: '7.2.2',
    level: 'L1',
    asks: 'made anew for each session, no static keys',
    verdict: 'met',
    note: 'Of users. HAWK callers and OAuth clients are machines, and have secrets (10.4.16).',
    tests: { 'wire/tencent-ciam/token.test.ts': ['gives every token an id of its own'] },
  },
  {
    number: '7.2.3',
    level: 'L1',
    asks: 'reference tokens have 128 random bits',
    verdict: 'met, no test',
    note: 'There are none: all tokens are signed or sealed.',
  },
  {
    number: '7.2.4',
    level: 'L1',
    asks: 'a new token at each sign-in, and the one at hand ends',
    verdict: 'not met: the wire forbids',
    dialects: ['tencent-ciam', 'authing', 'qingzhenyun'],
    note: 'Each sign-in makes a new one; a sign-in carries none that could be ended. Tokens of before live on until they expire or the password changes.',
  },
  {
    number: '7.3.1',
    level: 'L2',
    asks: 'an idle session ends',
    verdict: 'met',
    note: 'After the life of one token (7.1.1).',
    tests: {
      'wire/qingzhenyun/limits.test.ts': ['refuses a token after thirty days'],
      'unit/tokens/verifier.test.ts': ['are good until the second they expire'],
    },
  },
  {
    number: '7.3.2',
    level: 'L2',
    asks: 'every session ends at last',
    verdict: 'met',
    tests: {
      'wire/qingzhenyun/renewal.test.ts': ['ends ninety days after the sign-in, however often it is renewed'],
      'unit/tokens/token-service.test.ts': [
        'is of the same sign-in and version, and ends no later than the sign-in',
      ],
    },
  },
  {
    number: '7.4.1',
    level: 'L1',
    asks: 'what was ended stays ended',
    verdict: 'met',
    note: 'By the account’s version in each token. A resource server that looks at the signature alone takes it until it expires.',
    tests: {
      'wire/tencent-ciam/change-user-password.test.ts': [
        'ends every token that was issued before the change',
      ],
      'unit/tokens/is-current.test.ts': ['holds our own token of version 3 against version $version'],
    },
  },
  {
    number: '7.4.2',
    level: 'L1',
    asks: 'sessions end when an account is shut',
    verdict: 'met',
    tests: {
      'wire/qingzhenyun/renewal.test.ts': [
        'is none of an account that was frozen and thawed, and the one from before opens nothing',
      ],
      'wire/tencent-ciam/trusted-issuer.test.ts': [
        'refuses a token from before its user was frozen, once it is thawed',
      ],
    },
  },
  {
    number: '7.4.3',
    level: 'L2',
    asks: 'a change or reset can end all other sessions',
    verdict: 'met',
    note: 'It always does.',
    tests: {
      'wire/qingzhenyun/forgotten-password.test.ts': ['ends the tokens of before'],
      'wire/tencent-ciam/reset-user-password.test.ts': ['ends every access token that was issued before it'],
      'wire/authing/update-password.test.ts': ['changes the password and ends the token that changed it'],
    },
  },
  {
    number: '7.4.5',
    level: 'L2',
    asks: 'an operator can end one user’s sessions, or all',
    verdict: 'met',
    tests: {
      'admin/end-sessions.test.ts': [
        'ends the tokens of one account at once, named by %s',
        'ends the tokens of everybody within a minute, renewed ones too, and later sign-ins stay',
      ],
    },
  },
  {
    number: '7.5.1',
    level: 'L2',
    asks: 'a full sign-in before contact data changes',
    verdict: 'met, no test',
    note: 'No operation of users changes a name, phone or e-mail address.',
  },
  {
    number: '7.5.2',
    level: 'L2',
    asks: 'users see their sessions and end them',
    verdict: 'not met',
    note: 'Nothing lists them, and no dialect’s log-out is served. A change of the password ends all.',
  },
  {
    number: '7.5.3',
    level: 'L3',
    asks: 'one more proof before what is sensitive',
    verdict: 'met',
    note: 'A token alone changes no password that is set: the old one or a code goes with it.',
    tests: {
      'wire/authing/update-password.test.ts': [
        'asks for the old password where one is set, without counting that as a guess',
      ],
      'unit/credential/credential-service.test.ts': [
        'sets the first password without an old one, and only the first',
      ],
    },
  },
  {
    number: '7.6.1',
    level: 'L2',
    asks: 'lives between issuer and service are as written',
    verdict: "operator's",
    note: 'The issuer’s side is not ours; events of changes are published for it.',
  },
  {
    number: '8.1.1',
    level: 'L1',
    asks: 'written down: who may do what',
    verdict: 'met',
    pages: {
      'README.md': ['**Callers.**'],
      'lib/dialects/tencent-ciam/README.md': ['the token lacks the scope `openid`'],
      'lib/dialects/authing/README.md': ['## Who is calling'],
    },
  },
  {
    number: '8.2.1',
    level: 'L1',
    asks: 'functions are open to who may use them',
    verdict: 'met',
    tests: {
      'unit/dialects/tencent-ciam/require-access.test.ts': ['refuses a token without openid, ours: %s'],
      'wire/registered-clients.test.ts': [
        'that are limited to a dialect get in there alone, and so do their tokens',
      ],
    },
  },
  {
    number: '8.2.2',
    level: 'L1',
    asks: 'nobody reaches another’s data',
    verdict: 'met',
    tests: { 'wire/qingzhenyun/phone-info.test.ts': ["refuses another account's, whatever the code"] },
  },
  {
    number: '8.2.3',
    level: 'L2',
    asks: 'nor members that are not for them',
    verdict: 'met',
    tests: { 'unit/dialects/qingzhenyun/account.test.ts': ['shows nothing that is secret'] },
  },
  {
    number: '8.3.1',
    level: 'L1',
    asks: 'and enforced where no client can get at it',
    verdict: 'met',
    tests: { 'wire/authing/hostile-tokens.test.ts': ['refuses a token of ours %s'] },
  },
  {
    number: '8.3.2',
    level: 'L3',
    asks: 'what decides takes effect at once',
    verdict: 'met',
    note: 'Accounts at once; clients and keys within a minute.',
    tests: {
      'wire/registered-clients.test.ts': [
        'are refused a minute after they were removed, and so are their tokens',
      ],
      'unit/credential/credential-service.test.ts': [
        'refuses an outdated token before it says anything of the account, and does not count it',
      ],
    },
  },
  {
    number: '9.1.1',
    level: 'L1',
    asks: 'signature first, content after',
    verdict: 'met',
    tests: {
      'unit/tokens/verifier.test.ts': [
        'are refused when any one character is changed, and the error quotes nothing of them',
      ],
    },
  },
  {
    number: '9.1.2',
    level: 'L1',
    asks: 'algorithms from a list, never none, no mix of MAC and signature',
    verdict: 'met',
    tests: {
      'unit/tokens/verifier.test.ts': ['are refused $what', 'may be signed with %s'],
      'wire/tencent-ciam/hostile-tokens.test.ts': [
        'refuses a MAC made with the public key, however it is written',
        'refuses another algorithm of the same key',
      ],
    },
  },
  {
    number: '9.1.3',
    level: 'L1',
    asks: 'keys from configured places alone',
    verdict: 'met',
    tests: {
      'wire/tencent-ciam/hostile-tokens.test.ts': [
        "refuses a stranger's signature under our key id, and the stranger's key in the header",
      ],
      'unit/tokens/remote-jwks.test.ts': ['follows no redirect', 'refuses the address %s'],
    },
  },
  {
    number: '9.2.1',
    level: 'L1',
    asks: '`nbf` and `exp` count',
    verdict: 'met',
    tests: { 'unit/tokens/verifier.test.ts': ['are good until the second they expire', 'are refused $what'] },
  },
  {
    number: '9.2.2',
    level: 'L2',
    asks: 'the right kind of token',
    verdict: 'met',
    tests: {
      'wire/tencent-ciam/hostile-tokens.test.ts': ['refuses our own id token'],
      'wire/tencent-ciam/trusted-issuer.test.ts': ['refuses an id token of the issuer by its %s'],
      'wire/authing/hostile-tokens.test.ts': ['refuses the id token of a sign-in'],
    },
  },
  {
    number: '9.2.3',
    level: 'L2',
    asks: 'the right audience',
    verdict: 'met',
    tests: {
      'unit/dialects/tencent-ciam/require-access.test.ts': ['refuses a token of ours for the audience %j'],
      'wire/qingzhenyun/token.test.ts': ["refuses one of another API's client"],
    },
  },
  {
    number: '9.2.4',
    level: 'L2',
    asks: 'one key, several audiences: each token names its own',
    verdict: 'met',
    tests: { 'unit/tokens/issuer.test.ts': ['mints an access token with the claims of the contract'] },
  },
];
