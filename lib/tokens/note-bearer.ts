import { noteParty } from '../request-scope.ts';
import type { VerifiedToken } from './verifier.ts';

/**
 * Notes for the log whom a good token was given to and of whom it is, though it may be refused here: the client and the
 * account of one of ours, or else who issued it.
 */
export function noteBearer({
  own,
  subject,
  audience,
  issuer,
}: Pick<VerifiedToken, 'own' | 'subject' | 'audience' | 'issuer'>): void {
  const [client] = audience;
  // Our own subject is the id of an account; another issuer's is its own text.
  noteParty(own && client !== undefined ? { client, account: subject } : { issuer });
}
