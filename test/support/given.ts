import { randomUUID } from 'node:crypto';
import { createAccountOf } from './create-account.ts';
import { freeze } from './edit-account.ts';
import { newPhone } from './new-phone.ts';
import type { TestAccount, Wire } from './wire.ts';

/** An account that an operator has frozen. */
export async function frozenAccount(wire: Wire): Promise<TestAccount> {
  const account = await wire.createAccount();
  await freeze(wire, account.id);
  return account;
}

/** An account that was provisioned by phone and has no password yet. */
export async function accountWithoutPassword({ wiring }: Wire): Promise<Omit<TestAccount, 'password'>> {
  const members = { username: `no-password-${randomUUID().slice(0, 8)}`, phone: newPhone() };
  return { ...members, id: await createAccountOf(wiring, members) };
}

/** An account whose owner has no phone. */
export async function accountWithoutPhone({ wiring }: Wire): Promise<Omit<TestAccount, 'phone'>> {
  const members = { username: `no-phone-${randomUUID().slice(0, 8)}`, password: 'correct horse 1' };
  return { ...members, id: await createAccountOf(wiring, members) };
}
