import { describe, expect, it } from 'vitest';
import { hawkCallers } from '../../../lib/clients/hawk-callers.ts';
import type { NonceStore } from '../../../lib/credential/ports.ts';
import { liveValue } from '../../support/live.ts';

const now = 1_700_000_000_000;
const [first, late] = [
  { id: 'first', secret: 'first-secret' },
  { id: 'late', secret: 'late-secret' },
];

/** Callers with a ring that learns of the second one when it is read again, and every claim that was made. */
function given() {
  const claims: Parameters<NonceStore['claim']>[] = [];
  const nonces: NonceStore = {
    claim: async (...claim) => {
      claims.push(claim);
      return true;
    },
  };
  const keys = liveValue({ hawk: [first] }, { hawk: [first, late] });
  return { callers: hawkCallers({ keys, nonces, now: () => now }), keys, claims };
}

describe('the keys of HAWK callers', () => {
  it('knows a caller without reading the ring again', async () => {
    const { callers, keys } = given();
    expect(await callers.credentials('first')).toEqual(['first-secret']);
    expect(keys.count.refreshes).toBe(0);
  });

  it('finds one that was added a moment ago, and gives up one that is nowhere', async () => {
    const { callers } = given();
    expect(await callers.credentials('late')).toEqual(['late-secret']);
    expect(await callers.credentials('nobody')).toEqual([]);
  });
});

describe('a HAWK caller with a new secret', () => {
  it('is known by the former one beside it, until that retires', async () => {
    const caller = { ...first, former: [{ secret: 'former-secret', retiresAt: now + 1 }] };
    const keys = liveValue({ hawk: [caller] });
    const at = (time: number) =>
      hawkCallers({ keys, nonces: { claim: async () => true }, now: () => time }).credentials('first');
    expect(await at(now)).toEqual(['first-secret', 'former-secret']);
    expect(await at(now + 1)).toEqual(['first-secret']);
  });
});

describe('the nonces of HAWK callers', () => {
  it('are held for 1 ms longer than the request could be repeated', async () => {
    const { callers, claims } = given();
    expect(await callers.claimNonce('first', 'nonce', 1_700_000_030)).toBe(true);
    expect(claims).toEqual([['["hawk","first","nonce"]', 1_700_000_090_001, now]]);
  });

  it('of two callers never run together', async () => {
    const { callers, claims } = given();
    await callers.claimNonce('a"', 'b', 0);
    await callers.claimNonce('a', '"b', 0);
    expect(new Set(claims.map(([nonce]) => nonce)).size).toBe(2);
  });
});
