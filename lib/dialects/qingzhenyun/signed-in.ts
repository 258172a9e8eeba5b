import type { CredentialService } from '../../credential/credential-service.ts';
import type { ErrorCode } from '../../errors/error-codes.ts';
import { ServiceError } from '../../errors/service-error.ts';
import type { TokenCaller, Tokens } from '../../tokens/token-service.ts';
import type { QingzhenyunErrorCode } from './errors.ts';
import { audience } from './tokens.ts';

/** What is judged from the request alone. */
const requestFaults: readonly string[] = ['missing_arguments', 'invalid_arguments', 'not_md5'] satisfies (
  | ErrorCode
  | QingzhenyunErrorCode
)[];

/** What signed-in endpoints need to know their caller. */
export interface SignedInDeps {
  readonly tokens: Tokens;
  readonly credentials: Pick<CredentialService, 'accountOf'>;
}

/**
 * Runs an endpoint's steps for the caller behind a token. A token of ours must have been minted for this dialect:
 * one for another API's client was given for what that client may do.
 * @throws ServiceError `token_invalid`, `unavailable`; whatever the steps throw
 */
export async function signedIn<T>(
  { tokens, credentials }: SignedInDeps,
  token: string,
  steps: (caller: TokenCaller) => Promise<T>,
): Promise<T> {
  const caller = await tokens.authenticate(token);
  if (caller.token.own && !caller.token.audience.includes(audience)) {
    throw new ServiceError('token_invalid', { detail: 'minted for another audience' });
  }
  try {
    return await steps(caller);
  } catch (error) {
    // A token that ended with the old password comes before any fault of the request. It is the steps' first read
    // that tells, and a faulty request does not get that far; one in order needs no second read.
    if (error instanceof ServiceError && requestFaults.includes(error.code))
      await credentials.accountOf(caller);
    throw error;
  }
}
