import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { DynamoDbAccountStore } from '../../lib/adapters/dynamodb/account-store.ts';
import { createDynamoDb } from '../../lib/adapters/dynamodb/client.ts';
import { plainSecret } from '../../lib/credential/secret.ts';
import { inRequestScope } from '../../lib/request-scope.ts';
import { testAccount } from '../support/account.ts';
import { passTime, startClock, stopClock } from '../support/clock.ts';
import { type ServiceUnderTest, startService } from '../support/credential-service.ts';
import { withoutBackoff } from '../support/without-backoff.ts';

let test: ServiceUnderTest;
beforeAll(async () => {
  test = await startService();
});
afterAll(() => test.close());
beforeEach(() => {
  withoutBackoff();
  test.proxy.take();
});
afterEach(() => {
  startClock();
  vi.restoreAllMocks();
});

/** The SDK's tries of one call to DynamoDB. */
const tries = 4;

/** More trouble than the tries of the calls that follow one another in a request. */
const lastingTrouble = Array.from({ length: 3 * tries }, () => 500);

/** Uses up the trouble that is left. */
async function endTrouble(): Promise<void> {
  while (test.proxy.pending() > 0) await test.accounts.read('nobody').catch(() => undefined);
}

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
  test.proxy.take();
  test.proxy.failNext(...lastingTrouble);
  await expect(change(username)).rejects.toMatchObject({ code: 'internal' });
  expect(test.proxy.take()).toEqual(Array.from({ length: tries }, () => 'GetItem'));
  await endTrouble();
  expect(await test.accounts.read(id)).toEqual(before);
});

it('gives up so, too, when the trouble begins at the write of the change itself', async () => {
  const { id, username } = await test.account();
  const before = await test.accounts.read(id);
  const write = test.accounts.change.bind(test.accounts);
  vi.spyOn(test.accounts, 'change').mockImplementationOnce((...update) => {
    test.proxy.take();
    test.proxy.failNext(...lastingTrouble);
    return write(...update);
  });
  await expect(change(username)).rejects.toMatchObject({ code: 'internal' });
  expect(test.proxy.take().slice(0, tries)).toEqual(Array.from({ length: tries }, () => 'UpdateItem'));
  await endTrouble();
  const after = await test.accounts.read(id);
  // The attempt stays counted: what took place before the trouble did take place.
  expect({ ...after, attempts: before?.attempts }).toEqual(before);
  expect(after?.attempts).not.toEqual(before?.attempts);
});

it('tries no more when the deadline of the request has passed', async () => {
  const { id } = await test.account();
  const scope = { deadline: Date.now() - 1, startedAt: 0, hashMs: 0 };
  test.proxy.failNext(...lastingTrouble);
  const read = inRequestScope(scope, () => test.accounts.read(id));
  await expect(read).rejects.toMatchObject({ code: 'internal' });
  expect(test.proxy.take().length).toBeLessThan(tries);
  await endTrouble();
});

it('gives each try half of what is left of the request, so that a lost one leaves time for another', async () => {
  useEndpoint(test.proxy.url);
  const { id } = await test.account();
  const handle = vi.spyOn(Object.getPrototypeOf(test.tables.client.config.requestHandler), 'handle');
  const client = createDynamoDb();
  const store = new DynamoDbAccountStore(client, test.tables.accounts);
  stopClock();
  const scope = { deadline: Date.now() + 9_000, startedAt: 0, hashMs: 0 };
  const { handled } = await inRequestScope(scope, async () => {
    await store.read(id);
    passTime(5_000);
    await store.read(id);
    return { handled: handle.mock.calls.map(([, options]) => options) };
  });
  // Without it a try would only be complained of.
  const { httpHandlerConfigs } = client.config.requestHandler as { httpHandlerConfigs?(): unknown };
  expect(httpHandlerConfigs?.call(client.config.requestHandler)).toMatchObject({
    throwOnRequestTimeout: true,
  });
  client.destroy();
  expect(handled).toMatchObject([{ requestTimeout: 4_500 }, { requestTimeout: 2_000 }]);
});

it('counts a change whose answer was lost as done, though its repetition fails', async () => {
  const { id, username } = await test.account();
  test.proxy.loseNextAnswer('UpdateItem', 2);
  await change(username);
  expect(test.proxy.take().slice(-2)).toEqual(['UpdateItem', 'UpdateItem']);
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
  const puts = test.proxy.take().filter((operation) => operation === 'PutItem');
  expect(puts.length).toBeGreaterThan(2);
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
  expect(test.proxy.take().filter((operation) => operation === 'UpdateItem')).toHaveLength(2);
  expect((await test.accounts.read(id))?.attempts.anonymous.attempts).toBe(1);
});

it('speaks to the endpoint that the AWS SDK is told of', async () => {
  useEndpoint(test.proxy.url);
  const { id, username } = await test.account();
  const client = createDynamoDb();
  const store = new DynamoDbAccountStore(client, test.tables.accounts);
  expect(await store.read(id)).toMatchObject({ username });
  expect(test.proxy.take()).toEqual(['GetItem']);
  client.destroy();
});

/** Tells the AWS SDK of an endpoint as a deployment and the local runner do. */
function useEndpoint(url: string): void {
  process.env.AWS_ENDPOINT_URL_DYNAMODB = url;
  process.env.AWS_REGION = 'local';
  process.env.AWS_ACCESS_KEY_ID = process.env.AWS_SECRET_ACCESS_KEY = 'local';
}
