import { PublishCommand, SetSMSAttributesCommand, SNSClient } from '@aws-sdk/client-sns';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type SnsEndpoint, startSns } from '../../../infra/local/aws/sns.ts';

const topic = 'arn:aws:sns:local:000000000000:events';
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

describe('the SNS endpoint, driven by the AWS SDK', () => {
  it('keeps text messages, newest last', async () => {
    const smsType = { DataType: 'String', StringValue: 'Transactional' };
    for (const Message of ['【验证码】123456 & <ok>', 'second +1']) {
      const { MessageId } = await client.send(
        new PublishCommand({
          PhoneNumber: '+8613800138000',
          Message,
          MessageAttributes: { 'AWS.SNS.SMS.SMSType': smsType },
        }),
      );
      expect(MessageId).toMatch(/^[0-9a-f-]{36}$/);
    }

    const at = expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/);
    expect(sns.sms()).toEqual([
      { to: '+8613800138000', text: '【验证码】123456 & <ok>', at },
      { to: '+8613800138000', text: 'second +1', at },
    ]);
    expect(sns.events()).toEqual([]);
  });

  it('keeps what is published to a topic, parsed when it is JSON', async () => {
    await client.send(new PublishCommand({ TopicArn: topic, Message: '{"sub":"a","n":1}' }));
    await client.send(new PublishCommand({ TopicArn: topic, Message: 'plain' }));

    expect(sns.events()).toEqual([{ sub: 'a', n: 1 }, 'plain']);
    expect(sns.sms()).toEqual([]);
  });

  it('refuses what is no Publish, and a Publish without a target or a message', async () => {
    const attributes = new SetSMSAttributesCommand({ attributes: { DefaultSenderID: 'x' } });
    await expect(client.send(attributes)).rejects.toMatchObject({ name: 'InvalidAction' });

    for (const input of [{ Message: 'x' }, { TopicArn: topic, Message: '' }]) {
      await expect(client.send(new PublishCommand(input))).rejects.toMatchObject({
        name: expect.stringContaining('InvalidParameter'),
      });
    }
    expect([...sns.sms(), ...sns.events()]).toEqual([]);
  });

  it.each([
    ['Throttling', 400],
    ['InternalFailure', 500],
  ] as const)('fails with %s as often as it is told to, keeping nothing', async (fault, status) => {
    sns.failNext(2, fault);
    const publish = () => client.send(new PublishCommand({ TopicArn: topic, Message: 'x' }));

    for (let i = 0; i < 2; i++) {
      await expect(publish()).rejects.toMatchObject({
        name: fault,
        $metadata: { httpStatusCode: status },
      });
    }
    expect(sns.events()).toEqual([]);

    await publish();
    expect(sns.events()).toEqual(['x']);
  });
});
