import type { Language } from '../../credential/account.ts';
import { type AnyServiceError, ServiceError } from '../../errors/service-error.ts';
import { type Dialect, type ErrorTable, rowOf } from '../../http/dialect.ts';
import { languageOf } from './language.ts';
import { policyTexts } from './policy-texts.ts';
import { envelope } from './replies.ts';

/** How one error is answered: `statusCode`, `apiCode` where the vendor has one, and the message in both languages. */
type Row = readonly [statusCode: number, apiCode: number | undefined, zh: string, en: string];

const notSignedIn: Row = [401, 2020, '尚未登录或登录已失效', 'Not signed in, or the sign-in has ended'];
const locked: Row = [403, 2005, '账号已被锁定', 'The account is locked'];
const wrongCode: Row = [400, 2001, '验证码错误', 'The verification code is wrong'];
const spentProof: Row = [400, 2300, '验证凭证已过期或已使用', 'The proof has expired or was used already'];
const tooMany: Row = [429, undefined, '请求过于频繁，请稍后再试', 'Too many requests, try again later'];
const notSent: Row = [
  500,
  undefined,
  '短信发送失败，请稍后再试',
  'The message was not sent, try again later',
];
const internalError: Row = [500, undefined, '系统繁忙，请稍后再试', 'The service failed, try again later'];
const wrongNameOrPassword: Row = [403, 2333, '账号或密码错误', 'Wrong account or password'];

/** A token that does not entitle to set a new password. */
type OwnCode = 'invalid_reset_token';

/** An error that only this API has. */
export const AuthingError = ServiceError<OwnCode>;

type Table = ErrorTable<Row, OwnCode>;

const wrongOldPassword: Row = [403, 2006, '原密码错误', 'The old password is wrong'];

/** The usual words. */
export const errors: Table = {
  unsupported_media_type: [400, undefined, '请求体必须为 JSON', 'The body must be JSON'],
  malformed_body: [400, undefined, '请求体格式错误', 'The body is malformed'],
  missing_arguments: [400, undefined, '缺少参数', 'Missing parameters'],
  invalid_arguments: [400, undefined, '参数不合法', 'Invalid parameters'],
  token_missing: notSignedIn,
  token_invalid: notSignedIn,
  token_outdated: notSignedIn,
  // One answer for an app that does not exist and a secret that is not its own.
  invalid_client: [401, 2011, '应用不存在或应用密钥错误', 'Unknown app or wrong app secret'],
  unsupported_grant_type: [400, undefined, '未提供此方式', 'This way is not offered here'],
  account_not_found: [404, 2004, '用户不存在', 'The user does not exist'],
  account_frozen: locked,
  account_locked: locked,
  wrong_password: wrongOldPassword,
  outdated: wrongOldPassword,
  password_required: [400, 2201, '请提供原密码', 'The old password is required'],
  wrong_code: wrongCode,
  spent_code: spentProof,
  invalid_reset_token: spentProof,
  undecryptable: [400, undefined, '密码解密失败', 'The password cannot be decrypted'],
  same_password: [400, 2061, '新密码不能与原密码相同', 'The new password equals the old one'],
  weak_password: [400, 2061, '新密码不符合密码策略', 'The new password does not meet the policy'],
  reused_password: [400, 2061, '新密码不能与最近使用过的密码相同', 'The new password was used recently'],
  invalid_phone_number: [400, undefined, '手机号格式错误', 'The phone number is invalid'],
  too_many_requests: tooMany,
  message_quota_exceeded: tooMany,
  message_not_sent: notSent,
  message_unconfirmed: notSent,
  unavailable: [503, undefined, '服务暂不可用，请稍后再试', 'The service is unavailable, try again later'],
  internal: internalError,
  // Codes are judged by endpoints with rows of their own.
  phone_changed: internalError,
};

/** At sign-in, a wrong name and a wrong password have one answer, against enumeration. */
export const signInErrors: Table = {
  ...errors,
  account_not_found: wrongNameOrPassword,
  wrong_password: wrongNameOrPassword,
  outdated: wrongNameOrPassword,
};

/** Where a code is judged, an account that has another number by now is answered like a number that nobody has. */
export const codeErrors: Table = { ...errors, phone_changed: wrongCode };

/** A reset that lost to another change: that one spent the token. */
export const resetErrors: Table = { ...errors, outdated: spentProof };

const punctuation = {
  zh: { colon: '：', comma: '、' },
  en: { colon: ': ', comma: ', ' },
} as const satisfies Record<Language, unknown>;

/** Errors in the words of a table, in the caller's language. */
export function inWordsOf(table: Table): Dialect['errorReply'] {
  return (error, request) => {
    const [statusCode, apiCode, zh, en] = rowOf(table, error);
    const language = languageOf(request);
    const message = explained({ zh, en }[language], error, language);
    const wait = statusCode === 429 ? error.retryAfterSeconds : undefined;
    const headers = wait === undefined ? {} : { 'retry-after': String(wait) };
    return envelope(request, { statusCode, apiCode, message }, headers);
  };
}

/** A message with what it is about: names of members, or the rules that a new password breaks; never a value. */
function explained(text: string, { members, issues }: AnyServiceError, language: Language): string {
  const { colon, comma } = punctuation[language];
  const details = [...members, ...policyTexts(issues, language)];
  return details.length === 0 ? text : `${text}${colon}${details.join(comma)}`;
}
