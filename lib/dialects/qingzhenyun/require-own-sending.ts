import type { CredentialService } from '../../credential/credential-service.ts';
import type { TokenCaller } from '../../tokens/token-service.ts';
import { invalidPhoneInfo, type PhoneInfo } from './phone-info.ts';

/**
 * Refuses a sending that is another account's, or that the caller has used: it is of the password before. The
 * token says which password is in force, as far as it is ours; whether the token still counts, and a sending that
 * comes with another issuer's token, are judged with the code.
 * @throws ServiceError `invalid_arguments`; as `CredentialService.accountOf` for a caller known by an alias
 */
export async function requireOwnSending(
  { accountId, tokenVersion }: Pick<PhoneInfo, 'accountId' | 'tokenVersion'>,
  caller: TokenCaller,
  credentials: Pick<CredentialService, 'accountOf'>,
): Promise<void> {
  const { subject, token } = caller;
  const callerId = typeof subject === 'string' ? subject : (await credentials.accountOf(caller)).id;
  const isFormer = token.version !== undefined && token.version !== tokenVersion;
  if (callerId !== accountId || isFormer) throw invalidPhoneInfo();
}
