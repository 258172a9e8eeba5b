import { afterEach, describe, expect, it, vi } from 'vitest';
import { DynamoDbCodeStore } from '../../../lib/adapters/dynamodb/code-store.ts';
import { passTime, startClock, stopClock } from '../../support/clock.ts';
import { deleteAccount, freeze, movePhone, thaw } from '../../support/edit-account.ts';
import { frozenAccount } from '../../support/given.ts';
import { mangled, otherThan } from '../../support/near-misses.ts';
import { newPhone } from '../../support/new-phone.ts';
import { resealed } from '../../support/reseal.ts';
import { startedWire } from '../../support/started-wire.ts';
import { manyMessages } from '../../support/text-messages.ts';
import { bothWays } from '../../support/wire.ts';
import { basic, bearer, tencentCiamClient } from './client.ts';
import { refused, seen } from './reply-lines.ts';
import { expectTokenError } from './token-replies.ts';

const wire = startedWire(manyMessages);
afterEach(() => {
  startClock();
  vi.restoreAllMocks();
});

const next = 'a brand new one';
const badToken = refused(400, 'bad_phone_number_otp_token');
const badCode = refused(400, 'bad_phone_number_otp');

describe.each(bothWays)('tencent-ciam reset_user_password, %s', (way) => {
  const client = tencentCiamClient(wire, way);
  /** An account that was sent a code, and the reset that will go well. */
  const sent = async () => {
    const account = await wire.createAccount();
    return { ...account, reset: await client.preparedReset(account.phone) };
  };

  it('sets the new password and answers with an empty 200', async () => {
    const { username, password, reset } = await sent();
    const reply = await client.resetUserPassword(reset);
    expect(reply).toMatchObject({ status: 200, text: '' });
    expect(reply.headers.get('cache-control')).toBe('no-store');
    expect(await client.signIn(username, next)).toMatch(/^ey/);
    expect((await client.token({ grant_type: 'password', username, password })).status).toBe(400);
  });

  it('ends every access token that was issued before it', async () => {
    const { username, password, reset } = await sent();
    const token = await client.signIn(username, password);
    await client.resetUserPassword(reset);
    const body = { old_password: next, new_password: 'another one 22' };
    expectTokenError(await client.changeUserPassword(body, bearer(token)), 401);
    expect(await client.changeUserPassword(body, bearer(await client.signIn(username, next)))).toMatchObject({
      status: 200,
    });
  });

  it('unlocks the sign-in that too many wrong passwords have locked', async () => {
    const { username, reset } = await sent();
    for (let i = 0; i < 6; i += 1) {
      await client.token({ grant_type: 'password', username, password: 'wrong' });
    }
    expect(await client.resetUserPassword(reset)).toMatchObject({ status: 200 });
    expect(await client.signIn(username, next)).toMatch(/^ey/);
  });

  it('takes another spelling of the number that the code was asked for', async () => {
    const { phone, reset } = await sent();
    const phone_number = ` ${phone.slice(3, 6)} ${phone.slice(6)}`;
    expect(await client.resetUserPassword({ ...reset, phone_number })).toMatchObject({ status: 200 });
  });

  it('takes code and token for 299 s', async () => {
    stopClock();
    const { reset } = await sent();
    passTime(299_000);
    expect(await client.resetUserPassword(reset)).toMatchObject({ status: 200 });
  });

  it('refuses code and token at 301 s', async () => {
    stopClock();
    const { username, password, reset } = await sent();
    passTime(301_000);
    expect(seen(await client.resetUserPassword(reset))).toEqual(badToken);
    expect(await client.signIn(username, password)).toMatch(/^ey/);
  });

  it.each([
    ['mangled', (token: string) => mangled(token)],
    ['cut short', (token: string) => token.slice(0, -4)],
    ['made up', () => 'x'.repeat(300)],
    ['no base64url at all', () => '令牌'],
  ])('refuses a token that is %s, and takes the good one after it', async (_, spoil) => {
    const { reset } = await sent();
    const phone_number_otp_token = spoil(reset.phone_number_otp_token);
    expect(seen(await client.resetUserPassword({ ...reset, phone_number_otp_token }))).toEqual(badToken);
    expect(await client.resetUserPassword(reset)).toMatchObject({ status: 200 });
  });

  it('refuses a value that this service sealed for something else', async () => {
    const { reset } = await sent();
    const { inside, note: phone_number_otp_token } = resealed(
      wire,
      reset.phone_number_otp_token,
      'tencent-ciam:reset_password',
      'qingzhenyun:change_password_by_message_2',
    );
    expect(inside).toMatchObject({ content: { phone: reset.phone_number } });
    expect(seen(await client.resetUserPassword({ ...reset, phone_number_otp_token }))).toEqual(badToken);
  });

  it('refuses the token of another number, though code and number belong together', async () => {
    const [one, other] = [await sent(), await sent()];
    const { phone_number_otp_token } = other.reset;
    expect(seen(await client.resetUserPassword({ ...one.reset, phone_number_otp_token }))).toEqual(badToken);
  });

  it('replay: refuses the same reset again, also with another password', async () => {
    const { username, reset } = await sent();
    await client.resetUserPassword(reset);
    for (const password of [next, 'another one 22']) {
      expect(seen(await client.resetUserPassword({ ...reset, password }))).toEqual(badToken);
    }
    expect(await client.signIn(username, next)).toMatch(/^ey/);
  });

  it('refuses a code that an ordinary change of the password has ended', async () => {
    const { username, password, reset } = await sent();
    const token = await client.signIn(username, password);
    await client.changeUserPassword(
      { old_password: password, new_password: 'another one 22' },
      bearer(token),
    );
    expect(seen(await client.resetUserPassword(reset))).toEqual(badToken);
  });

  it('refuses the code of an earlier sending, and takes that of the last', async () => {
    stopClock();
    const { phone, reset: earlier } = await sent();
    passTime(121_000);
    const last = await client.preparedReset(phone);
    expect(seen(await client.resetUserPassword(earlier))).toEqual(badCode);
    expect(await client.resetUserPassword(last)).toMatchObject({ status: 200 });
  });

  it('refuses a wrong code, and takes the right one after it', async () => {
    const { username, password, reset } = await sent();
    const phone_number_otp = otherThan(reset.phone_number_otp);
    expect(seen(await client.resetUserPassword({ ...reset, phone_number_otp }))).toEqual(badCode);
    expect(await client.signIn(username, password)).toMatch(/^ey/);
    expect(await client.resetUserPassword(reset)).toMatchObject({ status: 200 });
  });

  it('brute force: refuses the right code after five wrong ones', async () => {
    const { reset } = await sent();
    const phone_number_otp = otherThan(reset.phone_number_otp);
    for (let i = 0; i < 5; i += 1) await client.resetUserPassword({ ...reset, phone_number_otp });
    expect(seen(await client.resetUserPassword(reset))).toEqual(badCode);
  });

  it.each([
    ['short', 'short', 'invalid_new_password'],
    ['common', 'password123', 'invalid_new_password'],
    ['the present one', 'correct horse 1', 'recurrent_password'],
  ])(
    'refuses a password that is %s, as often as it comes, and leaves the code',
    async (_, password, error) => {
      const { reset } = await sent();
      for (let i = 0; i < 6; i += 1) {
        expect(seen(await client.resetUserPassword({ ...reset, password }))).toEqual(refused(400, error));
      }
      expect(await client.resetUserPassword(reset)).toMatchObject({ status: 200 });
    },
  );

  it('refuses a former password', async () => {
    const { username, password, phone } = await wire.createAccount();
    const token = await client.signIn(username, password);
    await client.changeUserPassword(
      { old_password: password, new_password: 'another one 22' },
      bearer(token),
    );
    const reset = await client.preparedReset(phone, password);
    expect(seen(await client.resetUserPassword(reset))).toEqual(refused(400, 'recurrent_password'));
  });

  it('judges the code before the password', async () => {
    const { reset } = await sent();
    const phone_number_otp = otherThan(reset.phone_number_otp);
    expect(seen(await client.resetUserPassword({ ...reset, phone_number_otp, password: 'short' }))).toEqual(
      badCode,
    );
  });

  it('says that an account is frozen to who was sent a code, which ends with that for good', async () => {
    const { id, reset } = await sent();
    await freeze(wire, id);
    const frozen = refused(400, 'abnormal_user_status', 'User is frozen.');
    expect(seen(await client.resetUserPassword(reset))).toEqual(frozen);
    await thaw(wire, id);
    expect(seen(await client.resetUserPassword(reset))).toEqual(badToken);
  });

  it('no enumeration: answers for a number that nobody has, or whose account was frozen before, like for a wrong code', async () => {
    const known = await sent();
    const frozen = await frozenAccount(wire);
    const phone_number_otp = otherThan(known.reset.phone_number_otp);
    const wrong = seen(await client.resetUserPassword({ ...known.reset, phone_number_otp }));
    expect(wrong).toEqual(badCode);
    for (const phone_number of [newPhone(), frozen.phone]) {
      const phone_number_otp_token = await client.otpTokenFor(phone_number);
      const body = { password: next, phone_number, phone_number_otp, phone_number_otp_token };
      for (let i = 0; i < 7; i += 1) expect(seen(await client.resetUserPassword(body))).toEqual(wrong);
    }
  });

  it('no enumeration: answers like for a wrong code when the account has gone, or has another number by now', async () => {
    const [gone, moved] = [await sent(), await sent()];
    await deleteAccount(wire, gone.id);
    await movePhone(wire, moved.id, newPhone());
    for (const { reset } of [gone, moved])
      expect(seen(await client.resetUserPassword(reset))).toEqual(badCode);
  });

  it('lets one of many racing resets win', async () => {
    const { username, reset } = await sent();
    const passwords = Array.from({ length: 20 }, (_, i) => `a brand new one ${i}`);
    const replies = await Promise.all(
      passwords.map((password) => client.resetUserPassword({ ...reset, password })),
    );
    const winners = passwords.filter((_, i) => replies[i]?.status === 200);
    expect(winners).toHaveLength(1);
    expect(await client.signIn(username, String(winners[0]))).toMatch(/^ey/);
    for (const reply of replies.filter(({ status }) => status !== 200)) {
      expect([badToken, badCode]).toContainEqual(seen(reply));
    }
  });

  it.each<[string, Record<string, string>]>([
    ['no credentials', { authorization: '' }],
    ['a wrong secret', basic('demo-app', 'wrong')],
    ['the user’s own', basic('mingming', 'oldPassw0rd')],
  ])('asks for a client: %s', async (_, headers) => {
    const { reset } = await sent();
    const reply = await client.post('/reset_user_password', reset, headers);
    expect(seen(reply)).toEqual(refused(401, 'invalid_client'));
    expect(reply.headers.get('www-authenticate')).toBe('Basic realm="rekey"');
    expect(await client.resetUserPassword(reset)).toMatchObject({ status: 200 });
  });

  it('calls a number malformed that cannot be one', async () => {
    const { reset } = await sent();
    const reply = await client.resetUserPassword({ ...reset, phone_number: 'call me' });
    expect(seen(reply)).toEqual(refused(400, 'malformed_phone_number'));
  });

  const members = {
    password: next,
    phone_number: '13800138000',
    phone_number_otp: '123456',
    phone_number_otp_token: 'token',
  };
  it.each<[string, Record<string, unknown>, string]>([
    ['nothing', {}, 'Missing: password, phone_number, phone_number_otp, phone_number_otp_token'],
    ['no code', { ...members, phone_number_otp: undefined }, 'Missing: phone_number_otp'],
    ['a code that is a number', { ...members, phone_number_otp: 123_456 }, 'Invalid: phone_number_otp'],
    ['an empty token', { ...members, phone_number_otp_token: '' }, 'Invalid: phone_number_otp_token'],
    ['a password that is null', { ...members, password: null }, 'Invalid: password'],
  ])('names, and never quotes, the members at fault: %s', async (_, body, description) => {
    const reply = await client.post('/reset_user_password', body);
    expect(seen(reply)).toEqual(refused(400, 'invalid_request', description));
  });

  it('hides what went wrong inside', async () => {
    const { reset } = await sent();
    vi.spyOn(DynamoDbCodeStore.prototype, 'countTry').mockRejectedValueOnce(new Error('inner workings'));
    expect(seen(await client.resetUserPassword(reset))).toEqual(refused(500, 'server_error'));
  });
});
