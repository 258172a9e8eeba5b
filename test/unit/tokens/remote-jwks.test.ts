import { exportJWK, generateKeyPair, type JWK } from 'jose';
import { afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { createRemoteJwks } from '../../../lib/tokens/remote-jwks.ts';
import { type JwksServer, startJwksServer } from './jwks-server.ts';

const minute = 60_000;
const noToken = { payload: '', signature: '' };
const invalid = { name: 'TokenError', code: 'invalid' };
const unreachable = { name: 'TokenError', code: 'issuer-unreachable' };

let jwk: JWK;
let server: JwksServer;
let now: number;

beforeAll(async () => {
  const { publicKey } = await generateKeyPair('ES256');
  jwk = await exportJWK(publicKey);
});

beforeEach(async () => {
  now = Date.UTC(2030, 0, 1);
  server = await startJwksServer();
});

afterEach(() => server.close());

function lookup(overrides: { uri?: string; deadlineMs?: number } = {}) {
  const keys = createRemoteJwks({ uri: server.uri, fetch, now: () => now, ...overrides });
  return async (kid?: string, alg = 'ES256') => keys({ alg, ...(kid !== undefined && { kid }) }, noToken);
}

const publish = (...kids: string[]) => server.publish({ keys: kids.map((kid) => ({ ...jwk, kid })) });

function fail() {
  server.reply = (_, response) => response.writeHead(500).end();
}

it('fetches once and keeps the keys', async () => {
  publish('a', 'b');
  const find = lookup();
  await find('a');
  await find('b');
  expect(server.requests).toBe(1);
});

it('shares one fetch among concurrent lookups', async () => {
  publish('a');
  const find = lookup();
  await Promise.all([find('a'), find('a'), find('a')]);
  expect(server.requests).toBe(1);
});

it('finds a key that the issuer added, as soon as a minute has passed since the last fetch', async () => {
  publish('a');
  const find = lookup();
  await find('a');
  publish('b', 'a');
  now += minute - 1;
  await expect(find('b')).rejects.toMatchObject(invalid);
  now += 1;
  await expect(find('b')).resolves.toBeDefined();
  expect(server.requests).toBe(2);
});

it('fetches at most once a minute, however many unknown ids arrive', async () => {
  publish('a');
  const find = lookup();
  await find('a');
  now += minute;
  for (let i = 0; i < 20; i += 1) await expect(find(`made-up-${i}`)).rejects.toMatchObject(invalid);
  expect(server.requests).toBe(2);
});

it('stops accepting a key that the issuer withdrew, within ten minutes', async () => {
  publish('a', 'b');
  const find = lookup();
  await find('a');
  publish('b');
  now += 10 * minute + 1;
  await expect(find('a')).rejects.toMatchObject(invalid);
});

it('takes the only key for a token that names none, and refuses to guess among several', async () => {
  publish('a');
  await expect(lookup()()).resolves.toBeDefined();
  publish('a', 'b');
  await expect(lookup()()).rejects.toMatchObject(invalid);
});

it('has no key for an algorithm that the published key does not serve', async () => {
  publish('a');
  await expect(lookup()('a', 'RS256')).rejects.toMatchObject(invalid);
});

it.each<{ what: string; reply: JwksServer['reply'] }>([
  { what: 'fails', reply: (_, response) => response.writeHead(500).end() },
  { what: 'hangs up', reply: (_, response) => response.destroy() },
  { what: 'sends no JSON', reply: (_, response) => response.end('<html>') },
  { what: 'sends invalid UTF-8', reply: (_, response) => response.end(Buffer.from([0x22, 0xff, 0x22])) },
  { what: 'sends no key set', reply: (_, response) => response.end('{"keys":"none"}') },
  { what: 'sends an empty body', reply: (_, response) => response.end() },
])('says unreachable when the issuer $what', async ({ reply }) => {
  server.reply = reply;
  await expect(lookup()('a')).rejects.toMatchObject(unreachable);
});

it('says unreachable when nothing listens', async () => {
  const find = lookup();
  await server.close();
  await expect(find('a')).rejects.toMatchObject(unreachable);
});

it('says unreachable for a key that is too weak to trust', async () => {
  // Only the length of the modulus matters: 1,024 bits.
  const n = Buffer.alloc(128, 0xff).toString('base64url');
  server.publish({ keys: [{ kty: 'RSA', n, e: 'AQAB', kid: 'weak' }] });
  await expect(lookup()('weak', 'RS256')).rejects.toMatchObject({
    ...unreachable,
    cause: { message: 'An RSA key has only 1024 bits' },
  });
});

it('gives up at the deadline when no answer comes', async () => {
  server.reply = () => {};
  await expect(lookup({ deadlineMs: 20 })('a')).rejects.toMatchObject({
    ...unreachable,
    cause: { name: 'TimeoutError' },
  });
});

it('gives up at the deadline when an answer begins but does not end', async () => {
  server.reply = (_, response) => response.writeHead(200).write('{"keys":[');
  await expect(lookup({ deadlineMs: 200 })('a')).rejects.toMatchObject({
    ...unreachable,
    cause: { name: 'TimeoutError' },
  });
});

it('stops reading a body that is too large', async () => {
  const chunk = Buffer.alloc(64 * 1024, ' ');
  let sent = 0;
  server.reply = (_, response) => {
    const more = () => {
      while (!response.destroyed) {
        sent += chunk.length;
        if (!response.write(chunk)) return;
      }
    };
    response.on('drain', more);
    more();
  };
  await expect(lookup()('a')).rejects.toMatchObject({
    ...unreachable,
    cause: { message: expect.stringContaining('larger') },
  });
  // Socket buffers hold some; an endless body would hold far more.
  expect(sent).toBeLessThan(16 * 1024 * 1024);
});

it('refuses a set with too many keys', async () => {
  publish(...Array.from({ length: 101 }, (_, i) => `k${i}`));
  await expect(lookup()('k1')).rejects.toMatchObject(unreachable);
  publish(...Array.from({ length: 100 }, (_, i) => `k${i}`));
  await expect(lookup()('k1')).resolves.toBeDefined();
});

it('follows no redirect', async () => {
  publish('a');
  const answer = server.reply;
  server.reply = (request, response) =>
    request.url === '/elsewhere'
      ? answer(request, response)
      : response.writeHead(302, { location: '/elsewhere' }).end();
  await expect(lookup()('a')).rejects.toMatchObject(unreachable);
  expect(server.requests).toBe(1);
});

it('goes on with the keys it has while the issuer is down', async () => {
  publish('a');
  const find = lookup();
  await find('a');
  fail();
  now += 60 * minute;
  await expect(find('a')).resolves.toBeDefined();
  await expect(find('b')).rejects.toMatchObject(unreachable);
  expect(server.requests).toBe(2);
});

it('lets keys go that could not be confirmed for a day', async () => {
  publish('a');
  const find = lookup();
  await find('a');
  fail();
  now += 24 * 60 * minute + 1;
  await expect(find('a')).rejects.toMatchObject(unreachable);
});

it('does not hammer an issuer that is down, yet recovers a second after it is back', async () => {
  fail();
  const find = lookup();
  for (let i = 0; i < 20; i += 1) await expect(find('a')).rejects.toMatchObject(unreachable);
  expect(server.requests).toBe(1);
  publish('a');
  now += 1_000;
  await expect(find('a')).resolves.toBeDefined();
});

it.each([
  'http://issuer.example/jwks',
  'http://127.0.0.1.example/jwks',
  'ftp://127.0.0.1/jwks',
  'file:///jwks',
])('refuses the address %s', (uri) => {
  expect(() => lookup({ uri })).toThrow(TypeError);
});

it.each([
  'https://issuer.example/jwks',
  'http://localhost:1/jwks',
  'http://127.0.0.1:1/jwks',
  'http://[::1]:1/jwks',
])('allows the address %s', (uri) => {
  expect(() => lookup({ uri })).not.toThrow();
});
