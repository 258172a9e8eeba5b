import type { Purpose } from '../../credential/codes/purpose.ts';
import type { Dialect } from '../../http/dialect.ts';
import { changePasswordErrors, errors, forgottenErrors, inWordsOf, loginErrors } from './errors.ts';

const name = 'qingzhenyun';

/** The user API of 轻振云 (Qingzhenyun), version 1, where a signed-in user works with a code. */
export const qingzhenyun: Dialect = { name, errorReply: inWordsOf(errors) };

/** The same API where the old password is the proof. */
export const qingzhenyunChangePassword: Dialect = { name, errorReply: inWordsOf(changePasswordErrors) };

/** The same API at sign-in. */
export const qingzhenyunLogin: Dialect = { name, errorReply: inWordsOf(loginErrors) };

/** The same API where nobody is signed in, by a code. */
export const qingzhenyunForgotten: Dialect = { name, errorReply: inWordsOf(forgottenErrors) };

/** What a code is good for, and the `phoneInfo` of its sending: one of the two flows, never the other. */
export const purposes = {
  signedIn: `${name}:change_password_by_message`,
  forgotten: `${name}:change_password_by_message_2`,
} as const satisfies Record<string, Purpose>;
