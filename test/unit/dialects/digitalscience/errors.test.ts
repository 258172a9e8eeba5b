import { describe, expect, it } from 'vitest';
import { digitalscience } from '../../../../lib/dialects/digitalscience/dialect.ts';
import { InvalidModel } from '../../../../lib/dialects/digitalscience/invalid-model.ts';
import { NotSigned } from '../../../../lib/dialects/digitalscience/not-signed.ts';
import { errorCodes } from '../../../../lib/errors/error-codes.ts';
import { type AnyServiceError, ServiceError } from '../../../../lib/errors/service-error.ts';
import { httpRequest } from './http-request.ts';

const bodyOf = (error: AnyServiceError) => {
  const { status, body = '' } = digitalscience.errorReply(error, httpRequest());
  return { status, body: JSON.parse(Buffer.from(body).toString('utf8')) };
};

describe('the answer to an error', () => {
  it.each(errorCodes)('shows nothing that the log is for: %s', (code) => {
    const error = new ServiceError(code, {
      detail: 'MARKER',
      cause: new Error('MARKER'),
      members: ['MARKER'],
    });
    expect(JSON.stringify(bodyOf(error))).not.toContain('MARKER');
  });

  it.each([
    ['account_not_found', 1],
    ['wrong_code', 1],
    ['spent_code', 1],
    ['phone_changed', 1],
    ['outdated', 1],
    ['undecryptable', 2],
    ['same_password', 3],
    ['reused_password', 3],
    ['weak_password', 3],
    ['account_frozen', 4],
    ['too_many_requests', 5],
    ['message_quota_exceeded', 5],
  ] as const)('has HTTP 200 and a text for the user: %s', (code, errcode) => {
    expect(bodyOf(new ServiceError(code))).toEqual({
      status: 200,
      body: { errcode, errmsg: expect.stringMatching(/\p{Script=Han}/u), tag: '' },
    });
  });

  it.each(['internal', 'unavailable', 'message_not_sent', 'message_unconfirmed'] as const)(
    'has HTTP 500: %s',
    (code) => {
      expect(bodyOf(new ServiceError(code))).toMatchObject({ status: 500, body: { errcode: 6 } });
    },
  );

  it('carries the model state of an invalid model', () => {
    const error = new InvalidModel({ 'parm.agentid': ['The agentid field is required.'] });
    expect(bodyOf(error)).toEqual({
      status: 400,
      body: {
        Message: 'The request is invalid.',
        ModelState: { 'parm.agentid': ['The agentid field is required.'] },
      },
    });
  });

  it('says in a header what HAWK found wrong with a signature', () => {
    const reply = digitalscience.errorReply(new NotSigned('Hawk error="Bad mac"'), httpRequest());
    expect(reply).toMatchObject({ status: 401, headers: { 'www-authenticate': 'Hawk error="Bad mac"' } });
  });
});
