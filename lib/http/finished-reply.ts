import type { Dialect } from './dialect.ts';
import type { Middleware, Passage } from './exchange.ts';

/** Gives every reply to a known caller, good or bad, the dialect's last touch. */
export function finishedReply<Caller>(dialect: Dialect<Caller>): Middleware<Caller> {
  const finish = (passage: Passage<Caller>) => {
    const { response, event } = passage;
    if (response && event.caller !== undefined && dialect.finishReply) {
      passage.response = dialect.finishReply(response, event.caller);
    }
  };
  return { after: finish, onError: finish };
}
