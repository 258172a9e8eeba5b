import { describe, expect, it } from 'vitest';
import type { Account } from '../../../lib/credential/account.ts';
import { type AccountCreationDeps, createAccount } from '../../../lib/credential/create-account.ts';
import { judgePassword } from '../../../lib/credential/judge-password.ts';
import type { AccountStore } from '../../../lib/credential/ports.ts';
import { plainSecret, type SecretForm, toMd5 } from '../../../lib/credential/secret.ts';
import { testHasher } from '../../support/hasher.ts';

const now = 1_700_000_000_000;
/** RFC 1321, appendix A.5: `abc` */
const imported = {
  scheme: 'imported',
  form: 'plain',
  encoded: '$md5$900150983cd24fb0d6963f7d28e17f72',
} as const;

/** What account creation needs, with the accounts that it hands to the store. */
function setUp({
  forms = ['plain'],
  outcome = { created: true },
}: {
  forms?: readonly SecretForm[];
  outcome?: Awaited<ReturnType<AccountStore['create']>>;
} = {}) {
  const created: Account[] = [];
  const accounts: Pick<AccountStore, 'create'> = {
    create: async (account) => {
      created.push(account);
      return outcome;
    },
  };
  const { hasher, count } = testHasher();
  const deps: AccountCreationDeps = {
    accounts: accounts as AccountStore,
    hasher,
    forms,
    now: () => now,
    newId: () => 'new-id',
  };
  return { deps, hasher, count, created };
}

describe('createAccount', () => {
  it('gives the store a new, active account and returns its id', async () => {
    const { deps, created } = setUp();

    const outcome = await createAccount(deps, { username: 'ming', phone: '+8613800138000', language: 'zh' });

    expect(outcome).toEqual({ created: true, id: 'new-id' });
    expect(created).toEqual([
      {
        id: 'new-id',
        username: 'ming',
        phone: '+8613800138000',
        language: 'zh',
        status: 'active',
        createdAt: now,
        history: [],
        version: 1,
      },
    ]);
  });

  it('keeps the password’s hashes in the deployment’s forms and nothing of its text', async () => {
    const { deps, hasher, created } = setUp({ forms: ['plain', 'md5'] });
    const password = plainSecret('admin');

    await createAccount(deps, { username: 'admin2', password });

    const [account] = created;
    expect(account?.credential?.map(({ form }) => form)).toEqual(['plain', 'md5']);
    expect(await judgePassword(hasher, password, account!)).toBe('right');
    expect(await judgePassword(hasher, toMd5(password), account!)).toBe('right');
    expect(account).not.toHaveProperty('password');
    expect(JSON.stringify(account?.credential)).not.toContain('admin');
  });

  it('keeps a password that came as an MD5', async () => {
    const { deps, hasher, created } = setUp();
    const password = plainSecret('oldPassw0rd');

    await createAccount(deps, { username: 'ming', password: toMd5(password) });

    expect(created[0]?.credential?.map(({ form }) => form)).toEqual(['md5']);
    expect(await judgePassword(hasher, password, created[0]!)).toBe('right');
  });

  it('keeps a strong imported hash as it is, without hashing', async () => {
    const { deps, count, created } = setUp();
    const strong = {
      scheme: 'imported',
      form: 'plain',
      encoded: `$2b$10$${'C'.repeat(21)}.E5YPO9kmyuRGyh0XouQYb4YMJKvyOeW`,
    } as const;

    await createAccount(deps, { username: 'ming', password: strong });

    expect(created[0]?.credential).toEqual([strong]);
    expect(count.hashes).toBe(0);
  });

  it('wraps a weak imported hash, for one hash', async () => {
    const { deps, hasher, count, created } = setUp({ forms: ['plain', 'md5'] });

    await createAccount(deps, { username: 'ming', password: imported });

    expect(count.hashes).toBe(1);
    expect(created[0]?.credential).toMatchObject([{ scheme: 'wrapped', form: 'plain', cost: 4 }]);
    expect(await judgePassword(hasher, plainSecret('abc'), created[0]!)).toBe('right');
    expect(await judgePassword(hasher, plainSecret('abd'), created[0]!)).toBe('wrong');
  });

  it('creates nothing from a hash that cannot be read', async () => {
    const { deps, created } = setUp();

    await expect(
      createAccount(deps, { username: 'ming', password: { ...imported, encoded: '$unknown$' } }),
    ).rejects.toMatchObject({ code: 'internal' });
    expect(created).toEqual([]);
  });

  it('names the alias that is taken', async () => {
    const taken = { kind: 'username', value: 'ming' } as const;
    const { deps } = setUp({ outcome: { created: false, taken } });

    expect(await createAccount(deps, { username: 'ming' })).toEqual({ created: false, taken });
  });
});
