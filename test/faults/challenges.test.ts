import { randomUUID } from 'node:crypto';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startDatabase } from '../../infra/local/aws/database.ts';
import type { Endpoint } from '../../infra/local/aws/endpoint.ts';
import { DynamoDbCodeStore } from '../../lib/adapters/dynamodb/code-store.ts';
import { DynamoDbNonceStore } from '../../lib/adapters/dynamodb/nonce-store.ts';
import { type CountingProxy, startCountingProxy } from '../support/counting-proxy.ts';
import { openTables } from '../support/open-tables.ts';

let database: Endpoint;
let proxy: CountingProxy;
let client: DynamoDBClient;
let table: string;

beforeAll(async () => {
  database = await startDatabase();
  proxy = await startCountingProxy(database.url);
  const tables = await openTables(database.url);
  tables.client.destroy();
  table = tables.challenges;
  client = new DynamoDBClient({
    endpoint: proxy.url,
    region: 'local',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
  });
});
afterAll(async () => {
  client.destroy();
  await proxy.close();
  await database.close();
});

it('reserves a code although the answer was lost and the write came twice', async () => {
  const code = {
    accountId: randomUUID(),
    purpose: 'test:reset' as const,
    sendingId: randomUUID(),
    digest: 'digest',
    keyId: 'k1',
    issuedAt: 1_700_000_000_000,
    validUntil: 1_700_000_300_000,
    version: 1,
    attemptsBefore: 0,
  };
  const limits = { cooldownMs: 120_000, perDay: 1, perAddressAndHour: 1, perServiceAndHour: 1 };
  const store = new DynamoDbCodeStore(client, table);
  proxy.loseNextAnswer('UpdateItem', 1);
  expect(await store.reserve(code, limits)).toBe(true);
  expect(proxy.take()).toEqual(['UpdateItem', 'UpdateItem']);
  expect(await store.read(code.accountId)).toEqual(code);
});

it('claims a nonce although the answer was lost and the write came twice', async () => {
  const nonces = new DynamoDbNonceStore(client, table);
  proxy.loseNextAnswer('PutItem', 1);
  expect(await nonces.claim('once', 2_000, 1_000)).toBe(true);
  expect(proxy.take().slice(-2)).toEqual(['PutItem', 'PutItem']);
  expect(await nonces.claim('once', 2_000, 1_000)).toBe(false);
});
