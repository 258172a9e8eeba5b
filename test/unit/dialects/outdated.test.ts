import { expect, it } from 'vitest';
import { authing, authingCode, authingReset, authingSignIn } from '../../../lib/dialects/authing/dialect.ts';
import { digitalscience } from '../../../lib/dialects/digitalscience/dialect.ts';
import {
  qingzhenyun,
  qingzhenyunChangePassword,
  qingzhenyunForgotten,
  qingzhenyunLogin,
} from '../../../lib/dialects/qingzhenyun/dialect.ts';
import { sophon } from '../../../lib/dialects/sophon/dialect.ts';
import {
  tencentCiam,
  tencentCiamCodes,
  tencentCiamTokens,
} from '../../../lib/dialects/tencent-ciam/dialect.ts';
import type { ErrorCode } from '../../../lib/errors/error-codes.ts';
import { ServiceError } from '../../../lib/errors/service-error.ts';
import type { Dialect } from '../../../lib/http/dialect.ts';
import { httpRequest } from './digitalscience/http-request.ts';

const answer = ({ errorReply }: Pick<Dialect, 'errorReply'>, code: ErrorCode) =>
  errorReply(new ServiceError(code), httpRequest());

/** What a caller who lost to another change is told: that the proof is wrong, or that the code was spent. */
it.each<[string, Pick<Dialect, 'errorReply'>, ErrorCode]>([
  ['sophon', sophon, 'wrong_password'],
  ['tencent-ciam', tencentCiam, 'wrong_password'],
  ['tencent-ciam, tokens', tencentCiamTokens, 'wrong_password'],
  ['tencent-ciam, codes', tencentCiamCodes, 'spent_code'],
  ['authing', authing, 'wrong_password'],
  ['authing, sign-in', authingSignIn, 'wrong_password'],
  ['authing, reset', authingReset, 'spent_code'],
  ['qingzhenyun', qingzhenyun, 'spent_code'],
  ['qingzhenyun, old password', qingzhenyunChangePassword, 'wrong_password'],
  ['qingzhenyun, login', qingzhenyunLogin, 'wrong_password'],
  ['qingzhenyun, forgotten', qingzhenyunForgotten, 'spent_code'],
  ['digitalscience', digitalscience, 'wrong_code'],
])('a lost race is answered in %s as what the proof has become', (_, dialect, code) => {
  expect(answer(dialect, 'outdated')).toEqual(answer(dialect, code));
});

it.each<[string, Pick<Dialect, 'errorReply'>]>([
  ['tencent-ciam', tencentCiam],
  ['authing', authing],
  ['authing, code', authingCode],
  ['qingzhenyun', qingzhenyun],
  ['qingzhenyun, old password', qingzhenyunChangePassword],
])('a token of an older password is answered in %s like any other that is no good', (_, dialect) => {
  expect(answer(dialect, 'token_outdated')).toEqual(answer(dialect, 'token_invalid'));
});
