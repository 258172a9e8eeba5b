import type { CredentialService } from '../../credential/credential-service.ts';
import { ServiceError } from '../../errors/service-error.ts';
import type { TokenCaller } from '../../tokens/token-service.ts';

/** What is judged from the request alone. */
const requestErrors: readonly string[] = ['missing_arguments', 'invalid_arguments', 'not_md5'];

/**
 * Runs the steps of a signed-in caller. A token that ended with the old password comes before any error of the
 * request. It is the steps' first read that tells, and a faulty request does not get that far; one in order needs no
 * second read.
 * @throws ServiceError `token_outdated` in place of an error of the request; whatever the steps throw
 */
export async function currentTokenFirst<T>(
  caller: TokenCaller,
  credentials: Pick<CredentialService, 'accountOf'>,
  steps: () => Promise<T>,
): Promise<T> {
  try {
    return await steps();
  } catch (error) {
    if (error instanceof ServiceError && requestErrors.includes(error.code))
      await credentials.accountOf(caller);
    throw error;
  }
}
