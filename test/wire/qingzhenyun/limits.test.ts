import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { passTime, startClock, stopClock } from '../../support/clock.ts';
import { otherThan } from '../../support/near-misses.ts';
import { startedWire } from '../../support/started-wire.ts';
import { codeSentTo, manyMessages, messagesTo } from '../../support/text-messages.ts';
import { bothWays } from '../../support/wire.ts';
import { qingzhenyunClient } from './client.ts';

const newPassword = 'a brand new one';
const wrongCode = { status: 400, code: '{CODE}_NOT_VALID', success: false };
const tooOften = { status: 400, code: 'SEND_MESSAGE_FREQUENTLY', success: false };
const ok = { status: 200, code: 'OK', success: true };

const wire = startedWire(manyMessages);
beforeEach(() => {
  // Early in a day, so that no test runs into the next one's counters.
  stopClock(Date.parse('2030-01-02T01:00:00Z'));
});
afterEach(() => {
  startClock();
  vi.restoreAllMocks();
});

const pass = (seconds: number) => passTime(seconds * 1000);

describe.each(bothWays)('qingzhenyun codes in time, %s', (way) => {
  const client = qingzhenyunClient(wire, way);

  /** The two flows as one: what each sends and confirms for an account. */
  const flows = {
    'signed in': async () => {
      const account = await wire.createAccount();
      const token = await client.mint(account);
      return {
        ...account,
        send: () => client.sendChangePasswordMessage(token),
        confirm: (body: object) => client.changePasswordByMessage(token, { newPassword, ...body }),
      };
    },
    'not signed in': async () => {
      const account = await wire.createAccount();
      return {
        ...account,
        send: () => client.sendChangePasswordMessage2(account.phone),
        confirm: (body: object) => client.changePasswordByMessage2({ newPassword, ...body }),
      };
    },
  };

  describe.each(Object.keys(flows) as (keyof typeof flows)[])('%s', (flow) => {
    const start = flows[flow];

    it('takes a code at 299 s', async () => {
      const { phone, send, confirm } = await start();
      const { result: phoneInfo } = await send();
      pass(299);
      expect(await confirm({ phoneInfo, code: codeSentTo(wire, phone) })).toMatchObject(ok);
    });

    it('takes none at 301 s', async () => {
      const { phone, send, confirm } = await start();
      const { result: phoneInfo } = await send();
      pass(301);
      expect(await confirm({ phoneInfo, code: codeSentTo(wire, phone) })).toMatchObject({
        status: 400,
        code: '{PHONE_INFO}_NOT_VALID',
      });
    });

    it('rate limit: refuses a second message at 119 s and sends it at 121 s', async () => {
      const { send } = await start();
      expect(await send()).toMatchObject(ok);
      pass(119);
      expect(await send()).toMatchObject(tooOften);
      pass(2);
      expect(await send()).toMatchObject(ok);
    });

    it('rate limit: sends ten messages a day', async () => {
      const { send } = await start();
      for (let i = 0; i < 10; i += 1) {
        expect(await send()).toMatchObject(ok);
        pass(121);
      }
      expect(await send()).toMatchObject(tooOften);
      pass(24 * 3600);
      expect(await send()).toMatchObject(ok);
    });

    it('brute force: refuses the right code after five wrong ones, then and when the lock has passed', async () => {
      const { phone, send, confirm } = await start();
      const { result: phoneInfo } = await send();
      const code = codeSentTo(wire, phone);
      for (let i = 0; i < 5; i += 1) {
        expect(await confirm({ phoneInfo, code: otherThan(code) })).toMatchObject(wrongCode);
      }
      expect(await confirm({ phoneInfo, code })).toMatchObject(wrongCode);
      pass(31);
      expect(await confirm({ phoneInfo, code })).toMatchObject(wrongCode);
    });

    it('brute force: has five tries again at a new code, and no more', async () => {
      const { phone, send, confirm } = await start();
      const first = await send();
      for (let i = 0; i < 5; i += 1) {
        await confirm({ phoneInfo: first.result, code: otherThan(codeSentTo(wire, phone)) });
      }
      pass(121);
      const { result: phoneInfo } = await send();
      const code = codeSentTo(wire, phone);
      for (let i = 0; i < 5; i += 1) {
        expect(await confirm({ phoneInfo, code: otherThan(code) })).toMatchObject(wrongCode);
      }
      expect(await confirm({ phoneInfo, code })).toMatchObject(wrongCode);
    });

    it('takes a new code at the first try when the tries of the one before are used up', async () => {
      const { phone, send, confirm } = await start();
      const first = await send();
      for (let i = 0; i < 5; i += 1) {
        await confirm({ phoneInfo: first.result, code: otherThan(codeSentTo(wire, phone)) });
      }
      pass(121);
      const { result: phoneInfo } = await send();
      expect(await confirm({ phoneInfo, code: codeSentTo(wire, phone) })).toMatchObject(ok);
    });

    it.each(['Throttling', 'InternalFailure'] as const)(
      'sends the next at once when SNS says %s',
      async (fault) => {
        const { phone, send, confirm } = await start();
        await wire.local.settled();
        wire.local.failNextPublish(1, fault);
        expect(await send()).toMatchObject({ status: 400, code: 'SEND_MESSAGE_ERROR', success: false });
        expect(messagesTo(wire, phone)).toEqual([]);
        const { result: phoneInfo } = await send();
        expect(await confirm({ phoneInfo, code: codeSentTo(wire, phone) })).toMatchObject(ok);
      },
    );
  });

  it('refuses a token after thirty days', async () => {
    const token = await client.token(await wire.createAccount());
    pass(30 * 24 * 3600 - 1);
    expect(await client.changePasswordByMessage(token, {})).toMatchObject({
      code: '{NEW_PASSWORD}_REQUIRED',
    });
    pass(1);
    expect(await client.changePasswordByMessage(token, {})).toMatchObject({
      status: 401,
      code: 'INVALID_TOKEN',
    });
  });
});
