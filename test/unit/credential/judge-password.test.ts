import { hash as bcrypt } from 'bcryptjs';
import { describe, expect, it } from 'vitest';
import { decodeHistory, encodeHistory } from '../../../lib/adapters/dynamodb/history-codec.ts';
import type { Credential } from '../../../lib/credential/account.ts';
import { judgePassword } from '../../../lib/credential/judge-password.ts';
import type { OwnHash } from '../../../lib/credential/password-hash.ts';
import type { PasswordHasher } from '../../../lib/credential/password-hasher.ts';
import { plainSecret, type Secret, type SecretForm, toMd5 } from '../../../lib/credential/secret.ts';
import { testAccount } from '../../support/account.ts';
import { testHasher, testPepper } from '../../support/hasher.ts';

const password = plainSecret('oldPassw0rd');
const submitted: Readonly<Record<SecretForm, Secret>> = { plain: password, md5: toMd5(password) };
const wrong: Readonly<Record<SecretForm, Secret>> = {
  plain: plainSecret('0ldPassword'),
  md5: toMd5(plainSecret('0ldPassword')),
};
/** RFC 1321, appendix A.5: `abc` */
const importedAbc = {
  scheme: 'imported',
  form: 'plain',
  encoded: '$md5$900150983cd24fb0d6963f7d28e17f72',
} as const;

const kept = (hasher: PasswordHasher, secret: Secret, forms: readonly SecretForm[]): Promise<OwnHash[]> =>
  Promise.all(forms.map((form) => hasher.hash(secret, hasher.newGeneration(form))));

/** A credential as a history stores it. */
const asStored = (credential: Credential): Credential => decodeHistory(encodeHistory([credential]))[0] ?? [];

/** Judges with a fresh count, so that only the judgement is counted. */
async function judged(
  { hasher, count }: ReturnType<typeof testHasher>,
  ...[secret, account]: [Secret, Parameters<typeof judgePassword>[2]]
) {
  count.hashes = 0;
  return { verdict: await judgePassword(hasher, secret, account), hashes: count.hashes };
}

describe('judgePassword', () => {
  it.each<[SecretForm, readonly SecretForm[], 'right' | 'wrong']>([
    ['plain', ['plain'], 'right'],
    ['plain', ['md5'], 'right'],
    ['plain', ['plain', 'md5'], 'right'],
    ['md5', ['md5'], 'right'],
    ['md5', ['plain', 'md5'], 'right'],
    // Nobody can compare an MD5 with a hash of the text.
    ['md5', ['plain'], 'wrong'],
  ])('judges the password sent as %s and kept as %j: %s, for one hash', async (form, forms, verdict) => {
    const test = testHasher();
    const account = testAccount({ credential: await kept(test.hasher, password, forms) });

    expect(await judged(test, submitted[form], account)).toEqual({ verdict, hashes: 1 });
    expect(await judged(test, wrong[form], account)).toEqual({ verdict: 'wrong', hashes: 1 });
  });

  it.each(['plain', 'md5'] as const)(
    'does the work of one hash for an account without a password (%s)',
    async (form) => {
      expect(await judged(testHasher(), submitted[form], testAccount())).toEqual({
        verdict: 'wrong',
        hashes: 1,
      });
    },
  );

  it('judges an imported hash by its own scheme and adds a hash when the password is wrong', async () => {
    const test = testHasher();
    const account = testAccount({ credential: [importedAbc] });

    expect(await judged(test, plainSecret('abc'), account)).toEqual({ verdict: 'right', hashes: 0 });
    expect(await judged(test, plainSecret('abd'), account)).toEqual({ verdict: 'wrong', hashes: 1 });
  });

  it('judges a wrapped hash for one hash, right or wrong', async () => {
    const test = testHasher();
    const account = testAccount({ credential: [await test.hasher.wrapIfWeak(importedAbc)] });

    expect(await judged(test, plainSecret('abc'), account)).toEqual({ verdict: 'right', hashes: 1 });
    expect(await judged(test, plainSecret('abd'), account)).toEqual({ verdict: 'wrong', hashes: 1 });
    expect(await judged(test, toMd5(plainSecret('abc')), account)).toEqual({ verdict: 'wrong', hashes: 1 });
  });

  it('does not take the MD5 of a password for the password behind an imported MD5', async () => {
    const account = testAccount({ credential: [importedAbc] });

    expect(await judged(testHasher(), toMd5(plainSecret('abc')), account)).toEqual({
      verdict: 'wrong',
      hashes: 1,
    });
  });

  it('judges a hash made with an older pepper and cost', async () => {
    const [older, newer] = [testPepper('older'), testPepper('newer')];
    const { hasher: before } = testHasher({ peppers: [older], cost: 5 });
    const credential = await kept(before, password, ['plain']);
    const test = testHasher({ peppers: [newer, older] });

    expect((await judged(test, password, testAccount({ credential }))).verdict).toBe('right');
    expect((await judged(test, wrong.plain, testAccount({ credential }))).verdict).toBe('wrong');
  });

  it('is an internal error, not a wrong password, when a pepper or a scheme is unknown', async () => {
    const { hasher } = testHasher();
    const foreign = await kept(testHasher({ peppers: [testPepper('lost')] }).hasher, password, ['plain']);
    const unreadable = { ...importedAbc, encoded: '$unknown$' };

    for (const credential of [foreign, [unreadable]]) {
      await expect(judgePassword(hasher, password, testAccount({ credential }))).rejects.toMatchObject({
        code: 'internal',
      });
    }
  });
});

describe('the rounds of judging a wrong password', () => {
  const cost = 7;

  async function rounds(secret: Secret, credential?: Credential): Promise<number> {
    const { hasher, count } = testHasher({ peppers, cost });
    const verdict = await judgePassword(hasher, secret, testAccount(credential ? { credential } : {}));
    expect(verdict).toBe('wrong');
    return count.rounds;
  }
  const peppers = [testPepper('newer'), testPepper('older')];
  const keptAt = (storedCost: number, forms: readonly SecretForm[]) =>
    kept(testHasher({ peppers: peppers.slice(1), cost: storedCost }).hasher, password, forms);

  it.each([4, 5, 6, 7])('are those of an unknown name where the hash is of cost %i', async (storedCost) => {
    const unknown = testHasher({ peppers, cost });
    await unknown.hasher.decoy();
    expect(unknown.count.rounds).toBe(2 ** cost);

    for (const form of ['plain', 'md5'] as const) {
      expect(await rounds(wrong[form], await keptAt(storedCost, ['plain', 'md5']))).toBe(2 ** cost);
    }
    expect(await rounds(wrong.plain, await keptAt(storedCost, ['md5']))).toBe(2 ** cost);
  });

  it.each([4, 6, 7])('are the same for a hash that was wrapped at cost %i', async (storedCost) => {
    const { hasher } = testHasher({ peppers: peppers.slice(1), cost: storedCost });
    const wrapped = await hasher.wrapIfWeak(importedAbc);

    expect(await rounds(wrong.plain, [wrapped])).toBe(2 ** cost);
    expect(await rounds(wrong.md5, [wrapped])).toBe(2 ** cost);
  });

  it('are the same where no hash can judge the form, or there is no password', async () => {
    expect(await rounds(wrong.md5, await keptAt(4, ['plain']))).toBe(2 ** cost);
    expect(await rounds(wrong.plain)).toBe(2 ** cost);
    expect(await rounds(wrong.md5)).toBe(2 ** cost);
  });

  it.each([4, 5, cost])(
    'are, with those of an imported bcrypt of cost %i, those of today',
    async (theirs) => {
      const encoded = await bcrypt('oldPassw0rd', `$2b$0${theirs}$${'a'.repeat(21)}u`);
      const imported = { scheme: 'imported', form: 'plain', encoded } as const;
      expect(await rounds(wrong.plain, [imported])).toBe(2 ** cost - 2 ** theirs);
      // Nobody can compare an MD5 with it.
      expect(await rounds(wrong.md5, [imported])).toBe(2 ** cost);
    },
  );
});

describe('judgePassword, after a change', () => {
  const forms: readonly SecretForm[] = ['plain', 'md5'];

  async function changedTwice() {
    const test = testHasher();
    const first = await kept(test.hasher, plainSecret('first'), forms);
    const inSameGenerations = (secret: Secret) =>
      Promise.all(first.map((generation) => test.hasher.hash(secret, generation)));
    const account = testAccount({
      credential: await inSameGenerations(plainSecret('third')),
      history: [await inSameGenerations(plainSecret('second')), first],
    });
    return { test, account };
  }

  it('tells the password that was just replaced, in either form, for the same one hash', async () => {
    const { test, account } = await changedTwice();

    for (const secret of [plainSecret('second'), toMd5(plainSecret('second'))]) {
      expect(await judged(test, secret, account)).toEqual({ verdict: 'replaced', hashes: 1 });
    }
  });

  it('tells it by the shortened digest that a history keeps, and takes that for no current password', async () => {
    const { test, account } = await changedTwice();
    const stored = { ...account, history: account.history.map(asStored) };
    const current = { ...account, credential: asStored(account.credential ?? []) };

    for (const secret of [plainSecret('second'), toMd5(plainSecret('second'))]) {
      expect(await judged(test, secret, stored)).toEqual({ verdict: 'replaced', hashes: 1 });
    }
    expect(await judged(test, plainSecret('first'), stored)).toEqual({ verdict: 'wrong', hashes: 1 });
    expect(await judged(test, plainSecret('third'), current)).toEqual({ verdict: 'wrong', hashes: 1 });
  });

  it('does not excuse a password that was replaced longer ago, nor one that never was', async () => {
    const { test, account } = await changedTwice();

    for (const text of ['first', 'never']) {
      expect(await judged(test, plainSecret(text), account)).toEqual({ verdict: 'wrong', hashes: 1 });
    }
  });

  it('takes the current password for right even when the history names it too', async () => {
    const { test, account } = await changedTwice();
    const again = { ...account, history: [account.credential ?? [], ...account.history] };

    expect((await judged(test, plainSecret('third'), again)).verdict).toBe('right');
  });
});
