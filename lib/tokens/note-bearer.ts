import { noteParty } from '../request-scope.ts';
import type { VerifiedToken } from './verifier.ts';

/** Notes for the log whom a good token was given to: the client of one of ours, or else who issued it. */
export function noteBearer({
  own,
  audience,
  issuer,
}: Pick<VerifiedToken, 'own' | 'audience' | 'issuer'>): void {
  const [client] = audience;
  noteParty(own && client !== undefined ? { client } : { issuer });
}
