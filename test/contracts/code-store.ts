import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { CodeStore, SendLimits, StoredCode } from '../../lib/credential/codes/ports.ts';

const dayMs = 86_400_000;
/** The middle of a UTC day. */
const noon = 20_000 * dayMs + dayMs / 2;
const limits: SendLimits = {
  cooldownMs: 120_000,
  perDay: 3,
  perAddressAndHour: 1_000,
  perServiceAndHour: 1_000,
};

/** A code for a new account, issued at noon, unless `members` say otherwise. */
function keptCode(members: Partial<StoredCode> = {}): StoredCode {
  const issuedAt = members.issuedAt ?? noon;
  return {
    accountId: randomUUID(),
    phone: '+8613800138000',
    purpose: 'test:reset',
    sendingId: randomUUID(),
    digest: 'digest',
    keyId: 'k1',
    issuedAt,
    validUntil: issuedAt + 300_000,
    version: 1,
    attemptsBefore: 2,
    ...members,
  };
}

/** A later code for the account of another. */
const laterThan = (code: StoredCode, ms: number): StoredCode =>
  keptCode({ accountId: code.accountId, issuedAt: code.issuedAt + ms });

/** What every {@link CodeStore} must do, whatever database is behind it. */
export function codeStoreContract(name: string, store: () => CodeStore): void {
  const reserve = (code: StoredCode, other: Partial<SendLimits> = {}) =>
    store().reserve(code, { ...limits, ...other });
  const given = async (members: Partial<StoredCode> = {}) => {
    const code = keptCode(members);
    expect(await reserve(code)).toBe(true);
    return code;
  };

  describe(`${name}: keeping a code`, () => {
    it('keeps every member', async () => {
      const code = await given();
      expect(await store().read(code.accountId)).toEqual(code);
    });

    it('knows no code of an account that was never sent one', async () => {
      expect(await store().read(randomUUID())).toBeUndefined();
    });

    it('puts a later code in the place of an earlier one, its number included', async () => {
      const first = await given();
      const { phone, ...second } = laterThan(first, limits.cooldownMs);
      expect(await reserve(second)).toBe(true);
      expect(await store().read(first.accountId)).toEqual(second);
    });
  });

  describe(`${name}: cooldown`, () => {
    it.each([
      [-1, false],
      [0, true],
    ])('a second sending %i ms from its end: %s', async (offset, allowed) => {
      const first = await given();
      const second = laterThan(first, limits.cooldownMs + offset);
      expect(await reserve(second)).toBe(allowed);
      expect(await store().read(first.accountId)).toEqual(allowed ? second : first);
    });

    it('is of one account only', async () => {
      await given();
      await given();
    });

    it('lets exactly one of many racing sendings through', async () => {
      const { accountId } = keptCode();
      const codes = Array.from({ length: 30 }, () => keptCode({ accountId }));
      const outcomes = await Promise.all(codes.map((code) => reserve(code)));
      expect(outcomes.filter(Boolean)).toHaveLength(1);
      expect(await store().read(accountId)).toEqual(codes[outcomes.indexOf(true)]);
    });
  });

  describe(`${name}: number of a day`, () => {
    it('is exact, and starts again with the UTC day', async () => {
      const morning = noon - dayMs / 2;
      const { accountId } = keptCode();
      const at = (issuedAt: number) => reserve(keptCode({ accountId, issuedAt }));
      const step = limits.cooldownMs;
      expect([await at(morning), await at(morning + step), await at(morning + 2 * step)]).toEqual([
        true,
        true,
        true,
      ]);
      expect(await at(morning + 3 * step)).toBe(false);
      expect(await at(morning + dayMs - 1)).toBe(false);
      expect(await at(morning + dayMs)).toBe(true);
    });

    it('holds when a race has no cooldown to stop it', async () => {
      const { accountId } = keptCode();
      const outcomes = await Promise.all(
        Array.from({ length: 20 }, () => reserve(keptCode({ accountId }), { cooldownMs: 0 })),
      );
      expect(outcomes.filter(Boolean)).toHaveLength(limits.perDay);
    });

    it('is none when no messages are allowed', async () => {
      const code = keptCode();
      expect(await reserve(code, { perDay: 0 })).toBe(false);
      expect(await store().read(code.accountId)).toBeUndefined();
    });
  });

  describe(`${name}: release`, () => {
    it('leaves no live code and allows the next sending at once', async () => {
      const code = await given();
      await store().release(code);
      expect(await store().read(code.accountId)).toBeUndefined();
      const next = laterThan(code, 0);
      expect(await reserve(next)).toBe(true);
      expect(await store().read(code.accountId)).toEqual(next);
    });

    it('puts the number of the day back', async () => {
      const { accountId } = keptCode();
      for (let i = 0; i < 2 * limits.perDay; i += 1) {
        const code = keptCode({ accountId });
        expect(await reserve(code)).toBe(true);
        await store().release(code);
      }
      const sendings = Array.from({ length: limits.perDay + 1 }, (_, i) =>
        keptCode({ accountId, issuedAt: noon + i * limits.cooldownMs }),
      );
      const outcomes = [];
      for (const code of sendings) outcomes.push(await reserve(code));
      expect(outcomes).toEqual([...Array<boolean>(limits.perDay).fill(true), false]);
    });

    it('does nothing to a later code', async () => {
      const first = await given();
      const second = laterThan(first, limits.cooldownMs);
      await reserve(second);
      await store().release(first);
      expect(await store().read(first.accountId)).toEqual(second);
      expect(await reserve(laterThan(second, limits.cooldownMs - 1))).toBe(false);
    });

    it('counts once, however often it is repeated', async () => {
      const first = await given();
      const second = laterThan(first, limits.cooldownMs);
      await reserve(second);
      await store().release(second);
      await store().release(second);
      const more = [0, 1, 2].map((i) => laterThan(second, (i + 1) * limits.cooldownMs));
      const outcomes = [];
      for (const code of more) outcomes.push(await reserve(code));
      expect(outcomes).toEqual([true, true, false]);
    });

    it('does nothing for an account that was never sent a code', async () => {
      const code = keptCode();
      await store().release(code);
      expect(await store().read(code.accountId)).toBeUndefined();
    });
  });
}
