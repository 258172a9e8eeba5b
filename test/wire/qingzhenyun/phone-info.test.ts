import { afterEach, describe, expect, it } from 'vitest';
import { seededRandom } from '../../fuzz/random.ts';
import { passTime, startClock, stopClock } from '../../support/clock.ts';
import { otherThan } from '../../support/near-misses.ts';
import { startedWire } from '../../support/started-wire.ts';
import { codeSentTo, manyMessages } from '../../support/text-messages.ts';
import { bothWays } from '../../support/wire.ts';
import { type Answer, qingzhenyunClient } from './client.ts';
import { mutatedPhoneInfo } from './mutated-phone-info.ts';

/** A number from the environment makes the run as long as one likes. */
const mutations = Number(process.env.PHONE_INFO_MUTATIONS ?? 4_000);
const newPassword = 'a brand new one';
const notValid = { status: 400, code: '{PHONE_INFO}_NOT_VALID', success: false };

const wire = startedWire(manyMessages);
afterEach(() => {
  startClock();
});

describe.each(bothWays)('qingzhenyun phoneInfo, %s', (way) => {
  const client = qingzhenyunClient(wire, way);

  it.each([
    ['forged', () => Buffer.alloc(320, 7).toString('base64url')],
    ['truncated', (genuine: string) => genuine.slice(0, -4)],
    ['one character short', (genuine: string) => genuine.slice(0, -1)],
    ['padded', (genuine: string) => `${genuine}=`],
    ['in the base64 alphabet', (genuine: string) => `+/${genuine.slice(2)}`],
    ["the original page's", () => 'T0RZLi5xenktc3AtdG9rZW5ANmNzOTJkLXRva2VuLk1UTTJNamN4TkRBME9ETS4'],
    ['a kilobyte too long', (genuine: string) => genuine + 'A'.repeat(1024)],
  ])('refuses one that is %s', async (_, change) => {
    const { token, phoneInfo, code } = await client.withCode();
    const body = { phoneInfo: change(phoneInfo), code, newPassword };
    expect(await client.changePasswordByMessage(token, body)).toMatchObject(notValid);
    expect(await client.changePasswordByMessage2(body)).toMatchObject(notValid);
  });

  it("refuses another account's, whatever the code", async () => {
    const mine = await client.withCode();
    const theirs = await client.withCode();
    for (const code of [mine.code, theirs.code]) {
      expect(
        await client.changePasswordByMessage(mine.token, { phoneInfo: theirs.phoneInfo, code, newPassword }),
      ).toMatchObject(notValid);
    }
  });

  it('refuses that of the other flow', async () => {
    const signedIn = await client.withCode();
    expect(
      await client.changePasswordByMessage2({
        phoneInfo: signedIn.phoneInfo,
        code: signedIn.code,
        newPassword,
      }),
    ).toMatchObject(notValid);
    const forgotten = await client.forgottenWithCode();
    const token = await client.mint(forgotten);
    const { phoneInfo, code } = forgotten;
    expect(await client.changePasswordByMessage(token, { phoneInfo, code, newPassword })).toMatchObject(
      notValid,
    );
  });

  it('replay: refuses one that was used, with any code and any new password', async () => {
    const { token, phoneInfo, code } = await client.withCode();
    const { token: renewed } = await client.changePasswordByMessage(token, { phoneInfo, code, newPassword });
    for (const replay of [
      { phoneInfo, code, newPassword },
      { phoneInfo, code: '123456', newPassword: 'yet another one' },
    ]) {
      expect(await client.changePasswordByMessage(String(renewed), replay)).toMatchObject(notValid);
    }
  });

  it('replay: refuses one that was used, not signed in, to who has its code', async () => {
    const { phoneInfo, code } = await client.forgottenWithCode();
    const body = { phoneInfo, code, newPassword };
    expect(await client.changePasswordByMessage2(body)).toMatchObject({ code: 'OK', result: true });
    expect(await client.changePasswordByMessage2(body)).toMatchObject(notValid);
    expect(await client.changePasswordByMessage2({ ...body, newPassword: 'yet another one' })).toMatchObject(
      notValid,
    );
  });

  it('does not tell who guesses that a password was changed', async () => {
    const { phoneInfo, code } = await client.forgottenWithCode();
    await client.changePasswordByMessage2({ phoneInfo, code, newPassword });
    const guess = otherThan(code);
    expect(await client.changePasswordByMessage2({ phoneInfo, code: guess, newPassword })).toMatchObject({
      code: '{CODE}_NOT_VALID',
    });
  });

  it('refuses one that ended with a change by the old password', async () => {
    const { password, token, phoneInfo, code } = await client.withCode();
    const change = { oldPassword: password, newPassword };
    const { token: renewed } = await client.answer('changePassword', change, { token });
    expect(
      await client.changePasswordByMessage(String(renewed), {
        phoneInfo,
        code,
        newPassword: 'yet another one',
      }),
    ).toMatchObject(notValid);
  });

  it('ends together with its code, and is named before it', async () => {
    stopClock();
    const { token, phoneInfo, code } = await client.withCode();
    passTime(301_000);
    expect(await client.changePasswordByMessage(token, { phoneInfo, code, newPassword })).toMatchObject(
      notValid,
    );
    expect(
      await client.changePasswordByMessage(token, { phoneInfo, code: 'wrong', newPassword }),
    ).toMatchObject(notValid);
  });

  it('takes no code of another sending with it', async () => {
    stopClock();
    const first = await client.withCode();
    passTime(121_000);
    const second = await client.sendChangePasswordMessage(first.token);
    const code = codeSentTo(wire, first.phone);
    const wrongCode = { status: 400, code: '{CODE}_NOT_VALID' };
    expect(
      await client.changePasswordByMessage(first.token, { phoneInfo: first.phoneInfo, code, newPassword }),
    ).toMatchObject(wrongCode);
    expect(
      await client.changePasswordByMessage(first.token, {
        phoneInfo: first.phoneInfo,
        code: first.code,
        newPassword,
      }),
    ).toMatchObject(wrongCode);
    expect(
      await client.changePasswordByMessage(first.token, { phoneInfo: second.result, code, newPassword }),
    ).toMatchObject({
      code: 'OK',
    });
  });

  it('is of one length, and shows neither the phone nor the account', async () => {
    const known = await client.forgottenWithCode();
    const nobody = `1390000000${bothWays.indexOf(way)}`;
    const { result: unknown } = await client.sendChangePasswordMessage2(nobody);
    const { phoneInfo: signedIn } = await client.withCode();
    expect(String(unknown)).toHaveLength(known.phoneInfo.length);
    expect(signedIn).toHaveLength(known.phoneInfo.length);
    const readable = Buffer.from(known.phoneInfo, 'base64url').toString('latin1');
    for (const secret of [known.phone, known.phone.slice(3), known.id])
      expect(readable).not.toContain(secret);
    stopClock();
    passTime(3_600_000);
    expect((await client.sendChangePasswordMessage2(nobody)).result).not.toBe(unknown);
  });

  // The pipeline is the same over HTTP; a socket per mutation would only make it slow.
  const count = way === 'inProcess' ? mutations : 100;
  it(`refuses ${count} random mutations of one, never with anything else`, async () => {
    const { phoneInfo, code } = await client.forgottenWithCode();
    const random = seededRandom(20_261_122);
    const odd: Answer[] = [];
    for (let i = 0; i < count; i += 1) {
      const mutated = mutatedPhoneInfo(phoneInfo, random);
      const answer = await client.changePasswordByMessage2({ phoneInfo: mutated, code, newPassword });
      if (answer.code !== notValid.code || answer.status !== 400) odd.push(answer);
    }
    expect(odd).toEqual([]);
    expect(await client.changePasswordByMessage2({ phoneInfo, code, newPassword })).toMatchObject({
      code: 'OK',
    });
  }, 600_000);

  it('refuses random mutations from somebody signed in, and counts none as a wrong code', async () => {
    const { token, phoneInfo, code } = await client.withCode();
    const random = seededRandom(7);
    for (let i = 0; i < 100; i += 1) {
      const mutated = mutatedPhoneInfo(phoneInfo, random);
      expect(
        await client.changePasswordByMessage(token, { phoneInfo: mutated, code, newPassword }),
      ).toMatchObject(notValid);
    }
    expect(await client.changePasswordByMessage(token, { phoneInfo, code, newPassword })).toMatchObject({
      code: 'OK',
    });
  });
});
