import { describe, expect, it } from 'vitest';
import {
  authing,
  authingCode,
  authingReset,
  authingSignIn,
} from '../../../../lib/dialects/authing/dialect.ts';
import { errorCodes } from '../../../../lib/errors/error-codes.ts';
import { ServiceError } from '../../../../lib/errors/service-error.ts';
import type { HttpRequest } from '../../../../lib/http/http-request.ts';
import type { Reply } from '../../../../lib/http/reply.ts';

const request = (headers: HttpRequest['headers'] = {}): HttpRequest => ({
  id: 'request-1',
  method: 'POST',
  path: '/',
  query: '',
  headers,
  pathParameters: {},
  body: new Uint8Array(),
  source: { address: '127.0.0.1' },
  domainName: 'localhost',
});
const bodyOf = (reply: Reply) => JSON.parse(String(reply.body));

describe.each([
  ['inside', authing],
  ['at sign-in', authingSignIn],
  ['for a code', authingCode],
  ['at a reset', authingReset],
])('error replies %s', (_, { errorReply }) => {
  it.each(errorCodes)('%s has the envelope, in Chinese and in English, and shows no detail', (code) => {
    const error = new ServiceError(code, { detail: 'private', cause: new Error('private') });

    const [zh, en] = [{}, { 'accept-language': 'en' }].map((headers) => errorReply(error, request(headers)));

    expect(bodyOf(zh!)).toMatchObject({ message: expect.stringMatching(/\p{Script=Han}/u) });
    expect(bodyOf(en!)).toMatchObject({ message: expect.stringMatching(/^[\x20-\x7e]+$/) });
    for (const reply of [zh!, en!]) {
      const { statusCode, apiCode, message, requestId, ...rest } = bodyOf(reply);
      expect(reply.status).toBe(statusCode === 429 || statusCode >= 500 ? statusCode : 200);
      expect(requestId).toBe('request-1');
      expect(['number', 'undefined']).toContain(typeof apiCode);
      expect(rest).toEqual({});
      expect(reply.body).not.toContain('private');
    }
  });

  it('too many requests are an HTTP 429 that says how long to wait, when that is known', () => {
    const known = new ServiceError('too_many_requests', { retryAfterSeconds: 17 });

    expect(errorReply(known, request())).toMatchObject({ status: 429, headers: { 'retry-after': '17' } });
    expect(errorReply(new ServiceError('message_quota_exceeded'), request()).headers).not.toHaveProperty(
      'retry-after',
    );
    expect(bodyOf(errorReply(known, request()))).toEqual({
      statusCode: 429,
      message: '请求过于频繁，请稍后再试',
      requestId: 'request-1',
    });
  });

  it('faults of the service are HTTP errors', () => {
    expect(errorReply(new ServiceError('internal'), request()).status).toBe(500);
    expect(errorReply(new ServiceError('unavailable'), request()).status).toBe(503);
  });

  it('a policy rule that it does not know is left unsaid', () => {
    const error = new ServiceError('weak_password', { issues: ['breached', 'constructor'] });

    expect(bodyOf(errorReply(error, request())).message).toBe('新密码不符合密码策略：已在数据泄露中出现');
  });
});

it('only sign-in has one answer for a wrong name and a wrong password', () => {
  const answers = (['account_not_found', 'wrong_password'] as const).map((code) => {
    const error = new ServiceError(code);
    return [
      bodyOf(authing.errorReply(error, request())).apiCode,
      String(authingSignIn.errorReply(error, request()).body),
    ];
  });

  expect(answers.map(([inside]) => inside)).toEqual([2004, 2006]);
  expect(new Set(answers.map(([, atSignIn]) => atSignIn)).size).toBe(1);
});

it('where a code is judged, the state of the account is answered like a wrong code', () => {
  const answers = (['wrong_code', 'phone_changed'] as const).map((code) =>
    String(authingCode.errorReply(new ServiceError(code), request()).body),
  );

  expect(JSON.parse(answers[0]!)).toMatchObject({ statusCode: 400, apiCode: 2001 });
  expect(new Set(answers).size).toBe(1);
});

it('at a reset, an account that changed meanwhile means that the token is spent', () => {
  const answers = (['invalid_reset_token', 'outdated'] as const).map((code) =>
    String(authingReset.errorReply(new ServiceError(code), request()).body),
  );

  expect(JSON.parse(answers[0]!)).toMatchObject({ statusCode: 400, apiCode: 2300 });
  expect(new Set(answers).size).toBe(1);
});
