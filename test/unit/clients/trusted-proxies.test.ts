import { describe, expect, it } from 'vitest';
import { isTrustedProxy } from '../../../lib/clients/trusted-proxies.ts';
import { liveValue } from '../../support/live.ts';

const now = 1_700_000_000_000;
const [former, present] = [
  { id: 'cdn', secret: 'the secret of yesterday' },
  { id: 'cdn-2', secret: 'the secret of today' },
];

describe('a trusted proxy', () => {
  it.each([former, present])('is known by any of the secrets, so that they can be rotated ($id)', (proxy) => {
    expect(isTrustedProxy(liveValue({ proxies: [former, present] }), proxy.secret, now)).toBe(true);
  });

  it.each([
    '',
    'the secret of today ',
    'the secret of toda',
    'cdn-2',
    'the secret of today,the secret of today',
  ])('is not known by %j', (secret) => {
    expect(isTrustedProxy(liveValue({ proxies: [former, present] }), secret, now)).toBe(false);
  });

  it('is nobody where there is none', () => {
    expect(isTrustedProxy(liveValue({ proxies: [] }), '', now)).toBe(false);
  });

  it('is known by its former secret until that retires', () => {
    const retiring = { ...present, former: [{ secret: 'a former secret of it', retiresAt: now + 1 }] };
    const registry = liveValue({ proxies: [retiring] });
    expect(isTrustedProxy(registry, 'a former secret of it', now)).toBe(true);
    expect(isTrustedProxy(registry, 'a former secret of it', now + 1)).toBe(false);
  });
});
