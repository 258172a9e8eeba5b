import type { Dialect } from '../../http/dialect.ts';
import { digitalscienceErrorReply } from './errors.ts';

/** The password API of DigitalScience's flow meter agents, an ASP.NET Web API. */
export const digitalscience: Dialect = { name: 'digitalscience', errorReply: digitalscienceErrorReply };

/** What the codes of this dialect are good for. */
export const resetPurpose = 'digitalscience:reset';
