import { afterEach, describe, expect, it, vi } from 'vitest';
import { freeze } from '../../support/edit-account.ts';
import { otherThan } from '../../support/near-misses.ts';
import { startedWire } from '../../support/started-wire.ts';
import { bothWays } from '../../support/wire.ts';
import { withoutBackoff } from '../../support/without-backoff.ts';
import { type Agent, digitalscienceClient, resetMembers, resetPath } from './client.ts';
import { type AnswerName, answerBytes, answers } from './fixtures.ts';
import type { CheckedReply } from './hawk-caller.ts';
import { bodyWriters, type ResetMembers } from './request-bodies.ts';

const wire = startedWire({ SMS_PER_ADDRESS_AND_HOUR: '1000000', SMS_PER_SERVICE_AND_HOUR: '1000000' });

afterEach(() => {
  vi.restoreAllMocks();
});

const next = 'a brand new one';

/** What leads to each answer that a reset can have: the body's members for an agent who has got a code. */
const resets: readonly (readonly [AnswerName, (agent: Agent, code: string) => ResetMembers])[] = [
  ['denied', (agent, code) => resetMembers(agent, code, next)],
  ['withoutPassword', (agent, code) => ({ ...resetMembers(agent, code, next), newpwd: undefined })],
  ['wrongCode', (agent, code) => resetMembers(agent, otherThan(code), next)],
  ['undecryptable', (agent, code) => ({ ...resetMembers(agent, otherThan(code), next), verifycode: code })],
  ['repeated', (agent, code) => resetMembers(agent, code, agent.password)],
  ['tooEasy', (agent, code) => resetMembers(agent, code, '123456')],
  ['frozen', (agent, code) => resetMembers(agent, code, next)],
  // None of the others has used the code up.
  ['done', (agent, code) => resetMembers(agent, code, next)],
];

/** What is asked for, and what is got by a request of a type of its own. */
const replyTypes: readonly (readonly [accept: string, got: (own: string) => string])[] = [
  ['application/json', () => 'application/json'],
  ['text/xml;q=0.9, application/xml;q=0.5', () => 'text/xml'],
  ['application/bson, application/json;q=0.9', () => 'application/bson'],
  // Never 406: what nobody can write is as good as nothing.
  ['image/png', (own) => (own.endsWith('urlencoded') ? 'application/json' : own)],
];

const matrix = Object.keys(bodyWriters).flatMap((type) =>
  replyTypes.map(([accept, got]) => ({ type, accept, replyType: got(type) })),
);
/** Bytes, status and headers; a reply to somebody who is known is signed, one to a stranger is not. */
function expectAnswer(reply: CheckedReply, name: AnswerName, replyType: string): void {
  expect([name, reply.bytes]).toEqual([name, answerBytes(name, replyType)]);
  expect(reply.status).toBe(answers[name].status);
  expect(reply.headers.get('content-type')).toBe(headerOf(replyType));
  expect(reply.headers.get('cache-control')).toBe('no-store');
  if (name === 'denied') {
    expect(reply.headers.get('www-authenticate')).toBe('Hawk error="Bad payload hash"');
    expect(reply.headers.has('server-authorization')).toBe(false);
  } else reply.check();
}

const headerOf = (replyType: string) =>
  replyType.endsWith('bson') ? replyType : `${replyType}; charset=utf-8`;

describe.each(bothWays)('digitalscience, %s', (way) => {
  const client = digitalscienceClient(wire, way);
  const { call } = client;

  it.each(matrix)('answers ResetPwd in $type, Accept: $accept', async ({ type, accept, replyType }) => {
    const [awake, asleep] = [await client.withCode(), await client.withCode()];
    await freeze(wire, asleep.agent.id);
    const reset = (body: Uint8Array, sent = body) =>
      call({ path: resetPath, contentType: type, accept, body, sent: { body: sent } });

    for (const [name, membersFor] of resets) {
      const { agent, code } = name === 'frozen' ? asleep : awake;
      const body = bodyWriters[type]?.(membersFor(agent, code)) ?? Buffer.alloc(0);
      const reply = await reset(body, name === 'denied' ? Buffer.concat([body, Buffer.from(' ')]) : body);
      expectAnswer(reply, name, replyType);
    }
    expectAnswer(await reset(Buffer.from('<{&=%zz')), 'malformed', replyType);
  });

  describe.each(replyTypes)('GetVerifyCode, Accept: %s', (accept, got) => {
    const replyType = got('application/json');
    const ask = async (agent: Agent) => client.getVerifyCode(agent, agent.phone.slice(-5), accept);

    it('answers done, then tooMany', async () => {
      const agent = await client.createAgent();
      expectAnswer(await ask(agent), 'done', replyType);
      expectAnswer(await ask(agent), 'tooMany', replyType);
    });

    it('answers internal, with HTTP 500, when the message cannot be sent, and allows a retry', async () => {
      const agent = await client.createAgent();
      withoutBackoff();
      wire.local.failNextPublish(10, 'InternalFailure');
      const reply = await ask(agent);
      wire.local.failNextPublish(0, 'InternalFailure');
      expectAnswer(reply, 'internal', replyType);
      expectAnswer(await ask(agent), 'done', replyType);
    });
  });

  it.each(replyTypes)('answers unsupported, Accept: %s', async (accept, got) => {
    const reply = await call({ path: resetPath, contentType: 'text/plain', accept, body: Buffer.from('x') });
    const replyType = got('application/json');
    expect(reply.bytes).toEqual(answerBytes('unsupported', replyType));
    expect(reply.status).toBe(415);
  });

  it('names no type that a request does not name', async () => {
    const reply = await call({ path: resetPath, body: Buffer.from('x') });
    expect(reply).toMatchObject({
      status: 415,
      json: { Message: expect.stringContaining('no Content-Type header') },
    });
  });
});
