import {
  GetItemCommand,
  PutItemCommand,
  QueryCommand,
  ScanCommand,
  UpdateItemCommand,
} from '@aws-sdk/client-dynamodb';
import { describe, expect, it } from 'vitest';
import { expiryIndex } from '../../../lib/adapters/dynamodb/challenge-item.ts';
import { openSimulatedTables } from './open-simulated-tables.ts';
import type { SimulatedTables } from './simulated-tables.ts';

const now = 1_800_000_000_000;
const table = (tables: SimulatedTables) => tables.names.challenges;
const key = (id: string) => ({ pk: { S: id } });

/** Tables in which an item was written once for each count. */
function given(counts: readonly number[], id = 'one') {
  const { simulated } = openSimulatedTables();
  const write = (count: number, other = id) =>
    simulated.apply(
      new PutItemCommand({
        TableName: table(simulated),
        Item: {
          ...key(other),
          count: { N: String(count) },
          expiryShard: { S: '0' },
          expiresAt: { N: String(count) },
        },
      }),
    );
  for (const count of counts) write(count);
  const get = new GetItemCommand({ TableName: table(simulated), Key: key(id) });
  const consistent = new GetItemCommand({ ...get.input, ConsistentRead: true });
  const query = new QueryCommand({
    TableName: table(simulated),
    IndexName: expiryIndex,
    KeyConditionExpression: 'expiryShard = :shard',
    ExpressionAttributeValues: { ':shard': { S: '0' } },
  });
  const read = (stale?: number) => simulated.apply(get, stale === undefined ? {} : { stale }).Item?.count?.N;
  return { simulated, write, read, get, consistent, query };
}

describe('an eventually consistent read', () => {
  it('gives any state that the item had, and the newest unless told otherwise', () => {
    const { simulated, read, get, write } = given([1, 2, 3]);
    write(9, 'another');
    expect(simulated.staleness(get)).toBe(3);
    expect([undefined, 0, 1, 2, 3, 4].map(read)).toEqual(['3', '3', '2', '1', undefined, undefined]);
  });

  it('of the index gives the table as it was some writes ago', () => {
    const { simulated, write, query } = given([1, 2]);
    write(1, 'two');
    const found = (stale: number) =>
      simulated.apply(query, { stale }).Items?.map(({ pk, expiresAt }) => `${pk?.S} ${expiresAt?.N}`);
    expect(simulated.staleness(query)).toBe(3);
    expect([0, 1, 2, 3].map(found)).toEqual([['two 1', 'one 2'], ['one 2'], ['one 1'], []]);
  });

  it('of all items may be late as well', () => {
    const { simulated } = given([1]);
    const scan = new ScanCommand({ TableName: table(simulated), Select: 'COUNT' });
    expect([0, 1].map((stale) => simulated.apply(scan, { stale }).Count)).toEqual([1, 0]);
  });
});

it('no other call is ever late', () => {
  const { simulated, consistent } = given([1, 2]);
  const update = new UpdateItemCommand({ TableName: table(simulated), Key: key('one') });
  for (const command of [consistent, update]) {
    expect(simulated.staleness(command)).toBe(0);
    expect(() => simulated.apply(command, { stale: 1 })).toThrow(RangeError);
  }
});

it('everything, the past included, is as it was at a snapshot, however often it is taken up', () => {
  const { simulated, write, read } = given([1, 2]);
  const snapshot = simulated.snapshot();
  for (const count of [8, 9]) {
    const items = simulated.items(table(simulated));
    write(count);
    write(count, 'new');
    expect(read()).toBe(String(count));
    expect(items.get('one')?.count?.N).toBe('2');
    simulated.restore(snapshot);
    expect([0, 1].map(read)).toEqual(['2', '1']);
    expect([...simulated.items(table(simulated)).keys()]).toEqual(['one']);
  }
});

it('what was answered cannot be changed', () => {
  const { simulated, consistent } = given([1]);
  const { Item } = simulated.apply(consistent);
  expect(() => Object.assign(Item ?? {}, { count: { N: '2' } })).toThrow(TypeError);
  expect(() => Object.assign(Item?.count ?? {}, { N: '2' })).toThrow(TypeError);
});

describe('time to live', () => {
  const seconds = now / 1_000;
  const year = 365 * 86_400;

  function remaining(ttls: Readonly<Record<string, object>>, isChosen?: (key: string) => boolean): string[] {
    const { simulated } = openSimulatedTables();
    for (const [id, ttl] of Object.entries(ttls)) {
      const Item = { ...key(id), ttl } as PutItemCommand['input']['Item'];
      for (const TableName of [simulated.names.accounts, simulated.names.challenges]) {
        simulated.apply(new PutItemCommand({ TableName, Item }));
      }
    }
    const expired = simulated.expireTtl(now, isChosen);
    expect(simulated.items(simulated.names.accounts).size).toBe(Object.keys(ttls).length);
    const left = [...simulated.items(table(simulated)).keys()];
    expect([...left, ...expired].toSorted()).toEqual(Object.keys(ttls).toSorted());
    return left;
  }

  it('deletes what is over, in s, and leaves accounts alone', () => {
    expect(
      remaining({
        over: { N: String(seconds - 1) },
        now: { N: String(seconds) },
        'in ms, so far away': { N: String(now - 1) },
      }),
    ).toEqual(['now', 'in ms, so far away']);
  });

  it('leaves what is over for more than five years, or is no number', () => {
    const kept = { old: { N: String(seconds - 5 * year - 1) }, text: { S: String(seconds - 1) } };
    expect(remaining({ ...kept, 'just not': { N: String(seconds - 5 * year) } })).toEqual(Object.keys(kept));
  });

  it('may take its time with any of them', () => {
    const over = { N: String(seconds - 1) };
    expect(remaining({ one: over, two: over }, (id) => id === 'two')).toEqual(['one']);
  });
});
