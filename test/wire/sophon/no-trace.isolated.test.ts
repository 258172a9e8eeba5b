import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { startedWire } from '../../support/started-wire.ts';
import { sophonClient } from './client.ts';

const wire = startedWire({ POWERTOOLS_LOG_LEVEL: 'DEBUG', POWERTOOLS_METRICS_DISABLED: 'false' });
let written: string;

beforeEach(() => {
  written = '';
  for (const stream of [process.stdout, process.stderr]) {
    vi.spyOn(stream, 'write').mockImplementation((chunk) => {
      written += String(chunk);
      return true;
    });
  }
});
afterEach(async () => {
  await wire.local.settled();
  vi.restoreAllMocks();
});

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
  expect(written).toContain('"dialect":"sophon"');
  expect(written).not.toContain(marker);
});

it('writes one log line and one set of metrics per request', async () => {
  const { username, password } = await wire.createAccount();
  written = '';
  const reply = await client.changePassword(username, password, 'a brand new one');
  const lines = written
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>)
    .filter((line) => line.dialect === 'sophon');
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
