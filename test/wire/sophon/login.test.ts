import { describe, expect, it } from 'vitest';
import { frozenAccount } from '../../support/given.ts';
import { startedWire } from '../../support/started-wire.ts';
import { bothWays } from '../../support/wire.ts';
import { sophonClient } from './client.ts';

const wire = startedWire();

describe.each(bothWays)('sophon login, %s', (way) => {
  const client = sophonClient(wire, way);
  const login = (body: unknown, type = 'application/json') =>
    client.post('login', body, { 'content-type': type });
  const error = (code: string, message = '') => ({ error: { code, message } });

  it('says yes to the right password, and mints nothing', async () => {
    const { username, password } = await wire.createAccount();
    expect(await login({ username, password })).toMatchObject({ status: 200, text: '{"result":true}' });
  });

  it('no enumeration: answers a wrong password, an unknown, a frozen and a locked account with the same bytes', async () => {
    const wrong = await wire.createAccount();
    const frozen = await frozenAccount(wire);
    const locked = await wire.createAccount();
    for (let i = 0; i < 5; i += 1) await login({ username: locked.username, password: 'guess' });
    for (const body of [
      { username: wrong.username, password: 'guess' },
      { username: 'nobody', password: 'guess' },
      frozen,
      locked,
    ]) {
      expect(await login({ username: body.username, password: body.password })).toMatchObject({
        status: 403,
        json: error('PASSWORD_ERROR'),
      });
    }
  });

  it.each([
    [{}, 400, error('MISSING_ARGUMENTS', 'username,password')],
    [{ username: 'x' }, 400, error('MISSING_ARGUMENTS', 'password')],
    [{ username: 'x', password: 7 }, 400, error('INVALID_ARGUMENTS', 'password')],
    [[], 400, error('INVALID_REQUEST_JSON')],
  ])('refuses %j', async (body, status, json) => {
    expect(await login(body)).toMatchObject({ status, json });
  });

  it('refuses another media type', async () => {
    expect(await login({}, 'text/json')).toMatchObject({
      status: 415,
      json: error('UNSUPPORT_CONTENT_TYPE'),
    });
  });
});
