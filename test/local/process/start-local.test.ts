import { request } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { DescribeTableCommand, DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { LocalService } from '../../../infra/local/process/local-service.ts';
import { startLocal } from '../../../infra/local/process/start-local.ts';

const directory = fileURLToPath(new URL('../fixtures/', import.meta.url));
const failures: [string, unknown][] = [];
let seededWith: NodeJS.ProcessEnv = {};
let service: LocalService;

beforeAll(async () => {
  service = await startLocal({
    directory,
    port: 0,
    seed: async () => {
      seededWith = { ...process.env };
    },
    onFailure: (name, error) => failures.push([name, error]),
  });
});

afterAll(() => service.close());

beforeEach(() => {
  failures.length = 0;
});

/** Sends headers and target as they are, which fetch does not. */
async function send(
  method: string,
  target: string,
  headers = ['Host', 'x.example'],
  body: Buffer = Buffer.alloc(0),
) {
  const { promise, resolve, reject } = Promise.withResolvers<{ status: number; text: string }>();
  const outgoing = request({ host: '127.0.0.1', port: service.port, method, path: target, headers });
  outgoing.on('error', reject);
  outgoing.on('response', async (incoming) => {
    resolve({ status: incoming.statusCode ?? 0, text: (await buffer(incoming)).toString() });
  });
  outgoing.end(body);
  return promise;
}

async function replyTo(result: unknown): Promise<Response> {
  const headers = { 'content-type': 'application/json' };
  return fetch(`${service.url}/reply`, { method: 'POST', headers, body: JSON.stringify(result) });
}

describe('the way to a handler', () => {
  it('brings bytes, headers, cookies, query and path unharmed over the wire', async () => {
    const bytes = Buffer.from(Array.from({ length: 256 }, (_, i) => i));
    const headers = [
      ['Host', 'x.example:81'],
      ['Content-Type', 'application/bson'],
      ['Content-Length', '256'],
      ['X-Many', 'a'],
      ['X-Many', 'b'],
      ['Cookie', 'a=1; b=2'],
    ].flat();

    const { text } = await send('POST', '/echo/%2B86/a/b%20c?x=%2F&x=2', headers, bytes);

    const { event, context } = JSON.parse(text);
    expect(Buffer.from(event.body, 'base64').equals(bytes)).toBe(true);
    expect(event).toMatchObject({
      isBase64Encoded: true,
      rawPath: '/echo/+86/a/b c',
      rawQueryString: 'x=%2F&x=2',
      pathParameters: { first: '+86', rest: 'a/b c' },
      cookies: ['a=1', 'b=2'],
      headers: { host: 'x.example:81', 'x-many': 'a,b' },
      requestContext: { http: { method: 'POST', sourceIp: '127.0.0.1' } },
    });
    expect(context).toMatchObject({ functionName: 'fixture-local-echo', memoryLimitInMB: '512' });
    expect(context.awsRequestId).toBe(event.requestContext.requestId);
    expect(context.remainingMs).toBeGreaterThan(0);
    expect(context.remainingMs).toBeLessThanOrEqual(10_000);
  });

  it('ends at 404 where no route leads', async () => {
    for (const [method, target] of [
      ['GET', '/nowhere'],
      ['GET', '/reply'],
      ['POST', '/reply/'],
      ['POST', '/_local/sms'],
      ['GET', '/_local/'],
      ['GET', '/_local/constructor'],
    ] as const) {
      const host = target.startsWith('/_local/') ? `127.0.0.1:${service.port}` : 'x.example';
      expect(await send(method, target, ['Host', host])).toEqual({
        status: 404,
        text: '{"message":"Not Found"}',
      });
    }
  });

  it('ends at 400 when the path is not valid UTF-8', async () => {
    expect(await send('GET', '/echo/%ff')).toEqual({ status: 400, text: '{"message":"Bad Request"}' });
  });

  it('ends at 413 over 10 MiB and takes 10 MiB', async () => {
    const headers = ['Host', 'x.example', 'Content-Type', 'text/plain'];
    const limit = 10 * 1024 * 1024;

    expect((await send('POST', '/crash', headers, Buffer.alloc(limit))).status).toBe(500);
    expect((await send('POST', '/crash', headers, Buffer.alloc(limit + 1))).status).toBe(413);
  });
});

describe('the way back', () => {
  it('turns a result into a reply', async () => {
    const reply = await replyTo({
      statusCode: 418,
      headers: { 'X-Number': 7, 'Content-Type': 'application/xml' },
      cookies: ['a=1; HttpOnly', 'b=2'],
      body: '<a/>',
    });

    expect(reply.status).toBe(418);
    expect(reply.headers.get('x-number')).toBe('7');
    expect(reply.headers.get('content-type')).toBe('application/xml');
    expect(reply.headers.getSetCookie()).toEqual(['a=1; HttpOnly', 'b=2']);
    expect(reply.headers.get('apigw-requestid')).toMatch(/./);
    expect(await reply.text()).toBe('<a/>');
  });

  it('decodes a base64 body', async () => {
    const reply = await replyTo({ statusCode: 200, isBase64Encoded: true, body: '/wCA' });

    expect([...new Uint8Array(await reply.arrayBuffer())]).toEqual([255, 0, 128]);
  });

  it('names plain text when the handler names no type', async () => {
    const reply = await replyTo({ statusCode: 200, body: 'x' });

    expect(reply.headers.get('content-type')).toBe('text/plain;charset=UTF-8');
  });

  it('takes a result without a status as the JSON body', async () => {
    const reply = await replyTo({ hello: 1 });

    expect([reply.status, reply.headers.get('content-type')]).toEqual([200, 'application/json']);
    expect(await reply.json()).toEqual({ hello: 1 });
  });

  it('is a 500 for a result that makes no reply', async () => {
    for (const result of [
      { statusCode: 'x' },
      { statusCode: 200, body: { a: 1 } },
      { statusCode: 200, headers: { x: 'a\nset-cookie: b=1' } },
      { statusCode: 200, headers: { 'a b': 'c' } },
    ]) {
      const reply = await replyTo(result);
      expect([reply.status, await reply.text()]).toEqual([500, '{"message":"Internal Server Error"}']);
    }
  });

  it('is a 500 that says nothing when a handler fails', async () => {
    const reply = await send('POST', '/crash', undefined, Buffer.from('hunter2'));

    expect(reply).toEqual({ status: 500, text: '{"message":"Internal Server Error"}' });
    expect(failures).toEqual([['crash', expect.any(SyntaxError)]]);
  });

  it('is a 503 when a handler takes longer than its timeout', async () => {
    const reply = await send('GET', '/hang');

    expect(reply).toEqual({ status: 503, text: '{"message":"Service Unavailable"}' });
  });
});

describe('what a handler works with', () => {
  it('has its tables as serverless.yml declares them', async () => {
    const client = new DynamoDBClient({ endpoint: service.dynamodbUrl });
    const { Table } = await client.send(new DescribeTableCommand({ TableName: 'fixture-local-notes' }));
    client.destroy();

    expect(Table).toMatchObject({
      TableStatus: 'ACTIVE',
      KeySchema: [{ AttributeName: 'pk', KeyType: 'HASH' }],
      GlobalSecondaryIndexes: [{ IndexName: 'by-shelf', IndexStatus: 'ACTIVE' }],
    });
  });

  it('reaches the database by its environment alone', async () => {
    const note = `${service.url}/notes/1`;
    await fetch(note, { method: 'PUT', headers: { 'content-type': 'text/plain' }, body: '你好' });

    expect(await (await fetch(note)).text()).toBe('你好');
  });

  it('shows the messages of the SNS endpoint', async () => {
    const form = (fields: Record<string, string>) =>
      fetch(service.snsUrl, {
        method: 'POST',
        body: new URLSearchParams({ Action: 'Publish', ...fields }),
      });
    await form({ PhoneNumber: '+8613800138000', Message: 'code' });
    await form({ TopicArn: 'arn:aws:sns:local:000000000000:t', Message: '{"a":1}' });

    const sms = await (await fetch(`${service.url}/_local/sms`)).json();
    const events = await (await fetch(`${service.url}/_local/events`)).json();
    expect(sms).toEqual([{ to: '+8613800138000', text: 'code', at: expect.any(String) }]);
    expect(events).toEqual([{ a: 1 }]);
  });

  it.each([
    ['under another name that leads here', '/_local/sms', 'rebound.example', undefined],
    ['under another name, spelt in escapes', '/%5Flocal/sms', 'rebound.example', undefined],
    ['under its own name at another port', '/_local/sms', '127.0.0.1:1', undefined],
    ['to a page of another site', '/_local/events', undefined, 'https://evil.example'],
    ['to a page that hides its site', '/_local/sms', undefined, 'null'],
  ])('shows them to nobody who asks %s', async (_, target, host = `localhost:${service.port}`, origin) => {
    const headers = ['Host', host, ...(origin === undefined ? [] : ['Origin', origin])];

    expect(await send('GET', target, headers)).toEqual({
      status: 403,
      text: expect.stringMatching(/^\{"message":"Only for this machine: the (Host|Origin) [^"]+"\}$/),
    });
  });

  it.each(['127.0.0.1', 'localhost', '[::1]'])('shows them to who asks at %s', async (name) => {
    const host = `${name}:${service.port}`;

    expect((await send('GET', '/_local/sms', ['Host', host])).status).toBe(200);
    expect((await send('GET', '/_local/sms', ['Host', host, 'Origin', `http://${host}`])).status).toBe(200);
  });

  it('finds all settings in place when the data is seeded', () => {
    expect(seededWith).toMatchObject({
      STAGE: 'local',
      NOTES_TABLE: 'fixture-local-notes',
      PUBLIC_URL: service.url,
      KEY_RING_FILE: service.keyRingFile,
      AWS_ENDPOINT_URL_DYNAMODB: service.dynamodbUrl,
      AWS_ENDPOINT_URL_SNS: service.snsUrl,
    });
    expect(seededWith).not.toHaveProperty('NOTES_SECRET');
  });

  it('survives a client of the database that hangs up in the middle', async () => {
    const { port } = new URL(service.dynamodbUrl);
    const headers = { 'content-length': 100 };
    const half = request({ host: '127.0.0.1', port, method: 'POST', headers });
    half.on('error', () => undefined);
    half.write('{');
    await delay(0);
    half.destroy();

    expect((await fetch(`${service.url}/notes/none`)).status).toBe(404);
  });
});
