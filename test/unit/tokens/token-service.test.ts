import { decodeJwt } from 'jose';
import { beforeEach, describe, expect, it } from 'vitest';
import { createTokens, type TokenCaller, type TokenDeps } from '../../../lib/tokens/token-service.ts';
import { liveValue } from '../../support/live.ts';
import { ringKey } from './ring-key.ts';

const start = Date.UTC(2030, 0, 1);
const seconds = start / 1000;
const key = ringKey('key-1');
const grant = { audience: 'app', scope: ['openid'], lifetimeSeconds: 300 };
const renewable = { ...grant, isRenewable: true };
const owner = { id: 'account-1', version: 3, tokenEnds: 2 };

let now = start;
beforeEach(() => {
  now = start;
});

const tokensWith = (overrides: Partial<TokenDeps> = {}) =>
  createTokens({
    issuer: 'https://rekey.example',
    trusted: [],
    keys: liveValue({ tokenKeys: [key] }),
    isCanonical: () => true,
    renewalSeconds: 1_000,
    fetch,
    now: () => now,
    newId: () => 'id-1',
    ...overrides,
  });
const tokens = tokensWith();
const at = async (ms: number, token: string, service = tokens): Promise<TokenCaller> => {
  now = start + ms;
  return service.authenticate(token);
};

describe('a token', () => {
  it('is good under the version of the password and of what has ended tokens since', async () => {
    const { isCurrent } = await tokens.authenticate(await tokens.mint(owner, grant));
    const account = {
      version: 3,
      tokenEnds: 2,
      status: 'active',
      createdAt: 0,
      history: [],
      id: owner.id,
    } as const;
    expect(isCurrent(account)).toBe(true);
    expect(isCurrent({ ...account, version: 4 })).toBe(false);
    expect(isCurrent({ ...account, tokenEnds: 3 })).toBe(false);
  });

  it('says when its owner signed in only where it may be renewed', async () => {
    expect(decodeJwt(await tokens.mint(owner, grant))).not.toHaveProperty('auth_time');
    expect(decodeJwt(await tokens.mint(owner, renewable))).toMatchObject({ auth_time: seconds });
  });

  it('of a sign-in from before all tokens were ended is refused, a renewed one too, and a later one is not', async () => {
    const endedAt = start + 100_000;
    const ended = tokensWith({ keys: liveValue({ tokenKeys: [key], tokensEndedAt: endedAt }) });
    const before = await tokens.mint(owner, renewable);
    // Made by a process that has not heard of the end yet.
    const renewed = await tokens.renew(await at(150_000, before), renewable);
    const later = await tokens.mint(owner, grant);
    for (const token of [before, String(renewed)]) {
      await expect(at(150_000, token, ended)).rejects.toMatchObject({ code: 'token_invalid' });
    }
    await expect(at(150_000, later, ended)).resolves.toMatchObject({ subject: 'account-1' });
  });
});

describe('a renewed token', () => {
  it('is of the same sign-in and version, and ends no later than the sign-in', async () => {
    const first = await tokens.mint(owner, renewable);
    const second = String(await tokens.renew(await at(200_000, first), renewable));
    expect(decodeJwt(second)).toMatchObject({ auth_time: seconds, cred_ver: 5, exp: seconds + 500 });
    const third = String(await tokens.renew(await at(450_000, second), renewable));
    const fourth = String(await tokens.renew(await at(740_000, third), renewable));
    expect(decodeJwt(fourth)).toMatchObject({ auth_time: seconds, exp: seconds + 1_000 });
  });

  it('is none when the sign-in is over', async () => {
    const caller = await at(0, await tokens.mint(owner, renewable));
    now = start + 999_000;
    expect(decodeJwt(String(await tokens.renew(caller, renewable))).exp).toBe(seconds + 1_000);
    now = start + 1_000_000;
    expect(await tokens.renew(caller, renewable)).toBeUndefined();
  });

  it('counts from when it was issued where it does not say when its owner signed in', async () => {
    const former = await at(0, await tokens.mint(owner, grant));
    expect(former.token.authTime).toBe(seconds);
    now = start + 200_000;
    expect(decodeJwt(String(await tokens.renew(former, renewable)))).toMatchObject({ auth_time: seconds });
  });

  it('is never given for the token of a trusted issuer', async () => {
    const { version: _, authTime: __, ...token } = (await at(0, await tokens.mint(owner, grant))).token;
    const foreign = { token: { ...token, own: false }, subject: 'account-1', isCurrent: () => true };
    expect(await tokens.renew(foreign, renewable)).toBeUndefined();
  });
});
