import type { AccountCreationDeps } from '../../../lib/credential/create-account.ts';
import type { PolicySettings } from '../../../lib/credential/policy/policy.ts';
import { wireAccountCreation } from '../../../lib/wiring/account-creation.ts';
import { wireCredentials } from '../../../lib/wiring/credentials.ts';
import { wireKeys } from '../../../lib/wiring/keys.ts';
import type { AdminContext } from '../command.ts';
import { keyRingPlace } from '../keyring/key-ring-place.ts';
import { accountsTable } from './open-accounts.ts';

/** What creating accounts takes. */
export interface AccountCreator extends AccountCreationDeps {
  readonly policy: PolicySettings;
}

/**
 * Everything that creates accounts at the stage at hand.
 * @throws Refusal when no stage or no key ring is named; Error for a setting that is not valid, and for a
 *   key ring that cannot be read
 */
export async function openCredentials({ environment, now }: AdminContext): Promise<AccountCreator> {
  accountsTable(environment);
  keyRingPlace(environment);
  const wiring = wireCredentials({ ...(await wireKeys()), now });
  await wiring.keyRing.ready();
  return { ...wireAccountCreation(wiring), policy: wiring.policy };
}
