import { describe, expect, it } from 'vitest';
import { isTrustedProxy } from '../../../lib/clients/trusted-proxies.ts';
import { keepLive } from '../../../lib/keys/live.ts';
import { refreshIntervalMs } from '../../../lib/keys/timing.ts';
import { liveValue } from '../../support/live.ts';

const [former, present] = [
  { id: 'cdn', secret: 'the secret of yesterday' },
  { id: 'cdn-2', secret: 'the secret of today' },
];

describe('a trusted proxy', () => {
  it.each([former, present])(
    'is known by any of the secrets, so that they can be rotated ($id)',
    async (proxy) => {
      expect(await isTrustedProxy(liveValue({ proxies: [former, present] }), proxy.secret)).toBe(true);
    },
  );

  it.each([
    '',
    'the secret of today ',
    'the secret of toda',
    'cdn-2',
    'the secret of today,the secret of today',
  ])('is not known by %j', async (secret) => {
    expect(await isTrustedProxy(liveValue({ proxies: [former, present] }), secret)).toBe(false);
  });

  it('is nobody where there is none', async () => {
    expect(await isTrustedProxy(liveValue({ proxies: [] }), '')).toBe(false);
  });

  it('that was added is known, and one that was removed forgotten, once the ring has grown old', async () => {
    const registry = liveValue({ proxies: [former] }, { proxies: [present] }, { isStale: true });
    expect(await isTrustedProxy(registry, present.secret)).toBe(true);
    expect(await isTrustedProxy(registry, former.secret)).toBe(false);
  });

  it('makes made-up secrets read the ring once in a while, and no more', async () => {
    let [now, readings] = [0, 0];
    const read = async () => {
      readings += 1;
      return { proxies: [present] };
    };
    const registry = await keepLive(read, () => now);

    now += refreshIntervalMs;
    for (let i = 0; i < 100; i += 1) await isTrustedProxy(registry, `made up ${i}`);

    expect(readings).toBe(2);
  });

  it('counts as before while the ring cannot be read again', async () => {
    let [now, isOut] = [0, false];
    const read = async () => {
      if (isOut) throw new Error('out of reach');
      return { proxies: [present] };
    };
    const registry = await keepLive(read, () => now);

    now += refreshIntervalMs;
    isOut = true;

    expect(await isTrustedProxy(registry, present.secret)).toBe(true);
    expect(await isTrustedProxy(registry, former.secret)).toBe(false);
  });
});
