import {
  ConditionalCheckFailedException,
  CreateTableCommand,
  DeleteTableCommand,
  DynamoDBClient,
  PutItemCommand,
} from '@aws-sdk/client-dynamodb';
import { afterAll, beforeAll, expect, it } from 'vitest';

const TableName = 'smoke';

const database = new DynamoDBClient({
  endpoint: process.env.DYNAMODB_LOCAL_URL ?? '',
  region: 'us-east-1',
  credentials: { accessKeyId: 'smoke', secretAccessKey: 'smoke' },
});

beforeAll(async () => {
  await database.send(
    new CreateTableCommand({
      TableName,
      BillingMode: 'PAY_PER_REQUEST',
      AttributeDefinitions: [{ AttributeName: 'id', AttributeType: 'S' }],
      KeySchema: [{ AttributeName: 'id', KeyType: 'HASH' }],
    }),
  );
});

afterAll(async () => {
  await database.send(new DeleteTableCommand({ TableName }));
  database.destroy();
});

it('refuses a write whose condition does not hold, and returns the item that is there', async () => {
  const create = (owner: string) =>
    database.send(
      new PutItemCommand({
        TableName,
        Item: { id: { S: 'only' }, owner: { S: owner } },
        ConditionExpression: 'attribute_not_exists(id)',
        ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
      }),
    );
  await create('first');

  const refusal = await create('second').catch((error: unknown) => error);

  expect(refusal).toBeInstanceOf(ConditionalCheckFailedException);
  expect(refusal).toHaveProperty('Item.owner.S', 'first');
});
