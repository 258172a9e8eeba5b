import { afterEach, describe, expect, it, vi } from 'vitest';
import * as z from 'zod';
import { ServiceError } from '../../../lib/errors/service-error.ts';
import type { Dialect } from '../../../lib/http/dialect.ts';
import { type AuthenticatedSteps, alwaysReady, endpoint } from '../../../lib/http/endpoint.ts';
import type { HttpRequest } from '../../../lib/http/http-request.ts';
import { readJson } from '../../../lib/http/read-json.ts';
import { jsonReply, type Reply } from '../../../lib/http/reply.ts';
import { textMember } from '../../../lib/http/text-member.ts';
import { noteParty, type RequestScope, requestScope, settle } from '../../../lib/request-scope.ts';
import { startClock, stopClock } from '../../support/clock.ts';
import { gatewayEvent, lambdaContext } from '../../support/gateway-event.ts';
import { logOfEachTest } from '../../support/log-of-each-test.ts';

const marker = 'MARKER-secret';

/** A dialect that answers an error with its code and nothing else. */
const plainDialect: Dialect = {
  name: 'plain',
  errorReply: ({ code }) => jsonReply(code === 'internal' ? 500 : 400, { code }),
};

const call = (
  steps: (request: HttpRequest) => Promise<Reply>,
  event = gatewayEvent({ body: '{}' }),
  context = lambdaContext(),
  dependency = alwaysReady,
) => endpoint(plainDialect, 'probe', dependency, steps)(event, context);

const succeed = async () => jsonReply(200, { result: true });
const fail = (error: unknown) => async () => {
  throw error;
};

const log = logOfEachTest();
afterEach(startClock);

const logLines = () => log.lines().filter(({ message }) => message === 'request');
const metrics = () => log.lines().filter((line) => '_aws' in line);

describe('endpoint', () => {
  it('takes no step, and says in the words of the dialect that it is at fault, while it lacks what it needs', async () => {
    const steps = vi.fn(succeed);
    const ready = vi.fn(() => Promise.reject(new Error('out of reach')));

    const answer = await call(steps, undefined, undefined, { ...alwaysReady, ready });

    expect(answer).toMatchObject({ statusCode: 500, body: '{"code":"internal"}' });
    expect(steps).not.toHaveBeenCalled();
    expect(logLines()).toMatchObject([{ outcome: 'internal', network: '192.0.2.1' }]);
  });

  it('answers with what its steps reply', async () => {
    const answer = await call(succeed);

    expect(answer).toMatchObject({ statusCode: 200, body: '{"result":true}' });
  });

  it.each([
    ['success', succeed],
    ['refusal', fail(new ServiceError('wrong_password'))],
    ['fault', fail(new Error('fault'))],
  ])('puts the shared headers on every %s', async (_, steps) => {
    const { headers } = await call(steps);

    expect(headers).toEqual({
      'content-type': 'application/json',
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
      'x-request-id': 'request-1',
    });
  });

  it('leaves an endpoint its own word on caching', async () => {
    const { headers } = await call(async () => jsonReply(200, {}, { 'cache-control': 'max-age=300' }));

    expect(headers?.['cache-control']).toBe('max-age=300');
  });

  it('answers an error in the words of the dialect', async () => {
    const answer = await call(fail(new ServiceError('weak_password', { detail: 'a private detail' })));

    expect(answer).toMatchObject({ statusCode: 400, body: '{"code":"weak_password"}' });
  });

  it.each([
    ['an error of the platform', new TypeError(`x is not a function`)],
    ['a text', 'a text'],
    ['null', null],
  ])('takes %s that nobody threw on purpose for an internal error', async (_, thrown) => {
    const answer = await call(fail(thrown));

    expect(answer).toMatchObject({ statusCode: 500, body: '{"code":"internal"}' });
  });

  it.each([
    ['internal', 'ERROR'],
    ['unavailable', 'ERROR'],
    ['message_not_sent', 'ERROR'],
    ['message_unconfirmed', 'ERROR'],
    ['wrong_password', 'INFO'],
    ['too_many_requests', 'INFO'],
  ] as const)(
    'logs %s at level %s: somebody should be woken for faults of the service',
    async (code, level) => {
      await call(fail(new ServiceError(code)));

      expect(logLines()).toMatchObject([{ level, outcome: code }]);
    },
  );

  it('notes what could not be put in order behind a request, whatever it is answered with', async () => {
    const fault = () => Promise.reject(new Error('out of reach'));
    await call(async () => {
      await Promise.all([settle(fault), settle(fault)]);
      return jsonReply(200, {});
    });

    expect(logLines()).toMatchObject([{ level: 'INFO', outcome: 'ok', unsettled: 2 }]);
    expect(metrics()).toMatchObject([{ outcome: 'ok', Outcome: 1, Unsettled: 2 }]);
  });

  it('says nothing of it when all is in order', async () => {
    await call(async () => {
      await settle(async () => undefined);
      return jsonReply(200, {});
    });

    expect(logLines()[0]).not.toHaveProperty('unsettled');
    expect(metrics()[0]).not.toHaveProperty('Unsettled');
  });

  it('logs the cause of an internal error and does not show it', async () => {
    const { body } = await call(fail(new Error('the table is gone', { cause: new Error('ENOTFOUND') })));

    expect(body).toBe('{"code":"internal"}');
    expect(logLines()).toEqual([
      expect.objectContaining({
        level: 'ERROR',
        outcome: 'internal',
        status: 500,
        error: expect.objectContaining({
          name: 'ServiceError',
          cause: expect.objectContaining({
            message: 'the table is gone',
            cause: expect.objectContaining({ message: 'ENOTFOUND' }),
          }),
        }),
      }),
    ]);
  });

  it('gives its steps every byte of a body that travels as base64', async () => {
    const bytes = Buffer.from([0, 1, 128, 255]);
    let seen: Uint8Array | undefined;
    const event = gatewayEvent({ body: bytes.toString('base64'), isBase64Encoded: true });

    await call(async ({ body }) => {
      seen = body;
      return jsonReply(200, {});
    }, event);

    expect(seen).toEqual(bytes);
  });
});

describe('the body limit of an endpoint', () => {
  const limit = 64 * 1024;
  const eventOf = (bytes: number, isBase64Encoded: boolean) =>
    gatewayEvent({
      body: Buffer.alloc(bytes, 'x').toString(isBase64Encoded ? 'base64' : 'utf8'),
      isBase64Encoded,
    });

  it.each([false, true])(
    'is 64 KiB as sent (base64: %s), and no step runs beyond it',
    async (isBase64Encoded) => {
      const steps = vi.fn(succeed);

      expect(await call(steps, eventOf(limit, isBase64Encoded))).toMatchObject({ statusCode: 200 });
      expect(steps).toHaveBeenCalledTimes(1);
      expect(await call(steps, eventOf(limit + 1, isBase64Encoded))).toMatchObject({
        statusCode: 400,
        body: '{"code":"malformed_body"}',
      });
      expect(steps).toHaveBeenCalledTimes(1);
    },
  );

  it('counts bytes, not characters', async () => {
    const event = gatewayEvent({ body: '密'.repeat(limit / 2) });

    expect(await call(succeed, event)).toMatchObject({ statusCode: 400 });
  });
});

describe('the log of an endpoint', () => {
  it('has one line for each request, with what operators need', async () => {
    await call(async () => {
      const scope = requestScope();
      if (scope) scope.hashMs += 41.7;
      return jsonReply(200, {});
    });

    const [line, ...others] = logLines();
    expect(others).toEqual([]);
    expect(line).toMatchObject({
      level: 'INFO',
      requestId: 'request-1',
      dialect: 'plain',
      operation: 'probe',
      outcome: 'ok',
      status: 200,
      hashMs: 42,
      durationMs: expect.any(Number),
    });
  });

  it('tells a refusal’s code, detail and issues, and wakes nobody', async () => {
    await call(fail(new ServiceError('weak_password', { detail: 'by policy', issues: ['too_short'] })));

    expect(logLines()).toEqual([
      expect.objectContaining({
        level: 'INFO',
        outcome: 'weak_password',
        status: 400,
        detail: 'weak_password: by policy',
        issues: ['too_short'],
      }),
    ]);
  });

  it('counts each outcome by dialect and operation, and measures time', async () => {
    await call(succeed);
    await call(fail(new ServiceError('wrong_password')));

    expect(metrics()).toEqual(
      ['ok', 'wrong_password'].map((outcome) =>
        expect.objectContaining({
          dialect: 'plain',
          operation: 'probe',
          outcome,
          Outcome: 1,
          Duration: expect.any(Number),
          HashTime: 0,
        }),
      ),
    );
  });

  const schema = z.object({ password: textMember });
  const readPassword = async (request: HttpRequest) => {
    const { password } = readJson(request, schema);
    throw new ServiceError(password ? 'wrong_password' : 'internal');
  };

  it.each([
    ['a good body', `{"password":"${marker}"}`],
    ['a malformed body', `{"password":"${marker}"`],
    ['a bare secret', marker],
    ['a member of the wrong type', `{"password":["${marker}"]}`],
    ['an unknown member', `{"${marker}":"${marker}"}`],
    ['a body over the limit', `{"password":"${marker.repeat(10_000)}"}`],
  ])('has nothing of %s, nor has the answer', async (_, body) => {
    const sent = gatewayEvent({
      body,
      headers: { authorization: `Bearer ${marker}` },
      rawQueryString: `token=${marker}`,
    });

    const answer = await call(readPassword, sent);

    expect(answer.statusCode).toBe(400);
    expect(logLines()).toHaveLength(1);
    expect(log.text()).not.toContain('MARKER');
    expect(JSON.stringify(answer)).not.toContain('MARKER');
  });
});

describe('the parties of a request', () => {
  const behindProxy = { ...alwaysReady, sourceOf: () => ({ address: '2001:db8:1:2:3::4' }) };
  const refuse = fail(new ServiceError('malformed_body'));

  it.each([
    ['succeeds', succeed, gatewayEvent()],
    ['is refused by its first step', refuse, gatewayEvent()],
    ['ends in a fault', fail(new Error('fault')), gatewayEvent()],
  ])('are its true network, when it %s', async (_, steps, event) => {
    await call(steps, event, undefined, behindProxy);

    expect(logLines()).toMatchObject([{ network: '20010db800010002/64' }]);
  });

  it('are the network of the gateway’s peer, when it is refused before anything is waited for', async () => {
    const ready = vi.fn(() => Promise.reject(new Error('out of reach')));

    await call(succeed, gatewayEvent({ body: 'x'.repeat(70_000) }), undefined, { ...behindProxy, ready });

    expect(ready).not.toHaveBeenCalled();
    expect(logLines()).toMatchObject([{ outcome: 'malformed_body', network: '192.0.2.1' }]);
  });

  it('hand their source to the steps', async () => {
    let seen: unknown;
    await call(
      async ({ source }) => {
        seen = source;
        return jsonReply(200, {});
      },
      undefined,
      undefined,
      behindProxy,
    );

    expect(seen).toEqual({ address: '2001:db8:1:2:3::4' });
  });

  it('are what was noted far below, whatever came of it', async () => {
    await call(async () => {
      noteParty({ client: 'app' });
      noteParty({ account: 'account-1' });
      throw new ServiceError('wrong_password');
    });

    expect(logLines()).toMatchObject([{ client: 'app', account: 'account-1', outcome: 'wrong_password' }]);
  });

  it('are not those of the request before', async () => {
    await call(async () => {
      noteParty({ account: 'account-1' });
      return jsonReply(200, {});
    });
    await call(succeed);

    expect(logLines()[1]).not.toHaveProperty('account');
  });
});

describe('the scope of a request', () => {
  it('ends before Lambda would stop the function, with time to put things in order and then to answer', async () => {
    stopClock(1_000_000);
    let scope: RequestScope | undefined;

    await call(
      async () => {
        scope = requestScope();
        return jsonReply(200, {});
      },
      gatewayEvent(),
      lambdaContext(6_000),
    );

    expect(scope).toMatchObject({ deadline: 1_004_000, settleBy: 1_005_500 });
  });

  it('is not shared by requests at the same time, and is gone afterwards', async () => {
    const scopes = new Set<unknown>();
    const steps = async () => {
      scopes.add(requestScope());
      await Promise.resolve();
      scopes.add(requestScope());
      return jsonReply(200, {});
    };

    await Promise.all([call(steps), call(steps)]);

    expect(scopes.size).toBe(2);
    expect(requestScope()).toBeUndefined();
  });
});

describe('an endpoint whose callers prove who they are', () => {
  /** A dialect whose replies show whom they are meant for. */
  const signing: Dialect<string> = {
    ...plainDialect,
    finishReply: (reply, caller) => ({ ...reply, headers: { ...reply.headers, 'x-for': caller } }),
  };
  const steps: AuthenticatedSteps<string, string> = {
    read: ({ headers }) => headers['x-read'] ?? '',
    authenticate: async ({ headers }, input) => {
      if (headers['x-caller'] === undefined) throw new ServiceError('token_missing');
      return `${headers['x-caller']} with ${input}`;
    },
    run: async (input, caller) => jsonReply(200, { input, caller }),
  };
  const probe = (headers: Record<string, string>, differing: Partial<typeof steps> = {}) =>
    endpoint(signing, 'probe', alwaysReady, { ...steps, ...differing })(
      gatewayEvent({ headers }),
      lambdaContext(),
    );

  it('hands what was read to both steps that follow, and the caller to the last', async () => {
    const { body } = await probe({ 'x-read': 'input', 'x-caller': 'ann' });

    expect(JSON.parse(body ?? '')).toEqual({ input: 'input', caller: 'ann with input' });
  });

  it('reads before it asks who calls, and asks before it does anything', async () => {
    const unread = () => {
      throw new ServiceError('malformed_body');
    };
    const run = vi.fn(steps.run);

    expect((await probe({}, { read: unread, run })).body).toBe('{"code":"malformed_body"}');
    expect((await probe({}, { run })).body).toBe('{"code":"token_missing"}');
    expect(run).not.toHaveBeenCalled();
  });

  it.each([
    ['success', steps.run, 200],
    ['refusal', fail(new ServiceError('wrong_password')), 400],
    ['fault', fail(new Error('fault')), 500],
  ])('gives the last touch to every reply to a known caller: %s', async (_, run, statusCode) => {
    const reply = await probe({ 'x-read': 'input', 'x-caller': 'ann' }, { run });

    expect(reply).toMatchObject({ statusCode, headers: { 'x-for': 'ann with input' } });
  });

  it('gives it to no reply to a caller who is not let in', async () => {
    const { headers } = await probe({});

    expect(headers).not.toHaveProperty('x-for');
  });
});
