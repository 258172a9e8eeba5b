import { afterEach, describe, expect, it } from 'vitest';
import { runHere } from '../admin/run-here.ts';
import { passTime, startClock, stopClock } from '../support/clock.ts';
import { startedWire } from '../support/started-wire.ts';
import { bothWays } from '../support/wire.ts';
import { authingClient, said } from './authing/client.ts';
import { basic, bearer, tencentCiamClient } from './tencent-ciam/client.ts';

const wire = startedWire();
afterEach(() => {
  startClock();
});

const minute = 60_000;
const newId = () => `app-${Math.random().toString(36).slice(2)}`;

/** Runs a command on the key ring of the service, lets a minute pass, and gives the secret that was made, if any. */
async function keyring(...args: string[]): Promise<string> {
  const environment = { ...process.env, KEY_RING_FILE: wire.local.keyRingFile };
  const { code, stdout, stderr } = await runHere(['keyring', ...args], { environment });
  if (code !== 0) throw new Error(stderr);
  // Known everywhere by then.
  passTime(minute);
  return /^[\w-]{43}$/m.exec(stdout)?.[0] ?? '';
}

describe.each(bothWays)('registered clients, %s', (way) => {
  const authing = authingClient(wire, way);
  const ciam = tencentCiamClient(wire, way);
  const account = () => wire.createAccount();

  const ciamSignIn = async (id: string, secret: string, user: { username: string; password: string }) => {
    const form = { grant_type: 'password', username: user.username, password: user.password };
    const { status, json } = await ciam.token(form, basic(id, secret));
    return json.access_token ?? status;
  };
  const authingSignIn = async (
    members: { client_id: string; client_secret?: string },
    { username, password }: { username: string; password: string },
  ) => {
    const reply = await authing.signIn({
      connection: 'PASSWORD',
      passwordPayload: { username, password },
      ...members,
    });
    return (said(reply).data?.access_token as string | undefined) ?? said(reply).apiCode;
  };
  const change = async (token: string, old_password: string) =>
    (await ciam.changeUserPassword({ old_password, new_password: 'x' }, bearer(token))).status;

  it('lets a leaked secret be replaced while the app goes on, and refuses it from then on', async () => {
    stopClock();
    const user = await account();
    const id = newId();
    const leaked = await keyring('add-client', '--id', id, '--generate');
    expect(await ciamSignIn(id, leaked, user)).toMatch(/^ey/);

    passTime(10 * minute);
    const fresh = await keyring('replace-secret', '--id', id, '--overlap', '1h', '--generate');
    for (const wait of [0, 29 * minute, 29 * minute]) {
      passTime(wait);
      expect(await ciamSignIn(id, leaked, user)).toMatch(/^ey/);
      expect(await authingSignIn({ client_id: id, client_secret: leaked }, user)).toMatch(/^ey/);
    }
    expect(await ciamSignIn(id, fresh, user)).toMatch(/^ey/);
    passTime(minute);
    expect(await ciamSignIn(id, leaked, user)).toBe(401);
    expect(await authingSignIn({ client_id: id, client_secret: leaked }, user)).toBe(2011);
    expect(await ciamSignIn(id, fresh, user)).toMatch(/^ey/);
    expect(await authingSignIn({ client_id: id, client_secret: fresh }, user)).toMatch(/^ey/);
  });

  it('are refused a minute after they were removed, and so are their tokens', async () => {
    stopClock();
    const user = await account();
    const id = newId();
    const secret = await keyring('add-client', '--id', id, '--generate');
    const token = String(await ciamSignIn(id, secret, user));
    expect(await change(token, user.password)).toBe(400);
    await keyring('remove-client', '--id', id);
    expect(await change(token, user.password)).toBe(401);
    expect(await ciamSignIn(id, secret, user)).toBe(401);
  });

  it('go without their secret only where they are public, from a minute after that was said', async () => {
    stopClock();
    const user = await account();
    const id = newId();
    await keyring('add-client', '--id', id, '--generate');
    expect(await authingSignIn({ client_id: id }, user)).toBe(2011);
    await keyring('set-client', '--id', id, '--public');
    expect(await authingSignIn({ client_id: id }, user)).toMatch(/^ey/);
    await keyring('set-client', '--id', id, '--confidential');
    expect(await authingSignIn({ client_id: id }, user)).toBe(2011);
  });

  it('prove themselves at otp/send by a Basic header whose parts are form-urlencoded, and by no other', async () => {
    stopClock();
    const { phone } = await account();
    const id = `${newId()}+50%: a&b`;
    const secret = 'p%2BYk+2mQx 9Vb%4Rt:6Wz+1Ln%8H';
    await keyring('add-client', '--id', id, '--secret', secret);
    const raw = { authorization: `Basic ${Buffer.from(`${id}:${secret}`).toString('base64')}` };
    expect((await ciam.sendOtp(phone, raw)).status).toBe(401);
    expect((await ciam.sendOtp(phone, basic(id, secret))).status).toBe(200);
  });

  it('that are limited to a dialect get in there alone, and so do their tokens', async () => {
    stopClock();
    const user = await account();
    const id = newId();
    const secret = await keyring('add-client', '--id', id, '--dialects', 'authing', '--generate');
    const token = String(await authingSignIn({ client_id: id, client_secret: secret }, user));
    expect(token).toMatch(/^ey/);
    expect(said(await authing.updatePassword(token, { newPassword: 'x' })).apiCode).toBe(2201);
    expect(await change(token, user.password)).toBe(401);
    expect(await ciamSignIn(id, secret, user)).toBe(401);
    expect((await ciam.sendOtp(user.phone, basic(id, secret))).status).toBe(401);
  });
});
