import type { Dialect } from '../../http/dialect.ts';
import { jsonReply, type Reply } from '../../http/reply.ts';
import { sophonErrorReply } from './errors.ts';

/** The password API of the SOPHGO face box (SE3, SE5), version 2. */
export const sophon: Dialect = { name: 'sophon', errorReply: sophonErrorReply };

/** The only success that the dialect knows. */
export function done(): Reply {
  return jsonReply(200, { result: true });
}
