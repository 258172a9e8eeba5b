import { afterEach, expect, it } from 'vitest';
import { logOfEachTest } from '../../support/log-of-each-test.ts';
import { startedWire } from '../../support/started-wire.ts';
import { sophonClient } from './client.ts';

const wire = startedWire({ POWERTOOLS_LOG_LEVEL: 'DEBUG', POWERTOOLS_METRICS_DISABLED: 'false' });
const log = logOfEachTest();
afterEach(() => wire.local.settled());

const marker = 'hunter2-hunter2';
const client = sophonClient(wire, 'overHttp');

it.each([
  ['malformed', `{"username":"admin","old_password":"${marker}","new_password":"${marker}`],
  ['malformed at the password', `{"username":"admin","old_password":${marker}}`],
  ['of the wrong shape', `["${marker}"]`],
  [
    'with a password of the wrong type',
    `{"username":"u","old_password":["${marker}"],"new_password":{"a":"${marker}"}}`,
  ],
  ['well-formed and refused', `{"username":"nobody","old_password":"${marker}","new_password":"${marker}x"}`],
])('leaves no trace of a body that is %s', async (_, body) => {
  const reply = await client.post('changepassword', body);
  expect(reply.status).toBeGreaterThanOrEqual(400);
  expect(reply.text + JSON.stringify([...reply.headers])).not.toContain(marker);
  expect(log.text()).toContain('"dialect":"sophon"');
  expect(log.text()).not.toContain(marker);
});

it('writes one log line and one set of metrics per request', async () => {
  const { username, password } = await wire.createAccount();
  log.begin();
  const reply = await client.changePassword(username, password, 'a brand new one');
  const lines = log.lines().filter(({ dialect }) => dialect === 'sophon');
  expect(lines).toHaveLength(2);
  expect(lines[0]).toMatchObject({
    level: 'INFO',
    message: 'request',
    requestId: reply.headers.get('x-request-id'),
    operation: 'change_password',
    outcome: 'ok',
    status: 200,
    durationMs: expect.any(Number),
    hashMs: expect.any(Number),
  });
  expect(lines[1]).toMatchObject({
    operation: 'change_password',
    outcome: 'ok',
    Outcome: 1,
    HashTime: expect.any(Number),
  });
});
