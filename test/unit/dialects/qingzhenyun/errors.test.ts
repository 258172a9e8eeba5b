import { describe, expect, it } from 'vitest';
import {
  qingzhenyun,
  qingzhenyunChangePassword,
  qingzhenyunForgotten,
  qingzhenyunLogin,
} from '../../../../lib/dialects/qingzhenyun/dialect.ts';
import { errorCodes } from '../../../../lib/errors/error-codes.ts';
import { ServiceError } from '../../../../lib/errors/service-error.ts';
import type { HttpRequest } from '../../../../lib/http/http-request.ts';

const request = { headers: {} } as HttpRequest;
const body = (error: ServiceError) =>
  JSON.parse(String(qingzhenyun.errorReply(error, request).body)) as Record<string, unknown>;

describe('an error in the words of the dialect', () => {
  it.each([
    ['by message', qingzhenyun],
    ['by the old password', qingzhenyunChangePassword],
    ['at sign-in', qingzhenyunLogin],
    ['forgotten', qingzhenyunForgotten],
  ])('words every error in four members and shows nothing of its inside: %s', (_, { errorReply }) => {
    for (const code of errorCodes) {
      const reply = errorReply(new ServiceError(code, { detail: 'INSIDE' }), request);
      const answer = JSON.parse(String(reply.body)) as Record<string, unknown>;
      expect(Object.keys(answer)).toEqual(['status', 'code', 'success', 'message']);
      expect(answer.code).toMatch(/^(\{[A-Z_]+\})?_?[A-Z_0-9]+$/);
      expect(reply.status).toBe(answer.code === 'INVALID_TOKEN' ? 401 : 200);
      expect(reply.body).not.toContain('INSIDE');
    }
  });

  it('names the first member at fault as codes spell it', () => {
    const members = ['newPassword', 'phoneInfo'];
    expect(body(new ServiceError('missing_arguments', { members }))).toMatchObject({
      code: '{NEW_PASSWORD}_REQUIRED',
      message: 'newPassword is required.',
    });
    expect(body(new ServiceError('invalid_arguments', { members: ['countryCode'] }))).toMatchObject({
      code: '{COUNTRY_CODE}_NOT_VALID',
    });
  });

  it.each([
    ['a cap', 'too_many_requests', 400, 'SEND_MESSAGE_FREQUENTLY'],
    ['the cap of the whole service', 'message_quota_exceeded', 400, 'SEND_MESSAGE_FREQUENTLY'],
    ['a message that was not sent', 'message_not_sent', 400, 'SEND_MESSAGE_ERROR'],
    ['a message of which nobody knows', 'message_unconfirmed', 400, 'SEND_MESSAGE_ERROR'],
    ['a number that cannot be reached', 'invalid_phone_number', 400, 'SEND_MESSAGE_ERROR'],
    ['a fault', 'internal', 500, 'INTERNAL_SERVER_ERROR'],
    ['an issuer that cannot be reached', 'unavailable', 500, 'INTERNAL_SERVER_ERROR'],
  ] as const)('answers %s', (_, error, status, code) => {
    expect(body(new ServiceError(error))).toMatchObject({ status, code });
  });
});
