import type { Dialect } from '../../http/dialect.ts';
import { errors, inWordsOf } from './errors.ts';

/** The password API of the SOPHGO face box (SE3, SE5), version 2. */
export const sophon: Dialect = { name: 'sophon', errorReply: inWordsOf(errors) };
