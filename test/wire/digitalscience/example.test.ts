import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { demoAccounts } from '../../../infra/local/process/demo-accounts.ts';
import { startedWire } from '../../support/started-wire.ts';
import { sophonClient } from '../sophon/client.ts';

const example = fileURLToPath(new URL('../../../infra/examples/digitalscience-reset.ts', import.meta.url));

const wire = startedWire();

it('the example of the README resets the demo account', async () => {
  // given
  const { username = '', phone = '', agent = '' } = demoAccounts.find(({ agent }) => agent) ?? {};
  await wire.createAccount({ username, phone, agent });

  // when
  const { stdout } = await promisify(execFile)(process.execPath, [
    example,
    wire.local.url,
    'set by the example',
  ]);

  // then
  expect(stdout).toBe('GetVerifyCode: 0 ok\nResetPwd: 0 ok\n');
  const { json } = await sophonClient(wire, 'overHttp').login(username, 'set by the example');
  expect(json).toEqual({ result: true });
});
