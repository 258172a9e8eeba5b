import { describe, expect, it } from 'vitest';
import { triesPerNetwork } from '../../../lib/credential/codes/code-limits.ts';
import { purposes } from '../../../lib/dialects/qingzhenyun/dialect.ts';
import { startedWire } from '../../support/started-wire.ts';
import { codeSentTo, manyMessages } from '../../support/text-messages.ts';
import { triesAt } from '../../support/tries-at.ts';
import { type Answer, qingzhenyunClient } from './client.ts';

const wire = startedWire(manyMessages);

const hundred = Array.from({ length: 100 }, (_, i) => i);

/** Each flow one way: what races is the same behind both. */
const cases = [
  { flow: 'signed in', purpose: purposes.signedIn, way: 'inProcess' },
  { flow: 'not signed in', purpose: purposes.forgotten, way: 'overHttp' },
] as const;

describe.each(cases)('qingzhenyun confirmations at the same time, $flow, $way', ({ flow, purpose, way }) => {
  const client = qingzhenyunClient(wire, way);

  const start = async () => {
    const account = await wire.createAccount();
    const token = flow === 'signed in' ? await client.mint(account) : undefined;
    const { result: phoneInfo } = token
      ? await client.sendChangePasswordMessage(token)
      : await client.sendChangePasswordMessage2(account.phone);
    const confirm = (body: object): Promise<Answer> =>
      token
        ? client.changePasswordByMessage(token, { phoneInfo, ...body })
        : client.changePasswordByMessage2({ phoneInfo, ...body });
    return { ...account, code: codeSentTo(wire, account.phone), confirm };
  };

  it('lets one of a hundred right ones win, and its password logs in', async () => {
    const { username, password, code, confirm } = await start();
    const answers = await Promise.all(
      hundred.map((i) => confirm({ code, newPassword: `brand new number ${i}` })),
    );
    const winners = hundred.filter((i) => answers[i]?.code === 'OK');
    expect(winners).toHaveLength(1);
    expect(await client.login(username, `brand new number ${winners[0]}`)).toMatchObject({ code: 'OK' });
    expect(await client.login(username, password)).toMatchObject({ code: '{PASSWORD}_NOT_VALID' });
    for (const answer of answers.filter(({ code: word }) => word !== 'OK')) {
      expect(['{CODE}_NOT_VALID', '{PHONE_INFO}_NOT_VALID', 'INVALID_TOKEN']).toContain(answer.code);
    }
  });

  it('brute force: compares at most five of a hundred guesses', async () => {
    const { id, code, confirm } = await start();
    const guesses = hundred.map((i) => String((Number(code) + 1 + i) % 1_000_000).padStart(6, '0'));
    const answers = await Promise.all(
      guesses.map((guess) => confirm({ code: guess, newPassword: 'a brand new one' })),
    );
    expect(new Set(answers.map((answer) => answer.code))).toEqual(new Set(['{CODE}_NOT_VALID']));
    // A code is only compared when its try was admitted, and those are what is counted.
    expect(await triesAt(wire, id, purpose)).toBe(triesPerNetwork);
    expect(await confirm({ code, newPassword: 'a brand new one' })).toMatchObject({
      code: '{CODE}_NOT_VALID',
    });
  });
});
