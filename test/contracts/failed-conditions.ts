import { randomUUID } from 'node:crypto';
import {
  ConditionalCheckFailedException,
  DeleteItemCommand,
  PutItemCommand,
  UpdateItemCommand,
} from '@aws-sdk/client-dynamodb';
import { describe, expect, it } from 'vitest';
import type { OpenTables } from '../support/open-tables.ts';

/** What a database answers to a write whose condition fails: the adapters read from it why it was refused. */
export function failedConditionContract(name: string, tables: () => OpenTables): void {
  const given = async () => {
    const pk = { S: `test#${randomUUID()}` };
    const item = { pk, count: { N: '1' }, list: { L: [{ M: { word: { S: 'kept' } } }] } };
    await tables().client.send(new PutItemCommand({ TableName: tables().accounts, Item: item }));
    return { pk, item };
  };
  const refused = {
    ConditionExpression: 'attribute_exists(pk) AND attribute_not_exists(pk)',
    ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
  } as const;
  const refusalOf = async (answer: Promise<unknown>): Promise<ConditionalCheckFailedException> => {
    const error: unknown = await answer.catch((thrown: unknown) => thrown);
    if (error instanceof ConditionalCheckFailedException) return error;
    throw new Error('the write was not refused');
  };

  describe(`${name}: a write whose condition fails`, () => {
    it('answers an update with the whole item as it stands', async () => {
      const { pk, item } = await given();
      const update = new UpdateItemCommand({
        TableName: tables().accounts,
        Key: { pk },
        UpdateExpression: 'SET #count = :two',
        ExpressionAttributeNames: { '#count': 'count' },
        ExpressionAttributeValues: { ':two': { N: '2' } },
        ...refused,
      });
      expect((await refusalOf(tables().client.send(update))).Item).toEqual(item);
    });

    it('answers a put and a delete alike', async () => {
      const { pk, item } = await given();
      const put = new PutItemCommand({ TableName: tables().accounts, Item: { pk }, ...refused });
      const remove = new DeleteItemCommand({ TableName: tables().accounts, Key: { pk }, ...refused });
      expect((await refusalOf(tables().client.send(put))).Item).toEqual(item);
      expect((await refusalOf(tables().client.send(remove))).Item).toEqual(item);
    });

    it('answers without an item where there is none, and where none is asked for', async () => {
      const { pk } = await given();
      const { ConditionExpression } = refused;
      const absent = { pk: { S: `test#${randomUUID()}` } };
      const ofNothing = new DeleteItemCommand({ TableName: tables().accounts, Key: absent, ...refused });
      const unasked = new DeleteItemCommand({
        TableName: tables().accounts,
        Key: { pk },
        ConditionExpression,
      });
      expect((await refusalOf(tables().client.send(ofNothing))).Item).toBeUndefined();
      expect((await refusalOf(tables().client.send(unasked))).Item).toBeUndefined();
    });
  });
}
