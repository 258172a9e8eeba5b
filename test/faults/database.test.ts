import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { DynamoDbAccountStore } from '../../lib/adapters/dynamodb/account-store.ts';
import { createDynamoDb } from '../../lib/adapters/dynamodb/client.ts';
import { plainSecret } from '../../lib/credential/secret.ts';
import { inRequestScope } from '../../lib/request-scope.ts';
import { testAccount } from '../support/account.ts';
import { passTime, startClock, stopClock } from '../support/clock.ts';
import { type ServiceUnderTest, somewhere, startService } from '../support/credential-service.ts';
import { withoutBackoff } from '../support/without-backoff.ts';

let test: ServiceUnderTest;
// A client of its own for each: the SDK allows a client so many repetitions for so many calls that succeed.
beforeEach(async () => {
  test = await startService();
  withoutBackoff();
  test.proxy.take();
});
afterEach(async () => {
  startClock();
  vi.restoreAllMocks();
  await test.close();
});

/** The SDK's tries of one call to DynamoDB. */
const tries = 4;

const troubleOfOneCall = Array.from({ length: tries }, () => 500);

/** More trouble than the tries of the calls that follow one another in a request. */
const lastingTrouble = Array.from({ length: 3 * tries }, () => 500);

/** Uses up the trouble that is left. */
async function endTrouble(): Promise<void> {
  while (test.proxy.pending() > 0) await test.accounts.read('nobody').catch(() => undefined);
}

/** Does something just before the next change is written. */
function beforeChange(work: () => unknown): void {
  const write = test.accounts.change.bind(test.accounts);
  vi.spyOn(test.accounts, 'change').mockImplementationOnce(async (...update) => {
    await work();
    return write(...update);
  });
}

/** Begins trouble at the write of the next change. */
function failChange(trouble: number[]): void {
  beforeChange(() => {
    test.proxy.take();
    test.proxy.failNext(...trouble);
  });
}

/** A change that somebody else makes of a password in some version. */
const otherChange = (id: string, fromVersion: number) =>
  test.accounts.change(id, {
    credential: [{ scheme: 'imported', form: 'plain', encoded: '$md5$another' }],
    history: [],
    fromVersion,
    now: 0,
  });

const change = (username: string) =>
  test.service.changePassword({
    claimant: { alias: { kind: 'username', value: username } },
    oldSecret: plainSecret('old password'),
    newSecret: plainSecret('new password 1'),
    source: somewhere,
  });

it.each([
  ['throttled', 400],
  ['in trouble', 500],
  ['gone for a moment', 'drop'],
] as const)('retries when the database is %s', async (_, fault) => {
  const { username } = await test.account();
  test.proxy.failNext(fault);
  await change(username);
  expect(test.proxy.take()).toEqual(['GetItem', 'GetItem', 'GetItem', 'UpdateItem', 'UpdateItem']);
});

it.each([
  ['the look at the name', 0, 'GetItem'],
  ['the look at the account', 1, 'GetItem'],
  ['the count of the attempt', 2, 'UpdateItem'],
  ['the change itself', 3, 'UpdateItem'],
] as const)(
  'gives up with an internal error and nothing changed when the trouble lasts from %s on',
  async (_, passed, operation) => {
    const { id, username } = await test.account();
    const before = await test.accounts.read(id);
    test.proxy.take();
    // Trouble that ends with the tries of that call: what is put in order after it gets through.
    test.proxy.failNext(...Array.from({ length: passed }, () => 'pass' as const), ...troubleOfOneCall);

    await expect(change(username)).rejects.toMatchObject({ code: 'internal' });

    expect(test.proxy.take().slice(passed, passed + tries)).toEqual(Array(tries).fill(operation));
    expect(test.proxy.pending()).toBe(0);
    expect(await test.accounts.read(id)).toEqual(before);
    expect((await test.doorOf(id))?.attempts ?? 0).toBe(0);
    await change(username);
    expect(await test.accounts.read(id)).toMatchObject({ version: 2 });
  },
);

it('gives up so, too, when the trouble begins at the write of the change itself', async () => {
  const { id, username } = await test.account();
  const before = await test.accounts.read(id);
  failChange(lastingTrouble);
  await expect(change(username)).rejects.toMatchObject({ code: 'internal' });
  expect(test.proxy.take().slice(0, tries)).toEqual(Array.from({ length: tries }, () => 'UpdateItem'));
  await endTrouble();
  expect(await test.accounts.read(id)).toEqual(before);
  // What was taken back could not be either, and took the place of no error.
  expect(await test.doorOf(id)).toMatchObject({ attempts: 1 });
});

it('lets the owner in after five right passwords whose change could not be written', async () => {
  const { id, username } = await test.account();
  for (let i = 0; i < 5; i += 1) {
    failChange(Array.from({ length: tries }, () => 500));
    await expect(change(username)).rejects.toMatchObject({ code: 'internal' });
  }
  expect(await test.doorOf(id)).toMatchObject({ attempts: 0 });
  await change(username);
  expect(await test.accounts.read(id)).toMatchObject({ version: 2 });
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
  const store = new DynamoDbAccountStore(client, test.tables.accounts, 'mapped');
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

it('counts a change as done that is there although every answer was lost', async () => {
  const { id, username } = await test.account();
  let lost: (() => number) | undefined;
  beforeChange(() => {
    test.proxy.take();
    lost = test.proxy.loseNextAnswer('UpdateItem', 1, { times: tries });
  });
  await change(username);
  expect(lost?.()).toBe(tries);
  expect(test.proxy.take()).toEqual([...Array<string>(tries).fill('UpdateItem'), 'GetItem']);
  expect(await test.accounts.read(id)).toMatchObject({ version: 2 });
});

it('says an internal error when every answer was lost and nothing can be looked up', async () => {
  const { id, username } = await test.account();
  beforeChange(() => {
    const lost = test.proxy.loseNextAnswer('UpdateItem', 1, {
      times: tries,
      meanwhile: async () => lost() === tries && test.proxy.failNext(...lastingTrouble),
    });
  });
  await expect(change(username)).rejects.toMatchObject({ code: 'internal' });
  await endTrouble();
  expect(await test.accounts.read(id)).toMatchObject({ version: 2 });
});

it('says an internal error for a change whose answer was lost and that another one came after', async () => {
  const { id, username } = await test.account();
  beforeChange(() => {
    test.proxy.loseNextAnswer('UpdateItem', 1, { meanwhile: () => otherChange(id, 2) });
  });
  await expect(change(username)).rejects.toMatchObject({ code: 'internal' });
  expect(await test.accounts.read(id)).toMatchObject({ version: 3 });
  expect(await test.doorOf(id)).toBeUndefined();
});

it('says that the account changed when its change was refused at the first try', async () => {
  const { id, username } = await test.account();
  beforeChange(() => otherChange(id, 1));
  await expect(change(username)).rejects.toMatchObject({ code: 'outdated' });
  expect(await test.accounts.read(id)).toMatchObject({ version: 2 });
});

it('says an internal error for a refusal that came at a repetition', async () => {
  const { id } = await test.account();
  await otherChange(id, 1);
  // Nobody can say which change the repetition met: never that the password was wrong, nor that it was changed.
  test.proxy.loseNextAnswer('UpdateItem', 1);
  await expect(otherChange(id, 1)).rejects.toMatchObject({ code: 'internal' });
  expect(await test.accounts.read(id)).toMatchObject({ version: 2 });
});

it('replaces weak hashes although the answer was lost and the write came twice', async () => {
  const { id } = await test.account();
  test.proxy.loseNextAnswer('UpdateItem', 1);
  const stronger = [{ scheme: 'imported', form: 'plain', encoded: '$md5$stronger' }] as const;
  expect(await test.accounts.upgrade(id, 1, stronger)).toBe(true);
  expect(await test.accounts.read(id)).toMatchObject({ version: 1, credential: stronger });
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
  const guess = { alias, secret: plainSecret('guess'), source: somewhere };
  await expect(test.service.signIn(guess)).rejects.toMatchObject({
    code: 'wrong_password',
    message: 'wrong_password',
  });
  // The attempt, its repetition, and the failure of the source.
  expect(test.proxy.take().filter((operation) => operation === 'UpdateItem')).toHaveLength(3);
  expect(await test.doorOf(id)).toMatchObject({ attempts: 1 });
});

it('speaks to the endpoint that the AWS SDK is told of', async () => {
  useEndpoint(test.proxy.url);
  const { id, username } = await test.account();
  const client = createDynamoDb();
  const store = new DynamoDbAccountStore(client, test.tables.accounts, 'mapped');
  expect(await store.read(id)).toMatchObject({ username });
  expect(test.proxy.take()).toEqual(['GetItem']);
  client.destroy();
});

it('asks four times by the client that the service has', async () => {
  useEndpoint(test.proxy.url);
  const { id, username } = await test.account();
  const client = createDynamoDb();
  const store = new DynamoDbAccountStore(client, test.tables.accounts, 'mapped');
  test.proxy.failNext(...troubleOfOneCall.slice(1));
  expect(await store.read(id)).toMatchObject({ username });
  expect(test.proxy.take()).toEqual(Array(tries).fill('GetItem'));
  client.destroy();
});

/** Tells the AWS SDK of an endpoint as a deployment and the local runner do. */
function useEndpoint(url: string): void {
  process.env.AWS_ENDPOINT_URL_DYNAMODB = url;
  process.env.AWS_REGION = 'local';
  process.env.AWS_ACCESS_KEY_ID = process.env.AWS_SECRET_ACCESS_KEY = 'local';
}
