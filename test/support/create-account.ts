import { createAccount, type NewAccount } from '../../lib/credential/create-account.ts';
import { plainSecret } from '../../lib/credential/secret.ts';
import { wireAccountCreation } from '../../lib/wiring/account-creation.ts';
import type { CredentialWiring } from '../../lib/wiring/credentials.ts';

/** Creates an account of just these members, its password in plain text, and returns its id. */
export async function createAccountOf(
  wiring: CredentialWiring,
  { password, ...members }: Omit<NewAccount, 'password'> & { readonly password?: string },
): Promise<string> {
  const outcome = await createAccount(wireAccountCreation(wiring), {
    ...members,
    ...(password !== undefined && { password: plainSecret(password) }),
  });
  if (!outcome.created) throw new Error(`the alias ${outcome.taken.value} is taken`);
  return outcome.id;
}
