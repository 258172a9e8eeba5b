import { describe, expect, it } from 'vitest';
import {
  tencentCiam,
  tencentCiamCodes,
  tencentCiamTokens,
} from '../../../../lib/dialects/tencent-ciam/dialect.ts';
import { errorCodes } from '../../../../lib/errors/error-codes.ts';
import { ServiceError } from '../../../../lib/errors/service-error.ts';
import type { HttpRequest } from '../../../../lib/http/http-request.ts';

const request: HttpRequest = {
  id: 'id',
  method: 'POST',
  path: '/',
  query: '',
  headers: {},
  pathParameters: {},
  body: new Uint8Array(),
  source: { address: '127.0.0.1' },
  domainName: 'localhost',
};

/** Status and body of every error, as a table. */
async function wording(dialect: typeof tencentCiam): Promise<Record<string, string>> {
  const own = ['insufficient_scope', 'invalid_scope', 'invalid_reset_token'];
  const rows = [...errorCodes, ...own].map(async (code) => {
    const { status, body } = await dialect.errorReply(new ServiceError<string>(code), request);
    return [code, `${status} ${body ?? ''}`.trim()] as const;
  });
  return Object.fromEntries(await Promise.all(rows));
}

const serverError = '500 {"error":"server_error"}';
const temporarilyUnavailable = '503 {"error":"temporarily_unavailable"}';
const malformed =
  '400 {"error":"invalid_request","error_description":"The body is malformed or larger than 64 KiB"}';
const unused = (...codes: string[]) => Object.fromEntries(codes.map((code) => [code, serverError]));

describe('the words of tencent-ciam', () => {
  it('has the words of the page for everything about a password', async () => {
    expect(await wording(tencentCiam)).toEqual({
      unsupported_media_type:
        '415 {"error":"invalid_request","error_description":"Content-Type must be application/json"}',
      malformed_body: malformed,
      missing_arguments: '400 {"error":"invalid_request","error_description":"Missing"}',
      invalid_arguments: '400 {"error":"invalid_request","error_description":"Invalid"}',
      token_missing: '400',
      token_invalid: '401',
      token_outdated: '401',
      insufficient_scope: '403',
      invalid_client: '401 {"error":"invalid_client"}',
      account_not_found: '400 {"error":"user_not_found"}',
      account_frozen: '400 {"error":"abnormal_user_status","error_description":"User is frozen."}',
      account_locked: '400 {"error":"abnormal_user_status","error_description":"User is locked."}',
      wrong_password: '400 {"error":"wrong_old_password"}',
      outdated: '400 {"error":"wrong_old_password"}',
      password_required: '400 {"error":"wrong_old_password"}',
      same_password: '400 {"error":"duplicate_password"}',
      weak_password: '400 {"error":"invalid_new_password"}',
      reused_password: '400 {"error":"recurrent_password"}',
      wrong_code: '400 {"error":"bad_phone_number_otp"}',
      spent_code: '400 {"error":"bad_phone_number_otp"}',
      invalid_reset_token: '400 {"error":"bad_phone_number_otp_token"}',
      invalid_phone_number: '400 {"error":"malformed_phone_number"}',
      too_many_requests:
        '400 {"error":"sms_rate_limit_exceeded","error_description":"Too many messages, try again later."}',
      message_quota_exceeded: '400 {"error":"insufficient_sms_quota"}',
      message_not_sent: temporarilyUnavailable,
      message_unconfirmed: temporarilyUnavailable,
      unavailable: temporarilyUnavailable,
      ...unused('internal', 'undecryptable', 'phone_changed'),
      ...unused('unsupported_grant_type', 'invalid_scope'),
    });
  });

  it('has the same words where the proof is a code, but for what a code makes different', async () => {
    expect(await wording(tencentCiamCodes)).toEqual({
      ...(await wording(tencentCiam)),
      same_password: '400 {"error":"recurrent_password"}',
      spent_code: '400 {"error":"bad_phone_number_otp_token"}',
      outdated: '400 {"error":"bad_phone_number_otp_token"}',
      phone_changed: '400 {"error":"bad_phone_number_otp"}',
    });
  });

  it('has the words of OAuth for everything about a token', async () => {
    const wrong = '400 {"error":"invalid_grant","error_description":"Wrong username or password"}';
    const abnormal = '400 {"error":"invalid_grant","error_description":"Abnormal user status"}';
    expect(await wording(tencentCiamTokens)).toEqual({
      unsupported_media_type:
        '400 {"error":"invalid_request","error_description":"Content-Type must be application/x-www-form-urlencoded"}',
      malformed_body: malformed,
      missing_arguments: '400 {"error":"invalid_request","error_description":"Missing"}',
      invalid_arguments: '400 {"error":"invalid_request","error_description":"Invalid"}',
      invalid_client: '401 {"error":"invalid_client"}',
      unsupported_grant_type: '400 {"error":"unsupported_grant_type"}',
      invalid_scope: '400 {"error":"invalid_scope"}',
      account_not_found: wrong,
      wrong_password: wrong,
      outdated: wrong,
      password_required: wrong,
      account_frozen: abnormal,
      account_locked: abnormal,
      too_many_requests: temporarilyUnavailable,
      unavailable: temporarilyUnavailable,
      ...unused('internal', 'undecryptable', 'phone_changed'),
      ...unused('token_missing', 'token_invalid', 'token_outdated', 'insufficient_scope'),
      ...unused('same_password', 'weak_password', 'reused_password'),
      ...unused('wrong_code', 'spent_code', 'invalid_reset_token', 'invalid_phone_number'),
      ...unused('message_quota_exceeded', 'message_not_sent', 'message_unconfirmed'),
    });
  });

  it('challenges a client only when it used the header', async () => {
    const error = new ServiceError('invalid_client');
    const headers = { authorization: 'Basic YTpi' };
    for (const { errorReply } of [tencentCiam, tencentCiamTokens]) {
      expect((await errorReply(error, request)).headers).not.toHaveProperty('www-authenticate');
      expect((await errorReply(error, { ...request, headers })).headers).toMatchObject({
        'www-authenticate': 'Basic realm="rekey"',
      });
    }
  });

  it('challenges every client where the header is the only way', async () => {
    const { headers } = await tencentCiamCodes.errorReply(new ServiceError('invalid_client'), request);
    expect(headers).toMatchObject({ 'www-authenticate': 'Basic realm="rekey"' });
  });

  it('shows neither the detail nor the cause of an error', async () => {
    const context = { detail: 'hidden detail', cause: new Error('hidden cause'), issues: ['hidden_issue'] };
    for (const code of errorCodes) {
      const reply = await tencentCiam.errorReply(new ServiceError(code, context), request);
      expect(JSON.stringify(reply)).not.toContain('hidden');
    }
  });
});
