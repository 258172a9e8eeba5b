import type { Purpose } from '../../credential/codes/purpose.ts';
import type { Dialect } from '../../http/dialect.ts';
import { codeErrors, errors, inWordsOf, tokenErrors } from './errors.ts';

const name = 'tencent-ciam';

/** The end-user API of Tencent Cloud CIAM. */
export const tencentCiam: Dialect = { name, errorReply: inWordsOf(errors) };

/** Its token endpoint, where the same errors have other names: those of OAuth 2.0. */
export const tencentCiamTokens: Dialect = { name, errorReply: inWordsOf(tokenErrors) };

/** Its endpoints that work by codes sent to a phone. */
export const tencentCiamCodes: Dialect = { name, errorReply: inWordsOf(codeErrors) };

/** What codes are asked for here, and what they and their tokens are good for. */
export const resetPurpose: Purpose = `${name}:reset_password`;

/** After this long its clients let their users ask for another code, in ms. */
export const resendMs = 60_000;
