import { readFile, writeFile } from 'node:fs/promises';
import { afterEach, describe, expect, it } from 'vitest';
import { passTime, startClock, stopClock } from '../../support/clock.ts';
import { startedWire } from '../../support/started-wire.ts';
import { messagesTo } from '../../support/text-messages.ts';
import { bothWays } from '../../support/wire.ts';
import { digitalscienceClient, resetMembers, resetPath, verifyCodePath } from './client.ts';
import type { CheckedReply } from './hawk-caller.ts';

const wire = startedWire({ SMS_COOLDOWN: '0', SMS_PER_ADDRESS_AND_HOUR: '1000000' });
afterEach(() => {
  startClock();
});

const anyBody = { path: resetPath, contentType: 'application/json', body: Buffer.from('{}') };
const denied = { Message: 'Authorization has been denied for this request.' };

function expectDenied(reply: CheckedReply, challenge: string | RegExp): void {
  expect(reply).toMatchObject({ status: 401, json: denied });
  expect(reply.headers.get('www-authenticate')).toMatch(challenge);
  expect(reply.headers.has('server-authorization')).toBe(false);
}

describe.each(bothWays)('HAWK of digitalscience, %s', (way) => {
  const client = digitalscienceClient(wire, way);
  const { call } = client;

  it('lets a signed reset in and signs the reply', async () => {
    const agent = await client.createAgent();
    const code = await client.receiveCode(agent);
    const reply = await client.resetPwd(resetMembers(agent, code, 'a brand new one'));
    expect(reply).toMatchObject({ status: 200, json: { errcode: 0 } });
    reply.check();
  });

  it('lets a request in whose body the client did not sign', async () => {
    expect(await call({ ...anyBody, isHashless: true })).toMatchObject({ status: 400 });
  });

  it('replay: refuses a nonce that was used before', async () => {
    const nonce = `nonce-${way}`;
    expect(await call({ ...anyBody, nonce })).toMatchObject({ status: 400 });
    expectDenied(await call({ ...anyBody, nonce }), /^Hawk error="Invalid nonce"$/);
  });

  it('replay: refuses a repeated nonce for as long as its request is fresh, and the request afterwards', async () => {
    // given
    stopClock();
    const start = Math.ceil(Date.now() / 1000) * 1000;
    stopClock(start);
    const nonce = `kept until the end, ${way}`;
    await call({ ...anyBody, nonce });

    // when
    stopClock(start + 60_000);
    const atTheEnd = await call({ ...anyBody, nonce, clockOffset: -60 });
    stopClock(start + 61_000);
    const afterwards = await call({ ...anyBody, nonce, clockOffset: -61 });

    // then
    expectDenied(atTheEnd, 'Hawk error="Invalid nonce"');
    expectDenied(afterwards, 'error="Stale timestamp"');
  });

  it('leaves a nonce unused when the body was tampered with', async () => {
    const nonce = `kept-${way}`;
    expectDenied(
      await call({ ...anyBody, nonce, sent: { body: Buffer.from('{"a":1}') } }),
      'Bad payload hash',
    );
    expect(await call({ ...anyBody, nonce })).toMatchObject({ status: 400 });
  });

  it.each([3600, -3600])(
    'tells a client that is %i s off the time, in a way that it can trust',
    async (off) => {
      // given
      const stale = await call({ ...anyBody, clockOffset: off });
      expectDenied(stale, /^Hawk ts="\d+", tsm="[^"]+", error="Stale timestamp"$/);

      // when
      stale.check();
      const ts = Number(/ts="(\d+)"/.exec(stale.headers.get('www-authenticate') ?? '')?.[1]);
      const correction = ts - (Math.floor(Date.now() / 1000) + off);

      // then
      expect(await call({ ...anyBody, clockOffset: off + correction })).toMatchObject({ status: 400 });
    },
  );

  it.each([
    ['body', { body: Buffer.from('{"agentid":2}') }, 'Bad payload hash'],
    ['body, which is not even parsed', { body: Buffer.from('{') }, 'Bad payload hash'],
    ['type of the body', { headers: { 'content-type': 'text/json' } }, 'Bad payload hash'],
    ['query', { path: `${resetPath}?a=1` }, 'Bad mac'],
  ])('refuses a tampered %s', async (_, sent, error) => {
    expectDenied(await call({ ...anyBody, sent }), `Hawk error="${error}"`);
  });

  it('refuses a tampered path', async () => {
    const sent = { path: verifyCodePath(1, 3, '138000') };
    expectDenied(await call({ path: verifyCodePath(1, 2, '138000'), sent }), 'Hawk error="Bad mac"');
  });

  it('refuses a request that was signed for another place', async () => {
    expectDenied(await call({ ...anyBody, origin: 'https://elsewhere.example' }), 'Hawk error="Bad mac"');
  });

  it('does not take the word of headers that a client can make up', async () => {
    const headers = { 'x-forwarded-host': 'elsewhere.example', forwarded: 'host=elsewhere.example' };
    const reply = await call({ ...anyBody, origin: 'https://elsewhere.example', sent: { headers } });
    expectDenied(reply, 'Hawk error="Bad mac"');
  });

  it('refuses a wrong key and an unknown caller', async () => {
    const stranger = { id: 'stranger', key: 'demo-hawk-key', algorithm: 'sha256' } as const;
    const forger = { id: 'demo', key: 'not the demo key', algorithm: 'sha256' } as const;
    expectDenied(await call({ ...anyBody, credentials: stranger }), 'Hawk error="Unknown credentials"');
    expectDenied(await call({ ...anyBody, credentials: forger }), 'Hawk error="Bad mac"');
  });

  it.each(['', 'Basic ZGVtbzpkZW1v', 'Hawk', 'Hawk id="demo"', 'Hawk id="demo", x="y"'])(
    'answers Authorization: %s with a bare challenge',
    async (authorization) => {
      const headers = { 'content-type': 'application/json', ...(authorization && { authorization }) };
      const reply = await wire[way]({ path: resetPath, headers, body: '{}' });
      expect(reply).toMatchObject({ status: 401, json: denied });
      expect(reply.headers.get('www-authenticate')).toBe('Hawk');
    },
  );

  it('verifies and keeps a query string as it was sent', async () => {
    const reply = await call({ ...anyBody, path: `${resetPath}?b=1&a=%2f+%20&&c` });
    expect(reply).toMatchObject({ status: 400 });
    reply.check();
  });

  it.each([
    ['as the number is kept', (phone: string) => phone],
    ['with an escape', (phone: string) => phone.replace('+', '%2B')],
    ['with an escape in small letters', (phone: string) => phone.replace('+', '%2b')],
    ['with spaces', (phone: string) => `${phone.slice(0, 3)}%20${phone.slice(3)}`],
    ['with spaces and an escape', (phone: string) => `%2B86%20${phone.slice(3)}`],
    ['in brackets', (phone: string) => `(${phone.slice(3)})`],
    ['in escaped brackets', (phone: string) => `%28${phone.slice(3)}%29`],
    ['without the country', (phone: string) => phone.slice(3)],
    ['by the last five digits', (phone: string) => phone.slice(-5)],
  ])('sends a code for a number in the path %s', async (_, spell) => {
    const agent = await client.createAgent();
    const reply = await client.getVerifyCode(agent, spell(agent.phone));
    expect(reply).toMatchObject({ status: 200, json: { errcode: 0 } });
    reply.check();
    expect(messagesTo(wire, agent.phone)).toHaveLength(1);
  });

  it.each(['+8613800138000', '%2B8613800138000'])(
    'says that a request is stale, not that its MAC is bad, where its path %s has other spellings',
    async (mobile) => {
      const stale = await call({ path: verifyCodePath(1, 2, mobile), clockOffset: -3600 });
      expectDenied(stale, 'error="Stale timestamp"');
    },
  );

  it('refuses a caught path whose escapes somebody escaped once more, or gave a query', async () => {
    for (const [signed, sent] of [
      ['%2B8613800138000', '%252B8613800138000'],
      ['13800138000?a=1', '13800138000%3Fa=1'],
    ]) {
      const reply = await call({
        path: verifyCodePath(1, 2, signed ?? ''),
        sent: { path: verifyCodePath(1, 2, sent ?? '') },
      });
      expectDenied(reply, 'Hawk error="Bad mac"');
    }
  });
});

it('lets a new caller of the key ring in within a minute, and a removed one out within ten', async () => {
  // given
  const { call } = digitalscienceClient(wire, 'overHttp');
  const caller = { id: 'passing', key: 'a key of its own', algorithm: 'sha256' } as const;
  const before = await readFile(wire.local.keyRingFile, 'utf8');
  const ring = JSON.parse(before);
  ring.hawk.push({ id: caller.id, secret: caller.key });
  stopClock();
  // Later than any other test has moved the clock, with a ring that was read a moment ago.
  passTime(3_600_000);
  await call(anyBody);

  // when
  await writeFile(wire.local.keyRingFile, JSON.stringify(ring));
  passTime(60_000);
  const added = await call({ ...anyBody, credentials: caller });
  await writeFile(wire.local.keyRingFile, before);
  passTime(10 * 60_000);
  const removed = await call({ ...anyBody, credentials: caller });

  // then
  expect(added).toMatchObject({ status: 400 });
  expectDenied(removed, 'Hawk error="Unknown credentials"');
});
