import {
  BatchGetItemCommand,
  GetItemCommand,
  PutItemCommand,
  QueryCommand,
  ScanCommand,
  UpdateItemCommand,
  type UpdateItemCommandInput,
} from '@aws-sdk/client-dynamodb';
import { describe, expect, it } from 'vitest';
import { openSimulatedTables } from './open-simulated-tables.ts';
import type { SimulatedCommand } from './requests.ts';

const Key = { pk: { S: 'one' } };
const one = { ':one': { N: '1' } };

function given() {
  const { simulated } = openSimulatedTables();
  const { accounts, challenges } = simulated.names;
  const update = (input: Omit<UpdateItemCommandInput, 'TableName' | 'Key'>) =>
    simulated.apply(new UpdateItemCommand({ TableName: challenges, Key, ...input }));
  simulated.apply(
    new PutItemCommand({
      TableName: challenges,
      Item: { ...Key, tally: { N: '1' }, word: { S: 'a' }, map: { M: {} } },
    }),
  );
  return { simulated, update, accounts, challenges };
}

describe('what is not modelled is refused as such, never ignored', () => {
  const { accounts: TableName } = openSimulatedTables();
  const commands: Readonly<Record<string, object>> = {
    'another command': new BatchGetItemCommand({ RequestItems: { [TableName]: { Keys: [Key] } } }),
    'a member of a request': new GetItemCommand({ TableName, Key, ProjectionExpression: 'pk' }),
    'a legacy condition': new PutItemCommand({ TableName, Item: Key, Expected: { pk: { Exists: false } } }),
    'a value of a member': new PutItemCommand({ TableName, Item: Key, ReturnValues: 'ALL_NEW' }),
    capacity: new GetItemCommand({ TableName, Key, ReturnConsumedCapacity: 'TOTAL' }),
    'a set': new PutItemCommand({ TableName, Item: { ...Key, set: { SS: ['a'] } } }),
    'a query of the table': new QueryCommand({ TableName, KeyConditionExpression: 'pk = :pk' }),
    'a part of a scan': new ScanCommand({ TableName, Segment: 0, TotalSegments: 2 }),
  };

  it.each(Object.entries(commands))('%s', (_what, command) => {
    const call = () => openSimulatedTables().simulated.apply(command as SimulatedCommand);
    expect(call).toThrow(expect.objectContaining({ name: 'NotModelled' }));
  });

  it.each([
    'size(word) > :one',
    'contains(word, :one)',
    'tally BETWEEN :one AND :one',
    'tally IN (:one)',
    'tally = word',
    'things[0] = :one',
  ])('the condition %s', (ConditionExpression) => {
    const ExpressionAttributeValues = ConditionExpression.includes(':one') ? one : undefined;
    const call = () => given().update({ ConditionExpression, ExpressionAttributeValues });
    expect(call).toThrow(expect.objectContaining({ name: 'NotModelled' }));
  });

  it.each([
    'SET things[0] = :one',
    'SET things = list_append(things, :list)',
    'ADD word.tally :one',
    'DELETE word :set',
  ])('the update %s', (UpdateExpression) => {
    const all = { ...one, ':list': { L: [] }, ':set': { SS: ['a'] } };
    const used = Object.entries(all).filter(([name]) => UpdateExpression.includes(name));
    const call = () =>
      given().update({ UpdateExpression, ExpressionAttributeValues: Object.fromEntries(used) });
    expect(call).toThrow(expect.objectContaining({ name: 'NotModelled' }));
  });
});

describe('what DynamoDB finds malformed is refused as it does, and changes nothing', () => {
  const value = { ExpressionAttributeValues: one };
  type Malformed = Omit<UpdateItemCommandInput, 'TableName' | 'Key'>;
  const inputs: Readonly<Record<string, readonly [told: RegExp, Malformed]>> = {
    'a name that nothing uses': [
      /unused in expressions/,
      { UpdateExpression: 'REMOVE word', ExpressionAttributeNames: { '#unused': 'tally' } },
    ],
    'a value that nothing uses': [/unused in expressions/, { UpdateExpression: 'REMOVE word', ...value }],
    'a value that is not given': [/not defined/, { UpdateExpression: 'SET word = :none' }],
    'a reserved word': [/reserved keyword/, { UpdateExpression: 'REMOVE ttl' }],
    'one attribute twice': [/overlap/, { UpdateExpression: 'SET word = :one, word = :one', ...value }],
    'one attribute twice, under another name': [
      /overlap/,
      {
        UpdateExpression: 'SET word = :one, #same = :one',
        ExpressionAttributeNames: { '#same': 'word' },
        ...value,
      },
    ],
    'the key': [
      /part of the key/,
      { UpdateExpression: 'SET #key = :one', ExpressionAttributeNames: { '#key': 'pk' }, ...value },
    ],
    'an attribute that is not there': [/does not exist/, { UpdateExpression: 'SET word = nowhere' }],
    'a path through what is no map': [
      /document path/,
      { UpdateExpression: 'SET word.tally = :one', ...value },
    ],
    'a sum of texts': [/incorrect data type/, { UpdateExpression: 'SET word = word + :one', ...value }],
    'a number that is none': [
      /numeric value/,
      { UpdateExpression: 'SET word = :one', ExpressionAttributeValues: { ':one': { N: 'one' } } },
    ],
    'a key of an index of another type': [
      /Index Key expiresAt/,
      { UpdateExpression: 'SET expiresAt = :one', ExpressionAttributeValues: { ':one': { S: '1' } } },
    ],
    'an expression that is too long': [
      /Expression size/,
      { UpdateExpression: `REMOVE ${'x'.repeat(4_096)}` },
    ],
    'an item that is too large, by bytes': [
      /maximum allowed size/,
      {
        UpdateExpression: 'SET word = :one',
        ExpressionAttributeValues: { ':one': { S: '\u540d'.repeat(136_534) } },
      },
    ],
  };

  it.each(Object.entries(inputs))('%s', (_what, [told, input]) => {
    const { simulated, update, challenges } = given();
    // Once as it is new, once as it is known.
    for (let i = 0; i < 2; i += 1) {
      expect(() => update(input)).toThrow(
        expect.objectContaining({ name: 'ValidationException', message: expect.stringMatching(told) }),
      );
    }
    expect(simulated.items(challenges).get('one')).toMatchObject({ tally: { N: '1' }, word: { S: 'a' } });
  });

  it('a table that is not there', () => {
    const command = new GetItemCommand({ TableName: 'other', Key });
    expect(() => given().simulated.apply(command)).toThrow(
      expect.objectContaining({ name: 'ResourceNotFoundException' }),
    );
  });
});

it('an item may have 400 KB to the byte', () => {
  const { update } = given();
  // pk, tally, word and map with their values, beside the word itself.
  const others = 2 + 3 + 5 + 2 + 4 + 3 + 3;
  const sized = (size: number) => ({
    UpdateExpression: 'SET word = :word',
    ExpressionAttributeValues: { ':word': { S: 'x'.repeat(size) } },
  });
  expect(() => update(sized(409_600 - others))).not.toThrow();
  expect(() => update(sized(409_600 - others + 1))).toThrow(/maximum allowed size/);
});
