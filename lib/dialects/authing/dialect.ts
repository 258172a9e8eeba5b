import type { Purpose } from '../../credential/codes/purpose.ts';
import type { Dialect } from '../../http/dialect.ts';
import { codeErrors, errors, inWordsOf, resetErrors, signInErrors } from './errors.ts';

const name = 'authing';

/** Authing's V3 authentication API, in its usual words. */
export const authing: Dialect = { name, errorReply: inWordsOf(errors) };

/** The same API at sign-in, where some errors have other names. */
export const authingSignIn: Dialect = { name, errorReply: inWordsOf(signInErrors) };

/** The same API where it judges a code. */
export const authingCode: Dialect = { name, errorReply: inWordsOf(codeErrors) };

/** The same API where a forgotten password is replaced. */
export const authingReset: Dialect = { name, errorReply: inWordsOf(resetErrors) };

/** What codes are asked for here, and what they and their tokens are good for. */
export const resetPurpose: Purpose = `${name}:reset_password`;

/** After this long its clients let their users ask for another code, in ms. */
export const resendMs = 60_000;
