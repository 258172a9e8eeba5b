import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { AuthenticationClient, Models } from 'authing-node-sdk';
import { afterEach, describe, expect, it } from 'vitest';
import { keyRingToFile } from '../../../lib/adapters/key-ring/write-key-ring.ts';
import { startClock, stopClock } from '../../support/clock.ts';
import { startedWire } from '../../support/started-wire.ts';
import { codeSentTo } from '../../support/text-messages.ts';
import { jsEncrypt, sm2Layouts } from './ciphers.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));

const wire = startedWire();
afterEach(() => {
  startClock();
});

type ClientOptions = ConstructorParameters<typeof AuthenticationClient>[0];

/** The vendor's client as an app makes it, with nothing changed but the host. */
const sdk = (options: Partial<ClientOptions> = {}) =>
  new AuthenticationClient({
    appId: 'demo-app',
    appSecret: 'demo-secret',
    appHost: wire.local.url,
    ...options,
  });

const { passwordEncryptType } = Models.UpdatePasswordDto;
const next = '新密码 a brand new one';

describe('authing-node-sdk', () => {
  it.each([
    ['none', passwordEncryptType.NONE, async (text: string) => text],
    [
      'rsa',
      passwordEncryptType.RSA,
      async (text: string) => jsEncrypt(text, (await sdk().getSystemInfo()).rsa.publicKey),
    ],
    [
      'sm2',
      passwordEncryptType.SM2,
      async (text: string) => sm2Layouts['UTF-8, C1C3C2']!(text, (await sdk().getSystemInfo()).sm2.publicKey),
    ],
  ])(
    'signs in, changes the password with %s, signs in again and loses the first token',
    async (_, type, encrypt) => {
      // given
      const { username, password } = await wire.createAccount();
      const client = sdk();
      const first = await client.signInByUsernamePassword({ username, password });
      expect(first).toMatchObject({ statusCode: 200, data: { token_type: 'Bearer', expire_in: 43_200 } });
      client.setAccessToken(String(first.data.access_token));

      // when
      const changed = await client.updatePassword({
        oldPassword: await encrypt(password),
        newPassword: await encrypt(next),
        passwordEncryptType: type,
      });

      // then
      expect(changed).toEqual({ statusCode: 200, message: '操作成功', requestId: expect.any(String) });
      expect(
        await client.updatePassword({ oldPassword: next, newPassword: 'yet another one' }),
      ).toMatchObject({
        statusCode: 401,
        apiCode: 2020,
      });
      expect(await client.signInByUsernamePassword({ username, password })).toMatchObject({ apiCode: 2333 });
      const again = await client.signInByUsernamePassword({ username, password: next });
      expect(again).toMatchObject({ statusCode: 200, data: { access_token: expect.any(String) } });
    },
  );

  it("runs the README's example as it stands, but for the port", async () => {
    const readme = await readFile(`${root}/lib/dialects/authing/README.md`, 'utf8');
    const example = /```js\n(.*?)```/s.exec(readme)?.[1] ?? '';
    await wire.createAccount({ username: 'mingming', password: 'oldPassw0rd' });
    const code = example.replace('http://127.0.0.1:3000', wire.local.url);
    const run = promisify(execFile)(process.execPath, ['--input-type=module', '-e', code], { cwd: root });
    expect((await run).stdout).toBe('200 操作成功\n');
  });

  it('verifies both tokens against our keys', async () => {
    const { id, username, password } = await wire.createAccount();
    const { data } = await sdk().signInByAccountPassword({ account: username, password });
    expect(await sdk().parseAccessToken(String(data.access_token))).toMatchObject({
      sub: id,
      aud: 'demo-app',
      iss: wire.local.url,
    });
    expect(await sdk().parseIDToken(String(data.id_token))).toMatchObject({ sub: id, aud: 'demo-app' });
  });

  it('signs in by a secret that looks form-urlencoded, in a Basic header', async () => {
    const { username, password } = await wire.createAccount();
    const { keyRingFile } = wire.local;
    const client = { id: 'app+1', secret: 'p%41+/=:ss' };
    await keyRingToFile(keyRingFile).change((ring) => ({ ...ring, clients: [...ring.clients, client] }));
    stopClock(Date.now() + 61_000);
    const app = sdk({
      appId: client.id,
      appSecret: client.secret,
      tokenEndPointAuthMethod: 'client_secret_basic',
    });
    expect(await app.signInByUsernamePassword({ username, password })).toMatchObject({ statusCode: 200 });
  });

  it.each([
    ['client_secret_post', 'demo-app'],
    ['client_secret_basic', 'demo-app'],
    ['none', 'demo-public'],
  ] as const)(
    'signs in with the client authentication %s, with an old token at hand',
    async (tokenEndPointAuthMethod, appId) => {
      const { phone, password } = await wire.createAccount();
      const client = sdk({ appId, tokenEndPointAuthMethod, accessToken: 'an.old.token' });
      expect(await client.signInByPhonePassword({ phone: phone.slice(3), password })).toMatchObject({
        statusCode: 200,
      });
    },
  );

  it('resets a forgotten password by a code, and signs in with the new one', async () => {
    // given
    const { username, phone, password } = await wire.createAccount();
    const client = sdk();
    const phoneNumber = phone.slice(3);
    const { channel } = Models.SendSMSDto;
    const { verifyMethod } = Models.VerifyResetPasswordRequestDto;

    // when
    const sent = await client.sendSms({ channel: channel.CHANNEL_RESET_PASSWORD, phoneNumber });
    const passCode = codeSentTo(wire, phone);
    const proven = await client.verifyResetPasswordRequest({
      verifyMethod: verifyMethod.PHONE_PASSCODE,
      phonePassCodePayload: { phoneNumber, passCode },
    });
    const { passwordResetToken } = proven.data;
    const reset = await client.resetPassword({ password: next, passwordResetToken });

    // then
    expect(sent).toEqual({ statusCode: 200, message: '操作成功', requestId: expect.any(String) });
    expect(proven).toMatchObject({ statusCode: 200, data: { tokenExpiresIn: 300 } });
    expect(reset).toMatchObject({ statusCode: 200, data: { success: true } });
    expect(await client.signInByUsernamePassword({ username, password })).toMatchObject({ apiCode: 2333 });
    expect(await client.signInByUsernamePassword({ username, password: next })).toMatchObject({
      statusCode: 200,
    });
    expect(await client.resetPassword({ password: 'yet another one', passwordResetToken })).toMatchObject({
      statusCode: 400,
      apiCode: 2300,
    });
  });

  it('gets the reason of a refused code as a body, and no more codes than it may', async () => {
    const { phone: phoneNumber } = await wire.createAccount();
    const client = sdk({ accessToken: 'an.old.token' });
    const request = { channel: Models.SendSMSDto.channel.CHANNEL_RESET_PASSWORD, phoneNumber };
    await client.sendSms(request);
    await expect(client.sendSms(request)).rejects.toMatchObject({ response: { status: 429 } });
    const proven = await client.verifyResetPasswordRequest({
      verifyMethod: Models.VerifyResetPasswordRequestDto.verifyMethod.PHONE_PASSCODE,
      phonePassCodePayload: { phoneNumber, passCode: 'guess' },
    });
    expect(proven).toMatchObject({ statusCode: 400, apiCode: 2001 });
  });

  it('gets the reason of a refusal as a body, not as an exception', async () => {
    const { username, password } = await wire.createAccount();
    const client = sdk();
    const { data } = await client.signInByUsernamePassword({ username, password });
    client.setAccessToken(String(data.access_token));
    const change = (oldPassword: string | undefined, newPassword: string) =>
      client.updatePassword({ newPassword, ...(oldPassword !== undefined && { oldPassword }) });
    expect(await change('not the password', next)).toMatchObject({ statusCode: 403, apiCode: 2006 });
    expect(await change(undefined, next)).toMatchObject({ statusCode: 400, apiCode: 2201 });
    expect(await change(password, 'short')).toMatchObject({ statusCode: 400, apiCode: 2061 });
  });
});
