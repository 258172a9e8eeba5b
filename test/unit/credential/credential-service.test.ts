import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { SignedInCaller } from '../../../lib/credential/claimant.ts';
import { md5Secret, plainSecret, type Secret, toMd5 } from '../../../lib/credential/secret.ts';
import { testAccount } from '../../support/account.ts';
import { type ServiceUnderTest, startService } from '../../support/credential-service.ts';
import { outcomeOf } from '../../support/outcome-of.ts';

let test: ServiceUnderTest;
beforeAll(async () => {
  test = await startService();
});
afterAll(() => test.close());

const secretOf = (password: string | Secret) =>
  typeof password === 'string' ? plainSecret(password) : password;
const signIn = (username: string, password: string | Secret, service = test.service) =>
  outcomeOf(
    service.signIn({
      alias: { kind: 'username', value: username },
      secret: secretOf(password),
    }),
  );
const change = (username: string, old: string | Secret, next: string | Secret, service = test.service) =>
  outcomeOf(
    service.changePassword({
      claimant: { alias: { kind: 'username', value: username } },
      oldSecret: secretOf(old),
      newSecret: secretOf(next),
    }),
  );
const callerOf = (subject: SignedInCaller['subject'], isCurrent = true): { caller: SignedInCaller } => ({
  caller: { subject, isCurrent: () => isCurrent },
});

describe('round trips', () => {
  it('signs in with one read, one counted attempt and one success', async () => {
    const { username } = await test.account();
    expect(await signIn(username, 'old password')).toBe('ok');
    expect(test.proxy.take()).toEqual(['GetItem', 'UpdateItem', 'UpdateItem']);
    expect(test.hashes.hashes).toBe(1);
  });

  it('changes a password with one read and two writes, and two hashes', async () => {
    const { username } = await test.account();
    expect(await change(username, 'old password', 'new password 1')).toBe('ok');
    expect(test.proxy.take()).toEqual(['GetItem', 'UpdateItem', 'UpdateItem']);
    expect(test.hashes.hashes).toBe(2);
  });

  it('skips the read for an account named by its id', async () => {
    const { id } = await test.account();
    const claimant = callerOf(id);
    const [oldSecret, newSecret] = [plainSecret('old password'), plainSecret('new password 1')];
    await test.service.changePassword({ claimant, oldSecret, newSecret });
    expect(test.proxy.take()).toEqual(['UpdateItem', 'UpdateItem']);
  });

  it.each(['a wrong password', 'an unknown name', 'a frozen account', 'a locked account', 'no password'])(
    'costs the same work for %s',
    async (kind) => {
      const { id, username } = await test.account(kind === 'no password' ? null : undefined);
      if (kind === 'a frozen account') await test.accounts.setStatus(id, 'frozen');
      if (kind === 'a locked account') for (let i = 0; i < 5; i += 1) await signIn(username, 'guess');
      const name = kind === 'an unknown name' ? 'nobody' : username;
      test.proxy.take();
      test.hashes.hashes = 0;
      await outcomeOf(
        test.service.signIn({ alias: { kind: 'username', value: name }, secret: plainSecret('guess') }),
      );
      expect(test.proxy.take()).toEqual(['GetItem', 'UpdateItem']);
      expect(test.hashes.hashes).toBe(1);
    },
  );
});

it('tells an unknown name by the same round trips as a wrong password', async () => {
  test.proxy.take();
  expect(await signIn('nobody', 'guess')).toBe('account_not_found');
  expect(test.proxy.take()).toEqual(['GetItem', 'UpdateItem']);
});

describe('a lost optimistic lock', () => {
  /** Another change comes between the counted attempt of the next request and the write that follows its judgement. */
  const changeMeanwhile = (username: string) => {
    const countAttempt = test.accounts.countAttempt.bind(test.accounts);
    vi.spyOn(test.accounts, 'countAttempt').mockImplementationOnce(async (...attempt) => {
      const counted = await countAttempt(...attempt);
      expect(await change(username, 'old password', 'new password 1')).toBe('ok');
      return counted;
    });
  };

  it('signs nobody in under the password that was replaced meanwhile', async () => {
    const { username } = await test.account();
    changeMeanwhile(username);
    expect(await signIn(username, 'old password')).toBe('outdated');
  });

  it('proves nothing by it beside another proof either', async () => {
    const { id, username } = await test.account();
    changeMeanwhile(username);
    const proof = test.service.provePassword(callerOf(id), plainSecret('old password'));
    expect(await outcomeOf(proof)).toBe('outdated');
  });
});

describe('late attempts', () => {
  it('do not lock the account when the change was just before them', async () => {
    const { username } = await test.account();
    expect(await change(username, 'old password', 'new password 1')).toBe('ok');
    for (let i = 0; i < 20; i += 1)
      expect(await change(username, 'old password', `late ${i} one`)).toBe('wrong_password');
    expect(await signIn(username, 'new password 1')).toBe('ok');
  });

  it('are held against a caller once the grace period is over', async () => {
    const { username } = await test.account();
    await change(username, 'old password', 'new password 1');
    test.clock.now += 300_000;
    for (let i = 0; i < 5; i += 1) await signIn(username, 'old password');
    expect(await signIn(username, 'new password 1')).toBe('account_locked');
  });
});

describe('lockout', () => {
  it('locks for 30 s after the fifth failure, then for a minute after one more', async () => {
    const { username } = await test.account();
    for (let i = 0; i < 5; i += 1) expect(await signIn(username, 'guess')).toBe('wrong_password');
    expect(await signIn(username, 'old password')).toBe('account_locked');
    test.clock.now += 30_000;
    expect(await signIn(username, 'guess')).toBe('wrong_password');
    test.clock.now += 59_999;
    expect(await signIn(username, 'old password')).toBe('account_locked');
    test.clock.now += 1;
    expect(await signIn(username, 'old password')).toBe('ok');
    expect(await signIn(username, 'guess')).toBe('wrong_password');
  });

  it('does not let a stranger lock a signed-in user out', async () => {
    const { id, username } = await test.account();
    for (let i = 0; i < 9; i += 1) await signIn(username, 'guess');
    const request = { oldSecret: plainSecret('old password'), newSecret: plainSecret('new password 1') };
    expect(await outcomeOf(test.service.changePassword({ claimant: callerOf(id), ...request }))).toBe('ok');
  });
});

describe('callers with a token', () => {
  const request = { oldSecret: plainSecret('old password'), newSecret: plainSecret('new password 1') };

  it('refuses an outdated token before it says anything of the account, and does not count it', async () => {
    const { id } = await test.account();
    for (let i = 0; i < 9; i += 1) {
      const outcome = outcomeOf(test.service.changePassword({ claimant: callerOf(id, false), ...request }));
      expect(await outcome).toBe('token_outdated');
    }
    await test.accounts.setStatus(id, 'frozen');
    expect(await outcomeOf(test.service.changePassword({ claimant: callerOf(id, false), ...request }))).toBe(
      'token_outdated',
    );
    expect((await test.accounts.read(id))?.attempts.signedIn.attempts).toBe(0);
  });

  it('tells unknown, frozen and locked apart', async () => {
    const frozen = await test.account();
    await test.accounts.setStatus(frozen.id, 'frozen');
    const locked = await test.account();
    const wrong = { ...request, oldSecret: plainSecret('guess') };
    for (let i = 0; i < 5; i += 1)
      await outcomeOf(test.service.changePassword({ claimant: callerOf(locked.id), ...wrong }));
    const outcome = (id: string) =>
      outcomeOf(test.service.changePassword({ claimant: callerOf(id), ...request }));
    expect(await outcome('nobody')).toBe('account_not_found');
    expect(await outcome(frozen.id)).toBe('account_frozen');
    expect(await outcome(locked.id)).toBe('account_locked');
  });

  it('finds the account by an alias that the token of another issuer names', async () => {
    const { username } = await test.account();
    const claimant = callerOf({ kind: 'username', value: username });
    expect(await outcomeOf(test.service.changePassword({ claimant, ...request }))).toBe('ok');
  });

  it('sets the first password without an old one, and only the first', async () => {
    const { id, username } = await test.account(null);
    const first = { claimant: callerOf(id), newSecret: plainSecret('new password 1') };
    expect(await outcomeOf(test.service.changePassword(first))).toBe('ok');
    expect(await signIn(username, 'new password 1')).toBe('ok');
    const second = { claimant: callerOf(id), newSecret: plainSecret('new password 2') };
    expect(await outcomeOf(test.service.changePassword(second))).toBe('password_required');
  });
});

describe('new passwords', () => {
  it('reports every policy issue', async () => {
    const strict = test.withSettings({
      policy: { minLength: 8, maxLength: 256, requiredClasses: ['upper', 'digit'] },
    });
    const { username } = await test.account();
    const work = strict.changePassword({
      claimant: { alias: { kind: 'username', value: username } },
      oldSecret: plainSecret('old password'),
      newSecret: plainSecret('short'),
    });
    await expect(work).rejects.toMatchObject({ issues: ['too_short', 'missing_upper', 'missing_digit'] });
  });

  it('refuses a breached password, asked last', async () => {
    const asked: string[] = [];
    const service = test.withSettings({
      breached: {
        contains: async (password) => {
          asked.push(password);
          return true;
        },
      },
    });
    const { username } = await test.account();
    expect(await change(username, 'old password', 'short', service)).toBe('weak_password');
    expect(await change(username, 'old password', 'new password 1', service)).toBe('weak_password');
    expect(asked).toEqual(['new password 1']);
    expect(await signIn(username, 'old password')).toBe('ok');
  });

  it.each([0, 1, 3])('keeps the last %i passwords from coming back, and no more', async (historyDepth) => {
    const service = test.withSettings({ historyDepth });
    const { username } = await test.account('password number 0');
    const password = (i: number) => `password number ${i}`;
    for (let i = 0; i < 4; i += 1)
      expect(await change(username, password(i), password(i + 1), service)).toBe('ok');
    for (let back = 1; back <= historyDepth; back += 1) {
      expect(await change(username, password(4), password(4 - back), service)).toBe('reused_password');
    }
    expect(await change(username, password(4), password(4), service)).toBe('same_password');
    expect(await change(username, password(4), password(3 - historyDepth), service)).toBe('ok');
  });

  it('costs the same hashes with a history of 128 as with none', async () => {
    const deep = test.withSettings({ historyDepth: 128 });
    const { id, username } = await test.account('password number 0');
    for (let i = 0; i < 130; i += 1)
      await change(username, `password number ${i}`, `password number ${i + 1}`, deep);
    expect((await test.accounts.read(id))?.history).toHaveLength(128);
    test.hashes.hashes = 0;
    expect(await change(username, 'password number 130', 'password number 131', deep)).toBe('ok');
    expect(test.hashes.hashes).toBe(2);
    expect(await change(username, 'password number 131', 'password number 4', deep)).toBe('reused_password');
  });
});

describe('secret forms', () => {
  const md5Of = (password: string) => toMd5(plainSecret(password));

  it('signs in by text to a password that was set by MD5, and upgrades it', async () => {
    const { id, username } = await test.account(md5Of('old password'));
    expect(await signIn(username, md5Of('old password'))).toBe('ok');
    expect(await signIn(username, 'old password')).toBe('ok');
    expect((await test.accounts.read(id))?.credential?.map(({ form }) => form)).toEqual(['plain']);
    expect(await signIn(username, 'old password')).toBe('ok');
    expect(await signIn(username, md5Of('old password'))).toBe('wrong_password');
  });

  it('judges an MD5 by the kept MD5 form where the deployment keeps one', async () => {
    const both = test.withSettings({ forms: ['plain', 'md5'] });
    const { id, username } = await test.account();
    expect(await change(username, 'old password', 'new password 1', both)).toBe('ok');
    expect((await test.accounts.read(id))?.credential?.map(({ form }) => form)).toEqual(['plain', 'md5']);
    expect(await signIn(username, md5Of('new password 1'), both)).toBe('ok');
    expect(await signIn(username, md5Secret(md5Of('new password 1').hex.toUpperCase()), both)).toBe('ok');
    expect(await signIn(username, md5Of('old password'), both)).toBe('wrong_password');
  });

  it('catches reuse across forms', async () => {
    const both = test.withSettings({ forms: ['plain', 'md5'] });
    const { username } = await test.account();
    await change(username, 'old password', 'new password 1', both);
    await change(username, 'new password 1', md5Of('new password 2'), both);
    expect(await change(username, md5Of('new password 2'), 'new password 1', both)).toBe('reused_password');
    expect(await change(username, md5Of('new password 2'), md5Of('new password 1'), both)).toBe(
      'reused_password',
    );
    expect(await change(username, 'new password 2', md5Of('new password 2'), both)).toBe('same_password');
    expect(await change(username, 'new password 2', 'new password 3', both)).toBe('ok');
  });

  it('holds an MD5 to what can be seen of it: that it is no common password and none of the owner’s names', async () => {
    const { username } = await test.account();
    for (const weak of ['', '123456', 'Password1', username, username.toUpperCase()])
      expect(await change(username, 'old password', md5Of(weak))).toBe('weak_password');
    expect(await signIn(username, 'old password')).toBe('ok');
  });

  it('does not hold an MD5 to a length: nobody can see through it', async () => {
    const { username } = await test.account();
    expect(await change(username, 'old password', md5Of('k9-x'))).toBe('ok');
    expect(await signIn(username, 'k9-x')).toBe('ok');
  });
});

describe('upgrades', () => {
  /** FIPS 180-4: SHA-1 of `test`. */
  const imported = {
    scheme: 'imported',
    form: 'plain',
    encoded: '$sha1$a94a8fe5ccb19ba61c4c0873d391e987982fbbd3',
  } as const;

  it.each([
    ['wrapped', async () => test.account(imported)],
    ['unwrapped, as those of former versions are', storedAsItCame],
  ])('hash an imported password anew at the next sign-in (%s)', async (_, given) => {
    const { id, username } = await given();
    expect(await signIn(username, 'wrong')).toBe('wrong_password');
    expect(await signIn(username, 'test')).toBe('ok');
    expect((await test.accounts.read(id))?.credential).toMatchObject([{ scheme: 'own', cost: 4 }]);
    expect(await signIn(username, 'test')).toBe('ok');
  });

  it.each([
    ['wrapped', async () => test.account(imported)],
    ['unwrapped', storedAsItCame],
  ])('keep an imported password in the history, verifiable (%s)', async (_, given) => {
    const { username } = await given();
    const lax = test.withSettings({ policy: { minLength: 1, maxLength: 256, requiredClasses: [] } });
    expect(await change(username, 'test', 'new password 1', lax)).toBe('ok');
    expect(await change(username, 'new password 1', 'test', lax)).toBe('reused_password');
  });

  async function storedAsItCame(): Promise<{ id: string; username: string }> {
    const username = `as-it-came-${randomUUID()}`;
    const account = testAccount({ username, credential: [imported] });
    expect(await test.accounts.create(account)).toEqual({ created: true });
    return { id: account.id, username };
  }
});
