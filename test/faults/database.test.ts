import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { DynamoDbAccountStore } from '../../lib/adapters/dynamodb/account-store.ts';
import { createDynamoDb } from '../../lib/adapters/dynamodb/client.ts';
import { plainSecret } from '../../lib/credential/secret.ts';
import { inRequestScope } from '../../lib/request-scope.ts';
import { testAccount } from '../support/account.ts';
import { type ServiceUnderTest, startService } from '../support/credential-service.ts';

let test: ServiceUnderTest;
beforeAll(async () => {
  test = await startService();
});
afterAll(() => test.close());

const change = (username: string) =>
  test.service.changePassword({
    claimant: { alias: { kind: 'username', value: username } },
    oldSecret: plainSecret('old password'),
    newSecret: plainSecret('new password 1'),
  });

it.each([
  ['throttled', 400],
  ['in trouble', 500],
  ['gone for a moment', 'drop'],
] as const)('retries when the database is %s', async (_, fault) => {
  const { username } = await test.account();
  test.proxy.failNext(fault);
  await change(username);
  expect(test.proxy.take()).toEqual(['GetItem', 'GetItem', 'UpdateItem', 'UpdateItem']);
});

it('gives up with an internal error and nothing changed when the trouble lasts', async () => {
  const { id, username } = await test.account();
  const before = await test.accounts.read(id);
  test.proxy.failNext(500, 500, 500, 500, 500, 500);
  await expect(change(username)).rejects.toMatchObject({ code: 'internal' });
  test.proxy.failNext();
  while (test.proxy.pending() > 0) await test.accounts.read(id).catch(() => undefined);
  expect(await test.accounts.read(id)).toEqual(before);
});

it('ends its tries at the deadline of the request', async () => {
  const { id } = await test.account();
  const scope = { deadline: Date.now() - 1, startedAt: 0, hashMs: 0 };
  await expect(inRequestScope(scope, () => test.accounts.read(id))).rejects.toMatchObject({
    code: 'internal',
  });
});

it('counts a change whose answer was lost as done, though its repetition fails', async () => {
  const { id, username } = await test.account();
  test.proxy.loseNextAnswer('UpdateItem', 2);
  await change(username);
  expect(await test.accounts.read(id)).toMatchObject({ version: 2 });
});

it('takes an attempt back once although the answer was lost and the write came twice', async () => {
  const { id } = await test.account();
  for (let i = 0; i < 3; i += 1) await test.accounts.countAttempt(id, 'signedIn', 0);
  test.proxy.loseNextAnswer('UpdateItem', 1);
  test.proxy.take();
  await test.accounts.refundAttempts(id, 'signedIn', 1);
  expect(test.proxy.take()).toEqual(['UpdateItem', 'UpdateItem']);
  const account = await test.accounts.read(id);
  expect(account?.attempts.signedIn.attempts).toBe(2);
});

it('keeps an alias whose answer was lost for the account that it was reserved for', async () => {
  const account = testAccount({ username: randomUUID() });
  test.proxy.loseNextAnswer('PutItem', 1);
  expect(await test.accounts.create(account)).toEqual({ created: true });
  expect(await test.accounts.read(account.id)).toMatchObject({ username: account.username });
});

it('counts an attempt whose answer was lost once, and judges it', async () => {
  const { id, username } = await test.account();
  test.proxy.loseNextAnswer('UpdateItem', 1);
  const alias = { kind: 'username', value: username } as const;
  await expect(test.service.signIn({ alias, secret: plainSecret('guess') })).rejects.toMatchObject({
    code: 'wrong_password',
    message: 'wrong_password',
  });
  expect((await test.accounts.read(id))?.attempts.anonymous.attempts).toBe(1);
});

it('speaks to the endpoint that the AWS SDK is told of', async () => {
  process.env.AWS_ENDPOINT_URL_DYNAMODB = 'http://127.0.0.1:1';
  process.env.AWS_REGION = 'local';
  process.env.AWS_ACCESS_KEY_ID = process.env.AWS_SECRET_ACCESS_KEY = 'local';
  const client = createDynamoDb();
  const store = new DynamoDbAccountStore(client, 'accounts');
  await expect(store.read('x')).rejects.toMatchObject({ code: 'internal' });
  expect((await client.config.endpoint?.())?.port ?? 1).toBe(1);
});
