import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { NonceStore } from '../../lib/credential/ports.ts';

const now = 1_700_000_000_000;

/** What every {@link NonceStore} must do, whatever database is behind it. */
export function nonceStoreContract(name: string, store: () => NonceStore): void {
  describe(`${name}: claiming a nonce`, () => {
    it('works once', async () => {
      const nonce = randomUUID();
      expect(await store().claim(nonce, now + 60_000, now)).toBe(true);
      expect(await store().claim(nonce, now + 60_000, now)).toBe(false);
    });

    it('works for exactly one of many who race', async () => {
      const nonce = randomUUID();
      const claims = Array.from({ length: 30 }, () => store().claim(nonce, now + 60_000, now));
      expect((await Promise.all(claims)).filter(Boolean)).toHaveLength(1);
    });

    it('holds to the ms that was said, and works again from then on', async () => {
      const nonce = randomUUID();
      await store().claim(nonce, now + 60_000, now);
      expect(await store().claim(nonce, now + 120_000, now + 59_999)).toBe(false);
      expect(await store().claim(nonce, now + 120_000, now + 60_000)).toBe(true);
      expect(await store().claim(nonce, now + 120_000, now + 60_001)).toBe(false);
    });

    it('works for one of many who race for an expired one', async () => {
      const nonce = randomUUID();
      await store().claim(nonce, now, now - 1);
      const claims = Array.from({ length: 30 }, () => store().claim(nonce, now + 60_000, now));
      expect((await Promise.all(claims)).filter(Boolean)).toHaveLength(1);
    });

    it('tells any two apart, however long they are and whatever is in them', async () => {
      const long = randomUUID().repeat(100);
      for (const nonce of [`${long}a`, `${long}b`, `${long}#`, `${long}\u0000`]) {
        expect(await store().claim(nonce, now + 60_000, now)).toBe(true);
      }
    });
  });
}
