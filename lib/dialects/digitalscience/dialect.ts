import type { Purpose } from '../../credential/codes/purpose.ts';
import type { Dialect } from '../../http/dialect.ts';
import { type HawkCaller, signedReply } from './caller.ts';
import { errors, inWordsOf } from './errors.ts';

const name = 'digitalscience';

/** The password API of DigitalScience's flow meter agents, an ASP.NET Web API whose callers sign with HAWK. */
export const digitalscience: Dialect<HawkCaller> = {
  name,
  errorReply: inWordsOf(errors),
  finishReply: signedReply,
};

/** What codes are asked for here, and what they are good for. */
export const resetPurpose: Purpose = `${name}:reset_password`;
