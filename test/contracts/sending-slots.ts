import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { SendingSlots, SendLimits, SlotKey, SlotUse } from '../../lib/credential/codes/ports.ts';
import { unhurried } from '../support/unhurried.ts';

const dayMs = 86_400_000;
/** The beginning and the middle of a UTC day. */
const midnight = 20_000 * dayMs;
const noon = midnight + dayMs / 2;
const limits: SendLimits = {
  cooldownMs: 120_000,
  perDay: 3,
  perNetworkAndHour: 1_000,
  perClientAndHour: 1_000,
  perServiceAndHour: 1_000,
};
const uncooled = { ...limits, cooldownMs: 0 };
const free = { isFree: true };

/** A slot that nobody has taken. */
export function newSlot(members: Partial<SlotKey> = {}): SlotKey {
  return { asked: randomUUID(), purpose: 'test:reset', caller: 'anonymous', ...members };
}

/** A sending at a time. */
export function useAt(now: number): SlotUse {
  return { id: randomUUID(), now };
}

/** What every {@link SendingSlots} must do, whatever database is behind it. */
export function sendingSlotsContract(name: string, slots: () => SendingSlots): void {
  const take = (slot: SlotKey, now = noon, other: SendLimits = limits) =>
    slots().take(slot, useAt(now), other);
  const given = async (now = noon) => {
    const [slot, use] = [newSlot(), useAt(now)];
    expect(await slots().take(slot, use, limits)).toEqual(free);
    return { slot, use };
  };
  /** What taking it would say, by looking and by taking, which must agree. */
  const both = async (slot: SlotKey, now: number, other: SendLimits = limits) => {
    const looked = await slots().look(slot, now, other);
    expect(await take(slot, now, other)).toEqual(looked);
    return looked;
  };

  describe(`${name}: cooldown`, () => {
    it('ends to the ms, and says when', async () => {
      const { slot } = await given();
      const freeAt = noon + limits.cooldownMs;
      expect(await both(slot, noon)).toEqual({ isFree: false, freeAt });
      expect(await both(slot, freeAt - 1)).toEqual({ isFree: false, freeAt });
      expect(await both(slot, freeAt)).toEqual(free);
      expect(await both(slot, freeAt)).toEqual({ isFree: false, freeAt: freeAt + limits.cooldownMs });
    });

    it('is as long as who asks next says', async () => {
      const { slot } = await given();
      const shorter = { ...limits, cooldownMs: 60_000 };
      expect(await both(slot, noon + 59_999, shorter)).toEqual({ isFree: false, freeAt: noon + 60_000 });
      expect(await both(slot, noon + 60_000, shorter)).toEqual(free);
    });

    it('lets exactly one of many racing sendings through', async () => {
      const slot = newSlot();
      const outcomes = await unhurried(() => Promise.all(Array.from({ length: 40 }, () => take(slot))));
      expect(outcomes.filter(({ isFree }) => isFree)).toHaveLength(1);
    });

    it('is not begun by a look', async () => {
      const slot = newSlot();
      for (let i = 0; i < 3; i += 1) expect(await slots().look(slot, noon, limits)).toEqual(free);
      expect(await take(slot)).toEqual(free);
    });

    it.each([
      ['what was asked for', { asked: randomUUID() }],
      ['purpose', { purpose: 'test:other' }],
      ['kind of caller', { caller: 'signedIn' }],
    ] as const)('is kept apart by %s, and so is the number of the day', async (_, other) => {
      const once = { ...uncooled, perDay: 1 };
      const slot = newSlot();
      expect(await both(slot, noon, once)).toEqual(free);
      expect(await both({ ...slot, ...other }, noon, once)).toEqual(free);
      expect((await both(slot, noon, once)).isFree).toBe(false);
    });
  });

  describe(`${name}: number of a day`, () => {
    it('is exact, ends with the UTC day and says when', async () => {
      const slot = newSlot();
      const step = limits.cooldownMs;
      for (const i of [0, 1, 2]) expect(await both(slot, midnight + i * step)).toEqual(free);
      const usedUp = { isFree: false, freeAt: midnight + dayMs };
      expect(await both(slot, midnight + 3 * step)).toEqual(usedUp);
      expect(await both(slot, midnight + dayMs - 1)).toEqual(usedUp);
      expect(await both(slot, midnight + dayMs)).toEqual(free);
    });

    it('says the end of the cooldown when that comes after the day', async () => {
      const slot = newSlot();
      const late = midnight + dayMs - 10_000;
      for (let i = 0; i < 3; i += 1) await take(slot, late, uncooled);
      expect(await both(slot, late + 1)).toEqual({ isFree: false, freeAt: late + limits.cooldownMs });
    });

    it('holds when a race has no cooldown to stop it', async () => {
      const slot = newSlot();
      const outcomes = await unhurried(() =>
        Promise.all(Array.from({ length: 40 }, () => take(slot, noon, uncooled))),
      );
      expect(outcomes.filter(({ isFree }) => isFree)).toHaveLength(limits.perDay);
    });

    it('is none when no messages are allowed, and no wait helps', async () => {
      const slot = newSlot();
      expect(await both(slot, noon, { ...limits, perDay: 0 })).toEqual({ isFree: false });
      expect(await both(slot, noon)).toEqual(free);
    });

    it('starts at nothing on each of many days', async () => {
      const slot = newSlot();
      for (const day of [0, 1, 2, 5, 6]) {
        for (let i = 0; i < limits.perDay; i += 1) {
          expect(await take(slot, noon + day * dayMs, uncooled)).toEqual(free);
        }
        expect((await take(slot, noon + day * dayMs, uncooled)).isFree).toBe(false);
      }
    });
  });

  describe(`${name}: release`, () => {
    it('leaves everything as it was: the cooldown before and the number of the day', async () => {
      const { slot } = await given();
      const at = noon + limits.cooldownMs;
      const second = useAt(at);
      await slots().take(slot, second, limits);
      for (let i = 0; i < 3; i += 1) await slots().release(slot, second);
      // The cooldown of the first is what counts again.
      expect(await slots().look(slot, at - 1, limits)).toEqual({ isFree: false, freeAt: at });
      for (const i of [0, 1]) expect(await both(slot, at + i * limits.cooldownMs)).toEqual(free);
      expect(await both(slot, at + 2 * limits.cooldownMs)).toEqual({
        isFree: false,
        freeAt: midnight + dayMs,
      });
    });

    it('of the first of all leaves it free at once', async () => {
      const { slot, use } = await given();
      await slots().release(slot, use);
      expect(await both(slot, noon)).toEqual(free);
    });

    it('does nothing to a later sending', async () => {
      const { slot, use } = await given();
      const at = noon + limits.cooldownMs;
      await take(slot, at);
      await slots().release(slot, use);
      expect(await both(slot, at + 1)).toEqual({ isFree: false, freeAt: at + limits.cooldownMs });
    });

    it('does nothing for a sending that was refused, nor where nothing was ever taken', async () => {
      const { slot } = await given();
      const refused = useAt(noon + 1);
      await slots().take(slot, refused, limits);
      await slots().release(slot, refused);
      expect(await both(slot, noon + 1)).toEqual({ isFree: false, freeAt: noon + limits.cooldownMs });
      const untouched = newSlot();
      await slots().release(untouched, refused);
      expect(await both(untouched, noon, { ...limits, perDay: 1 })).toEqual(free);
    });

    it('is not undone by the write that took it, should that come again late', async () => {
      const { slot, use } = await given();
      await slots().release(slot, use);
      await slots().take(slot, use, limits);
      for (let i = 0; i < limits.perDay; i += 1) expect(await take(slot, noon, uncooled)).toEqual(free);
      expect((await take(slot, noon, uncooled)).isFree).toBe(false);
    });

    it('gives the number back to the day that it was taken from', async () => {
      const late = midnight + dayMs - 1;
      const slot = newSlot();
      for (let i = 1; i < limits.perDay; i += 1) await take(slot, late, uncooled);
      const last = useAt(late);
      await slots().take(slot, last, uncooled);
      await slots().release(slot, last);
      expect(await take(slot, late, uncooled)).toEqual(free);
      expect((await take(slot, late, uncooled)).isFree).toBe(false);
    });
  });

  describe(`${name}: reopening`, () => {
    it('ends the cooldown and keeps the number of the day', async () => {
      const { slot, use } = await given();
      for (let i = 0; i < 2; i += 1) await slots().reopen(slot, use);
      expect(await both(slot, noon + 1)).toEqual(free);
      expect(await take(slot, noon + 1, uncooled)).toEqual(free);
      expect((await take(slot, noon + 1, uncooled)).isFree).toBe(false);
    });

    it('does nothing to a later sending', async () => {
      const { slot, use } = await given();
      const at = noon + limits.cooldownMs;
      await take(slot, at);
      await slots().reopen(slot, use);
      expect(await both(slot, at)).toEqual({ isFree: false, freeAt: at + limits.cooldownMs });
    });

    it('does nothing where nothing was taken', async () => {
      const slot = newSlot();
      await slots().reopen(slot, useAt(noon));
      expect(await both(slot, noon)).toEqual(free);
    });
  });
}
