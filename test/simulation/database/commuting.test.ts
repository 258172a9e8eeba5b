import { DeleteItemCommand, GetItemCommand, PutItemCommand, ScanCommand } from '@aws-sdk/client-dynamodb';
import { expect, it } from 'vitest';
import { openSimulatedTables } from './open-simulated-tables.ts';
import { isWrite } from './requests.ts';

const { simulated } = openSimulatedTables();
const { accounts, challenges } = simulated.names;
const key = (id: string) => ({ pk: { S: id } });
const get = (id: string, TableName = accounts) => new GetItemCommand({ TableName, Key: key(id) });
const put = (id: string, TableName = accounts) => new PutItemCommand({ TableName, Item: key(id) });
const remove = (id: string) => new DeleteItemCommand({ TableName: accounts, Key: key(id) });
const scan = new ScanCommand({ TableName: accounts });

it('knows what a call touches, and whether it may change it', () => {
  expect(simulated.keyOf(get('a', challenges))).toEqual({ table: challenges, key: 'a' });
  expect(simulated.keyOf(put('b'))).toEqual({ table: accounts, key: 'b' });
  expect(simulated.keyOf(scan)).toEqual({ table: accounts });
  expect([get('a'), scan, put('a'), remove('a')].map(isWrite)).toEqual([false, false, true, true]);
});

it.each([
  ['two reads of an item', get('a'), get('a'), true],
  ['a read and a write of an item', get('a'), put('a'), false],
  ['two writes of an item', put('a'), remove('a'), false],
  ['writes of two items', put('a'), remove('b'), true],
  ['writes of two tables', put('a'), put('a', challenges), true],
  ['a read of all and a write of one', scan, put('a'), false],
  ['a read of all and a write of another table', scan, put('a', challenges), true],
  ['a read of all and one of one', scan, get('a'), true],
])('%s', (_what, one, other, commute) => {
  expect(simulated.commute(one, other)).toBe(commute);
  expect(simulated.commute(other, one)).toBe(commute);
});
