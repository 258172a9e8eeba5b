import type { Row } from '../row.ts';

/** V13, V14 and V16: secrets, data, logs and errors. */
export const operation: readonly Row[] = [
  {
    number: '13.1.1',
    level: 'L2',
    asks: 'written down: whom the service talks to',
    verdict: 'met',
    pages: { 'README.md': ['What is stored where', '`BREACH_RANGE_URL`', '`TRUSTED_ISSUERS`'] },
  },
  {
    number: '13.1.3',
    level: 'L3',
    asks: 'written down: timeouts, tries and what a fault does, for each of them',
    verdict: 'not met',
    note: 'On no page as a whole. It is in the code and its tests.',
    tests: {
      'unit/adapters/sns/text-messages.test.ts': [
        'waits no longer than four seconds, however much time the request has',
      ],
      'unit/adapters/breached-passwords/range-query.test.ts': ['when it hangs %s, after a second'],
      'unit/tokens/remote-jwks.test.ts': ['gives up at the deadline when no answer comes'],
    },
  },
  {
    number: '13.1.4',
    level: 'L3',
    asks: 'written down: which secrets there are, and when they are renewed',
    verdict: 'not met',
    note: 'Which, and how; not when.',
    pages: { 'README.md': ['peppers, token and transport keys, client secrets'] },
  },
  {
    number: '13.2.2',
    level: 'L2',
    asks: 'least rights towards other services',
    verdict: 'met',
    tests: {
      'standards/deployment.test.ts': [
        'gives each function a role of its own stack',
        'names what may be done by name, and no right that reaches further',
      ],
    },
  },
  {
    number: '13.2.4',
    level: 'L2',
    asks: 'a list of the places that may be called',
    verdict: 'met',
    note: 'AWS, and the addresses of two settings; no caller can name one. The network itself is not fenced.',
    tests: {
      'unit/tokens/remote-jwks.test.ts': ['refuses the address %s', 'follows no redirect'],
      'unit/adapters/breached-passwords/range-query.test.ts': [
        'when it leads elsewhere (%d), where nobody is asked',
      ],
    },
  },
  {
    number: '13.3.1',
    level: 'L2',
    asks: 'secrets in a vault, none in code or build; at L3 in hardware',
    verdict: 'met',
    note: 'Secrets Manager. Functions hold keys in memory (13.3.3).',
    tests: {
      'admin/keyring.test.ts': ['writes to the secret of a deployment', 'shows ids and dates, and no secret'],
      'standards/deployment.test.ts': [
        'has no secret in the environment of a function, but where to find it',
      ],
    },
  },
  {
    number: '13.3.2',
    level: 'L2',
    asks: 'least access to them',
    verdict: 'met',
    note: 'Read by the functions that need a key, written by operators alone.',
    tests: {
      'standards/deployment.test.ts': [
        'lets no function write the key ring, and those without a use for it not read it',
      ],
    },
  },
  {
    number: '13.3.3',
    level: 'L3',
    asks: 'keys never leave a security module',
    verdict: 'not met',
    note: 'They are used in the function’s memory.',
  },
  {
    number: '13.3.4',
    level: 'L3',
    asks: 'secrets run out and are renewed',
    verdict: "operator's",
    note: '`keyring rotate` and `replace-secret`; nothing runs them by the calendar.',
    tests: {
      'unit/keys/replace-secret.test.ts': [
        'puts the new secret in front and lets the present one work for the overlap',
      ],
    },
  },
  {
    number: '13.4.1',
    level: 'L1',
    asks: 'nothing of source control is deployed',
    verdict: 'met, no test',
    note: 'A function’s zip is one bundled file.',
  },
  {
    number: '13.4.2',
    level: 'L2',
    asks: 'no debug mode',
    verdict: 'met',
    note: 'There is none to switch on.',
    tests: { 'wire/tencent-ciam/change-user-password.test.ts': ['hides what went wrong inside'] },
  },
  {
    number: '13.4.5',
    level: 'L2',
    asks: 'no pages for insiders in the open',
    verdict: 'met',
    note: '`/_local/*` is the local runner’s, and shown to its machine alone.',
    tests: {
      'local/gateway/local-page.test.ts': [
        'is refused by its Host: %s with Origin %s',
        'is refused by its Origin: %s',
      ],
      'standards/deployment.test.ts': ['has no route beneath /_local'],
    },
  },
  {
    number: '13.4.6',
    level: 'L3',
    asks: 'no versions shown',
    verdict: 'not met: the wire forbids',
    dialects: ['authing'],
    note: '`GET /api/v3/system` has a member for it; it says the version of the package.',
    tests: { 'unit/dialects/authing/system-info.test.ts': ['names the version of the package'] },
  },
  {
    number: '14.1.1',
    level: 'L2',
    asks: 'data sorted into levels of protection',
    verdict: 'not met',
    note: 'What is stored where is written down; levels are not.',
  },
  {
    number: '14.2.1',
    level: 'L1',
    asks: 'nothing sensitive in a URL',
    verdict: 'not met: the wire forbids',
    dialects: ['qingzhenyun', 'digitalscience'],
    note: 'qingzhenyun’s clients may send the token in the query (its page has the header, too); digitalscience has the phone number in the path. The log has neither.',
    tests: {
      'wire/tencent-ciam/change-user-password.test.ts': [
        'refuses a good token that is in the query, alone or beside the header',
      ],
      'wire/qingzhenyun/token.test.ts': ['is found in %s'],
    },
  },
  {
    number: '14.2.7',
    level: 'L3',
    asks: 'what is over is deleted',
    verdict: 'met',
    tests: {
      'wire/purge.test.ts': ['runs every five minutes and deletes what has expired'],
      'local/aws/time-to-live.test.ts': ['are those of the challenges, and none of the accounts'],
      'standards/deployment.test.ts': ['keeps its logs for 90 days'],
    },
  },
  {
    number: '14.3.1',
    level: 'L1',
    asks: 'the client clears what it kept when a session ends',
    verdict: "operator's",
    note: 'The client’s part.',
  },
  {
    number: '14.3.2',
    level: 'L2',
    asks: 'answers are not cached',
    verdict: 'met',
    tests: {
      'unit/http/endpoint.isolated.test.ts': ['puts the shared headers on every %s'],
      'wire/sophon/change-password.test.ts': ['marks every answer as not to be stored and gives it an id'],
    },
  },
  {
    number: '16.1.1',
    level: 'L2',
    asks: 'written down: what is logged, where, for how long',
    verdict: 'met',
    pages: { 'README.md': ['What it logs', 'kept for 90 days', 'keeps for 400 days'] },
    tests: { 'standards/deployment.test.ts': ['keeps its logs for 90 days'] },
  },
  {
    number: '16.2.1',
    level: 'L2',
    asks: 'when, where, who, what',
    verdict: 'met',
    tests: {
      'wire/trace.test.ts': ['tells the whole story of an account, of a network and of a client'],
      'admin/audit.test.ts': ['of %s is one line that says what it was done to'],
    },
  },
  {
    number: '16.2.2',
    level: 'L2',
    asks: 'times in UTC',
    verdict: 'met',
    tests: { 'unit/http/observe.isolated.test.ts': ['says when it was in UTC'] },
  },
  {
    number: '16.2.3',
    level: 'L2',
    asks: 'to the places that are written down alone',
    verdict: 'met',
    tests: {
      'wire/sophon/no-trace.isolated.test.ts': ['writes one log line and one set of metrics per request'],
      'admin/audit.test.ts': ['is kept in its log group too, with the operator that AWS knows'],
    },
  },
  {
    number: '16.2.4',
    level: 'L2',
    asks: 'one format that can be joined',
    verdict: 'met',
    tests: {
      'unit/http/endpoint.isolated.test.ts': ['has one line for each request, with what operators need'],
    },
  },
  {
    number: '16.2.5',
    level: 'L2',
    asks: 'no credentials in logs',
    verdict: 'met',
    note: 'And after each test file of the suite all that was logged is searched (`test/support/leave-no-trace.ts`).',
    tests: {
      'wire/trace.test.ts': ['is searched for whatever was secret in the run'],
      'support/secrets-in-use.test.ts': ['finds %s, and does not repeat it'],
      'wire/sophon/no-trace.isolated.test.ts': ['leaves no trace of a body that is %s'],
    },
  },
  {
    number: '16.3.1',
    level: 'L2',
    asks: 'every sign-in is logged, good or bad',
    verdict: 'met',
    tests: { 'wire/trace.test.ts': ['tells the whole story of an account, of a network and of a client'] },
  },
  {
    number: '16.3.2',
    level: 'L2',
    asks: 'and every refusal',
    verdict: 'met',
    tests: {
      'unit/http/endpoint.isolated.test.ts': ['tells a refusal’s code, detail and issues, and wakes nobody'],
      'wire/trace.test.ts': ['names a HAWK caller whose MAC is wrong, and none that is not registered'],
    },
  },
  {
    number: '16.3.3',
    level: 'L2',
    asks: 'and attempts to get round a control',
    verdict: 'met',
    tests: {
      'wire/trace.test.ts': ['names the network of a request that is %s'],
      'unit/http/observe-cap.isolated.test.ts': ['is one warning and one metric by cap'],
      'unit/credential/codes/sending-caps.test.ts': ['by the cap %s is %s, with the cap for the log alone'],
    },
  },
  {
    number: '16.3.4',
    level: 'L2',
    asks: 'and faults, those of controls too',
    verdict: 'met',
    tests: {
      'unit/http/endpoint.isolated.test.ts': [
        'logs the cause of an internal error and does not show it',
        'notes what could not be put in order behind a request, whatever it is answered with',
      ],
      'unit/http/observe-breach-check.isolated.test.ts': ['is one warning and one metric by reason'],
    },
  },
  {
    number: '16.4.1',
    level: 'L2',
    asks: 'no line can forge another',
    verdict: 'met',
    tests: {
      'admin/command-line.test.ts': ['names every cause once, without its line breaks'],
      'admin/escape-output.test.ts': ['leaves JSON the JSON of the same value, without anything raw'],
      'unit/http/observe.isolated.test.ts': ['is one log line and one set of metrics'],
    },
  },
  {
    number: '16.4.2',
    level: 'L2',
    asks: 'logs are kept from change',
    verdict: "operator's",
    note: 'CloudWatch Logs, by the rights that the account gives. Functions can append, no more.',
    tests: {
      'standards/deployment.test.ts': ['names what may be done by name, and no right that reaches further'],
    },
  },
  {
    number: '16.4.3',
    level: 'L2',
    asks: 'and sent to a system apart',
    verdict: "operator's",
    note: 'CloudWatch Logs is apart from the functions; one account further is a subscription of the operator.',
  },
  {
    number: '16.5.1',
    level: 'L2',
    asks: 'callers get a general message',
    verdict: 'met',
    tests: {
      'unit/http/endpoint.isolated.test.ts': ['logs the cause of an internal error and does not show it'],
      'wire/tencent-ciam/reset-user-password.test.ts': ['hides what went wrong inside'],
      'unit/dialects/digitalscience/errors.test.ts': ['shows nothing that the log is for: %s'],
    },
  },
  {
    number: '16.5.2',
    level: 'L2',
    asks: 'safe while others fail',
    verdict: 'met',
    tests: {
      'unit/keys/live.test.ts': ['goes on with the ring that it has when a later reading fails'],
      'unit/tokens/remote-jwks.test.ts': ['goes on with the keys it has while the issuer is down'],
      'faults/matrix/keeps-its-promises.ts': ['keeps its promises under every fault: $name'],
    },
  },
  {
    number: '16.5.3',
    level: 'L2',
    asks: 'never open on a fault',
    verdict: 'not met',
    note: 'Two controls are: a breach corpus that does not answer stops nobody, and a failure that cannot be counted against a network is not (against the account it is). Both are logged. All else is shut: no count, no judgement.',
    tests: {
      'wire/breach-check.isolated.test.ts': [
        'lets a password change go on while the corpus is down, and says so without a word of the password',
      ],
      'unit/credential/attempts/source-guard.test.ts': ['change nothing for the caller, and are noted'],
      'faults/database.test.ts': [
        'gives up with an internal error and nothing changed when the trouble lasts from %s on',
      ],
    },
  },
  {
    number: '16.5.4',
    level: 'L3',
    asks: 'a last handler catches everything',
    verdict: 'met',
    tests: {
      'unit/http/dialect.test.ts': [
        "takes a code that is another dialect's own, or no code at all, for a fault of ours",
      ],
      'unit/http/endpoint.isolated.test.ts': ['logs the cause of an internal error and does not show it'],
    },
  },
];
