import { describe, expect, it } from 'vitest';
import { decodeHistory, encodeHistory } from '../../../lib/adapters/dynamodb/history-codec.ts';
import type { Account, Credential } from '../../../lib/credential/account.ts';
import { hashForStorage, nextCredential } from '../../../lib/credential/next-credential.ts';
import { type Generation, generationKey, type StoredHash } from '../../../lib/credential/password-hash.ts';
import type { PasswordHasher } from '../../../lib/credential/password-hasher.ts';
import { plainSecret, type Secret, type SecretForm, toMd5 } from '../../../lib/credential/secret.ts';
import { testAccount } from '../../support/account.ts';
import { testHasher, testPepper } from '../../support/hasher.ts';

const plainOnly: readonly SecretForm[] = ['plain'];
const both: readonly SecretForm[] = ['plain', 'md5'];

/** RFC 1321, appendix A.5 */
const importedMd5 = (hex: string) => ({ scheme: 'imported', form: 'plain', encoded: `$md5$${hex}` }) as const;
const importedAbc = importedMd5('900150983cd24fb0d6963f7d28e17f72');
const importedA = importedMd5('0cc175b9c0f1b6a831c399e269772661');

/** Applies passwords one after the other, the way the service does; the last one is current. */
async function accountAfter(
  hasher: PasswordHasher,
  secrets: readonly Secret[],
  forms: readonly SecretForm[] = plainOnly,
): Promise<Account> {
  let account = testAccount();
  for (const secret of secrets) {
    const credential = await hashForStorage(hasher, secret, account, forms);
    const history: readonly Credential[] = account.credential
      ? [account.credential, ...account.history]
      : account.history;
    account = { ...account, credential, history };
  }
  return account;
}

const texts = (...passwords: string[]) => passwords.map(plainSecret);
const keyOf = (hash: StoredHash | undefined) =>
  hash?.scheme === 'own' ? generationKey(hash) : expect.fail('not a hash of our own');

async function next(
  { hasher, count }: ReturnType<typeof testHasher>,
  secret: Secret,
  account: Account,
  { forms = plainOnly, depth = 128 }: { forms?: readonly SecretForm[]; depth?: number } = {},
) {
  count.hashes = 0;
  const result = await nextCredential(hasher, secret, account, { forms, depth });
  return { ...result, hashes: count.hashes };
}

describe('nextCredential', () => {
  it('gives a credential that the new password opens and the old one does not', async () => {
    const test = testHasher();
    const account = await accountAfter(test.hasher, texts('old'));

    const { credential, repeats } = await next(test, plainSecret('new'), account);

    expect(repeats).toBe('nothing');
    expect(credential).toHaveLength(1);
    expect(await test.hasher.verify(plainSecret('new'), credential[0]!)).toBe(true);
    expect(await test.hasher.verify(plainSecret('old'), credential[0]!)).toBe(false);
  });

  it.each([
    ['third', 'current'],
    ['second', 'former'],
    ['first', 'former'],
    ['fourth', 'nothing'],
  ])('finds that %s repeats: %s', async (text, repeats) => {
    const test = testHasher();
    const account = await accountAfter(test.hasher, texts('first', 'second', 'third'));

    expect(await next(test, plainSecret(text), account)).toMatchObject({ repeats, hashes: 1 });
  });

  it('looks back as far as the depth goes, and always at the current password', async () => {
    const test = testHasher();
    const account = await accountAfter(test.hasher, texts('first', 'second', 'third'));
    const repeats = async (text: string, depth: number) =>
      (await next(test, plainSecret(text), account, { depth })).repeats;

    expect(await repeats('first', 2)).toBe('former');
    expect(await repeats('first', 1)).toBe('nothing');
    expect(await repeats('second', 1)).toBe('former');
    expect(await repeats('second', 0)).toBe('nothing');
    expect(await repeats('third', 0)).toBe('current');
  });

  it('takes another Unicode spelling of a former password for that password', async () => {
    const test = testHasher();
    const account = await accountAfter(test.hasher, texts('cafe\u0301', 'other'));

    expect((await next(test, plainSecret('caf\u00e9'), account)).repeats).toBe('former');
  });

  it('reuses the account’s generation, so that hashes stay comparable', async () => {
    const test = testHasher();
    const account = await accountAfter(test.hasher, texts('first', 'second'));

    const { credential } = await next(test, plainSecret('third'), account);

    expect(keyOf(credential[0])).toBe(keyOf(account.history[0]?.[0]));
  });

  it('shares no salt between two accounts', async () => {
    const { hasher } = testHasher();
    const [one, other] = await Promise.all([1, 2].map(() => accountAfter(hasher, texts('same'))));

    expect(keyOf(one?.credential?.[0])).not.toBe(keyOf(other?.credential?.[0]));
  });
});

describe('nextCredential on a history as it is stored', () => {
  it.each([
    ['third', 'current'],
    ['second', 'former'],
    ['first', 'former'],
    ['fourth', 'nothing'],
  ])('finds that %s repeats: %s, in either form', async (text, repeats) => {
    const test = testHasher();
    const account = await accountAfter(test.hasher, texts('first', 'second', 'third'), both);
    const stored = { ...account, history: decodeHistory(encodeHistory(account.history)) };

    expect(await next(test, plainSecret(text), stored, { forms: both })).toMatchObject({
      repeats,
      hashes: 2,
    });
    expect(await next(test, toMd5(plainSecret(text)), stored)).toMatchObject({ repeats, hashes: 1 });
  });

  it('stores digests in full, whatever generation they continue', async () => {
    const test = testHasher();
    const account = await accountAfter(test.hasher, texts('first', 'second'));
    const history = decodeHistory(encodeHistory(account.history));

    const { credential } = await next(test, plainSecret('third'), testAccount({ history }));

    expect(credential).toEqual([await test.hasher.hash(plainSecret('third'), history[0]?.[0] as Generation)]);
    expect(credential[0]).toMatchObject({ digest: expect.stringMatching(/^.{31}$/) });
  });
});

describe('the cost of nextCredential', () => {
  it('is one hash for an account without a password', async () => {
    expect(await next(testHasher(), plainSecret('first'), testAccount())).toMatchObject({
      repeats: 'nothing',
      hashes: 1,
    });
  });

  it('is one hash for 128 former passwords of one generation, whichever is repeated', async () => {
    const test = testHasher();
    const passwords = Array.from({ length: 129 }, (_, index) => `password ${index}`);
    const account = await accountAfter(test.hasher, texts(...passwords));
    expect(account.history).toHaveLength(128);

    for (const text of ['new', 'password 128', 'password 127', 'password 0']) {
      expect((await next(test, plainSecret(text), account)).hashes).toBe(1);
    }
    expect((await next(test, plainSecret('password 0'), account)).repeats).toBe('former');
  });

  it('is one more for the MD5 form where it is kept', async () => {
    const test = testHasher();
    const account = await accountAfter(test.hasher, texts('first', 'second'), both);

    const { credential, hashes, repeats } = await next(test, plainSecret('third'), account, { forms: both });

    expect({ hashes, repeats }).toEqual({ hashes: 2, repeats: 'nothing' });
    expect(credential.map(({ form }) => form)).toEqual(['plain', 'md5']);
  });

  it('is one more for each older generation, however many hashes it has', async () => {
    const [oldest, older, newest] = [testPepper('oldest'), testPepper('older'), testPepper('newest')];
    const first = await accountAfter(testHasher({ peppers: [oldest] }).hasher, texts('a', 'b', 'c'));
    const second = await accountAfter(testHasher({ peppers: [older] }).hasher, texts('d', 'e'));
    const account: Account = {
      ...second,
      history: [...second.history, first.credential ?? [], ...first.history],
    };
    const test = testHasher({ peppers: [newest, older, oldest] });

    expect(await next(test, plainSecret('new'), account)).toMatchObject({ hashes: 3, repeats: 'nothing' });
    expect(await next(test, plainSecret('a'), account)).toMatchObject({ hashes: 3, repeats: 'former' });
    expect(await next(test, plainSecret('e'), account)).toMatchObject({ hashes: 3, repeats: 'current' });
    // An older generation beyond the depth costs nothing.
    expect((await next(test, plainSecret('new'), account, { depth: 1 })).hashes).toBe(2);
  });

  it('is each imported hash’s own verification, and no bcrypt of ours', async () => {
    const test = testHasher();
    const account = testAccount({ credential: [importedAbc], history: [[importedA]] });

    expect(await next(test, plainSecret('new'), account)).toMatchObject({ hashes: 1, repeats: 'nothing' });
    expect(await next(test, plainSecret('abc'), account)).toMatchObject({ hashes: 1, repeats: 'current' });
    expect(await next(test, plainSecret('a'), account)).toMatchObject({ hashes: 1, repeats: 'former' });
  });
});

describe('nextCredential after an import', () => {
  it('finds a wrapped password again, for one hash more', async () => {
    const test = testHasher();
    const wrapped = [await test.hasher.wrapIfWeak(importedAbc)];
    const former = await accountAfter(test.hasher, texts('second'));
    const later = { ...former, history: [wrapped] };

    expect(await next(test, plainSecret('new'), testAccount({ credential: wrapped }))).toMatchObject({
      hashes: 2,
      repeats: 'nothing',
    });
    expect(await next(test, plainSecret('abc'), testAccount({ credential: wrapped }))).toMatchObject({
      hashes: 2,
      repeats: 'current',
    });
    expect(await next(test, plainSecret('abc'), later)).toMatchObject({ hashes: 2, repeats: 'former' });
  });

  it('hashes in a generation of its own, not in that of the wrapping', async () => {
    const test = testHasher();
    const wrapped = await test.hasher.wrapIfWeak(importedAbc);

    const { credential } = await next(test, plainSecret('new'), testAccount({ credential: [wrapped] }));

    expect(credential).toMatchObject([{ scheme: 'own' }]);
    expect(wrapped.scheme === 'wrapped' && wrapped.salt).not.toBe(
      credential[0]?.scheme === 'own' && credential[0].salt,
    );
  });
});

describe('nextCredential across the forms', () => {
  const reused = plainSecret('reused');

  it.each<[SecretForm, SecretForm, readonly SecretForm[], 'former' | 'nothing']>([
    ['plain', 'plain', plainOnly, 'former'],
    ['plain', 'plain', both, 'former'],
    ['md5', 'plain', both, 'former'],
    ['plain', 'md5', both, 'former'],
    ['md5', 'md5', both, 'former'],
    ['md5', 'md5', plainOnly, 'former'],
    // Without the MD5's hash nobody can tell: an MD5 meets no hash of a text.
    ['md5', 'plain', plainOnly, 'nothing'],
    ['plain', 'md5', plainOnly, 'former'],
  ])('sent as %s, once set as %s, forms %j: repeats %s', async (sent, set, forms, repeats) => {
    const inForm = (secret: Secret, form: SecretForm) => (form === 'md5' ? toMd5(secret) : secret);
    const test = testHasher();
    const account = await accountAfter(test.hasher, [inForm(reused, set), plainSecret('current')], forms);

    expect((await next(test, inForm(reused, sent), account, { forms })).repeats).toBe(repeats);
  });

  it('keeps an MD5 as an MD5 alone: its text is unknown', async () => {
    const { credential } = await next(testHasher(), toMd5(reused), testAccount(), { forms: both });

    expect(credential.map(({ form }) => form)).toEqual(['md5']);
  });
});

describe('hashForStorage', () => {
  const upgraded = async (hasher: PasswordHasher, credential: Credential, forms = plainOnly) =>
    hashForStorage(hasher, plainSecret('abc'), testAccount({ credential }), forms);

  it('turns an imported hash into one of our own', async () => {
    const { hasher } = testHasher();

    const [hash] = await upgraded(hasher, [importedAbc]);

    expect(hash).toMatchObject({ scheme: 'own', form: 'plain', cost: 4 });
    expect(await hasher.verify(plainSecret('abc'), hash!)).toBe(true);
  });

  it('moves a hash to the newest pepper and to today’s cost', async () => {
    const [older, newer] = [testPepper('older'), testPepper('newer')];
    const { hasher: before } = testHasher({ peppers: [older], cost: 4 });
    const credential = await upgraded(before, []);

    const [hash] = await upgraded(testHasher({ peppers: [newer, older], cost: 5 }).hasher, credential);

    expect(hash).toMatchObject({ pepperId: 'newer', cost: 5 });
    expect(hash?.salt).not.toBe(credential[0]?.scheme === 'own' && credential[0].salt);
  });

  it('adds the form that a credential lacks and keeps the generation that it has', async () => {
    const { hasher } = testHasher();
    const credential = await upgraded(hasher, []);

    const kept = await upgraded(hasher, credential, both);

    expect(kept.map(({ form }) => form)).toEqual(['plain', 'md5']);
    expect(kept[0]).toEqual(credential[0]);
    expect(kept[1]?.salt).not.toBe(kept[0]?.salt);
  });

  it('costs the same wherever in the history a password is found', async () => {
    const peppers = [testPepper('pepper-2'), testPepper('pepper-1')] as const;
    const older = testHasher({ peppers: [peppers[1]] });
    const test = testHasher({ peppers: [...peppers] });
    const first = await accountAfter(older.hasher, texts('from long ago', 'less long ago'));
    const credential = await hashForStorage(test.hasher, plainSecret('of late'), testAccount(), plainOnly);
    const account = {
      ...first,
      credential: await hashForStorage(
        test.hasher,
        plainSecret('current'),
        { ...first, credential },
        plainOnly,
      ),
      history: [credential, first.credential ?? [], ...first.history],
    };

    const costs: [string, number][] = [];
    for (const text of ['of late', 'less long ago', 'from long ago']) {
      const { repeats, hashes } = await next(test, plainSecret(text), account);
      costs.push([repeats, hashes]);
    }

    expect(costs).toEqual(Array(3).fill(['former', 2]));
  });
});
