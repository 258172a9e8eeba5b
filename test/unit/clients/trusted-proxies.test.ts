import { describe, expect, it } from 'vitest';
import { isTrustedProxy } from '../../../lib/clients/trusted-proxies.ts';
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
});
