import { createLocalJWKSet, jwtVerify } from 'jose';
import { expect, it } from 'vitest';
import { createIssuer } from '../../../lib/tokens/issuer.ts';
import { publicJwks } from '../../../lib/tokens/jwks.ts';
import { liveValue } from '../../support/live.ts';
import { ringKey } from './ring-key.ts';

const now = Date.UTC(2030, 0, 1);
const fresh = ringKey('fresh');
const old = ringKey('old', { retiresAt: now + 1 });
const retired = { ...old, id: 'retired', retiresAt: now };

it('publishes the live keys, newest first, and nothing private', () => {
  const set = publicJwks([fresh, old, retired], now);

  expect(set.keys.map((key) => key.kid)).toEqual(['fresh', 'old']);
  for (const key of set.keys) {
    expect(Object.keys(key).sort()).toEqual(['alg', 'e', 'kid', 'kty', 'n', 'use']);
    expect(key).toMatchObject({ kty: 'RSA', e: 'AQAB', use: 'sig', alg: 'RS256' });
  }
});

it('lets anybody verify our tokens', async () => {
  const issuer = createIssuer({
    issuer: 'https://rekey.example',
    keys: liveValue({ tokenKeys: [fresh] }),
    now: () => now,
    newId: () => '1',
  });
  const token = await issuer.mint({
    subject: 'account-1',
    audience: 'demo-app',
    scope: [],
    version: 1,
    lifetimeSeconds: 300,
    tokenUse: 'id',
  });

  const keySet = createLocalJWKSet(publicJwks([fresh, old], now));
  await expect(jwtVerify(token, keySet, { currentDate: new Date(now) })).resolves.toMatchObject({
    payload: { sub: 'account-1' },
  });
});
