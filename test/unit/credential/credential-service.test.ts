import { randomUUID } from 'node:crypto';
import { UpdateItemCommand } from '@aws-sdk/client-dynamodb';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { sharedKey } from '../../../lib/adapters/dynamodb/attempts/shared-item.ts';
import { DynamoDbFailureCounts } from '../../../lib/adapters/dynamodb/failure-counts.ts';
import { doorOf } from '../../../lib/credential/attempts/door.ts';
import type { AttemptCounts } from '../../../lib/credential/attempts/ports.ts';
import { SourceGuard } from '../../../lib/credential/attempts/source-guard.ts';
import type { SignedInCaller } from '../../../lib/credential/claimant.ts';
import type { CredentialService } from '../../../lib/credential/credential-service.ts';
import { md5Secret, plainSecret, type Secret, toMd5 } from '../../../lib/credential/secret.ts';
import type { Source } from '../../../lib/credential/sources/source.ts';
import { CoreError } from '../../../lib/errors/service-error.ts';
import { testAccount } from '../../support/account.ts';
import { type ServiceUnderTest, somewhere, startService } from '../../support/credential-service.ts';
import { testHasher } from '../../support/hasher.ts';
import { outcomeOf } from '../../support/outcome-of.ts';

let test: ServiceUnderTest;
beforeAll(async () => {
  test = await startService();
});
afterAll(() => test.close());

const secretOf = (password: string | Secret) =>
  typeof password === 'string' ? plainSecret(password) : password;
const signIn = (
  username: string,
  password: string | Secret,
  service = test.service,
  source: Source = somewhere,
) =>
  outcomeOf(
    service.signIn({ alias: { kind: 'username', value: username }, secret: secretOf(password), source }),
  );
const change = (
  username: string,
  old: string | Secret,
  next: string | Secret,
  service = test.service,
  source: Source = somewhere,
) =>
  outcomeOf(
    service.changePassword({
      claimant: { alias: { kind: 'username', value: username } },
      oldSecret: secretOf(old),
      newSecret: secretOf(next),
      source,
    }),
  );
/** Guesses until the account is contested. */
const contest = async (username: string, source: Source = { address: '203.0.113.9' }) => {
  for (let i = 0; i < 5; i += 1) await signIn(username, 'guess', test.service, source);
};
const callerOf = (subject: SignedInCaller['subject'], isCurrent = true): { caller: SignedInCaller } => ({
  caller: { subject, isCurrent: () => isCurrent },
});

describe('round trips', () => {
  it('signs in with two reads, one counted attempt and one success', async () => {
    const { username } = await test.account();
    expect(await signIn(username, 'old password')).toBe('ok');
    expect(test.proxy.take()).toEqual(['GetItem', 'GetItem', 'UpdateItem', 'PutItem']);
    expect(test.hashes.hashes).toBe(1);
  });

  it('changes a password with two reads and two writes, and two hashes', async () => {
    const { username } = await test.account();
    expect(await change(username, 'old password', 'new password 1')).toBe('ok');
    expect(test.proxy.take()).toEqual(['GetItem', 'GetItem', 'UpdateItem', 'UpdateItem']);
    expect(test.hashes.hashes).toBe(2);
  });

  it('skips a read for an account named by its id', async () => {
    const { id } = await test.account();
    const claimant = callerOf(id);
    const [oldSecret, newSecret] = [plainSecret('old password'), plainSecret('new password 1')];
    await test.service.changePassword({ claimant, oldSecret, newSecret, source: somewhere });
    expect(test.proxy.take()).toEqual(['GetItem', 'UpdateItem', 'UpdateItem']);
  });

  it.each([
    'a wrong password',
    'an unknown name',
    'a frozen account',
    'a locked account',
    'an unknown name that is locked',
    'no password',
    'a replaced password',
  ])('costs the same work for %s', async (kind) => {
    const { id, username } = await test.account(kind === 'no password' ? null : undefined);
    const name = kind.startsWith('an unknown name') ? `nobody-${randomUUID()}` : username;
    if (kind === 'a frozen account') await test.accounts.freeze(id);
    if (kind.endsWith('locked') || kind === 'a locked account') await contest(name, somewhere);
    if (kind === 'a replaced password') await change(username, 'old password', 'new password 1');
    test.proxy.take();
    test.hashes.rounds = 0;
    await signIn(name, kind === 'a replaced password' ? 'old password' : 'guess');
    expect(test.proxy.take()).toEqual(['GetItem', 'GetItem', 'UpdateItem', 'UpdateItem']);
    expect(test.hashes.rounds).toBe(2 ** 4);
  });

  it('writes nothing to an account but what changes it', async () => {
    const { id, username } = await test.account();
    const before = await test.accounts.read(id);
    await contest(username);
    await signIn(username, 'old password');
    await signIn('nobody', 'guess');
    expect(await test.accounts.read(id)).toEqual(before);
  });
});

describe('a change meanwhile', () => {
  /** Another change comes between the counted attempt of the next request and its judgement. */
  const changeMeanwhile = (username: string) => {
    const count = test.attempts.count.bind(test.attempts);
    vi.spyOn(test.attempts, 'count').mockImplementationOnce(async (...attempt) => {
      const counted = await count(...attempt);
      expect(await change(username, 'old password', 'new password 1')).toBe('ok');
      return counted;
    });
  };

  it('lets who was judged before it in under the version before it, which opens nothing', async () => {
    const { username } = await test.account();
    changeMeanwhile(username);
    const account = await test.service.signIn({
      alias: { kind: 'username', value: username },
      secret: plainSecret('old password'),
      source: somewhere,
    });
    expect(account.version).toBe(1);
  });

  it('is lost by the change that was judged before it', async () => {
    const { username } = await test.account();
    changeMeanwhile(username);
    expect(await change(username, 'old password', 'new password 2')).toBe('outdated');
    expect(await signIn(username, 'new password 1')).toBe('ok');
  });
});

describe('spellings of one name', () => {
  it('share the attempts of an account, and of a name that nobody has', async () => {
    const known = `Ming-${randomUUID()}`;
    await test.account('old password', { username: known });
    for (const name of [known, `Nobody-${randomUUID()}`]) {
      const spellings = [name, name.toUpperCase(), name.toLowerCase(), name.replace('-', '\uff0d'), name];
      for (const spelling of spellings) {
        expect(await signIn(spelling, 'guess')).toBe(name === known ? 'wrong_password' : 'account_not_found');
      }
      expect(await signIn(name.toUpperCase(), 'old password')).toBe('account_locked');
    }
  });

  it('sign in alike', async () => {
    const username = `Ming-${randomUUID()}`;
    await test.account('old password', { username });
    for (const spelling of [username, username.toLowerCase(), username.toUpperCase()]) {
      expect(await signIn(spelling, 'old password')).toBe('ok');
    }
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

  it('are the only ones that are not counted: every wrong guess after a change is', async () => {
    const { id, username } = await test.account();
    await change(username, 'old password', 'new password 1');
    for (let i = 1; i <= 5; i += 1) {
      expect(await signIn(username, `guess ${i}`)).toBe('wrong_password');
      expect(await test.doorOf(id)).toMatchObject({ attempts: i });
    }
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

  it('says of a name that nobody has what it says of an account, try by try', async () => {
    const { username } = await test.account();
    const nobody = `nobody-${randomUUID()}`;
    for (const [wait, outcome] of [
      ...Array.from({ length: 5 }, () => [0, 'judged'] as const),
      [0, 'account_locked'],
      [30_000, 'judged'],
      [59_999, 'account_locked'],
      [1, 'judged'],
      // What is outstanding lapses for both alike.
      [14 * 3_600_000, 'judged'],
      [0, 'judged'],
    ] as const) {
      test.clock.now += wait;
      const judged = outcome === 'judged';
      expect(await signIn(username, 'guess')).toBe(judged ? 'wrong_password' : outcome);
      expect(await signIn(nobody, 'guess')).toBe(judged ? 'account_not_found' : outcome);
    }
  });

  it('does not let a stranger lock a signed-in user out', async () => {
    const { id, username } = await test.account();
    await contest(username, somewhere);
    const request = { oldSecret: plainSecret('old password'), newSecret: plainSecret('new password 1') };
    const changing = test.service.changePassword({ claimant: callerOf(id), ...request, source: somewhere });
    expect(await outcomeOf(changing)).toBe('ok');
  });

  it('does not let a stranger lock the owner out who comes from elsewhere', async () => {
    const { username } = await test.account();
    await contest(username);
    expect(await signIn(username, 'old password')).toBe('ok');
  });

  it('leaves an owner five tries from where the last success came from, whatever strangers do', async () => {
    const { username } = await test.account();
    await signIn(username, 'old password');
    for (let i = 0; i < 20; i += 1) {
      await signIn(username, 'guess', test.service, { address: `203.0.113.${i}` });
    }
    for (let i = 0; i < 4; i += 1) expect(await signIn(username, 'mistyped')).toBe('wrong_password');
    expect(await signIn(username, 'old password')).toBe('ok');
  });

  it('knows where the last change came from as well', async () => {
    const { username } = await test.account();
    await change(username, 'old password', 'new password 1');
    await contest(username);
    for (let i = 0; i < 4; i += 1) expect(await signIn(username, 'mistyped')).toBe('wrong_password');
    expect(await signIn(username, 'new password 1')).toBe('ok');
  });

  it('shuts after too many failures in a row from everywhere, until the password is changed by another proof', async () => {
    const { id, username } = await test.account();
    const from = (i: number): Source => ({ address: `198.51.100.${i}` });
    await contest(username);
    await leaveAttempts(id, 1);
    expect(await signIn(username, 'guess', test.service, from(1))).toBe('wrong_password');
    expect(await test.doorOf(id)).toMatchObject({ isShut: true, attempts: 85 });
    expect(await signIn(username, 'old password', test.service, from(200))).toBe('account_locked');
    test.clock.now += 365 * 86_400_000;
    expect(await signIn(username, 'old password', test.service, from(200))).toBe('account_locked');
    const account = await test.accounts.read(id);
    if (!account) throw new Error('the account is gone');
    await test.service.applyNewPassword(account, plainSecret('new password 1'), from(201));
    expect(await signIn(username, 'new password 1', test.service, from(200))).toBe('ok');
  });

  it('opens when an operator says so', async () => {
    const { id, username } = await test.account();
    await contest(username, somewhere);
    expect(await signIn(username, 'old password')).toBe('account_locked');
    await test.accounts.unlock(id);
    expect(await signIn(username, 'old password')).toBe('ok');
  });
});

/** Brings an account that is contested so close to being shut. */
async function leaveAttempts(id: string, left: number): Promise<void> {
  const { client, challenges } = test.tables;
  const door = doorOf(id, await test.accounts.read(id), 'anonymous');
  await client.send(
    new UpdateItemCommand({
      TableName: challenges,
      Key: sharedKey(door),
      UpdateExpression: 'SET quota = :left, attempts = :attempts',
      ExpressionAttributeValues: { ':left': { N: String(left) }, ':attempts': { N: String(85 - left) } },
    }),
  );
}

describe('a right proof', () => {
  it.each([
    ['refused for its new password', 'short', 'weak_password'],
    ['followed by a fault of ours', 'new password 1', 'internal'],
  ])('is not held against the owner when it is %s', async (_, next, outcome) => {
    const { id, username } = await test.account();
    const failing = test.withSettings({
      breached: { contains: () => Promise.reject(new CoreError('internal')) },
    });
    for (let i = 0; i < 7; i += 1)
      expect(await change(username, 'old password', next, failing)).toBe(outcome);
    expect(await test.doorOf(id)).toMatchObject({ attempts: 0 });
  });

  it('is all that a frozen account is told to', async () => {
    const { id, username } = await test.account();
    await test.accounts.freeze(id);
    expect(await signIn(username, 'guess')).toBe('wrong_password');
    for (let i = 0; i < 7; i += 1) expect(await signIn(username, 'old password')).toBe('account_frozen');
  });

  it('is answered as such when its success cannot be stored', async () => {
    const { username } = await test.account();
    const attempts: AttemptCounts = {
      count: (...given) => test.attempts.count(...given),
      refund: (...given) => test.attempts.refund(...given),
      read: (...given) => test.attempts.read(...given),
      succeed: () => Promise.reject(new CoreError('internal')),
    };
    const failing = test.withSettings({ attempts });
    expect(await signIn(username, 'old password', failing)).toBe('ok');
    expect(await change(username, 'old password', 'short', failing)).toBe('weak_password');
  });

  it('is answered as such when the stronger hash of it cannot be stored', async () => {
    const { username } = await test.account();
    const dearer = test.withSettings({ hasher: testHasher({ cost: 5, keys: test.keys }).hasher });
    const stored = vi.spyOn(test.accounts, 'upgrade').mockRejectedValueOnce(new CoreError('internal'));
    expect(await signIn(username, 'old password', dearer)).toBe('ok');
    expect(stored).toHaveBeenCalledOnce();
    stored.mockRestore();
  });

  it('is not counted when the service cannot judge it', async () => {
    const { id, username } = await test.account();
    const { hasher } = testHasher({ peppers: [] });
    const failing = test.withSettings({ hasher });
    for (let i = 0; i < 7; i += 1) expect(await signIn(username, 'old password', failing)).toBe('internal');
    expect(await test.doorOf(id)).toMatchObject({ attempts: 0 });
  });
});

describe('a source that fails at many accounts', () => {
  const guarded = () => {
    const failures = new DynamoDbFailureCounts(test.tables.client, test.tables.challenges, randomUUID);
    const limits = { perNetworkAndHour: 20, perClientAndHour: 40 };
    return test.withSettings({ guard: new SourceGuard({ failures, limits, now: () => test.clock.now }) });
  };
  const spray = async (service: CredentialService, source: Source, count: number) => {
    const outcomes: string[] = [];
    for (let i = 0; i < count; i += 1) {
      outcomes.push(await signIn(`nobody-${randomUUID()}`, 'guess', service, source));
    }
    return outcomes;
  };
  const judged = (outcomes: readonly string[]) =>
    outcomes.filter((outcome) => outcome !== 'too_many_requests');

  it('is refused before anything is hashed or read, until the hour is over', async () => {
    const { username } = await test.account();
    const service = guarded();
    const source = { address: '192.0.2.77' };
    expect(judged(await spray(service, source, 30))).toHaveLength(20);
    test.proxy.take();
    test.hashes.hashes = 0;
    expect(await signIn(username, 'old password', service, source)).toBe('too_many_requests');
    expect([test.proxy.take(), test.hashes.hashes]).toEqual([[], 0]);
    expect(await signIn(username, 'old password', service, { address: '192.0.2.78' })).toBe('ok');
    test.clock.now += 3_600_000;
    expect(await signIn(username, 'old password', service, source)).toBe('ok');
  });

  it('is counted by its id where it proves a secret of its own', async () => {
    const service = guarded();
    const from = (client: string) => ({ address: '192.0.2.79', client });
    expect(judged(await spray(service, from('app'), 50))).toHaveLength(40);
    expect(judged(await spray(service, from('other-app'), 1))).toHaveLength(1);
  });

  it('is not one for wrong passwords of callers with a live token', async () => {
    const service = guarded();
    const source = { address: '192.0.2.81' };
    const wrong = { oldSecret: plainSecret('guess'), newSecret: plainSecret('new password 1'), source };
    for (let i = 0; i < 5; i += 1) {
      const claimant = callerOf((await test.account()).id);
      for (let j = 0; j < 5; j += 1) {
        expect(await outcomeOf(service.changePassword({ claimant, ...wrong }))).toBe('wrong_password');
      }
    }
    expect(judged(await spray(service, source, 1))).toHaveLength(1);
  });

  it('does not keep callers with a live token from their account', async () => {
    const { id } = await test.account();
    const service = guarded();
    const source = { address: '192.0.2.80' };
    await spray(service, source, 21);
    const request = { oldSecret: plainSecret('old password'), newSecret: plainSecret('new password 1') };
    const changing = service.changePassword({ claimant: callerOf(id), ...request, source });
    expect(await outcomeOf(changing)).toBe('ok');
  });
});

describe('callers with a token', () => {
  const request = {
    oldSecret: plainSecret('old password'),
    newSecret: plainSecret('new password 1'),
    source: somewhere,
  };

  it('refuses an outdated token before it says anything of the account, and does not count it', async () => {
    const { id } = await test.account();
    for (let i = 0; i < 9; i += 1) {
      const outcome = outcomeOf(test.service.changePassword({ claimant: callerOf(id, false), ...request }));
      expect(await outcome).toBe('token_outdated');
    }
    await test.accounts.freeze(id);
    expect(await outcomeOf(test.service.changePassword({ claimant: callerOf(id, false), ...request }))).toBe(
      'token_outdated',
    );
    expect(await test.doorOf(id, 'signedIn')).toBeUndefined();
  });

  it('alone set a first password without an old one: whoever names the account does not', async () => {
    const { id, username } = await test.account(null);
    const claimant = { alias: { kind: 'username', value: username } } as const;
    const first = { claimant, newSecret: plainSecret('new password 1'), source: somewhere };
    expect(await outcomeOf(test.service.changePassword(first))).toBe('password_required');
    expect(await test.accounts.read(id)).toMatchObject({ version: 1 });
    expect(await test.accounts.read(id)).not.toHaveProperty('credential');
  });

  it('tells unknown, frozen and locked apart', async () => {
    const frozen = await test.account();
    await test.accounts.freeze(frozen.id);
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

  it('are told of a frozen account whatever old password they give, and it is not counted', async () => {
    const { id } = await test.account();
    await test.accounts.freeze(id);
    const wrong = { ...request, oldSecret: plainSecret('guess') };
    for (let i = 0; i < 7; i += 1) {
      const outcome = outcomeOf(test.service.changePassword({ claimant: callerOf(id), ...wrong }));
      expect(await outcome).toBe('account_frozen');
    }
    expect(await test.doorOf(id, 'signedIn')).toBeUndefined();
  });

  it('finds the account by an alias that the token of another issuer names', async () => {
    const { username } = await test.account();
    const claimant = callerOf({ kind: 'username', value: username });
    expect(await outcomeOf(test.service.changePassword({ claimant, ...request }))).toBe('ok');
  });

  it('sets the first password without an old one, and only the first', async () => {
    const { id, username } = await test.account(null);
    const first = { claimant: callerOf(id), newSecret: plainSecret('new password 1'), source: somewhere };
    expect(await outcomeOf(test.service.changePassword(first))).toBe('ok');
    expect(await signIn(username, 'new password 1')).toBe('ok');
    const second = { ...first, newSecret: plainSecret('new password 2') };
    expect(await outcomeOf(test.service.changePassword(second))).toBe('password_required');
  });
});

describe('new passwords', () => {
  it('leave as many former ones on the account as are kept from coming back, the latest', async () => {
    const { id, username } = await test.account();
    const shallow = test.withSettings({ historyDepth: 2 });
    const passwords = ['old password', ...[1, 2, 3, 4].map((i) => `new password ${i}`)];
    const stored: (string | undefined)[] = [];
    for (const [i, next] of passwords.slice(1).entries()) {
      const [hash] = (await test.accounts.read(id))?.credential ?? [];
      stored.unshift(hash?.scheme === 'own' ? hash.digest.slice(0, 13) : undefined);
      expect(await change(username, passwords[i] ?? '', next, shallow)).toBe('ok');
    }
    const kept = (await test.accounts.read(id))?.history.flat() ?? [];
    expect(kept.map((hash) => hash.scheme === 'own' && hash.digest.slice(0, 13))).toEqual(stored.slice(0, 2));
  });

  it('reports every policy issue', async () => {
    const strict = test.withSettings({
      policy: { minLength: 8, maxLength: 256, requiredClasses: ['upper', 'digit'] },
    });
    const { username } = await test.account();
    const work = strict.changePassword({
      claimant: { alias: { kind: 'username', value: username } },
      oldSecret: plainSecret('old password'),
      newSecret: plainSecret('short'),
      source: somewhere,
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
    await change(username, 'password number 0', 'password number 130', deep);
    const account = await test.accounts.read(id);
    const [current] = account?.credential ?? [];
    if (!account || current?.scheme !== 'own') throw new Error('a changed password has a hash of our own');
    // As after so many changes, newest first.
    const history = await Promise.all(
      Array.from({ length: 128 }, async (_, i) => [
        await test.hasher.hash(plainSecret(`password number ${129 - i}`), current),
      ]),
    );
    await test.accounts.change(id, { credential: [current], history, fromVersion: account.version, now: 0 });
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

  it('keeps the hash of the text when a sign-in by MD5 renews that of the MD5', async () => {
    const forms = ['plain', 'md5'] as const;
    const { id, username } = await test.account();
    const password = 'caf\u00e9 au lait';
    expect(await change(username, 'old password', password, test.withSettings({ forms }))).toBe('ok');
    const costs = async () =>
      (await test.accounts.read(id))?.credential?.map((hash) => [
        hash.form,
        hash.scheme === 'own' && hash.cost,
      ]);

    const dearer = test.withSettings({ forms, hasher: testHasher({ cost: 5, keys: test.keys }).hasher });
    expect(await signIn(username, md5Of(password), dearer)).toBe('ok');
    expect(await costs()).toEqual([
      ['md5', 5],
      ['plain', 4],
    ]);
    // An MD5 knows one spelling, and only the hash of the text knows both.
    expect(await signIn(username, password.normalize('NFD'), dearer)).toBe('ok');
    expect(await costs()).toEqual([
      ['plain', 5],
      ['md5', 5],
    ]);
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
