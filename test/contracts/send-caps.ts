import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { CappedSending, SendCaps, SendLimits } from '../../lib/credential/codes/ports.ts';

const hourMs = 3_600_000;
const ample: SendLimits = {
  cooldownMs: 0,
  perDay: 1_000,
  perAddressAndHour: 1_000,
  perServiceAndHour: 1_000,
};

/** What every {@link SendCaps} must do, whatever database is behind it. */
export function sendCapsContract(name: string, caps: () => SendCaps): void {
  // The service's number is one for all tests: each takes an hour that no other has.
  const newHour = () => (500_000 + Math.floor(Math.random() * 1e8)) * hourMs;
  const count = (sending: Partial<CappedSending>, limits: Partial<SendLimits>) =>
    caps().count({ source: randomUUID(), billed: true, now: newHour(), ...sending }, { ...ample, ...limits });
  const race = async (
    times: number,
    sending: Partial<CappedSending>,
    limits: Partial<SendLimits>,
  ): Promise<Record<string, number>> => {
    const outcomes = await Promise.all(Array.from({ length: times }, () => count(sending, limits)));
    const numbers: Record<string, number> = {};
    for (const outcome of outcomes) numbers[outcome] = (numbers[outcome] ?? 0) + 1;
    return numbers;
  };

  describe(`${name}: number of an address`, () => {
    it('is exact in a race', async () => {
      const sending = { source: randomUUID(), now: newHour() };
      expect(await race(30, sending, { perAddressAndHour: 7 })).toEqual({ within: 7, address: 23 });
    });

    it('starts again with the UTC hour', async () => {
      const source = randomUUID();
      const hour = newHour();
      const at = (now: number) => count({ source, now }, { perAddressAndHour: 1 });
      expect(await at(hour)).toBe('within');
      expect(await at(hour + hourMs - 1)).toBe('address');
      expect(await at(hour + hourMs)).toBe('within');
    });

    it('counts what is not billed as well', async () => {
      const sending = { source: randomUUID(), now: newHour() };
      const limits = { perAddressAndHour: 1 };
      expect(await count({ ...sending, billed: false }, limits)).toBe('within');
      expect(await count(sending, limits)).toBe('address');
    });

    it('does not use up the number of the whole service', async () => {
      const now = newHour();
      const limits = { perAddressAndHour: 1, perServiceAndHour: 2 };
      const source = randomUUID();
      expect(await race(10, { source, now }, limits)).toEqual({ within: 1, address: 9 });
      expect(await count({ now }, limits)).toBe('within');
      expect(await count({ now }, limits)).toBe('service');
    });
  });

  describe(`${name}: number of the whole service`, () => {
    it.each([0, 1, 3, 4, 10])('lets exactly %i of many racing sendings through', async (cap) => {
      const outcomes = await race(25, { now: newHour() }, { perServiceAndHour: cap });
      expect(outcomes).toEqual(cap > 0 ? { within: cap, service: 25 - cap } : { service: 25 });
    });

    it('is used up by what is billed only', async () => {
      const now = newHour();
      const limits = { perServiceAndHour: 1 };
      expect(await race(6, { now, billed: false }, limits)).toEqual({ within: 6 });
      expect(await count({ now }, limits)).toBe('within');
    });

    it('refuses what is not billed like what is, once it is used up', async () => {
      const now = newHour();
      const limits = { perServiceAndHour: 1 };
      expect(await count({ now }, limits)).toBe('within');
      expect(await count({ now }, limits)).toBe('service');
      expect(await count({ now, billed: false }, limits)).toBe('service');
    });

    it('starts again with the UTC hour', async () => {
      const now = newHour();
      const limits = { perServiceAndHour: 1 };
      expect(await count({ now }, limits)).toBe('within');
      expect(await count({ now: now + hourMs - 1 }, limits)).toBe('service');
      expect(await count({ now: now + hourMs }, limits)).toBe('within');
    });
  });
}
