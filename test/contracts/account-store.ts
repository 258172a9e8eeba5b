import { describe, expect, it } from 'vitest';
import { formerDigest, shortenDigest } from '../../lib/credential/former-digest.ts';
import { lockedUntil, noAttemptsAtAll } from '../../lib/credential/lockout.ts';
import type { OwnHash, StoredHash } from '../../lib/credential/password-hash.ts';
import type { AccountStore } from '../../lib/credential/ports.ts';
import { testAccount } from '../support/account.ts';
import { unhurried } from '../support/unhurried.ts';

const hash = (digest: string, salt = 'a'.repeat(22)): readonly [OwnHash] => [
  { scheme: 'own', pepperId: 'p1', cost: 12, form: 'plain', salt, digest: digest.padEnd(31, '.') },
];
/** The hash of a former password, its digest shortened. */
const former = (digest: string, salt?: string): OwnHash => {
  const [whole] = hash(digest, salt);
  return { ...whole, digest: formerDigest(shortenDigest(whole.digest)) };
};
const wrapped: StoredHash = {
  scheme: 'wrapped',
  form: 'plain',
  pepperId: 'p1',
  cost: 12,
  salt: 'w'.repeat(22),
  digest: 'e'.repeat(31),
  settings: '$sha256$suffix=AAAA$32',
};
const now = 1_700_000_000_000;

/** What every {@link AccountStore} must do, whatever database is behind it. */
export function accountStoreContract(name: string, store: () => AccountStore): void {
  const given = async (members: Parameters<typeof testAccount>[0] = {}) => {
    const account = testAccount({ credential: hash('current'), ...members });
    expect(await store().create(account)).toEqual({ created: true });
    return account;
  };

  describe(`${name}: creation`, () => {
    it('keeps every member of an account', async () => {
      const account = await given({
        phone: `+86138${Math.floor(Math.random() * 1e8)}`,
        email: `${Math.random()}@example.com`,
        agent: `1/${Math.random()}`,
        language: 'en',
        credential: [...hash('plain'), wrapped, { scheme: 'imported', form: 'plain', encoded: '$md5$00' }],
        history: [
          [former('b'), { ...former('d', 's'.repeat(22)), form: 'md5' }],
          [former('c', 'o'.repeat(22))],
          [{ scheme: 'imported', form: 'plain', encoded: '$2b$12$x:y' }],
          [wrapped],
        ],
        changedAt: 5,
      });
      expect(await store().read(account.id)).toEqual(account);
    });

    it('makes an account reachable by each alias', async () => {
      const account = await given({ email: `Case-${Math.random()}@Example.com` });
      expect(await store().findByAlias({ kind: 'username', value: account.username ?? '' })).toBe(account.id);
      const email = (account.email ?? '').toLowerCase();
      expect(await store().findByAlias({ kind: 'email', value: email })).toBe(account.id);
    });

    it('refuses a taken alias, names it, and gives the others back', async () => {
      const first = await given({ phone: `+1${Math.random()}` });
      const second = testAccount({ phone: first.phone ?? '' });
      expect(await store().create(second)).toEqual({
        created: false,
        taken: { kind: 'phone', value: first.phone },
      });
      expect(await store().findByAlias({ kind: 'username', value: second.username ?? '' })).toBeUndefined();
      expect(await store().read(second.id)).toBeUndefined();
    });

    it('lets exactly one of many racing creations have an alias', async () => {
      const username = `wanted-${Math.random()}`;
      const outcomes = await Promise.all(
        Array.from({ length: 20 }, () => store().create(testAccount({ username }))),
      );
      expect(outcomes.filter((outcome) => outcome.created)).toHaveLength(1);
    });

    it('knows nothing of an unknown alias or id', async () => {
      expect(await store().findByAlias({ kind: 'username', value: 'nobody' })).toBeUndefined();
      expect(await store().read('nobody')).toBeUndefined();
    });
  });

  describe(`${name}: attempts`, () => {
    it('returns the account with the attempt counted', async () => {
      const account = await given();
      expect(await store().countAttempt(account.id, 'anonymous', now)).toEqual({
        admitted: true,
        account: { ...account, attempts: { ...noAttemptsAtAll, anonymous: { attempts: 1, lastAt: now } } },
      });
    });

    it('admits five and then locks', async () => {
      const account = await given();
      for (let i = 0; i < 5; i += 1) {
        expect(await store().countAttempt(account.id, 'anonymous', now)).toMatchObject({ admitted: true });
      }
      expect(await store().countAttempt(account.id, 'anonymous', now)).toMatchObject({
        admitted: false,
        reason: 'locked',
        account: { id: account.id },
      });
    });

    it.each([5, 6, 7, 8, 9, 10, 11, 12, 13, 40])(
      'ends the lock after %i attempts on time',
      async (attempts) => {
        const anonymous = { attempts, lastAt: now };
        const account = await given({ attempts: { ...noAttemptsAtAll, anonymous } });
        const end = lockedUntil(anonymous);
        const at = (time: number) => store().countAttempt(account.id, 'anonymous', time);
        expect(await at(end - 1)).toMatchObject({ admitted: false });
        expect(await at(end)).toMatchObject({ admitted: true });
        expect(await at(end)).toMatchObject({ admitted: false });
      },
    );

    it('admits at most five of many racing attempts', async () => {
      const account = await given();
      const attempts = await unhurried(() =>
        Promise.all(Array.from({ length: 60 }, () => store().countAttempt(account.id, 'anonymous', now))),
      );
      expect(attempts.filter(({ admitted }) => admitted)).toHaveLength(5);
    });

    it('counts callers with and without a token apart', async () => {
      const account = await given({
        attempts: { ...noAttemptsAtAll, anonymous: { attempts: 5, lastAt: now } },
      });
      expect(await store().countAttempt(account.id, 'anonymous', now)).toMatchObject({ admitted: false });
      expect(await store().countAttempt(account.id, 'signedIn', now)).toMatchObject({ admitted: true });
    });

    it('refuses an unknown and a frozen account, and says so when asked', async () => {
      const frozen = await given({ status: 'frozen' });
      expect(await store().countAttempt('nobody', 'signedIn', now)).toEqual({
        admitted: false,
        reason: 'unknown',
      });
      expect(await store().countAttempt(frozen.id, 'signedIn', now)).toEqual({
        admitted: false,
        reason: 'frozen',
        account: frozen,
      });
      expect((await store().read(frozen.id))?.attempts.signedIn.attempts).toBe(0);
    });

    it('refunds an attempt, or only does the work of it', async () => {
      const account = await given({
        attempts: { ...noAttemptsAtAll, anonymous: { attempts: 3, lastAt: now } },
      });
      await store().refundAttempts(account.id, 'anonymous', 0);
      expect((await store().read(account.id))?.attempts.anonymous.attempts).toBe(3);
      await store().refundAttempts(account.id, 'anonymous', 1);
      expect((await store().read(account.id))?.attempts.anonymous.attempts).toBe(2);
    });

    it('never refunds below zero', async () => {
      const account = await given();
      await store().refundAttempts(account.id, 'anonymous', 1);
      expect((await store().read(account.id))?.attempts.anonymous.attempts).toBe(0);
    });
  });

  describe(`${name}: success`, () => {
    it('clears the count of its channel only', async () => {
      const count = { attempts: 2, lastAt: now };
      const account = await given({ attempts: { ...noAttemptsAtAll, anonymous: count, signedIn: count } });
      expect(await store().clearAttempts(account.id, 'anonymous', { version: 1 })).toBe(true);
      expect(await store().read(account.id)).toMatchObject({
        attempts: { anonymous: { attempts: 0 }, signedIn: count },
      });
    });

    it('replaces the hashes of an upgraded password', async () => {
      const account = await given();
      await store().clearAttempts(account.id, 'anonymous', { version: 1, upgrade: hash('stronger') });
      expect((await store().read(account.id))?.credential).toEqual(hash('stronger'));
    });

    it('does nothing when the password was changed meanwhile', async () => {
      const account = await given({
        version: 2,
        attempts: { ...noAttemptsAtAll, anonymous: { attempts: 2, lastAt: now } },
      });
      const stale = { version: 1, upgrade: hash('stale') };
      expect(await store().clearAttempts(account.id, 'anonymous', stale)).toBe(false);
      expect(await store().read(account.id)).toEqual(account);
    });
  });

  describe(`${name}: change`, () => {
    const change = (digest: string) => ({
      credential: hash(digest),
      history: [hash('current')],
      fromVersion: 1,
      now,
    });

    it('sets credential and history, raises the version and clears both counts', async () => {
      const count = { attempts: 2, lastAt: now };
      const account = await given({ attempts: { ...noAttemptsAtAll, anonymous: count, signedIn: count } });
      expect(await store().change(account.id, change('next'))).toBe(true);
      expect(await store().read(account.id)).toMatchObject({
        credential: hash('next'),
        history: [[former('current')]],
        version: 2,
        changedAt: now,
        attempts: { anonymous: { attempts: 0 }, signedIn: { attempts: 0 } },
      });
    });

    it('lets exactly one of many racing changes win', async () => {
      const account = await given();
      const digests = Array.from({ length: 30 }, (_, i) => `next-${i}`);
      const outcomes = await unhurried(() =>
        Promise.all(digests.map((digest) => store().change(account.id, change(digest)))),
      );
      expect(outcomes.filter(Boolean)).toHaveLength(1);
      expect((await store().read(account.id))?.credential).toEqual(
        hash(digests[outcomes.indexOf(true)] ?? ''),
      );
    });

    it('leaves a frozen account alone', async () => {
      const account = await given({ status: 'frozen' });
      expect(await store().change(account.id, change('next'))).toBe(false);
      expect(await store().read(account.id)).toEqual(account);
    });

    it('creates nothing for an unknown account', async () => {
      expect(await store().change('nobody', change('next'))).toBe(false);
      expect(await store().read('nobody')).toBeUndefined();
    });
  });

  describe(`${name}: operators`, () => {
    it('freezes, thaws and unlocks', async () => {
      const account = await given({
        attempts: { ...noAttemptsAtAll, anonymous: { attempts: 9, lastAt: now } },
      });
      expect(await store().setStatus(account.id, 'frozen')).toBe(true);
      expect((await store().read(account.id))?.status).toBe('frozen');
      expect(await store().setStatus(account.id, 'active')).toBe(true);
      expect(await store().unlock(account.id)).toBe(true);
      expect(await store().read(account.id)).toMatchObject({
        status: 'active',
        attempts: { anonymous: { attempts: 0 } },
      });
    });

    it('says no for an unknown account and creates none', async () => {
      expect(await store().setStatus('nobody', 'frozen')).toBe(false);
      expect(await store().unlock('nobody')).toBe(false);
      expect(await store().read('nobody')).toBeUndefined();
    });
  });
}
