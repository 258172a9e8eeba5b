import { afterEach, describe, expect, it } from 'vitest';
import { startClock, stopClock } from '../../support/clock.ts';
import { newPhone } from '../../support/new-phone.ts';
import { startedWire } from '../../support/started-wire.ts';
import { messagesTo } from '../../support/text-messages.ts';
import { bothWays } from '../../support/wire.ts';
import { tencentCiamClient } from './client.ts';
import { refused, seen } from './reply-lines.ts';

const hourMs = 3_600_000;

const wire = startedWire({
  SMS_PER_PHONE_AND_DAY: '2',
  SMS_PER_CLIENT_AND_HOUR: '3',
  SMS_PER_SERVICE_AND_HOUR: '2',
  SMS_COUNTRIES: '86',
});
afterEach(() => {
  startClock();
});

const tooMany = refused(400, 'sms_rate_limit_exceeded', 'Too many messages, try again later.');

// All requests come from one client and all counters are in one table: each test gets a day of its own.
const days = bothWays.flatMap((way, i) => [0, 1, 2, 3].map((test) => ({ way, test, day: 1 + i * 4 + test })));
const startOfDay = (way: string, test: number): number => {
  const day = days.find((each) => each.way === way && each.test === test)?.day ?? 0;
  return (Math.floor(Date.now() / (24 * hourMs)) + day) * 24 * hourMs;
};

describe.each(bothWays)('the caps of tencent-ciam otp/send, %s', (way) => {
  const client = tencentCiamClient(wire, way);
  const begin = (test: number): number => {
    const start = startOfDay(way, test);
    stopClock(start);
    return start;
  };

  it('rate limit: stops at what one client may send in an hour, whatever the numbers', async () => {
    const start = begin(0);
    for (let i = 0; i < 3; i += 1) expect(await client.sendOtp(newPhone())).toMatchObject({ status: 200 });
    const { phone } = await wire.createAccount();
    expect(seen(await client.sendOtp(phone))).toEqual(tooMany);
    expect(seen(await client.sendOtp(newPhone()))).toEqual(tooMany);
    stopClock(start + hourMs);
    expect(await client.sendOtp(phone)).toMatchObject({ status: 200 });
  });

  it('rate limit: stops at what the whole service may send in an hour', async () => {
    const start = begin(1);
    for (let i = 0; i < 2; i += 1) {
      expect(await client.sendOtp((await wire.createAccount()).phone)).toMatchObject({ status: 200 });
    }
    const { phone } = await wire.createAccount();
    expect(seen(await client.sendOtp(phone))).toEqual(refused(400, 'insufficient_sms_quota'));
    expect(messagesTo(wire, phone)).toEqual([]);
    stopClock(start + hourMs);
    expect(await client.sendOtp(phone)).toMatchObject({ status: 200 });
  });

  it('rate limit: stops at what one number may be sent in a day', async () => {
    const start = begin(2);
    const { phone } = await wire.createAccount();
    for (const hour of [0, 1]) {
      stopClock(start + hour * hourMs);
      expect(await client.sendOtp(phone)).toMatchObject({ status: 200 });
    }
    stopClock(start + 2 * hourMs);
    expect(seen(await client.sendOtp(phone))).toEqual(tooMany);
  });

  it('sends to no country that is not listed, whether or not anybody there is known', async () => {
    begin(3);
    const { phone } = await wire.createAccount({
      phone: way === 'inProcess' ? '+85251230001' : '+85251230002',
    });
    for (const number of [phone, '+85251239999']) expect(seen(await client.sendOtp(number))).toEqual(tooMany);
    expect(messagesTo(wire, phone)).toEqual([]);
  });
});
