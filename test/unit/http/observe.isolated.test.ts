import { expect, it } from 'vitest';
import { ServiceError } from '../../../lib/errors/service-error.ts';
import { type Observation, observe } from '../../../lib/http/observe.ts';
import { logOfEachTest } from '../../support/log-of-each-test.ts';

const log = logOfEachTest();

/** The log line and the metrics of an answer. */
function observed(members: Partial<Observation>): Record<string, unknown>[] {
  observe({
    requestId: 'request-1',
    dialect: 'plain',
    operation: 'probe',
    status: 200,
    durationMs: 12,
    hashMs: 7,
    unsettled: 0,
    network: '192.0.2.1',
    about: {},
    ...members,
  });
  return log.lines();
}

it('is one log line and one set of metrics', () => {
  expect(observed({})).toMatchObject([
    { level: 'INFO', message: 'request', requestId: 'request-1', outcome: 'ok', durationMs: 12, hashMs: 7 },
    { dialect: 'plain', operation: 'probe', outcome: 'ok', Outcome: 1, Duration: 12, HashTime: 7 },
  ]);
});

it('says when it was in UTC', () => {
  const [line] = observed({});

  expect(line?.timestamp).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
});

it('names the network, and the parties as far as they are known', () => {
  const about = { account: 'account-1', client: 'app' };

  const [line, metrics] = observed({ network: '192.0.2.0', about });

  expect(line).toMatchObject({ network: '192.0.2.0', account: 'account-1', client: 'app' });
  expect(line).not.toHaveProperty('hawk');
  // A dimension for each account would be a metric for each account.
  expect(metrics).not.toHaveProperty('account');
  expect(metrics).not.toHaveProperty('network');
});

it.each([
  ['internal', 'ERROR'],
  ['unavailable', 'ERROR'],
  ['message_not_sent', 'ERROR'],
  ['message_unconfirmed', 'ERROR'],
  ['wrong_password', 'INFO'],
  ['too_many_requests', 'INFO'],
] as const)('wakes somebody for what is no caller’s doing: %s is %s', (code, level) => {
  expect(observed({ error: new ServiceError(code) })[0]).toMatchObject({ level, outcome: code });
});

it('names what is unsettled only when something is', () => {
  for (const record of observed({})) {
    expect(record).not.toHaveProperty('unsettled');
    expect(record).not.toHaveProperty('Unsettled');
  }
});

it.each([undefined, new ServiceError('wrong_password'), new ServiceError('internal')])(
  'counts what is unsettled beside any outcome (%s)',
  (error) => {
    const [line, metrics] = observed({ unsettled: 3, ...(error && { error }) });
    expect(line).toMatchObject({ outcome: error?.code ?? 'ok', unsettled: 3 });
    expect(metrics).toMatchObject({ outcome: error?.code ?? 'ok', Unsettled: 3 });
  },
);
