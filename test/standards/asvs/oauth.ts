import type { Row } from '../row.ts';

/** V10, as far as it concerns a password grant and a resource server. (No code flow, no consent, no client.) */
export const oauth: readonly Row[] = [
  {
    number: '10.3.1',
    level: 'L2',
    asks: 'access tokens for this audience alone',
    verdict: 'met',
    tests: {
      'unit/tokens/verifier.test.ts': ['are refused $what'],
      'wire/tencent-ciam/trusted-issuer.test.ts': ['refuses a token %s'],
    },
  },
  {
    number: '10.3.2',
    level: 'L2',
    asks: '`sub` and `scope` take part in the decision',
    verdict: 'met',
    tests: {
      'wire/tencent-ciam/change-user-password.test.ts': ['refuses a token of the scope %s'],
      'wire/tencent-ciam/trusted-issuer.test.ts': ['refuses a token without the scope openid'],
    },
  },
  {
    number: '10.3.3',
    level: 'L2',
    asks: 'users known by what is never given to another',
    verdict: 'met',
    note: 'By the id. `subject` in `TRUSTED_ISSUERS` lets one issuer name accounts by username, phone or e-mail: then whoever may choose names there is believed.',
    tests: {
      'unit/config.test.ts': [
        'trusts one that names accounts by their names beside others that name them by id',
      ],
    },
  },
  {
    number: '10.3.4',
    level: 'L2',
    asks: 'strength and age of the sign-in, where they matter',
    verdict: 'not met',
    note: 'As 6.8.4.',
  },
  {
    number: '10.3.5',
    level: 'L3',
    asks: 'a stolen token is useless (DPoP, mutual TLS)',
    verdict: 'not met: the wire forbids',
    dialects: ['tencent-ciam', 'authing', 'qingzhenyun'],
    note: 'Their clients send bearer tokens. One that is bound to a key is refused, since nobody would check the binding.',
    tests: { 'unit/tokens/verifier.test.ts': ['are refused $what'] },
  },
  {
    number: '10.4.4',
    level: 'L1',
    asks: 'each client has the grants that it needs; the password grant is out',
    verdict: 'not met: the wire forbids',
    dialects: ['tencent-ciam'],
    note: 'Its token endpoint here is that grant, and has no other.',
    tests: { 'wire/tencent-ciam/token.test.ts': ['refuses the grant type %s'] },
  },
  {
    number: '10.4.5',
    level: 'L1',
    asks: 'refresh tokens of public clients: used once, reuse ends the family',
    verdict: 'not met: the wire forbids',
    dialects: ['qingzhenyun'],
    note: 'There are no refresh tokens. qingzhenyun’s access tokens are renewed by every answer; a client with several calls under way needs the former one still, so it cannot end at its first use.',
  },
  {
    number: '10.4.8',
    level: 'L2',
    asks: 'renewal ends for good',
    verdict: 'met',
    tests: {
      'wire/qingzhenyun/renewal.test.ts': ['ends ninety days after the sign-in, however often it is renewed'],
      'unit/tokens/token-service.test.ts': [
        'counts from when it was issued where it does not say when its owner signed in',
      ],
    },
  },
  {
    number: '10.4.9',
    level: 'L2',
    asks: 'users can revoke tokens',
    verdict: 'not met',
    note: 'No revocation endpoint and no page: a change of the password, or an operator (7.4.5).',
  },
  {
    number: '10.4.10',
    level: 'L2',
    asks: 'confidential clients prove themselves',
    verdict: 'met',
    tests: {
      'wire/registered-clients.test.ts': [
        'go without their secret only where they are public, from a minute after that was said',
      ],
      'wire/tencent-ciam/token.test.ts': [
        'refuses a client that authenticates %s',
        'refuses a public client with a secret in %s',
      ],
    },
  },
  {
    number: '10.4.11',
    level: 'L2',
    asks: 'a client gets the scopes that it needs',
    verdict: 'not met',
    note: 'Any client may ask for any scope on offer; what can be limited by client is its dialects.',
    tests: { 'wire/tencent-ciam/token.test.ts': ['grants for the scope %j: %s'] },
  },
  {
    number: '10.4.14',
    level: 'L3',
    asks: 'only tokens that are bound to their sender',
    verdict: 'not met: the wire forbids',
    dialects: ['tencent-ciam', 'authing', 'qingzhenyun'],
    note: 'As 10.3.5.',
  },
  {
    number: '10.4.16',
    level: 'L3',
    asks: 'clients prove themselves by a key',
    verdict: 'not met: the wire forbids',
    dialects: ['tencent-ciam', 'authing'],
    note: 'HTTP Basic or a secret in the body is what their SDKs send.',
  },
];
