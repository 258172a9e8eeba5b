import { randomBytes, randomInt } from 'node:crypto';
import { ScanCommand, UpdateItemCommand } from '@aws-sdk/client-dynamodb';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { accountKey } from '../../../../lib/adapters/dynamodb/account-item.ts';
import { DynamoDbCodeStore } from '../../../../lib/adapters/dynamodb/code-store.ts';
import { DynamoDbSendingSlots } from '../../../../lib/adapters/dynamodb/sending-slots.ts';
import { nobodysId } from '../../../../lib/credential/claimant.ts';
import type { CodeService } from '../../../../lib/credential/codes/code-service.ts';
import type { CodeStore } from '../../../../lib/credential/codes/ports.ts';
import type { Purpose } from '../../../../lib/credential/codes/purpose.ts';
import { plainSecret } from '../../../../lib/credential/secret.ts';
import type { Source } from '../../../../lib/credential/sources/source.ts';
import { CoreError } from '../../../../lib/errors/service-error.ts';
import { settlingMs } from '../../../../lib/keys/timing.ts';
import { type CodesUnderTest, startCodes } from '../../../support/code-service.ts';
import { somewhere } from '../../../support/credential-service.ts';
import { liveValue } from '../../../support/live.ts';
import { newPhone } from '../../../support/new-phone.ts';
import { outcomeOf } from '../../../support/outcome-of.ts';
import { withoutBackoff } from '../../../support/without-backoff.ts';

const key = (id: string) => ({ id, secret: randomBytes(32).toString('base64'), createdAt: 0 });

let test: CodesUnderTest;
beforeAll(async () => {
  test = await startCodes();
});
afterAll(() => test.close());

const purpose = 'test:reset';
const generous = {
  cooldownMs: 120_000,
  perDay: 10,
  perNetworkAndHour: 60,
  perClientAndHour: 600,
  perServiceAndHour: 1_000,
};
const newAddress = () => `10.${randomInt(256)}.${randomInt(256)}.${randomInt(256)}`;
const account = async () => {
  const phone = newPhone();
  return { ...(await test.base.account('old password', { phone })), phone };
};
const send = (phone: string, codes: CodeService = test.codes, source: Source = { address: newAddress() }) =>
  outcomeOf(codes.send({ claimant: { alias: { kind: 'phone', value: phone } }, purpose, source }));
const confirm = (phone: string, code: string, password = 'new password 1', more = {}) =>
  outcomeOf(
    test.codes.changePassword({
      claimant: { alias: { kind: 'phone', value: phone } },
      purpose,
      code,
      newSecret: plainSecret(password),
      source: somewhere,
      ...more,
    }),
  );
const signIn = (phone: string, password: string) =>
  outcomeOf(
    test.base.service.signIn({
      alias: { kind: 'phone', value: phone },
      secret: plainSecret(password),
      source: somewhere,
    }),
  );
/** The item of the codes of an account. */
const codeItem = async (id: string) => {
  const { client, challenges } = test.base.tables;
  const { Items } = await client.send(new ScanCommand({ TableName: challenges }));
  return Items?.find(({ pk }) => pk?.S?.startsWith(`code#${id}#`));
};
const wrong = (code: string) => String((Number(code) + 1) % 1e6).padStart(6, '0');

describe('a code', () => {
  it('changes the password once', async () => {
    const { phone } = await account();
    expect(await send(phone)).toBe('ok');
    const code = test.codeSentTo(phone);
    expect(await confirm(phone, code)).toBe('ok');
    expect(await signIn(phone, 'new password 1')).toBe('ok');
    expect(await confirm(phone, code, 'new password 2')).toBe('spent_code');
  });

  it('works for 300 s', async () => {
    for (const [wait, outcome] of [
      [299_999, 'ok'],
      [300_000, 'spent_code'],
    ] as const) {
      const { phone } = await account();
      await send(phone);
      test.base.clock.now += wait;
      expect(await confirm(phone, test.codeSentTo(phone))).toBe(outcome);
    }
  });

  it('works where the key that it was made under is not known yet, or is not the newest any more', async () => {
    const { phone } = await account();
    const claimant = { alias: { kind: 'phone', value: phone } } as const;
    const older = key('older');
    const newer = key('newer');

    // given an instance that read the ring before the rotation, and one that did after
    const rotated = { codeKeys: [newer, older] };
    const behind = test.withSettings({ keys: liveValue({ codeKeys: [older] }, rotated) });
    const ahead = test.withSettings({ keys: liveValue(rotated) });
    const proves = async (codes: CodeService) =>
      outcomeOf(codes.check({ claimant, purpose, code: test.codeSentTo(phone), source: somewhere }));

    await send(phone, behind);
    expect(await proves(ahead)).toBe('ok');
    test.base.clock.now += 120_000;
    await send(phone, ahead);
    expect(await proves(behind)).toBe('ok');
  });

  it('is made under a new key once every instance can know it, and under the former one until then', async () => {
    const { phone, id } = await account();
    const [older, newer] = [key('older'), { ...key('newer'), createdAt: test.base.clock.now }];
    const codes = test.withSettings({ keys: liveValue({ codeKeys: [newer, older] }) });
    const keyUsed = async () => (await codeItem(id))?.live?.M?.keyId;

    await send(phone, codes);
    expect(await keyUsed()).toEqual({ S: 'older' });
    test.base.clock.now += settlingMs;
    await send(phone, codes);
    expect(await keyUsed()).toEqual({ S: 'newer' });
  });

  it('is never made under a key that retires before it expires', async () => {
    const { phone, id } = await account();
    const retiring = { ...key('older'), retiresAt: test.base.clock.now + 299_999 };
    const fresh = { ...key('newer'), createdAt: test.base.clock.now };
    await send(phone, test.withSettings({ keys: liveValue({ codeKeys: [fresh, retiring] }) }));
    expect((await codeItem(id))?.live?.M?.keyId).toEqual({ S: 'newer' });
  });

  it('is no good under a key that has retired since', async () => {
    const { phone } = await account();
    const alias = { kind: 'phone', value: phone } as const;
    const made = key('retiring');
    await send(phone, test.withSettings({ keys: liveValue({ codeKeys: [made] }) }));
    const retired = { codeKeys: [{ ...made, retiresAt: test.base.clock.now }] };
    const later = test.withSettings({ keys: liveValue(retired) });
    const confirmation = {
      claimant: { alias },
      purpose,
      code: test.codeSentTo(phone),
      source: somewhere,
    } as const;
    expect(await outcomeOf(later.check(confirmation))).toBe('wrong_code');
    expect(
      await outcomeOf(test.withSettings({ keys: liveValue({ codeKeys: [made] }) }).check(confirmation)),
    ).toBe('ok');
  });

  it('is bound to its purpose, its sending and its phone', async () => {
    const { phone } = await account();
    await send(phone);
    const code = test.codeSentTo(phone);
    expect(await confirm(phone, code, 'new password 1', { purpose: 'test:other' })).toBe('wrong_code');
    expect(await confirm(phone, code, 'new password 1', { sendingId: 'other' })).toBe('wrong_code');
    expect(await confirm(phone, code, 'new password 1', { phone: '+8613700000000' })).toBe('phone_changed');
    expect(await confirm(phone, code)).toBe('ok');
  });

  it('is the latest until another one was handed over, expired or not', async () => {
    const { phone, id } = await account();
    const claimant = { alias: { kind: 'phone', value: phone } } as const;
    const door = { subject: id, purpose, caller: 'anonymous' } as const;
    await send(phone);
    const code = test.codeSentTo(phone);
    const { sendingId } = await test.codes.check({ claimant, purpose, code, source: somewhere });
    test.base.clock.now += 400_000;
    expect(await test.codes.isLatest(sendingId, door)).toBe(true);
    test.sns.failNext(1, 'Throttling');
    expect(await send(phone)).toBe('message_not_sent');
    expect(await test.codes.isLatest(sendingId, door)).toBe(true);
    await send(phone);
    expect(await test.codes.isLatest(sendingId, door)).toBe(false);
    expect(await test.codes.isLatest('made up', door)).toBe(false);
  });

  it.each([
    ['the thaw of a frozen account', true],
    ['an end of its tokens', false],
  ])('ends with %s', async (_, isFrozen) => {
    const { phone, id } = await account();
    await send(phone);
    const { accounts, clock } = test.base;
    if (isFrozen) await accounts.freeze(id);
    await (isFrozen ? accounts.thaw(id, clock.now) : accounts.endTokens(id, clock.now));
    expect(await confirm(phone, test.codeSentTo(phone))).toBe('spent_code');
    clock.now += 120_000;
    await send(phone);
    expect(await confirm(phone, test.codeSentTo(phone))).toBe('ok');
  });

  it('ends with any other password change', async () => {
    const { phone, username } = await account();
    await send(phone);
    await test.base.service.changePassword({
      claimant: { alias: { kind: 'username', value: username } },
      oldSecret: plainSecret('old password'),
      newSecret: plainSecret('new password 2'),
      source: somewhere,
    });
    expect(await confirm(phone, test.codeSentTo(phone))).toBe('spent_code');
  });

  it('is replaced by a newer one', async () => {
    const { phone } = await account();
    await send(phone);
    const first = test.codeSentTo(phone);
    test.base.clock.now += 120_000;
    await send(phone);
    const second = test.codeSentTo(phone);
    expect(first === second ? 'wrong_code' : await confirm(phone, first)).toBe('wrong_code');
    expect(await confirm(phone, second)).toBe('ok');
  });

  it('is no good once it has expired, though a later one is still on its way', async () => {
    const { phone } = await account();
    await send(phone);
    const first = test.codeSentTo(phone);
    test.base.clock.now += 200_000;
    const { client, challenges } = test.base.tables;
    const store = new DynamoDbCodeStore(client, challenges);
    const undelivered: CodeStore = {
      prepare: (...given) => store.prepare(...given),
      read: (...given) => store.read(...given),
      countTry: (...given) => store.countTry(...given),
      refundTry: (...given) => store.refundTry(...given),
      deliver: () => Promise.reject(new CoreError('internal')),
    };
    expect(await send(phone, test.withSettings({ codes: undelivered }))).toBe('ok');
    const second = test.codeSentTo(phone);
    test.base.clock.now += 100_000;
    if (first !== second) expect(await confirm(phone, first)).toBe('wrong_code');
    expect(await confirm(phone, second)).toBe('ok');
  });

  it('can be looked at as often as one likes before it is used', async () => {
    const { phone, id } = await account();
    const claimant = { alias: { kind: 'phone', value: phone } } as const;
    await send(phone);
    const code = test.codeSentTo(phone);
    for (let i = 0; i < 7; i += 1) {
      const checked = test.codes.check({ claimant, purpose, code, source: somewhere });
      expect(await outcomeOf(checked)).toBe('ok');
    }
    expect(await codeItem(id)).toMatchObject({ tried: { N: '0' }, attempts: { N: '0' } });
    expect(await confirm(phone, code)).toBe('ok');
  });

  it('does not serve the sending before it, which is out as long as it was not replaced', async () => {
    const { phone, id } = await account();
    const claimant = { alias: { kind: 'phone', value: phone } } as const;
    const door = { subject: id, purpose, caller: 'anonymous' } as const;
    const { client, challenges } = test.base.tables;
    const store = new DynamoDbCodeStore(client, challenges);
    const undelivered: CodeStore = {
      prepare: (...given) => store.prepare(...given),
      read: (...given) => store.read(...given),
      countTry: (...given) => store.countTry(...given),
      refundTry: (...given) => store.refundTry(...given),
      deliver: () => Promise.reject(new CoreError('internal')),
    };
    const codesInTurn = [111_111, 222_222];
    const randomInt = () => codesInTurn.shift() ?? 0;
    await send(phone, test.withSettings({ randomInt }));
    test.base.clock.now += 120_000;
    await send(phone, test.withSettings({ randomInt, codes: undelivered }));
    const [before, after] = (await store.read(door)).codes;
    const check = (code: string, sendingId = '') =>
      outcomeOf(test.codes.check({ claimant, purpose, code, sendingId, source: somewhere }));

    expect(await check('222222', before?.sendingId)).toBe('wrong_code');
    expect(await check('111111', after?.sendingId)).toBe('wrong_code');
    expect(await check('111111', before?.sendingId)).toBe('ok');
    expect(await check('222222', after?.sendingId)).toBe('ok');
  });

  it('ends when the account gets another phone', async () => {
    const { phone, id } = await account();
    await send(phone);
    const { client, accounts: TableName } = test.base.tables;
    await client.send(
      new UpdateItemCommand({
        TableName,
        Key: accountKey(id),
        UpdateExpression: 'SET phone = :phone',
        ExpressionAttributeValues: { ':phone': { S: newPhone() } },
      }),
    );
    expect(await confirm(phone, test.codeSentTo(phone))).toBe('phone_changed');
  });

  it('of a frozen account is a wrong one to whoever is to be told nothing', async () => {
    const { phone, id } = await account();
    await send(phone);
    await test.base.accounts.freeze(id);
    const code = test.codeSentTo(phone);
    expect(await confirm(phone, code, 'new password 1', { concealFrozen: true })).toBe('wrong_code');
    expect(await confirm(phone, code)).toBe('account_frozen');
  });

  it.each([
    ['weak', 'short', 'weak_password'],
    ['the current one', 'old password', 'same_password'],
  ])('survives a new password that is %s, however often', async (_, password, outcome) => {
    const { phone } = await account();
    await send(phone);
    const code = test.codeSentTo(phone);
    for (let i = 0; i < 8; i += 1) expect(await confirm(phone, code, password)).toBe(outcome);
    expect(await confirm(phone, code)).toBe('ok');
  });

  it('is kept so that the table does not tell it', async () => {
    const { phone, id } = await account();
    await send(phone);
    const item = await codeItem(id);
    expect(item).toBeDefined();
    expect(JSON.stringify(item)).not.toContain(test.codeSentTo(phone));
  });
});

describe('guesses', () => {
  const elsewhere = (i: number) => ({ source: { address: `198.51.100.${i}` } });

  it('are judged five times from one network, then the right code is refused from there too', async () => {
    const { phone } = await account();
    await send(phone);
    const code = test.codeSentTo(phone);
    for (let i = 0; i < 5; i += 1) expect(await confirm(phone, wrong(code))).toBe('wrong_code');
    expect(await confirm(phone, code)).toBe('wrong_code');
    test.base.clock.now += 60_000;
    expect(await confirm(phone, code)).toBe('wrong_code');
  });

  it('of strangers elsewhere do not spend the tries of the owner', async () => {
    const { phone } = await account();
    await send(phone);
    const code = test.codeSentTo(phone);
    for (let i = 0; i < 20; i += 1) await confirm(phone, wrong(code), 'new password 1', elsewhere(i % 4));
    for (let i = 0; i < 4; i += 1) expect(await confirm(phone, wrong(code))).toBe('wrong_code');
    expect(await confirm(phone, code)).toBe('ok');
  });

  it('are judged 25 times in all', async () => {
    const { phone, id } = await account();
    await send(phone);
    const code = test.codeSentTo(phone);
    for (let i = 0; i < 30; i += 1) await confirm(phone, wrong(code), 'new password 1', elsewhere(i % 20));
    expect((await codeItem(id))?.tried).toEqual({ N: '25' });
    expect(await confirm(phone, code)).toBe('wrong_code');
  });

  it('have five tries again at a further code, and go on counting to a hundred in a row', async () => {
    const { phone, id } = await account();
    let tries = 0;
    for (let sending = 0; sending < 5; sending += 1) {
      expect(await send(phone)).toBe('ok');
      const code = test.codeSentTo(phone);
      for (let i = 0; i < 25; i += 1) await confirm(phone, wrong(code), 'new password 1', elsewhere(i % 5));
      tries = Math.min(tries + 25, 100);
      expect((await codeItem(id))?.attempts).toEqual({ N: String(tries) });
      test.base.clock.now += 120_000;
    }
  });

  it('a hundred in a row shut the way: no further code is sent, and nobody is told', async () => {
    const { phone, id } = await account();
    await shut(phone, id);
    const before = test.sns.sms().length;
    expect(await send(phone)).toBe('ok');
    expect(test.sns.sms()).toHaveLength(before);
  });

  it('are forgotten when the owner signs in by password, or an operator opens the way', async () => {
    for (const opens of [
      ({ phone }: { phone: string }) => signIn(phone, 'old password'),
      ({ id }: { id: string }) => provedBySignedIn(id),
      ({ id }: { id: string }) => test.base.accounts.unlock(id),
    ]) {
      const given = await account();
      await shut(given.phone, given.id);
      test.base.clock.now += 1;
      await opens(given);
      expect(await send(given.phone)).toBe('ok');
      expect(await confirm(given.phone, test.codeSentTo(given.phone))).toBe('ok');
    }
  });

  it('when no code is out are not counted, nor at another purpose, nor for another sending', async () => {
    const { phone } = await account();
    const signedIn = { purpose: 'test:signed_in' as const };
    for (let i = 0; i < 30; i += 1) expect(await confirm(phone, '000000')).toBe('wrong_code');
    await send(phone);
    const code = test.codeSentTo(phone);
    for (let i = 0; i < 30; i += 1) {
      expect(await confirm(phone, wrong(code), 'new password 1', signedIn)).toBe('wrong_code');
      expect(await confirm(phone, wrong(code), 'new password 1', { sendingId: 'other' })).toBe('wrong_code');
    }
    for (let i = 0; i < 4; i += 1) await confirm(phone, wrong(code));
    expect(await confirm(phone, code)).toBe('ok');
  });

  it('at codes do not lock the password, and guesses at the password do not lock codes', async () => {
    const { phone } = await account();
    await send(phone);
    const code = test.codeSentTo(phone);
    for (let i = 0; i < 9; i += 1) await signIn(phone, 'guess');
    expect(await confirm(phone, code)).toBe('ok');
    const other = await account();
    await send(other.phone);
    for (let i = 0; i < 9; i += 1) await confirm(other.phone, wrong(test.codeSentTo(other.phone)));
    expect(await signIn(other.phone, 'old password')).toBe('ok');
  });

  it('are not counted when every answer to their count was lost', async () => {
    const { phone, id } = await account();
    await send(phone);
    const code = test.codeSentTo(phone);
    withoutBackoff();
    // The tries that the SDK makes.
    const lost = test.base.proxy.loseNextAnswer('UpdateItem', 1, { times: 4 });
    expect(await confirm(phone, wrong(code))).toBe('internal');
    vi.restoreAllMocks();
    expect(lost()).toBe(4);
    expect(await codeItem(id)).toMatchObject({ tried: { N: '0' }, attempts: { N: '0' } });
    expect(await confirm(phone, code)).toBe('ok');
  });

  it('a right code is never one of them, whatever fails after it', async () => {
    const { phone, id } = await account();
    await send(phone);
    const code = test.codeSentTo(phone);
    for (let i = 0; i < 4; i += 1) await confirm(phone, wrong(code));
    const fault = { newSecret: () => Promise.reject(new CoreError('internal')) as never };
    for (let i = 0; i < 7; i += 1) {
      expect(await confirm(phone, code, 'short')).toBe('weak_password');
      expect(await confirm(phone, code, '', { alsoProve: fault.newSecret })).toBe('internal');
    }
    expect((await codeItem(id))?.attempts).toEqual({ N: '0' });
    expect(await confirm(phone, code)).toBe('ok');
  });

  it('a right code of a frozen account is none of them, and does not end those before', async () => {
    const { phone, id } = await account();
    await send(phone);
    const code = test.codeSentTo(phone);
    for (let i = 0; i < 3; i += 1) await confirm(phone, wrong(code));
    await test.base.accounts.freeze(id);
    for (let i = 0; i < 7; i += 1) expect(await confirm(phone, code)).toBe('account_frozen');
    expect((await codeItem(id))?.attempts).toEqual({ N: '3' });
  });

  it('are not counted when the service cannot judge them', async () => {
    const { phone } = await account();
    await send(phone);
    const noKeys = {
      ...liveValue({ codeKeys: [] }),
      refresh: () => Promise.reject(new CoreError('internal')),
    };
    const failing = test.withSettings({ keys: noKeys });
    const code = test.codeSentTo(phone);
    const claimant = { alias: { kind: 'phone', value: phone } } as const;
    for (let i = 0; i < 7; i += 1) {
      const checked = failing.check({ claimant, purpose, code, source: somewhere });
      expect(await outcomeOf(checked)).toBe('internal');
    }
    expect(await confirm(phone, code)).toBe('ok');
  });

  /** The owner, signed in, proves the password to change it, and the new one is refused. */
  async function provedBySignedIn(id: string): Promise<void> {
    const changed = test.base.service.changePassword({
      claimant: { caller: { subject: id, isCurrent: () => true } },
      oldSecret: plainSecret('old password'),
      newSecret: plainSecret('short'),
      source: somewhere,
    });
    expect(await outcomeOf(changed)).toBe('weak_password');
  }

  /** As after a hundred wrong codes in a row, over four sendings. */
  async function shut(phone: string, id: string): Promise<void> {
    await send(phone);
    const { client, challenges } = test.base.tables;
    const pk = (await codeItem(id))?.pk;
    if (!pk) throw new Error('no code was sent');
    await client.send(
      new UpdateItemCommand({
        TableName: challenges,
        Key: { pk },
        UpdateExpression: 'SET attempts = :hundred, triedAt = :now',
        ExpressionAttributeValues: { ':hundred': { N: '100' }, ':now': { N: String(test.base.clock.now) } },
      }),
    );
    test.base.clock.now += 120_000;
  }
});

describe('sending', () => {
  it('costs three reads, two counters, the slot and two writes of the code; a confirmation a read and two writes', async () => {
    const { phone, id } = await account();
    test.base.proxy.take();
    await send(phone);
    expect(test.base.proxy.take()).toEqual([
      ...Array.from({ length: 3 }, () => 'GetItem'),
      ...Array.from({ length: 5 }, () => 'UpdateItem'),
    ]);
    const code = test.codeSentTo(phone);
    await test.codes.changePassword({
      claimant: { accountId: id },
      purpose,
      code,
      newSecret: plainSecret('new password 1'),
      source: somewhere,
    });
    expect(test.base.proxy.take()).toEqual(['GetItem', 'UpdateItem', 'UpdateItem']);
  });

  it('does the same work for an unknown number and sends nothing', async () => {
    const { phone } = await account();
    const work = async (to: string) => {
      test.base.proxy.take();
      const [messages, calls] = [test.sns.sms().length, test.sns.calls()];
      expect(await send(to)).toBe('ok');
      return {
        database: test.base.proxy.take(),
        messages: test.sns.sms().length - messages,
        calls: test.sns.calls() - calls,
      };
    };
    const known = await work(phone);
    expect(await work('+8613900000001')).toEqual({ ...known, messages: 0 });
    expect(known).toMatchObject({ messages: 1, calls: 1 });
  });

  it.each([
    [119_999, 'too_many_requests'],
    [120_000, 'ok'],
  ])('waits 120 s before another: %i ms', async (wait, outcome) => {
    const { phone } = await account();
    await send(phone);
    test.base.clock.now += wait;
    expect(await send(phone)).toBe(outcome);
  });

  it('leaves what goes with time: counters soon, a code to nobody after a day, one to an account after 90', async () => {
    const [{ phone, id }, value] = [await account(), newPhone()];
    const { client, challenges } = test.base.tables;
    const items = async () => (await client.send(new ScanCommand({ TableName: challenges }))).Items ?? [];
    const before = new Set((await items()).map(({ pk }) => pk?.S));
    for (const each of [phone, value]) expect(await send(each)).toBe('ok');
    const day = 86_400_000;
    for (const [who, kept] of [
      [id, 90 * day],
      [nobodysId(test.base.accounts, { kind: 'phone', value }), day],
    ] as const) {
      expect(Number((await codeItem(who))?.expiresAt?.N)).toBe(test.base.clock.now + kept);
    }
    const left = (await items()).filter(({ pk }) => !before.has(pk?.S));
    expect(left.length).toBeGreaterThan(5);
    for (const { ttl } of left) {
      const inSeconds = Number(ttl?.N) - test.base.clock.now / 1_000;
      expect(inSeconds).toBeGreaterThan(0);
      expect(inSeconds).toBeLessThan(91 * 86_400);
    }
  });

  it('treats an unknown number alike when it is too soon', async () => {
    const phone = newPhone();
    expect(await send(phone)).toBe('ok');
    expect(await send(phone)).toBe('too_many_requests');
  });

  it.each([
    ['Throttling', 'message_not_sent'],
    ['InternalFailure', 'message_unconfirmed'],
  ] as const)(
    'allows a retry at once when SNS answers %s, and the code before stays good',
    async (fault, outcome) => {
      const { phone } = await account();
      await send(phone);
      const before = test.codeSentTo(phone);
      test.base.clock.now += 120_000;
      test.sns.failNext(1, fault);
      expect(await send(phone)).toBe(outcome);
      expect(await confirm(phone, before, 'short')).toBe('weak_password');
      expect(await send(phone)).toBe('ok');
      expect(await confirm(phone, before, 'short')).toBe('wrong_code');
      expect(await confirm(phone, test.codeSentTo(phone))).toBe('ok');
    },
  );

  it.each([
    ['Throttling', 'message_not_sent'],
    ['InternalFailure', 'message_unconfirmed'],
  ] as const)(
    'does not tell an unknown number from a known one when SNS answers %s',
    async (fault, outcome) => {
      const phone = newPhone();
      test.sns.failNext(1, fault);
      expect(await send(phone)).toBe(outcome);
      expect(await send(phone)).toBe('ok');
    },
  );

  it('does not tell a number that the provider refuses from one that nobody has', async () => {
    const [{ phone, id }, unknown] = [await account(), newPhone()];
    for (const to of [phone, unknown]) {
      test.sns.failNext(1, 'OptedOut');
      expect(await send(to)).toBe('ok');
      expect(await send(to)).toBe('too_many_requests');
    }
    test.sns.failNext(0, 'OptedOut');
    expect(test.caps).toContain('number');
    const caller = { subject: id, isCurrent: () => true };
    const ask = () => outcomeOf(test.codes.send({ claimant: { caller }, purpose, source: somewhere }));
    test.sns.failNext(1, 'OptedOut');
    expect(await ask()).toBe('invalid_phone_number');
    expect(await ask()).toBe('ok');
  });

  it('counts what was perhaps sent among those of the day, and what was refused not', async () => {
    const { phone } = await account();
    const limits = { ...generous, cooldownMs: 0, perDay: 2 };
    const codes = test.withSettings({ limits });
    for (const [fault, outcome] of [
      ['Throttling', 'message_not_sent'],
      ['InternalFailure', 'message_unconfirmed'],
    ] as const) {
      test.sns.failNext(1, fault);
      expect(await send(phone, codes)).toBe(outcome);
    }
    expect(await send(phone, codes)).toBe('ok');
    expect(await send(phone, codes)).toBe('too_many_requests');
  });

  it('is kept apart by purpose, and a signed-in user’s from strangers', async () => {
    const { phone, id } = await account();
    const alias = { kind: 'phone', value: phone } as const;
    const caller = { subject: id, isCurrent: () => true };
    const source = somewhere;
    await send(phone);
    const sendings = [
      test.codes.send({ claimant: { alias }, purpose: 'test:another', source }),
      test.codes.send({ claimant: { caller }, purpose, source }),
    ];
    expect(await Promise.all(sendings.map(outcomeOf))).toEqual(['ok', 'ok']);
    expect(test.sns.sms().filter(({ to }) => to === phone)).toHaveLength(3);
  });

  it('to who names a wrong mobile touches nothing of the account: slot, number of the day, live code', async () => {
    const { phone, id, username } = await account();
    const alias = { kind: 'username', value: username } as const;
    const ask = (named: string) =>
      outcomeOf(
        test.codes.send({
          claimant: { alias },
          purpose,
          source: { address: newAddress() },
          only: { named, mayReceive: (of) => of.phone === named },
        }),
      );
    expect(await ask(phone)).toBe('ok');
    const before = await codeItem(id);
    for (let i = 0; i < 12; i += 1) expect(await ask(`+86139000000${10 + i}`)).toBe('ok');
    expect(await ask('+8613900000010')).toBe('too_many_requests');
    expect(await codeItem(id)).toEqual(before);
    test.base.clock.now += 120_000;
    expect(await ask(phone)).toBe('ok');
    expect(test.sns.sms().filter(({ to }) => to === phone)).toHaveLength(2);
  });

  it('however the right mobile is spelt, sends one message in 120 s, and says nothing of it', async () => {
    const { phone, username } = await account();
    const ask = (named: string) =>
      outcomeOf(
        test.codes.send({
          claimant: { alias: { kind: 'username', value: username } },
          purpose,
          source: { address: newAddress() },
          only: { named, mayReceive: (of) => of.phone?.endsWith(named) ?? false },
        }),
      );
    expect(await ask(phone)).toBe('ok');
    const code = test.codeSentTo(phone);
    for (let digits = 5; digits < 12; digits += 1) expect(await ask(phone.slice(-digits))).toBe('ok');
    expect(test.sns.sms().filter(({ to }) => to === phone)).toHaveLength(1);
    const claimant = { alias: { kind: 'username', value: username } } as const;
    expect(await outcomeOf(test.codes.check({ claimant, purpose, code, source: somewhere }))).toBe('ok');
  });

  it.each([
    ['cooldown', 30_000, 90],
    ['number of the day', 0, undefined],
  ] as const)('says how long to wait: %s', async (which, passed, seconds) => {
    const { phone } = await account();
    const startOfDay = Math.ceil(test.base.clock.now / 86_400_000) * 86_400_000;
    test.base.clock.now = startOfDay + 3_600_000;
    const limits = which === 'cooldown' ? generous : { ...generous, cooldownMs: 0, perDay: 1 };
    const codes = test.withSettings({ limits });
    await send(phone, codes);
    test.base.clock.now += passed;
    const asked = codes.send({
      claimant: { alias: { kind: 'phone', value: phone } },
      purpose,
      source: somewhere,
    });
    await expect(asked).rejects.toMatchObject({ retryAfterSeconds: seconds ?? 23 * 3_600 });
  });

  it('says nothing of waiting where that does not help', async () => {
    const codes = test.withSettings({ limits: { ...generous, perDay: 0 } });
    const claimant = { alias: { kind: 'phone', value: newPhone() } } as const;
    await expect(codes.send({ claimant, purpose, source: somewhere })).rejects.toMatchObject({
      code: 'too_many_requests',
      retryAfterSeconds: undefined,
    });
  });

  it('waits no longer than the clients of a dialect expect', async () => {
    const { phone } = await account();
    const ask = () =>
      outcomeOf(
        test.codes.send({
          claimant: { alias: { kind: 'phone', value: phone } },
          purpose,
          source: somewhere,
          cooldownMs: 60_000,
        }),
      );
    expect(await ask()).toBe('ok');
    test.base.clock.now += 59_999;
    expect(await ask()).toBe('too_many_requests');
    test.base.clock.now += 1;
    expect(await ask()).toBe('ok');
  });

  it('stops at ten a day, and starts again the next day', async () => {
    const { phone } = await account();
    const startOfDay = Math.ceil(test.base.clock.now / 86_400_000) * 86_400_000;
    for (let i = 0; i < 10; i += 1) {
      test.base.clock.now = startOfDay + i * 120_000;
      expect(await send(phone)).toBe('ok');
    }
    test.base.clock.now += 120_000;
    expect(await send(phone)).toBe('too_many_requests');
    test.base.clock.now = startOfDay + 86_400_000;
    expect(await send(phone)).toBe('ok');
    expect(test.caps).toContain('slot');
  });

  it('stops at the cap of a network and of the service, and nothing stays taken', async () => {
    const limits = { ...generous, perNetworkAndHour: 2 };
    const from = { address: newAddress() };
    const addressCapped = test.withSettings({ limits });
    for (const outcome of ['ok', 'ok', 'too_many_requests']) {
      expect(await send((await account()).phone, addressCapped, from)).toBe(outcome);
    }
    test.base.clock.now += 3_600_000;
    const serviceCapped = test.withSettings({ limits: { ...limits, perServiceAndHour: 3 } });
    const last = await account();
    for (let i = 0; i < 3; i += 1) expect(await send((await account()).phone, serviceCapped)).toBe('ok');
    expect(await send(last.phone, serviceCapped)).toBe('message_quota_exceeded');
    expect(await send(last.phone)).toBe('ok');
  });

  it('that finds the slot taken in the last moment takes nothing of the cap', async () => {
    const { phone } = await account();
    const source = { address: newAddress() };
    const { client, challenges } = test.base.tables;
    const slots = new DynamoDbSendingSlots(client, challenges);
    const racing = test.withSettings({
      limits: { ...generous, perNetworkAndHour: 2 },
      slots: {
        look: async () => ({ isFree: true }),
        take: (...given) => slots.take(...given),
        release: (...given) => slots.release(...given),
        reopen: (...given) => slots.reopen(...given),
      },
    });
    expect(await send(phone, racing, source)).toBe('ok');
    for (let i = 0; i < 3; i += 1) expect(await send(phone, racing, source)).toBe('too_many_requests');
    expect(await send((await account()).phone, racing, source)).toBe('ok');
  });

  it('counts the addresses of one IPv6 network as one', async () => {
    const capped = test.withSettings({ limits: { ...generous, perNetworkAndHour: 1 } });
    test.base.clock.now += 3_600_000;
    for (const [address, outcome] of [
      ['2001:db8:1:2::1', 'ok'],
      ['2001:db8:1:2:ffff::9', 'too_many_requests'],
      ['2001:db8:1:3::1', 'ok'],
      // The third of one /56, and then the fifth of one /48.
      ['2001:db8:1:4::1', 'too_many_requests'],
      ['2001:db8:1:104::1', 'ok'],
      ['2001:db8:1:204::1', 'ok'],
      ['2001:db8:1:304::1', 'too_many_requests'],
      ['2001:db8:2:304::1', 'ok'],
    ] as const) {
      expect(await send((await account()).phone, capped, { address })).toBe(outcome);
    }
  });

  it('counts a machine caller by its id, so that made-up numbers of one stop nobody else', async () => {
    test.base.clock.now += 3_600_000;
    const capped = test.withSettings({ limits: { ...generous, perNetworkAndHour: 2, perClientAndHour: 4 } });
    const from = (client?: string) => ({ address: '192.0.2.200', ...(client && { client }) });
    for (let i = 0; i < 4; i += 1) expect(await send(newPhone(), capped, from('app'))).toBe('ok');
    expect(await send(newPhone(), capped, from('app'))).toBe('too_many_requests');
    expect(await send((await account()).phone, capped, from('hawk app'))).toBe('ok');
    expect(await send((await account()).phone, capped, from())).toBe('ok');
  });

  it('does not let unknown numbers use up what the whole service may send', async () => {
    test.base.clock.now += 3_600_000;
    const limits = { ...generous, perServiceAndHour: 1 };
    const capped = test.withSettings({ limits });
    for (let i = 0; i < 5; i += 1) expect(await send(`+8613800000${100 + i}`, capped)).toBe('ok');
    expect(await send((await account()).phone, capped)).toBe('ok');
  });

  it('does not tell known from unknown numbers when the whole service has sent all that it may', async () => {
    test.base.clock.now += 3_600_000;
    const limits = { ...generous, perServiceAndHour: 1 };
    const capped = test.withSettings({ limits });
    expect(await send((await account()).phone, capped)).toBe('ok');
    expect(await send((await account()).phone, capped)).toBe('message_quota_exceeded');
    expect(await send('+8613800000200', capped)).toBe('message_quota_exceeded');
  });

  it('goes to allowed countries only, whether or not anybody has the number', async () => {
    const codes = test.withSettings({ countries: ['1'] });
    expect(await send((await account()).phone, codes)).toBe('too_many_requests');
    expect(await send('+8613900000002', codes)).toBe('too_many_requests');
    expect(await send('+12025550100', codes)).toBe('ok');
  });

  it('does not go to the number of a signed-in user in another country', async () => {
    const { id, phone } = await account();
    const codes = test.withSettings({ countries: ['1'] });
    const caller = { subject: id, isCurrent: () => true };
    const sent = codes.send({ claimant: { caller }, purpose, source: somewhere });
    expect(await outcomeOf(sent)).toBe('too_many_requests');
    expect(test.sns.sms().filter(({ to }) => to === phone)).toEqual([]);
  });

  it('goes to no number of another country that is asked for by a name, and says nothing of it', async () => {
    const agent = `${randomInt(1e9)}/1`;
    await test.base.account('old password', { phone: `+1202555${randomInt(1_000, 9_999)}`, agent });
    const codes = test.withSettings({ countries: ['86'] });
    const before = test.sns.sms().length;
    for (const value of [agent, `${randomInt(1e9)}/2`]) {
      const sent = codes.send({
        claimant: { alias: { kind: 'agent', value } },
        purpose,
        source: { address: newAddress() },
      });
      expect(await outcomeOf(sent)).toBe('ok');
    }
    expect(test.sns.sms()).toHaveLength(before);
  });

  it('says the same of an account and of a number that nobody has, whatever was sent and however old it is', async () => {
    const [{ phone }, frozen] = [await account(), await account()];
    await test.base.accounts.freeze(frozen.id);
    const unknown = newPhone();
    const phones = [phone, frozen.phone, unknown];
    const prove = (value: string, of: Purpose) =>
      outcomeOf(
        test.codes.check({
          claimant: { alias: { kind: 'phone', value } },
          purpose: of,
          code: 'guess',
          concealFrozen: true,
          source: somewhere,
        }),
      );
    const answers = (of: Purpose) => Promise.all(phones.map((value) => prove(value, of)));
    const alike = (code: string) => phones.map(() => code);

    expect(await answers(purpose)).toEqual(alike('wrong_code'));
    for (const value of phones) await send(value);
    expect(await answers(purpose)).toEqual(alike('wrong_code'));
    expect(await answers('test:another')).toEqual(alike('wrong_code'));
    test.base.clock.now += 300_001;
    expect(await answers(purpose)).toEqual(alike('spent_code'));
    expect(await answers('test:another')).toEqual(alike('wrong_code'));
    // Codes of nobody are deleted sooner than an account's: long before, what has expired is as good as none.
    test.base.clock.now += 3_600_000;
    expect(await answers(purpose)).toEqual(alike('wrong_code'));
    // More tries than there are at one code tell as little.
    for (const value of phones) expect(await send(value)).toBe('ok');
    for (let i = 0; i < 6; i += 1) expect(await answers(purpose)).toEqual(alike('wrong_code'));
  });

  it('sends nothing to a frozen account and does not say so', async () => {
    const { phone, id } = await account();
    await test.base.accounts.freeze(id);
    const before = test.sns.sms().length;
    expect(await send(phone)).toBe('ok');
    expect(test.sns.sms()).toHaveLength(before);
  });

  it('is not sent when a later code of the account is on its way, which nobody is told', async () => {
    const { phone, id } = await account();
    const door = { subject: id, purpose, caller: 'anonymous' } as const;
    const issuedAt = test.base.clock.now + 1;
    const binding = { accountId: id, purpose: door.purpose, sendingId: 'later' };
    const times = { issuedAt, validUntil: issuedAt + 300_000 };
    const later = { ...binding, ...times, phone, digest: 'unknown', keyId: 'code-1', version: 1 };
    const store = new DynamoDbCodeStore(test.base.tables.client, test.base.tables.challenges);
    await store.prepare(door, later, { epoch: '1.0' });
    const before = test.sns.sms().length;
    expect(await send(phone)).toBe('ok');
    expect(test.sns.sms()).toHaveLength(before);
    expect((await store.read(door)).codes).toEqual([later]);
  });

  it('writes in the language of the account, else of the request', async () => {
    const english = `+1202555${String(randomInt(1e4)).padStart(4, '0')}`;
    await test.base.account('old password', { phone: english, language: 'en' });
    await send(english);
    expect(test.sns.sms().at(-1)?.text).toMatch(/^Your verification code is \d{6}\. It works for 5 minutes/);
    await send((await account()).phone);
    expect(test.sns.sms().at(-1)?.text).toMatch(/^验证码 \d{6}，5 分钟内有效/);
  });
});
