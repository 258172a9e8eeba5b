import { ConditionalCheckFailedException, PutItemCommand } from '@aws-sdk/client-dynamodb';
import { afterEach, expect, it } from 'vitest';
import { unlessConditionFails } from '../../lib/adapters/dynamodb/client.ts';
import { startClock, stopClock } from './clock.ts';
import { embeddedTables } from './embedded-tables.ts';

const tables = embeddedTables();
afterEach(() => {
  startClock();
});

// Tests count calls and move the clock. Left to itself, the SDK compares it with the server's Date header and sends a
// refused write again whenever their difference is over four minutes and has changed: from one second to the next.
it('sends a refused write once, wherever a test has moved the clock', async () => {
  const { client, challenges } = tables();
  const refusedPut = new PutItemCommand({
    TableName: challenges,
    Item: { pk: { S: 'any' } },
    ConditionExpression: 'attribute_exists(pk)',
  });
  const hour = 3_600_000;
  for (const moved of [0, hour, -hour]) {
    stopClock(Date.now() + moved);
    const answer = await unlessConditionFails(client.send(refusedPut));
    expect(answer).toBeInstanceOf(ConditionalCheckFailedException);
    expect(answer.$metadata.attempts).toBe(1);
    startClock();
  }
});
