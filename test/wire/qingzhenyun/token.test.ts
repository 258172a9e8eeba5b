import { describe, expect, it } from 'vitest';
import { mintToken } from '../../support/mint-token.ts';
import { startedWire } from '../../support/started-wire.ts';
import { bothWays } from '../../support/wire.ts';
import { qingzhenyunClient } from './client.ts';

const wire = startedWire();

const invalidToken =
  '{"status":401,"code":"INVALID_TOKEN","success":false,"message":"The token is missing, expired or not valid. Log in again."}';

describe.each(bothWays)('qingzhenyun token, %s', (way) => {
  const client = qingzhenyunClient(wire, way);
  const operations = ['sendChangePasswordMessage', 'changePasswordByMessage', 'changePassword'];

  describe.each(operations)('of %s', (operation) => {
    it.each([
      ['none', {}, ''],
      ['an empty one', { authorization: '', token: '' }, '?token=&auth='],
      ['one that is no JWT', { authorization: 'Bearer nonsense' }, ''],
      ['one of another scheme', { authorization: 'Basic ZGVtbzpkZW1v' }, ''],
      ['one without a scheme', { authorization: 'nonsense' }, ''],
    ])('refuses %s with HTTP 401', async (_, headers, query) => {
      const reply = await client.post(operation, {}, headers, query);
      expect(reply).toMatchObject({ status: 401, text: invalidToken });
      expect(reply.headers.get('content-type')).toBe('application/json');
    });

    it("refuses one of another API's client", async () => {
      const { id } = await wire.createAccount();
      const account = await wire.wiring.accounts.read(id);
      const foreign = await mintToken(wire, account!, {
        audience: 'demo-app',
        scope: ['openid'],
        lifetimeSeconds: 3600,
      });
      expect(await client.post(operation, {}, { token: foreign })).toMatchObject({
        status: 401,
        text: invalidToken,
      });
    });

    it('refuses one that ended with the password, before anything else that is wrong', async () => {
      const account = await wire.createAccount();
      const token = await client.mint(account);
      await client.answer(
        'changePassword',
        { oldPassword: account.password, newPassword: 'a brand new one' },
        { token },
      );
      for (const body of [{}, { newPassword: 'x', phoneInfo: 'x', code: 'x', oldPassword: 'x' }]) {
        expect(await client.post(operation, body, { token })).toMatchObject({
          status: 401,
          text: invalidToken,
        });
      }
    });
  });

  it.each([
    ['Authorization', (token: string) => [{}, { authorization: `Bearer ${token}` }, ''] as const],
    [
      'Authorization in lower case',
      (token: string) => [{}, { authorization: `bearer ${token}` }, ''] as const,
    ],
    ['the header token', (token: string) => [{}, { token }, ''] as const],
    ['the query, as token', (token: string) => [{}, {}, `?token=${token}`] as const],
    ['the query, as auth', (token: string) => [{}, {}, `?auth=${token}`] as const],
    ['the body', (token: string) => [{ token }, {}, ''] as const],
  ])('is found in %s', async (_, place) => {
    const token = await client.mint(await wire.createAccount());
    const [body, headers, query] = place(token);
    expect(await client.answer('changePassword', body, headers, query)).toMatchObject({
      code: '{NEW_PASSWORD}_REQUIRED',
    });
  });

  it('counts where it is found first, whatever the other places have', async () => {
    const token = await client.mint(await wire.createAccount());
    const places = [
      { headers: { authorization: `Bearer ${token}` } },
      { headers: { token } },
      { query: `token=${token}` },
      { query: `auth=${token}` },
      { body: { token } },
    ];
    const bad = [
      { headers: { authorization: 'Bearer bad' } },
      { headers: { token: 'bad' } },
      { query: 'token=bad' },
      { query: 'auth=bad' },
      { body: { token: 'bad' } },
    ];
    for (const first of places.keys()) {
      for (const second of places.keys()) {
        if (first >= second) continue;
        const ask = async (one: object, other: object) => {
          const parts = [one, other] as { headers?: object; query?: string; body?: object }[];
          const query = parts.flatMap((part) => part.query ?? []).join('&');
          const reply = await client.post(
            'changePassword',
            Object.assign({}, ...parts.map(({ body }) => body)),
            Object.assign({}, ...parts.map(({ headers }) => headers)),
            query && `?${query}`,
          );
          return reply.status;
        };
        expect(await ask(places[first]!, bad[second]!)).toBe(200);
        expect(await ask(bad[first]!, places[second]!)).toBe(401);
      }
    }
  });
});
