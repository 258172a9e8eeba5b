import type { Dialect } from '../../http/dialect.ts';
import { codeErrors } from './code-errors.ts';
import { passwordErrors } from './password-errors.ts';
import { tokenErrors } from './token-errors.ts';
import { inWordsOf } from './wire-error.ts';

/** The end-user API of Tencent Cloud CIAM. */
export const tencentCiam: Dialect = { name: 'tencent-ciam', errorReply: inWordsOf(passwordErrors) };

/** Its token endpoint, where the same errors have other names: those of OAuth 2.0. */
export const tencentCiamTokens: Dialect = { name: 'tencent-ciam', errorReply: inWordsOf(tokenErrors) };

/** Its endpoints that work by codes sent to a phone. */
export const tencentCiamCodes: Dialect = { name: 'tencent-ciam', errorReply: inWordsOf(codeErrors) };
