import type { Dialect } from '../../http/dialect.ts';
import { errorTables, failureReply } from './errors.ts';

/** The user API of 轻振云 (Qingzhenyun), version 1, in the words of one group of its endpoints. */
function wordedBy(group: keyof typeof errorTables): Dialect {
  return { name: 'qingzhenyun', errorReply: (error) => failureReply(error, errorTables[group]) };
}

/** Signed in, by a code. */
export const byMessage = wordedBy('byMessage');

/** Signed in, by the old password. */
export const changePassword = wordedBy('changePassword');

/** At the door. */
export const login = wordedBy('login');

/** Not signed in, by a code. */
export const forgotten = wordedBy('forgotten');
