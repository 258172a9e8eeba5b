import type { AnyServiceError } from '../../errors/service-error.ts';
import { parseMediaType } from '../../formats/media-type.ts';
import { type Dialect, type ErrorTable, rowOf } from '../../http/dialect.ts';
import type { HttpRequest } from '../../http/http-request.ts';
import type { Reply } from '../../http/reply.ts';
import { InvalidModel, type ModelState } from './invalid-model.ts';
import { unreadable } from './members.ts';
import { NotSigned } from './not-signed.ts';
import { type Answer, negotiatedReply } from './replies.ts';
import { parameterName } from './requests.ts';

type Row = (error: AnyServiceError, request: HttpRequest) => Answer & { readonly headers?: Reply['headers'] };

type Table = ErrorTable<Row, NotSigned['code']>;

const business =
  (errcode: number, errmsg: string, status = 200): Row =>
  () => ({ status, result: { errcode, errmsg, tag: '' } });

const invalid = (ModelState: ModelState): Answer => ({
  status: 400,
  error: { Message: 'The request is invalid.', ModelState },
});

// One answer for everything about the account and its code, against enumeration.
const wrongCode = business(1, '验证码错误或已失效');
const undecryptable = business(2, '新密码密文无法解密');
const repeated = business(3, '新密码不能与最近使用过的密码相同');
// To a client it is what `repeated` is, a password to choose anew; the user reads why.
const tooEasy = business(3, '新密码过于常见或与账号信息相同，请换一个');
const frozen = business(4, '账号已被冻结，请联系管理员');
const tooMany = business(5, '操作过于频繁，请稍后再试');
const internalError = business(6, '系统内部错误，请稍后再试', 500);

/** A body that cannot be read is, to ASP.NET, a parameter that cannot. */
const malformed: Row = () => invalid({ [parameterName]: [unreadable] });
const invalidModel: Row = (error) =>
  invalid(error instanceof InvalidModel ? error.modelState : { [parameterName]: [unreadable] });

/** HAWK's own header says what was wrong with the signature. */
const notSigned: Row = (error) => ({
  status: 401,
  error: { Message: 'Authorization has been denied for this request.' },
  ...(error instanceof NotSigned && { headers: { 'www-authenticate': error.wwwAuthenticate } }),
});

/** What each error is answered with. */
export const errors: Table = {
  unsupported_media_type: (_, request) => unsupported(request),
  malformed_body: malformed,
  missing_arguments: invalidModel,
  invalid_arguments: invalidModel,
  caller_not_authenticated: notSigned,
  account_not_found: wrongCode,
  wrong_code: wrongCode,
  spent_code: wrongCode,
  phone_changed: wrongCode,
  outdated: wrongCode,
  undecryptable,
  same_password: repeated,
  reused_password: repeated,
  weak_password: tooEasy,
  account_frozen: frozen,
  too_many_requests: tooMany,
  message_quota_exceeded: tooMany,
  invalid_phone_number: internalError,
  message_not_sent: internalError,
  message_unconfirmed: internalError,
  unavailable: internalError,
  internal: internalError,
  // The endpoints of this dialect ask for none of these.
  account_locked: internalError,
  wrong_password: internalError,
  password_required: internalError,
  token_missing: internalError,
  token_invalid: internalError,
  token_outdated: internalError,
  invalid_client: internalError,
  unsupported_grant_type: internalError,
};

/** Errors in the words of a table, in the format that the request asks for. */
export function inWordsOf(table: Table): Dialect['errorReply'] {
  return (error, request) => {
    const { headers, ...answer } = rowOf(table, error)(error, request);
    const reply = negotiatedReply(request, answer);
    return { ...reply, headers: { ...reply.headers, ...headers } };
  };
}

/** ASP.NET takes a body without a usable type for `application/octet-stream` and says so. */
function unsupported({ headers }: HttpRequest): Answer {
  const type = parseMediaType(headers['content-type'])?.essence;
  const Message =
    type === undefined
      ? "The request contains an entity body but no Content-Type header. The inferred media type 'application/octet-stream' is not supported for this resource."
      : `The request entity's media type '${type}' is not supported for this resource.`;
  return { status: 415, error: { Message } };
}
