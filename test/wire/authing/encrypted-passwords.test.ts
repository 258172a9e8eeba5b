import { createPublicKey } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { mayBeNoise } from '../../../lib/crypto/rejection-noise.ts';
import { decryptRsa, publicKeyPem } from '../../../lib/crypto/rsa.ts';
import { seededRandom } from '../../fuzz/random.ts';
import { freeze } from '../../support/edit-account.ts';
import { startedWire } from '../../support/started-wire.ts';
import { bothWays } from '../../support/wire.ts';
import { jsEncrypt, sm2Layouts } from './ciphers.ts';
import { app, authingClient, type System, said } from './client.ts';

const wire = startedWire();
let noise: string;
let keys: System;
beforeAll(async () => {
  keys = (await authingClient(wire, 'inProcess').system()).json;
  noise = noiseOnPurpose();
});

const next = '新密码 a brand new one';
const undecryptable = { status: 200, statusCode: 400, message: '密码解密失败' };

/** Encrypts each text once: sm-crypto takes its time, and a ciphertext may be sent twice. */
function remembered(encrypt: (text: string) => string): (text: string) => string {
  const ciphertexts = new Map<string, string>();
  return (text) => {
    const ciphertext = ciphertexts.get(text) ?? encrypt(text);
    ciphertexts.set(text, ciphertext);
    return ciphertext;
  };
}

/** How clients encrypt: a type and what they make of a text. */
const encryptions: readonly [string, 'rsa' | 'sm2', (text: string) => string][] = [
  ['rsa by JSEncrypt', 'rsa', (text) => jsEncrypt(text, keys.rsa.publicKey)],
  ...Object.entries(sm2Layouts).map(([name, encrypt]): [string, 'sm2', (text: string) => string] => [
    `sm2 by sm-crypto, ${name}`,
    'sm2',
    remembered((text) => encrypt(text, keys.sm2.publicKey)),
  ]),
];

/** A ciphertext of our own key that implicit rejection turns into a few characters of text. */
function noiseOnPurpose(): string {
  const random = seededRandom(7);
  const { rsaKeys } = wire.wiring.keyRing.current();
  for (;;) {
    const bytes = Buffer.from(Array.from({ length: 256 }, () => random.below(256)));
    bytes[0] = 0;
    const ciphertext = bytes.toString('base64');
    try {
      if (mayBeNoise(decryptRsa(ciphertext, rsaKeys, Date.now()))) return ciphertext;
    } catch {
      // No text at all, as nearly always.
    }
  }
}

describe.each(bothWays)('authing encrypted passwords, %s', (way) => {
  const client = authingClient(wire, way);
  const signedIn = async (password?: string) => {
    const account = await wire.createAccount(password === undefined ? {} : { password });
    return { ...account, token: await client.mint(account) };
  };
  const signIn = (username: string, password: string, passwordEncryptType: string) =>
    client.signIn({
      connection: 'PASSWORD',
      passwordPayload: { username, password },
      options: { passwordEncryptType },
      ...app,
    });

  it('publishes the transport keys without an envelope', async () => {
    const { rsaKeys } = wire.wiring.keyRing.current();
    const reply = await client.system();
    expect(reply.status).toBe(200);
    expect(reply.headers.get('cache-control')).toBe('no-store');
    expect(reply.json).toEqual({
      rsa: { publicKey: publicKeyPem(rsaKeys[0]!) },
      sm2: { publicKey: expect.stringMatching(/^04[0-9a-f]{128}$/) },
      version: { server: expect.stringMatching(/^\d+\.\d+\.\d+$/) },
      publicIps: [],
    });
    expect(createPublicKey(keys.rsa.publicKey).asymmetricKeyDetails?.modulusLength).toBe(2048);
  });

  it.each(encryptions)('takes both passwords and a sign-in encrypted with %s', async (_, type, encrypt) => {
    const { username, password, token } = await signedIn();
    const reply = await client.updatePassword(token, {
      oldPassword: encrypt(password),
      newPassword: encrypt(next),
      passwordEncryptType: type,
    });
    expect(said(reply)).toMatchObject({ statusCode: 200 });
    expect(said(await signIn(username, encrypt(next), type))).toMatchObject({ statusCode: 200 });
    expect(said(await signIn(username, encrypt(password), type))).toMatchObject({ apiCode: 2333 });
  });

  it.each(encryptions.slice(0, 2))(
    'tells a wrong and a weak password from a bad ciphertext with %s',
    async (_, type, encrypt) => {
      const { password, token } = await signedIn();
      const [right, good] = [encrypt(password), encrypt(next)];
      const change = async (oldPassword: string, newPassword: string) =>
        said(await client.updatePassword(token, { oldPassword, newPassword, passwordEncryptType: type }));
      expect(await change(encrypt('not the password'), good)).toMatchObject({ apiCode: 2006 });
      expect(await change(right, encrypt('password123'))).toMatchObject({ apiCode: 2061 });
      expect(await change(right, right)).toMatchObject({ apiCode: 2061 });
      expect(await change(right, next)).toEqual(undecryptable);
      expect(await change(password, good)).toEqual(undecryptable);
    },
  );

  it('takes the longest password that a policy may allow in the longest layout', async () => {
    const { username, password, token } = await signedIn();
    const [longest, encrypt] = ['密'.repeat(256), sm2Layouts['base64, C1C2C3 with 04']!];
    const [oldPassword, newPassword] = [password, longest].map((text) => encrypt(text, keys.sm2.publicKey));
    const reply = await client.updatePassword(token, {
      oldPassword,
      newPassword,
      passwordEncryptType: 'sm2',
    });
    expect(said(reply)).toMatchObject({ statusCode: 200 });
    expect(await client.token(username, longest)).toMatch(/^ey/);
  });

  it('asks for who is calling before it opens a ciphertext', async () => {
    const { id, password, token } = await signedIn();
    const bad = { oldPassword: 'xx', newPassword: 'xx', passwordEncryptType: 'rsa' };
    expect(said(await client.updatePassword(undefined, bad))).toMatchObject({ apiCode: 2020 });
    await client.updatePassword(token, { oldPassword: password, newPassword: next });
    expect(said(await client.updatePassword(token, bad))).toMatchObject({ apiCode: 2020 });
    await freeze(wire, id);
    expect(said(await client.updatePassword(token, bad))).toMatchObject({ apiCode: 2020 });
  });

  it('answers noise that reads like a short password as a bad ciphertext, before and after it locks', async () => {
    const { token } = await signedIn();
    const newPassword = jsEncrypt(next, keys.rsa.publicKey);
    for (let i = 0; i < 7; i += 1) {
      const reply = await client.updatePassword(token, {
        oldPassword: noise,
        newPassword,
        passwordEncryptType: 'rsa',
      });
      expect(said(reply)).toEqual(undecryptable);
    }
  });

  it('answers noise at the door as a bad ciphertext, whoever is named', async () => {
    const [known, frozen] = [await wire.createAccount(), await wire.createAccount()];
    await freeze(wire, frozen.id);
    for (const username of ['nobody', frozen.username, ...Array.from({ length: 7 }, () => known.username)]) {
      expect(said(await signIn(username, noise, 'rsa'))).toEqual(undecryptable);
      expect(said(await signIn(username, 'no ciphertext', 'rsa'))).toEqual(undecryptable);
    }
  });

  it('brute force: counts what may be noise as a guess, or short passwords could be guessed for free', async () => {
    const { username, token, password } = await signedIn();
    const encrypt = (text: string) => jsEncrypt(text, keys.rsa.publicKey);
    for (let i = 0; i < 5; i += 1) {
      await client.updatePassword(token, {
        oldPassword: encrypt(`pin ${i}`),
        newPassword: encrypt(next),
        passwordEncryptType: 'rsa',
      });
      await signIn(username, encrypt(`pin ${i}`), 'rsa');
    }
    expect(
      said(await client.updatePassword(token, { oldPassword: password, newPassword: next })),
    ).toMatchObject({
      apiCode: 2005,
    });
    expect(said(await signIn(username, encrypt(password), 'rsa'))).toMatchObject({ apiCode: 2005 });
  });

  it('still takes a short password that is right', async () => {
    const { username, token } = await signedIn('admin');
    const encrypt = (text: string) => jsEncrypt(text, keys.rsa.publicKey);
    expect(said(await signIn(username, encrypt('admin'), 'rsa'))).toMatchObject({ statusCode: 200 });
    const body = { oldPassword: encrypt('admin'), newPassword: encrypt(next), passwordEncryptType: 'rsa' };
    expect(said(await client.updatePassword(token, body))).toMatchObject({ statusCode: 200 });
  });

  it('never sets a new password that noise may have made up', async () => {
    const { username, password, token } = await signedIn();
    const oldPassword = jsEncrypt(password, keys.rsa.publicKey);
    for (const newPassword of [noise, jsEncrypt('short', keys.rsa.publicKey)]) {
      const reply = await client.updatePassword(token, {
        oldPassword,
        newPassword,
        passwordEncryptType: 'rsa',
      });
      expect(said(reply)).toEqual(undecryptable);
    }
    expect(await client.token(username, password)).toMatch(/^ey/);
  });

  it('does not count a bad ciphertext as a guess', async () => {
    const { password, token } = await signedIn();
    // Above every modulus, so that no key of any run makes noise of it.
    const oldPassword = Buffer.alloc(256, 0xff).toString('base64');
    for (let i = 0; i < 7; i += 1) {
      const bad = { oldPassword, newPassword: next, passwordEncryptType: 'rsa' };
      expect(said(await client.updatePassword(token, bad))).toEqual(undecryptable);
    }
    expect(
      said(await client.updatePassword(token, { oldPassword: password, newPassword: next })),
    ).toMatchObject({
      statusCode: 200,
    });
  });
});
