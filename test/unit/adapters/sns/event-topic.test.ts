import { createServer, type Server } from 'node:http';
import { text } from 'node:stream/consumers';
import { SNSClient } from '@aws-sdk/client-sns';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { close, listen } from '../../../../infra/local/shared/listen.ts';
import { eventTopicBySns } from '../../../../lib/adapters/sns/event-topic.ts';

const topicArn = 'arn:aws:sns:local:000000000000:events.fifo';
const message = { type: 'https://example.com/event', group: 'account-1', id: 'account-1:2', body: '{"a":1}' };
const requests: Record<string, string>[] = [];
let status: number;
let server: Server;
let client: SNSClient;

beforeEach(async () => {
  requests.length = 0;
  status = 200;
  server = createServer(async (request, response) => {
    requests.push(Object.fromEntries(new URLSearchParams(await text(request))));
    response.writeHead(status, { 'content-type': 'text/xml' });
    response.end(
      '<PublishResponse><PublishResult><MessageId>1</MessageId></PublishResult></PublishResponse>',
    );
  });
  client = new SNSClient({
    endpoint: `http://127.0.0.1:${await listen(server, 0)}`,
    region: 'local',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
    maxAttempts: 1,
  });
});
afterEach(async () => {
  client.destroy();
  await close(server);
});

it('publishes with what SNS orders, recognises and filters by', async () => {
  await eventTopicBySns(client, topicArn).publish(message);
  expect(requests).toEqual([
    expect.objectContaining({
      Action: 'Publish',
      TopicArn: topicArn,
      Message: '{"a":1}',
      MessageGroupId: 'account-1',
      MessageDeduplicationId: 'account-1:2',
      'MessageAttributes.entry.1.Name': 'eventType',
      'MessageAttributes.entry.1.Value.DataType': 'String',
      'MessageAttributes.entry.1.Value.StringValue': 'https://example.com/event',
    }),
  ]);
});

it.each([400, 500])('fails as unavailable when SNS answers %i', async (answer) => {
  status = answer;
  await expect(eventTopicBySns(client, topicArn).publish(message)).rejects.toMatchObject({
    code: 'unavailable',
  });
});

it('waits four seconds for the topic, and no longer', async () => {
  const over = AbortSignal.abort();
  const timeout = vi.spyOn(AbortSignal, 'timeout').mockReturnValue(over);
  await expect(eventTopicBySns(client, topicArn).publish(message)).rejects.toMatchObject({
    code: 'unavailable',
    cause: { name: 'AbortError' },
  });
  expect(timeout.mock.calls).toEqual([[4_000]]);
  expect(requests).toEqual([]);
  timeout.mockRestore();
});
