import { fileURLToPath } from 'node:url';
import { DynamoDBClient, PutItemCommand, ScanCommand } from '@aws-sdk/client-dynamodb';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { LocalService } from '../../../infra/local/process/local-service.ts';
import { startLocal } from '../../../infra/local/process/start-local.ts';

const directory = fileURLToPath(new URL('../fixtures/', import.meta.url));
const TableName = 'fixture-local-notes';
const hourMs = 3_600_000;
let service: LocalService;
let client: DynamoDBClient;

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval', 'Date'] });
  service = await startLocal({ directory, port: 0 });
  client = new DynamoDBClient({ endpoint: service.dynamodbUrl });
});
afterEach(async () => {
  client.destroy();
  vi.useRealTimers();
  await service.close();
});

it('loses what is over every hour', async () => {
  const put = (pk: string, ms: number) => {
    const ttl = { N: String(Math.ceil((Date.now() + ms) / 1000)) };
    return client.send(new PutItemCommand({ TableName, Item: { pk: { S: pk }, ttl } }));
  };
  await put('short', hourMs / 2);
  await put('long', 2 * hourMs);
  const left = async () => {
    const { Items = [] } = await client.send(new ScanCommand({ TableName }));
    return Items.map(({ pk }) => pk?.S).sort();
  };

  vi.advanceTimersByTime(hourMs - 1);
  expect(await left()).toEqual(['long', 'short']);
  vi.advanceTimersByTime(1);

  await vi.waitFor(async () => expect(await left()).toEqual(['long']));
});
