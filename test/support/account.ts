import { randomUUID } from 'node:crypto';
import type { Account } from '../../lib/credential/account.ts';

/** An account for tests, active and without a password unless `members` say otherwise. */
export function testAccount(members: Partial<Account> = {}): Account {
  const id = randomUUID();
  return {
    id,
    username: `user-${id.slice(0, 8)}`,
    status: 'active',
    createdAt: 1_000_000,
    history: [],
    version: 1,
    ...members,
  };
}
