import { createServer, type Server, type ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { text } from 'node:stream/consumers';
import { SNSClient } from '@aws-sdk/client-sns';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type SnsEndpoint, startSns } from '../../../../infra/local/aws/sns.ts';
import { abort, listen } from '../../../../infra/local/shared/listen.ts';
import { createSns } from '../../../../lib/adapters/sns/client.ts';
import { textMessagesBySns } from '../../../../lib/adapters/sns/text-messages.ts';
import type { TextMessages } from '../../../../lib/credential/codes/ports.ts';
import { inRequestScope } from '../../../../lib/request-scope.ts';
import { startClock, stopClock } from '../../../support/clock.ts';
import { withoutBackoff } from '../../../support/without-backoff.ts';

const phone = '+8613800138000';
const message = { phone, text: 'a text' };
const clients: SNSClient[] = [];

/** Text messages by the service's own client for SNS. */
function messagesAt(endpoint: string): TextMessages {
  vi.stubEnv('AWS_ENDPOINT_URL_SNS', endpoint);
  vi.stubEnv('AWS_REGION', 'local');
  vi.stubEnv('AWS_ACCESS_KEY_ID', 'local');
  vi.stubEnv('AWS_SECRET_ACCESS_KEY', 'local');
  const client = createSns(1);
  clients.push(client);
  return textMessagesBySns(client, undefined);
}

afterEach(() => {
  for (const client of clients.splice(0)) client.destroy();
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
  startClock();
});

describe('on the local SNS', () => {
  let sns: SnsEndpoint;
  beforeEach(async () => {
    sns = await startSns();
  });
  afterEach(() => sns.close());

  it('a message is sent with one call', async () => {
    await messagesAt(sns.url).send(message);
    expect(sns.calls()).toBe(1);
    expect(sns.sms()).toMatchObject([{ to: phone, text: 'a text' }]);
  });

  it('a decoy is one call that sends nothing, whether or not SNS grants it', async () => {
    await messagesAt(sns.url).decoy();
    expect(sns.calls()).toBe(1);
    expect(sns.sms()).toEqual([]);
  });

  it('a message that SNS throttles is not tried again', async () => {
    sns.failNext(1, 'Throttling');
    await expect(messagesAt(sns.url).send(message)).rejects.toMatchObject({ code: 'message_not_sent' });
    expect(sns.calls()).toBe(1);
    expect(sns.sms()).toEqual([]);
  });
});

/** What SNS does with a call once it has it; what it took is a message that may arrive. */
type Conduct = (response: ServerResponse, socket: Socket) => void;

const refuse =
  (status: number, code: string): Conduct =>
  (response) => {
    response.writeHead(status, { 'content-type': 'text/xml' });
    response.end(
      `<ErrorResponse><Error><Type>Sender</Type><Code>${code}</Code><Message>${phone}</Message></Error></ErrorResponse>`,
    );
  };
const conducts = {
  'not a phone number': refuse(400, 'InvalidParameter'),
  'not a phone number, in its newer name': refuse(400, 'InvalidParameterException'),
  'not authorized': refuse(403, 'AuthorizationError'),
  throttled: refuse(429, 'Throttled'),
  'throttled, as a client error': refuse(400, 'Throttling'),
  'broken inside': refuse(500, 'InternalError'),
  'out of service': refuse(503, 'ServiceUnavailable'),
  reset: (_, socket) => socket.resetAndDestroy(),
  'answer lost': (_, socket) => socket.destroy(),
  'answer cut short': (response, socket) => {
    response.writeHead(200, { 'content-type': 'text/xml', 'content-length': '500' });
    response.write('<PublishResponse>', () => socket.destroy());
  },
  'not XML': (response) => response.writeHead(200, { 'content-type': 'text/xml' }).end('<<<'),
} satisfies Record<string, Conduct>;

describe('on an SNS with a fault', () => {
  let server: Server;
  let conduct: Conduct;
  let calls: string[];
  let forms: URLSearchParams[];
  let url: string;
  beforeEach(async () => {
    withoutBackoff();
    calls = [];
    forms = [];
    server = createServer(async (request, response) => {
      const form = new URLSearchParams(await text(request));
      forms.push(form);
      calls.push(form.get('Action') ?? '');
      conduct(response, request.socket);
    });
    url = `http://127.0.0.1:${await listen(server, 0)}`;
  });
  afterEach(() => abort(server));

  /** What a message and a decoy fail with, after how many calls; the phone's number must not be in it. */
  async function failureOf(work: Promise<void>): Promise<[code: string, detail: string]> {
    const failure: unknown = await work.catch((error: unknown) => error);
    expect(failure).toMatchObject({ name: 'ServiceError' });
    const { code, message: detail, cause } = failure as { code: string; message: string; cause?: unknown };
    expect(detail).not.toContain(phone);
    expect(cause).toBeUndefined();
    return [code, detail];
  }

  it('a message is transactional: delivered first, and at night', async () => {
    conduct = (response) =>
      response.writeHead(200, { 'content-type': 'text/xml' }).end('<PublishResponse></PublishResponse>');
    await messagesAt(url).send(message);
    const [form] = forms;
    const names = [...(form ?? [])]
      .filter(([, value]) => value === 'AWS.SNS.SMS.SMSType')
      .map(([name]) => name);
    expect(names).toHaveLength(1);
    expect(form?.get(String(names[0]).replace(/Name$/, 'Value.StringValue'))).toBe('Transactional');
  });

  it.each([
    ['not a phone number', 'invalid_phone_number'],
    ['not a phone number, in its newer name', 'invalid_phone_number'],
    ['not authorized', 'message_not_sent'],
    ['throttled', 'message_not_sent'],
    ['throttled, as a client error', 'message_not_sent'],
    ['broken inside', 'message_unconfirmed'],
    ['out of service', 'message_unconfirmed'],
    ['reset', 'message_unconfirmed'],
    ['answer lost', 'message_unconfirmed'],
    ['answer cut short', 'message_unconfirmed'],
    ['not XML', 'message_unconfirmed'],
  ] as const)('a message is tried once, and is told from one that was sent: %s → %s', async (fault, code) => {
    conduct = conducts[fault];
    expect((await failureOf(messagesAt(url).send(message)))[0]).toBe(code);
    expect(calls).toEqual(['Publish']);
  });

  it.each([
    'throttled',
    'throttled, as a client error',
    'broken inside',
    'out of service',
    'reset',
    'answer lost',
    'answer cut short',
    'not XML',
  ] as const)('a decoy fails as a message would have: %s', async (fault) => {
    conduct = conducts[fault];
    const messages = messagesAt(url);
    const [code] = await failureOf(messages.send(message));
    expect((await failureOf(messages.decoy()))[0]).toBe(code);
    expect(calls).toEqual(['Publish', 'GetSMSAttributes']);
  });

  it.each(['not a phone number', 'not authorized'] as const)(
    'a decoy does not fail for what says nothing of other messages: %s',
    async (fault) => {
      conduct = conducts[fault];
      await expect(messagesAt(url).decoy()).resolves.toBeUndefined();
    },
  );

  it.each(['send', 'decoy'] as const)(
    'ends with the request where SNS never answers (%s)',
    async (operation) => {
      stopClock(1_000_000);
      const timeout = vi.spyOn(AbortSignal, 'timeout');
      conduct = () => undefined;
      const messages = messagesAt(url);
      const call = () => (operation === 'send' ? messages.send(message) : messages.decoy());

      const [code, detail] = await inRequestScope({ deadline: 1_000_150, startedAt: 0, hashMs: 0 }, () =>
        failureOf(call()),
      );

      // The SDK's own end of a call, after three seconds, would be another error.
      expect([code, detail]).toEqual(['message_unconfirmed', 'message_unconfirmed: SNS: AbortError']);
      expect(timeout.mock.calls).toEqual([[150]]);
    },
  );

  it('waits no longer than four seconds, however much time the request has', async () => {
    stopClock(1_000_000);
    const timeout = vi.spyOn(AbortSignal, 'timeout');
    conduct = conducts.throttled;
    const scope = { deadline: 1_100_000, startedAt: 0, hashMs: 0 };
    await inRequestScope(scope, () => failureOf(messagesAt(url).send(message)));
    await failureOf(messagesAt(url).send(message));
    expect(timeout.mock.calls).toEqual([[4_000], [4_000]]);
  });
});

describe('on an SNS that was never reached', () => {
  it('a message was not sent, and a decoy fails likewise', async () => {
    const sns = await startSns();
    await sns.close();
    const messages = messagesAt(sns.url);
    await expect(messages.send(message)).rejects.toMatchObject({ code: 'message_not_sent' });
    await expect(messages.decoy()).rejects.toMatchObject({ code: 'message_not_sent' });
  });

  it.each([
    ['ENOTFOUND', 'message_not_sent'],
    ['EAI_AGAIN', 'message_not_sent'],
    ['EHOSTUNREACH', 'message_not_sent'],
    ['ENETUNREACH', 'message_not_sent'],
    ['ECONNRESET', 'message_unconfirmed'],
    ['EPIPE', 'message_unconfirmed'],
    ['ETIMEDOUT', 'message_unconfirmed'],
  ])('a connection that fails with %s is %s', async (failure, code) => {
    // Networks that cannot be made here.
    const requestHandler = {
      handle: () => Promise.reject(Object.assign(new Error(phone), { code: failure })),
    };
    const credentials = { accessKeyId: 'local', secretAccessKey: 'local' };
    const client = new SNSClient({ region: 'local', credentials, maxAttempts: 1, requestHandler });
    clients.push(client);
    await expect(textMessagesBySns(client, undefined).send(message)).rejects.toMatchObject({ code });
  });
});
