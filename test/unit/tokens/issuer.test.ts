import { createPublicKey } from 'node:crypto';
import { decodeJwt, decodeProtectedHeader, jwtVerify } from 'jose';
import { expect, it } from 'vitest';
import { createIssuer, type Grant } from '../../../lib/tokens/issuer.ts';
import { liveValue } from '../../support/live.ts';
import { ringKey } from './ring-key.ts';

const now = Date.UTC(2030, 0, 1) + 999;
const key = ringKey('key-1');
const issuer = createIssuer({
  issuer: 'https://rekey.example',
  keys: liveValue({ tokenKeys: [key] }),
  now: () => now,
  newId: () => 'id-1',
});
const grant: Grant = {
  subject: 'account-1',
  audience: 'demo-app',
  scope: ['openid', 'profile'],
  version: 7,
  lifetimeSeconds: 300,
  tokenUse: 'access',
};

it('mints an access token with the claims of the contract', async () => {
  const token = await issuer.mint(grant);

  const issuedAt = Date.UTC(2030, 0, 1) / 1000;
  expect(decodeJwt(token)).toEqual({
    iss: 'https://rekey.example',
    sub: 'account-1',
    aud: 'demo-app',
    scope: ['openid', 'profile'],
    iat: issuedAt,
    nbf: issuedAt,
    exp: issuedAt + 300,
    jti: 'id-1',
    cred_ver: 7,
    token_use: 'access',
  });
});

it('signs with RS256 and names the key', async () => {
  const token = await issuer.mint(grant);

  expect(decodeProtectedHeader(token)).toEqual({ alg: 'RS256', typ: 'JWT', kid: 'key-1' });
  const publicKey = createPublicKey(key.pkcs8);
  await expect(jwtVerify(token, publicKey, { currentDate: new Date(now) })).resolves.toBeDefined();
});

it('signs with no key that retires before the token expires', async () => {
  const expiresAt = (Math.floor(now / 1000) + grant.lifetimeSeconds) * 1000;
  const mintWith = (retiresAt: number) => {
    const keys = liveValue({ tokenKeys: [{ ...key, retiresAt }] });
    return createIssuer({ issuer: 'https://rekey.example', keys, now: () => now, newId: () => 'id-1' }).mint(
      grant,
    );
  };
  await expect(mintWith(expiresAt)).resolves.toBeDefined();
  await expect(mintWith(expiresAt - 1)).rejects.toThrow('no token key that outlives');
});

it('leaves scope and credential version out of an id token', async () => {
  const claims = decodeJwt(await issuer.mint({ ...grant, tokenUse: 'id' }));

  expect(claims).toMatchObject({ token_use: 'id', sub: 'account-1', aud: 'demo-app' });
  expect(claims).not.toHaveProperty('scope');
  expect(claims).not.toHaveProperty('cred_ver');
});

it('adds extra claims but lets none of them replace its own', async () => {
  const extraClaims = { name: 'Mingming', sub: 'admin', token_use: 'access', exp: 9e9 };
  const claims = decodeJwt(await issuer.mint({ ...grant, tokenUse: 'id', extraClaims }));

  expect(claims).toMatchObject({ name: 'Mingming', sub: 'account-1', token_use: 'id' });
  expect(claims.exp).toBe(claims.iat! + 300);
});
