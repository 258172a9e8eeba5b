import type { Row } from '../row.ts';

/** V2: input, steps and limits. */
export const flows: readonly Row[] = [
  {
    number: '2.1.1',
    level: 'L1',
    asks: 'written down: the form of each input',
    verdict: 'met',
    pages: {
      'README.md': ['### Names'],
      'lib/dialects/digitalscience/README.md': ['`agentid`, `usercode`'],
      'lib/dialects/qingzhenyun/README.md': ['Members are texts of at most 1,024 UTF-16 code units'],
    },
  },
  {
    number: '2.1.3',
    level: 'L2',
    asks: 'limits written down, by user and for the whole service',
    verdict: 'met',
    pages: {
      'README.md': ['**Counting.**', '`SMS_PER_SERVICE_AND_HOUR`', '`FAILURES_PER_NETWORK_AND_HOUR`'],
    },
  },
  {
    number: '2.2.1',
    level: 'L1',
    asks: 'input held against the form that is expected',
    verdict: 'met',
    tests: {
      'unit/http/validate.test.ts': ['takes %s for an invalid text, never coerces it and never quotes it'],
      'wire/digitalscience/hostile-bodies.test.ts': ['refuses %s, and signs the refusal'],
      'unit/credential/new-name.test.ts': ['leaves nothing hidden in the canonical spelling'],
    },
  },
  {
    number: '2.2.2',
    level: 'L1',
    asks: 'and that at the server',
    verdict: 'met',
    note: 'There is nothing but the server.',
    tests: { 'wire/sophon/change-password.test.ts': ['names, and never quotes, a member that is %s'] },
  },
  {
    number: '2.3.1',
    level: 'L1',
    asks: 'no step of a flow can be skipped: code, token, new password',
    verdict: 'met',
    tests: {
      'wire/authing/reset-password.test.ts': [
        'refuses a token once a newer code was sent, and takes the one that the newer code gives',
        'refuses a value that this service sealed for something else',
      ],
      'wire/qingzhenyun/phone-info.test.ts': ['refuses that of the other flow'],
    },
  },
  {
    number: '2.3.2',
    level: 'L2',
    asks: 'the written limits hold',
    verdict: 'met',
    tests: {
      'wire/tencent-ciam/otp-caps.test.ts': [
        'rate limit: stops at what one client may send in an hour, whatever the numbers',
        'rate limit: stops at what the whole service may send in an hour',
        'rate limit: stops at what one number may be sent in a day',
      ],
      'wire/strangers.test.ts': [
        'of 120 names from one network a hundred are judged; nobody elsewhere is kept out, nor anybody in the next hour',
      ],
    },
  },
  {
    number: '2.3.3',
    level: 'L2',
    asks: 'an operation happens whole or not at all',
    verdict: 'met',
    note: 'A change is one conditional write.',
    tests: {
      'faults/database.test.ts': [
        'gives up so, too, when the trouble begins at the write of the change itself',
      ],
      'contracts/account-store.ts': ['sets credential and history and raises the version'],
    },
  },
  {
    number: '2.3.4',
    level: 'L2',
    asks: 'what is scarce is not given out twice in a race',
    verdict: 'met',
    tests: {
      'races/codes.test.ts': ['lets exactly one of 100 confirmations with the right code win'],
      'races/passwords.test.ts': [
        'lets exactly one of 200 concurrent changes win, and its password signs in',
      ],
      'contracts/sending-slots.ts': ['lets exactly one of many racing sendings through'],
    },
  },
  {
    number: '2.4.1',
    level: 'L2',
    asks: 'no flood of what costs: messages, hashes, lookups',
    verdict: 'met',
    note: 'A botnet that knows users’ numbers reaches the cap of the service.',
    tests: {
      'wire/slowed-down.test.ts': ['a source that fails at many accounts, %s'],
      'unit/credential/credential-service.test.ts': [
        'is refused before anything is hashed or read, until the hour is over',
      ],
      'contracts/send-caps.ts': ['is exact in a race'],
    },
  },
  {
    number: '2.4.2',
    level: 'L3',
    asks: 'no flow faster than a human',
    verdict: 'not met',
    note: 'A second code waits (`SMS_COOLDOWN`); nothing waits between reading a code and using it, or before a change.',
  },
];
