import type { Account, AccountId } from '../credential/account.ts';
import { logDigest } from '../crypto/log-digest.ts';
import type { KeyRing } from '../keys/key-ring.ts';
import type { Live } from '../keys/live.ts';
import { noteParty } from '../request-scope.ts';

/**
 * Notes every account that is read as the one that the request at hand is about: each request reads that one and no
 * other. An id that is nobody's stands for a name, or came from elsewhere, so it is noted by a digest.
 */
export function noteAccountsRead(
  keyRing: Pick<Live<KeyRing>, 'current'>,
): (id: AccountId, account: Account | undefined) => void {
  return (id, account) => {
    // Always made: a name that nobody has must not take longer than one that somebody has.
    const unknown = `unknown-${logDigest(keyRing.current(), id)}`;
    noteParty({ account: account ? account.id : unknown });
  };
}
