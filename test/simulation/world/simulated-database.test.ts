import {
  DeleteItemCommand,
  GetItemCommand,
  PutItemCommand,
  QueryCommand,
  ScanCommand,
} from '@aws-sdk/client-dynamodb';
import { expect, it } from 'vitest';
import { conflict } from '../schedule/call.ts';
import { emptyDatabase, SimulatedDatabase } from './simulated-database.ts';

const database = new SimulatedDatabase(emptyDatabase(), () => 0);
const { accounts, challenges } = database.names;
const key = (id: string) => ({ pk: { S: id } });
const get = (id: string) => new GetItemCommand({ TableName: challenges, Key: key(id) });
const put = (id: string, TableName = challenges) => new PutItemCommand({ TableName, Item: key(id) });
const remove = (id: string) => new DeleteItemCommand({ TableName: challenges, Key: key(id) });
const expiring = (id: string, shard: string) =>
  new PutItemCommand({ TableName: challenges, Item: { ...key(id), expiryShard: { S: shard } } });
const look = (shard: string) =>
  new QueryCommand({ TableName: challenges, ExpressionAttributeValues: { ':shard': { S: shard } } });
const scan = new ScanCommand({ TableName: challenges });

it.each([
  ['two reads of an item', get('a'), get('a'), false],
  ['a read and a write of an item', get('a'), put('a'), true],
  ['two writes of an item', put('a'), remove('a'), true],
  ['writes of two items', put('a'), remove('b'), false],
  ['writes of two tables', put('a'), put('a', accounts), false],
  ['two writes whose order the stream keeps', put('a', accounts), put('b', accounts), true],
  ['a read of all and a write of one', scan, put('a'), true],
  ['a read of all and a write of another table', scan, put('a', accounts), false],
  ['a look into the index and a write of what expires there', look('1'), expiring('a', '1'), true],
  ['a look into the index and a write of what expires elsewhere', look('1'), expiring('a', '2'), false],
  ['a look into the index and a write of what does not expire', look('1'), put('a'), false],
])('the order matters of %s: %#', (_, one, other, matters) => {
  const [first, second] = [database.callOf(one), database.callOf(other)];
  expect(conflict(first, second)).toBe(matters);
  expect(conflict(second, first)).toBe(matters);
});
