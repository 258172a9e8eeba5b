import { describe, expect, it } from 'vitest';
import { formerDigest, shortenDigest } from '../../lib/credential/former-digest.ts';
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
        changedFrom: 'home',
        unlocks: 3,
      });
      expect(await store().read(account.id)).toEqual(account);
    });

    it('makes an account reachable by each alias', async () => {
      const account = await given({ email: `Case-${Math.random()}@Example.com` });
      expect(await store().findByAlias({ kind: 'username', value: account.username ?? '' })).toBe(account.id);
      const email = (account.email ?? '').toLowerCase();
      expect(await store().findByAlias({ kind: 'email', value: email })).toBe(account.id);
    });

    it('has one entry for all spellings of a name', async () => {
      const name = `Ren\u00e9-${Math.random()}`;
      const account = await given({ username: name });
      const spellings = [name, name.toUpperCase(), name.toLowerCase(), name.normalize('NFD')];
      for (const value of spellings) {
        expect(await store().findByAlias({ kind: 'username', value })).toBe(account.id);
        expect(await store().create(testAccount({ username: value }))).toEqual({
          created: false,
          taken: store().canonical({ kind: 'username', value: name }),
        });
      }
      expect((await store().read(account.id))?.username).toBe(name);
    });

    // The bounds of what a request may name, in the longest key that it makes: a key of DynamoDB has at most 2,048 bytes.
    // U+FDFA is 18 characters in NFKC.
    it.each([
      ['683 Chinese characters', '\u540d'.repeat(683)],
      ['1,024 Chinese characters', '\u540d'.repeat(1_024)],
      ['1,024 characters that NFKC expands', '\ufdfa'.repeat(1_024)],
      ['512 astral characters', '\u{20000}'.repeat(512)],
    ])('knows nothing of an unknown name of %s, and finds one that an account has', async (_what, value) => {
      for (const kind of ['username', 'phone', 'email', 'agent'] as const) {
        expect(await store().findByAlias({ kind, value })).toBeUndefined();
      }
      const username = `${value.slice(0, -8)}${Math.random()}`;
      const account = await given({ username });
      expect(await store().findByAlias({ kind: 'username', value: username })).toBe(account.id);
      expect(await store().findByAlias({ kind: 'email', value: username })).toBeUndefined();
      expect(await store().findByAlias({ kind: 'username', value: `${username}x` })).toBeUndefined();
      expect(await store().create(testAccount({ username }))).toMatchObject({ created: false });
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

    it('leaves a taken alias to the account that has it, however long ago that was created', async () => {
      const first = await given({ createdAt: now });
      const much = 90 * 86_400_000;
      const second = testAccount({ username: first.username ?? '', createdAt: now + much });
      expect(await store().create(second)).toMatchObject({ created: false });
      expect(await store().findByAlias({ kind: 'username', value: first.username ?? '' })).toBe(first.id);
      expect(await store().read(second.id)).toBeUndefined();
    });

    it('keeps aliases of different kinds apart', async () => {
      const value = `+86138${String(Math.random()).slice(2, 10)}`;
      const kinds = ['username', 'phone', 'email', 'agent'] as const;
      const accounts = kinds.map((kind) => testAccount({ username: `of-${kind}-${value}`, [kind]: value }));
      for (const account of accounts) expect(await store().create(account)).toEqual({ created: true });
      const found = await Promise.all(kinds.map((kind) => store().findByAlias({ kind, value })));
      expect(found).toEqual(accounts.map(({ id }) => id));
    });

    it('that comes again late leaves what has changed since', async () => {
      const account = await given();
      await store().change(account.id, { credential: hash('next'), history: [], fromVersion: 1, now });
      await store().create(account);
      expect(await store().read(account.id)).toMatchObject({ credential: hash('next'), version: 2 });
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

  describe(`${name}: upgrade`, () => {
    it('replaces the hashes of the present password and nothing else', async () => {
      const account = await given({
        history: [[former('b')]],
        changedAt: 5,
        changedFrom: 'home',
        unlocks: 1,
      });
      expect(await store().upgrade(account.id, 1, hash('stronger'))).toBe(true);
      expect(await store().read(account.id)).toEqual({ ...account, credential: hash('stronger') });
    });

    it('does nothing when the password was changed meanwhile', async () => {
      const account = await given({ version: 2 });
      expect(await store().upgrade(account.id, 1, hash('stale'))).toBe(false);
      expect(await store().read(account.id)).toEqual(account);
    });

    it('creates nothing for an unknown account', async () => {
      expect(await store().upgrade('nobody', 1, hash('stronger'))).toBe(false);
      expect(await store().read('nobody')).toBeUndefined();
    });

    it('and a change that race leave the new password', async () => {
      const account = await given();
      await unhurried(() =>
        Promise.all([
          store().upgrade(account.id, 1, hash('stronger')),
          store().change(account.id, { credential: hash('next'), history: [], fromVersion: 1, now }),
        ]),
      );
      expect(await store().read(account.id)).toMatchObject({ credential: hash('next'), version: 2 });
    });
  });

  describe(`${name}: change`, () => {
    const change = (digest: string) => ({
      credential: hash(digest),
      history: [hash('current')],
      fromVersion: 1,
      now,
    });

    it('sets credential and history and raises the version', async () => {
      const account = await given({ unlocks: 2 });
      expect(await store().change(account.id, change('next'))).toBe(true);
      expect(await store().read(account.id)).toEqual({
        ...account,
        credential: hash('next'),
        history: [[former('current')]],
        version: 2,
        changedAt: now,
      });
    });

    it('keeps the network that it comes from, and that of the last change alone', async () => {
      const account = await given();
      await store().change(account.id, { ...change('next'), from: 'home' });
      expect(await store().read(account.id)).toMatchObject({ changedFrom: 'home' });
      await store().change(account.id, { ...change('third'), fromVersion: 2, from: 'work' });
      expect(await store().read(account.id)).toMatchObject({ changedFrom: 'work' });
      await store().change(account.id, { ...change('fourth'), fromVersion: 3 });
      expect(await store().read(account.id)).not.toHaveProperty('changedFrom');
    });

    it('does nothing when the account has another version', async () => {
      const account = await given({ version: 2 });
      for (const fromVersion of [1, 3]) {
        expect(await store().change(account.id, { ...change('next'), fromVersion })).toBe(false);
      }
      expect(await store().read(account.id)).toEqual(account);
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
    it('freeze and thaw', async () => {
      const account = await given();
      expect(await store().freeze(account.id)).toBe(true);
      expect((await store().read(account.id))?.status).toBe('frozen');
      expect(await store().thaw(account.id, 1_700_000_000_000)).toBe(true);
      const thawed = { ...account, tokenEnds: 1, tokensEndedAt: 1_700_000_000_000 };
      expect(await store().read(account.id)).toEqual(thawed);
    });

    it('leave an active account as it is when they thaw it', async () => {
      const account = await given();
      expect(await store().thaw(account.id, 1_700_000_000_000)).toBe(true);
      expect(await store().read(account.id)).toEqual(account);
    });

    it('never bring back what was ended, by a clock that is behind', async () => {
      const account = await given({ status: 'frozen' });
      await store().endTokens(account.id, 2_000);
      expect(await store().endTokens(account.id, 1_000)).toBe(true);
      expect(await store().read(account.id)).toMatchObject({ tokenEnds: 2, tokensEndedAt: 2_000 });
      expect(await store().thaw(account.id, 1_000)).toBe(true);
      expect(await store().read(account.id)).toMatchObject({
        status: 'active',
        tokenEnds: 3,
        tokensEndedAt: 2_000,
      });
    });

    it('end tokens as often as they like, and touch nothing else', async () => {
      const account = await given({ status: 'frozen' });
      for (const tokenEnds of [1, 2]) {
        expect(await store().endTokens(account.id, tokenEnds)).toBe(true);
        expect(await store().read(account.id)).toEqual({ ...account, tokenEnds, tokensEndedAt: tokenEnds });
      }
    });

    it('unlock as often as they like, and touch nothing else', async () => {
      const account = await given({ status: 'frozen' });
      for (const unlocks of [1, 2]) {
        expect(await store().unlock(account.id)).toBe(true);
        expect(await store().read(account.id)).toEqual({ ...account, unlocks });
      }
    });

    it('says no for an unknown account and creates none', async () => {
      expect(await store().freeze('nobody')).toBe(false);
      expect(await store().unlock('nobody')).toBe(false);
      expect(await store().thaw('nobody', 1)).toBe(false);
      expect(await store().endTokens('nobody', 1)).toBe(false);
      expect(await store().read('nobody')).toBeUndefined();
    });
  });
}
