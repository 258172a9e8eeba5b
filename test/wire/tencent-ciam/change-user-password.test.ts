import { request as httpRequest } from 'node:http';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { DynamoDbAttemptCounts } from '../../../lib/adapters/dynamodb/attempts/attempt-counts.ts';
import { freeze } from '../../support/edit-account.ts';
import { startedWire } from '../../support/started-wire.ts';
import { bothWays } from '../../support/wire.ts';
import { bearer, tencentCiamClient } from './client.ts';
import { seen } from './reply-lines.ts';
import { expectTokenError } from './token-replies.ts';

const wire = startedWire({ HISTORY_DEPTH: '3' });
afterEach(() => {
  vi.restoreAllMocks();
});

const next = 'a brand new one';

describe.each(bothWays)('tencent-ciam change_user_password, %s', (way) => {
  const client = tencentCiamClient(wire, way);
  const signedIn = async () => {
    const account = await wire.createAccount();
    const token = await client.mint(account);
    const change = (old_password: string, new_password: string) =>
      client.changeUserPassword({ old_password, new_password }, bearer(token));
    return { ...account, token, change };
  };
  const json = 'application/json;charset=UTF-8';

  it('changes the password and answers with an empty 200', async () => {
    const { username, password, change } = await signedIn();
    expect(await change(password, next)).toMatchObject({ status: 200, text: '' });
    expect(await client.signIn(username, next)).toMatch(/^ey/);
    expect((await client.token({ grant_type: 'password', username, password })).status).toBe(400);
  });

  it('ends every token that was issued before the change', async () => {
    const { username, password, token, change } = await signedIn();
    const other = await client.signIn(username, password);
    await change(password, next);
    for (const former of [token, other]) {
      const body = { old_password: next, new_password: 'another one 22' };
      expectTokenError(await client.changeUserPassword(body, bearer(former)), 401);
    }
    const body = { old_password: next, new_password: 'another one 22' };
    const fresh = await client.signIn(username, next);
    expect(await client.changeUserPassword(body, bearer(fresh))).toMatchObject({ status: 200 });
  });

  it.each([
    ['a wrong old password', 'wrong', next, 'wrong_old_password'],
    ['the old password as the new one', 'correct horse 1', 'correct horse 1', 'duplicate_password'],
    ['a short new password', 'correct horse 1', 'short', 'invalid_new_password'],
    ['a common new password', 'correct horse 1', 'password123', 'invalid_new_password'],
  ])('refuses %s and leaves the password and the token', async (_, old, refused, error) => {
    const { password, change } = await signedIn();
    expect(seen(await change(old, refused))).toEqual([400, json, `{"error":"${error}"}`]);
    expect(await change(password, next)).toMatchObject({ status: 200 });
  });

  it('refuses each of the last N passwords and takes the one before them', async () => {
    const { username, password } = await wire.createAccount();
    const passwords = [password, 'second secret', 'third secret', 'fourth secret', 'fifth secret'];
    const change = async (old_password: string, new_password: string) =>
      client.changeUserPassword(
        { old_password, new_password },
        bearer(await client.signIn(username, old_password)),
      );
    for (const [i, following] of passwords.slice(1).entries()) {
      expect((await change(passwords[i]!, following)).status).toBe(200);
    }
    for (const former of passwords.slice(1, 4)) {
      expect(seen(await change('fifth secret', former))).toEqual([
        400,
        json,
        '{"error":"recurrent_password"}',
      ]);
    }
    expect((await change('fifth secret', password)).status).toBe(200);
  });

  it('says that an account is frozen', async () => {
    const { id, password, change } = await signedIn();
    await freeze(wire, id);
    expect(seen(await change(password, next))).toEqual([
      400,
      json,
      '{"error":"abnormal_user_status","error_description":"User is frozen."}',
    ]);
  });

  it('brute force: says that an account is locked after five wrong old passwords, right or wrong the next one', async () => {
    const { password, change } = await signedIn();
    for (let i = 0; i < 5; i += 1) await change('wrong', next);
    for (const old of [password, 'wrong']) {
      expect(seen(await change(old, next))).toEqual([
        400,
        json,
        '{"error":"abnormal_user_status","error_description":"User is locked."}',
      ]);
    }
  });

  it('is not locked by strangers who fail to sign in', async () => {
    const { username, password, change } = await signedIn();
    for (let i = 0; i < 6; i += 1) {
      await client.token({ grant_type: 'password', username, password: 'wrong' });
    }
    expect(await change(password, next)).toMatchObject({ status: 200 });
  });

  it.each([
    ['no header', {}],
    ['an empty header', { authorization: '' }],
    ['another scheme', { authorization: 'Basic ZGVtbzpkZW1v' }],
    ['a raw token', { authorization: 'eyJhbGciOiJSUzI1NiJ9.e30.c2ln' }],
    ['the scheme alone', { authorization: 'Bearer' }],
    ['two tokens', { authorization: 'Bearer first,Bearer second' }],
    ['a token and another scheme', { authorization: 'Bearer first, Basic ZGVtbzpkZW1v' }],
  ])('asks for one bearer token: %s', async (_, headers) => {
    const body = { old_password: 'correct horse 1', new_password: next };
    expectTokenError(await client.changeUserPassword(body, headers), 400);
  });

  it('refuses a good token that is in the query, alone or beside the header', async () => {
    const { password, token } = await signedIn();
    const body = { old_password: password, new_password: next };
    const path = `/change_user_password?access_token=${token}`;
    expectTokenError(await client.changeUserPassword(body, {}, { path }), 400);
    expectTokenError(await client.changeUserPassword(body, bearer(token), { path }), 400);
  });

  it.each(['bearer', 'BEARER'])('knows the scheme as %s', async (scheme) => {
    const { password, token } = await signedIn();
    const body = { old_password: password, new_password: next };
    expect(await client.changeUserPassword(body, { authorization: `${scheme} ${token}` })).toMatchObject({
      status: 200,
    });
  });

  it.each(['profile', 'profile phone email'])('refuses a token of the scope %s', async (scope) => {
    const { username, password } = await wire.createAccount();
    const token = await client.signIn(username, password, scope);
    expectTokenError(
      await client.changeUserPassword({ old_password: password, new_password: next }, bearer(token)),
      403,
    );
  });

  it.each([
    ['none', ''],
    ['text', 'text/plain'],
    ['a form', 'application/x-www-form-urlencoded'],
  ])('refuses the media type: %s', async (_, type) => {
    const reply = await client.changeUserPassword(
      { old_password: 'a', new_password: 'b' },
      { 'content-type': type },
    );
    expect(seen(reply)).toEqual([
      415,
      json,
      '{"error":"invalid_request","error_description":"Content-Type must be application/json"}',
    ]);
  });

  it.each([
    ['empty', ''],
    ['cut short', '{"old_password":"x"'],
    ['an array', '[]'],
    ['an object with a member twice', '{"old_password":"a","new_password":"b","new_\\u0070assword":"c"}'],
    ['over 64 KiB', JSON.stringify({ old_password: 'x'.repeat(66_000) })],
  ])('refuses a body that is %s, before it asks for a token', async (_, body) => {
    expect(seen(await client.changeUserPassword(body, {}))).toEqual([
      400,
      json,
      '{"error":"invalid_request","error_description":"The body is malformed or larger than 64 KiB"}',
    ]);
  });

  it.each([
    [{}, 'Missing: old_password, new_password'],
    [{ old_password: 1 }, 'Missing: new_password'],
    [{ old_password: 1, new_password: 'secret one' }, 'Invalid: old_password'],
    [{ old_password: 'secret one', new_password: '' }, 'Invalid: new_password'],
    [{ old_password: null, new_password: { secret: 1 } }, 'Invalid: old_password, new_password'],
    [{ old_password: 'secret one', new_password: 'x'.repeat(1025) }, 'Invalid: new_password'],
  ])('names, and never quotes, the members at fault in %j', async (body, error_description) => {
    expect(seen(await client.changeUserPassword(body, {}))).toEqual([
      400,
      json,
      JSON.stringify({ error: 'invalid_request', error_description }),
    ]);
  });

  it('hides what went wrong inside', async () => {
    const { password, change } = await signedIn();
    vi.spyOn(DynamoDbAttemptCounts.prototype, 'count').mockRejectedValueOnce(new Error('inner workings'));
    expect(seen(await change(password, next))).toEqual([500, json, '{"error":"server_error"}']);
  });

  it('marks every answer as not to be stored and gives it an id', async () => {
    const { password, change } = await signedIn();
    for (const reply of [
      await change('wrong', next),
      await change(password, next),
      await change(next, next),
    ]) {
      expect(reply.headers.get('cache-control')).toBe('no-store');
      expect(reply.headers.get('x-request-id')).toMatch(/\S/);
    }
  });
});

describe('tencent-ciam change_user_password on the wire', () => {
  it('refuses two Authorization header fields, though each has the good token', async () => {
    const client = tencentCiamClient(wire, 'overHttp');
    const { username, password } = await wire.createAccount();
    const { authorization } = bearer(await client.signIn(username, password));
    const status = await new Promise<number | undefined>((resolve, reject) => {
      const sent = httpRequest(
        `${wire.local.url}/change_user_password`,
        {
          method: 'POST',
          // Names and values in turn: the only way to say one name twice.
          headers: [
            'content-type',
            'application/json',
            'authorization',
            authorization,
            'authorization',
            authorization,
          ],
        },
        (reply) => {
          reply.resume();
          resolve(reply.statusCode);
        },
      );
      sent.on('error', reject);
      sent.end(JSON.stringify({ old_password: password, new_password: next }));
    });
    expect(status).toBe(400);
    expect(await client.signIn(username, password)).toMatch(/^ey/);
  });
});
