import { createRemoteJWKSet, jwtVerify } from 'jose';
import * as openid from 'openid-client';
import { describe, expect, it } from 'vitest';
import { startedWire } from '../../support/started-wire.ts';
import { bothWays } from '../../support/wire.ts';
import { demoClient, tencentCiamClient } from './client.ts';

const wire = startedWire();

describe.each(bothWays)('tencent-ciam public documents, %s', (way) => {
  const get = (path: string) => wire[way]({ method: 'GET', path });

  it('says where everything is, under the issuer of its tokens', async () => {
    const reply = await get('/.well-known/openid-configuration');
    expect(reply).toMatchObject({
      status: 200,
      json: {
        issuer: wire.local.url,
        token_endpoint: `${wire.local.url}/oauth2/token`,
        jwks_uri: `${wire.local.url}/oauth2/jwks`,
        grant_types_supported: ['password'],
        scopes_supported: ['openid', 'profile', 'phone', 'email'],
      },
    });
  });

  it('publishes the public half of its keys and nothing of the private one', async () => {
    const reply = await get('/oauth2/jwks');
    const ids = wire.wiring.keyRing.current().tokenKeys.map(({ id }) => id);
    const { keys } = reply.json as { keys: Record<string, string>[] };
    expect(keys.map(({ kid }) => kid)).toEqual(ids);
    for (const key of keys) expect(Object.keys(key).sort()).toEqual(['alg', 'e', 'kid', 'kty', 'n', 'use']);
  });

  it.each(['/.well-known/openid-configuration', '/oauth2/jwks'])(
    'lets %s be cached, for less time than a new key is published ahead of its use',
    async (path) => {
      expect((await get(path)).headers.get('cache-control')).toBe('public, max-age=60');
    },
  );
});

describe('openid-client against tencent-ciam', () => {
  const discover = (authentication: openid.ClientAuth) =>
    openid.discovery(new URL(wire.local.url), demoClient.id, undefined, authentication, {
      execute: [openid.allowInsecureRequests],
    });

  it.each([
    ['client_secret_basic', openid.ClientSecretBasic],
    ['client_secret_post', openid.ClientSecretPost],
  ])('discovers the issuer, gets a token with %s, checks and uses it', async (_, authentication) => {
    // given
    const { id, username, password } = await wire.createAccount();
    const config = await discover(authentication(demoClient.secret));
    const { issuer, jwks_uri } = config.serverMetadata();

    // when
    const tokens = await openid.genericGrantRequest(config, 'password', {
      username,
      password,
      scope: 'openid',
    });

    // then
    expect(tokens.expires_in).toBe(299);
    const keys = createRemoteJWKSet(new URL(jwks_uri!));
    const { payload } = await jwtVerify(tokens.access_token, keys, { issuer, audience: demoClient.id });
    expect(payload.sub).toBe(id);
    const changed = await openid.fetchProtectedResource(
      config,
      tokens.access_token,
      new URL('/change_user_password', issuer),
      'POST',
      JSON.stringify({ old_password: password, new_password: 'a brand new one' }),
      new Headers({ 'content-type': 'application/json' }),
    );
    expect(changed.status).toBe(200);
    expect(await tencentCiamClient(wire, 'overHttp').signIn(username, 'a brand new one')).toMatch(/^ey/);
  });

  it('understands a refusal', async () => {
    const { username } = await wire.createAccount();
    const config = await discover(openid.ClientSecretBasic(demoClient.secret));
    await expect(
      openid.genericGrantRequest(config, 'password', { username, password: 'wrong', scope: 'openid' }),
    ).rejects.toMatchObject({
      error: 'invalid_grant',
      error_description: 'Wrong username or password',
      status: 400,
    });
  });

  it('understands a challenge', async () => {
    const config = await discover(openid.None());
    await expect(
      openid.fetchProtectedResource(
        config,
        'no.token.atall',
        new URL('/change_user_password', wire.local.url),
        'POST',
        JSON.stringify({ old_password: 'x', new_password: 'y' }),
        new Headers({ 'content-type': 'application/json' }),
      ),
    ).rejects.toMatchObject({
      cause: [
        { scheme: 'bearer', parameters: { error: 'invalid_token', error_description: 'Error decoding JWT' } },
      ],
    });
  });
});
