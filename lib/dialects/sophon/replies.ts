import { jsonReply, type Reply } from '../../http/reply.ts';

/** The only success that the dialect knows. */
export function done(): Reply {
  return jsonReply(200, { result: true });
}
