import { randomBytes, randomInt } from 'node:crypto';
import { ScanCommand } from '@aws-sdk/client-dynamodb';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DynamoDbCodeStore } from '../../../../lib/adapters/dynamodb/code-store.ts';
import type { CodeService } from '../../../../lib/credential/codes/code-service.ts';
import type { Purpose } from '../../../../lib/credential/codes/purpose.ts';
import { plainSecret } from '../../../../lib/credential/secret.ts';
import { type CodesUnderTest, startCodes } from '../../../support/code-service.ts';
import { liveValue } from '../../../support/live.ts';
import { newPhone } from '../../../support/new-phone.ts';
import { outcomeOf } from '../../../support/outcome-of.ts';

const key = (id: string) => ({ id, secret: randomBytes(32).toString('base64'), createdAt: 0 });

let test: CodesUnderTest;
beforeAll(async () => {
  test = await startCodes();
});
afterAll(() => test.close());

const purpose = 'test:reset';
const sourceIp = () => `192.0.2.${randomInt(255)}:${randomInt(65_536)}`;
const account = async () => {
  const phone = newPhone();
  return { ...(await test.base.account('old password', { phone })), phone };
};
const send = (phone: string, codes: CodeService = test.codes, from = sourceIp()) =>
  outcomeOf(codes.send({ claimant: { alias: { kind: 'phone', value: phone } }, purpose, sourceIp: from }));
const confirm = (phone: string, code: string, password = 'new password 1', more = {}) =>
  outcomeOf(
    test.codes.changePassword({
      claimant: { alias: { kind: 'phone', value: phone } },
      purpose,
      code,
      newSecret: plainSecret(password),
      ...more,
    }),
  );
const signIn = (phone: string, password: string) =>
  outcomeOf(
    test.base.service.signIn({ alias: { kind: 'phone', value: phone }, secret: plainSecret(password) }),
  );
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
      outcomeOf(codes.check({ claimant, purpose, code: test.codeSentTo(phone) }));

    await send(phone, behind);
    expect(await proves(ahead)).toBe('ok');
    test.base.clock.now += 120_000;
    await send(phone, ahead);
    expect(await proves(behind)).toBe('ok');
  });

  it('is made under the newest key, which an instance may have to hear of first', async () => {
    const { phone, id } = await account();
    const [older, newer] = [key('older'), key('newer')];
    const keys = liveValue({ codeKeys: [older] }, { codeKeys: [newer, older] }, { isStale: true });
    await send(phone, test.withSettings({ keys }));
    const { client, challenges } = test.base.tables;
    expect(await new DynamoDbCodeStore(client, challenges).read(id)).toMatchObject({ keyId: 'newer' });
  });

  it('is no good under a key that has retired since', async () => {
    const { phone } = await account();
    const alias = { kind: 'phone', value: phone } as const;
    const made = key('retiring');
    await send(phone, test.withSettings({ keys: liveValue({ codeKeys: [made] }) }));
    const retired = { codeKeys: [{ ...made, retiresAt: test.base.clock.now }] };
    const later = test.withSettings({ keys: liveValue(retired) });
    const confirmation = { claimant: { alias }, purpose, code: test.codeSentTo(phone) } as const;
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

  it('ends with any other password change', async () => {
    const { phone, username } = await account();
    await send(phone);
    await test.base.service.changePassword({
      claimant: { alias: { kind: 'username', value: username } },
      oldSecret: plainSecret('old password'),
      newSecret: plainSecret('new password 2'),
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
    const { Items } = await test.base.tables.client.send(
      new ScanCommand({ TableName: test.base.tables.challenges }),
    );
    const item = Items?.find(({ pk }) => pk?.S === `code#${id}`);
    expect(item).toBeDefined();
    expect(JSON.stringify(item)).not.toContain(test.codeSentTo(phone));
  });
});

describe('guesses', () => {
  it('are judged five times, then the right code is refused too', async () => {
    const { phone } = await account();
    await send(phone);
    const code = test.codeSentTo(phone);
    for (let i = 0; i < 5; i += 1) expect(await confirm(phone, wrong(code))).toBe('wrong_code');
    expect(await confirm(phone, code)).toBe('wrong_code');
    test.base.clock.now += 60_000;
    expect(await confirm(phone, code)).toBe('wrong_code');
  });

  it('go on counting after a new code', async () => {
    const { phone } = await account();
    await send(phone);
    for (let i = 0; i < 3; i += 1) await confirm(phone, wrong(test.codeSentTo(phone)));
    test.base.clock.now += 120_000;
    await send(phone);
    const code = test.codeSentTo(phone);
    for (let i = 0; i < 2; i += 1) await confirm(phone, wrong(code));
    expect(await confirm(phone, code)).toBe('wrong_code');
  });

  it('leave one try to each further code, once its lock has passed', async () => {
    const { phone } = await account();
    await send(phone);
    for (let i = 0; i < 5; i += 1) await confirm(phone, wrong(test.codeSentTo(phone)));
    test.base.clock.now += 120_000;
    await send(phone);
    expect(await confirm(phone, wrong(test.codeSentTo(phone)))).toBe('wrong_code');
    test.base.clock.now += 60_000;
    expect(await confirm(phone, test.codeSentTo(phone))).toBe('wrong_code');
    test.base.clock.now += 120_000;
    await send(phone);
    expect(await confirm(phone, test.codeSentTo(phone))).toBe('ok');
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
});

describe('sending', () => {
  it('costs a lookup, a read, the reservation and two counters; a confirmation one parallel step and one write', async () => {
    const { phone, id } = await account();
    test.base.proxy.take();
    await send(phone);
    expect(test.base.proxy.take()).toEqual(['GetItem', 'GetItem', 'UpdateItem', 'UpdateItem', 'UpdateItem']);
    const code = test.codeSentTo(phone);
    await test.codes.changePassword({
      claimant: { accountId: id },
      purpose,
      code,
      newSecret: plainSecret('new password 1'),
    });
    const operations = test.base.proxy.take();
    expect(operations.slice(0, 2).sort()).toEqual(['GetItem', 'UpdateItem']);
    expect(operations.slice(2)).toEqual(['UpdateItem']);
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

  it('treats an unknown number alike when it is too soon', async () => {
    const phone = newPhone();
    expect(await send(phone)).toBe('ok');
    expect(await send(phone)).toBe('too_many_requests');
  });

  it('allows a retry at once when the message could not be handed over, and leaves no live code', async () => {
    const { phone } = await account();
    test.sns.failNext(1, 'InternalFailure');
    expect(await send(phone)).toBe('message_not_sent');
    for (const code of ['000000', '123456']) expect(await confirm(phone, code)).toBe('wrong_code');
    expect(await send(phone)).toBe('ok');
    expect(await confirm(phone, test.codeSentTo(phone))).toBe('ok');
  });

  it.each(['InternalFailure', 'Throttling'] as const)(
    'does not tell an unknown number from a known one when SNS answers %s',
    async (fault) => {
      const phone = newPhone();
      test.sns.failNext(1, fault);
      expect(await send(phone)).toBe('message_not_sent');
      expect(await send(phone)).toBe('ok');
    },
  );

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
    expect(test.caps).toContain('account');
  });

  it('stops at the cap of an address and of the service, and takes the reservation back', async () => {
    const limits = { cooldownMs: 120_000, perDay: 10, perAddressAndHour: 2, perServiceAndHour: 1_000 };
    const from = sourceIp();
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

  it('counts the addresses of one IPv6 network as one', async () => {
    const limits = { cooldownMs: 120_000, perDay: 10, perAddressAndHour: 1, perServiceAndHour: 1_000 };
    const capped = test.withSettings({ limits });
    test.base.clock.now += 3_600_000;
    for (const [from, outcome] of [
      ['2001:db8:1:2::1', 'ok'],
      ['2001:db8:1:2:ffff::9', 'too_many_requests'],
      ['2001:db8:1:3::1', 'ok'],
    ] as const) {
      expect(await send((await account()).phone, capped, from)).toBe(outcome);
    }
  });

  it('does not let unknown numbers use up what the whole service may send', async () => {
    test.base.clock.now += 3_600_000;
    const limits = { cooldownMs: 120_000, perDay: 10, perAddressAndHour: 60, perServiceAndHour: 1 };
    const capped = test.withSettings({ limits });
    for (let i = 0; i < 5; i += 1) expect(await send(`+8613800000${100 + i}`, capped)).toBe('ok');
    expect(await send((await account()).phone, capped)).toBe('ok');
  });

  it('does not tell known from unknown numbers when the whole service has sent all that it may', async () => {
    test.base.clock.now += 3_600_000;
    const limits = { cooldownMs: 120_000, perDay: 10, perAddressAndHour: 60, perServiceAndHour: 1 };
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

  it('says the same of an account and of a number that nobody has, whatever was sent and however old it is', async () => {
    const [{ phone, id }, frozen] = [await account(), await account()];
    await test.base.accounts.setStatus(frozen.id, 'frozen');
    const unknown = newPhone();
    const phones = [phone, frozen.phone, unknown];
    const prove = (value: string, of: Purpose) =>
      outcomeOf(
        test.codes.check({
          claimant: { alias: { kind: 'phone', value } },
          purpose: of,
          code: 'guess',
          concealFrozen: true,
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
    // The fifth attempt in a row locks the account, which tells as little.
    await test.base.accounts.unlock(id);
    for (let i = 0; i < 5; i += 1) await prove(phone, purpose);
    expect(await answers(purpose)).toEqual(alike('spent_code'));
    expect(await answers('test:another')).toEqual(alike('wrong_code'));
  });

  it('sends nothing to a frozen account and does not say so', async () => {
    const { phone, id } = await account();
    await test.base.accounts.setStatus(id, 'frozen');
    const before = test.sns.sms().length;
    expect(await send(phone)).toBe('ok');
    expect(test.sns.sms()).toHaveLength(before);
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
