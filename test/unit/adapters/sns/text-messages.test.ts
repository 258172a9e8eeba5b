import { SNSClient } from '@aws-sdk/client-sns';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type SnsEndpoint, startSns } from '../../../../infra/local/aws/sns.ts';
import { textMessagesBySns } from '../../../../lib/adapters/sns/text-messages.ts';

const phone = '+8613800138000';
let sns: SnsEndpoint;
let client: SNSClient;

beforeEach(async () => {
  sns = await startSns();
  client = new SNSClient({
    endpoint: sns.url,
    region: 'local',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
    maxAttempts: 1,
  });
});
afterEach(async () => {
  client.destroy();
  await sns.close();
});

const messages = () => textMessagesBySns(client, undefined);

describe('a decoy', () => {
  it('is one call to SNS that sends nothing, whether or not SNS grants it', async () => {
    await messages().decoy();
    expect(sns.calls()).toBe(1);
    expect(sns.sms()).toEqual([]);
  });

  it.each(['Throttling', 'InternalFailure'] as const)(
    'fails like a message when SNS answers %s',
    async (fault) => {
      sns.failNext(2, fault);
      await expect(messages().send({ phone, text: 'x' })).rejects.toMatchObject({ code: 'message_not_sent' });
      await expect(messages().decoy()).rejects.toMatchObject({ code: 'message_not_sent' });
    },
  );

  it('fails like a message when SNS cannot be reached', async () => {
    await sns.close();
    await expect(messages().send({ phone, text: 'x' })).rejects.toMatchObject({ code: 'message_not_sent' });
    await expect(messages().decoy()).rejects.toMatchObject({ code: 'message_not_sent' });
    sns = await startSns();
  });
});
