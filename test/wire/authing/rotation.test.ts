import { randomBytes } from 'node:crypto';
import { decodeProtectedHeader, SignJWT } from 'jose';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { keyRingToFile } from '../../../lib/adapters/key-ring/write-key-ring.ts';
import { rotateKeyRing } from '../../../lib/keys/rotate-key-ring.ts';
import { passTime, startClock, stopClock } from '../../support/clock.ts';
import { startedWire } from '../../support/started-wire.ts';
import { bothWays } from '../../support/wire.ts';
import { jsEncrypt, sm2Layouts } from './ciphers.ts';
import { app, authingClient, said } from './client.ts';

const seconds = 1000;
const minutes = 60 * seconds;
const hours = 60 * minutes;

beforeAll(() => {
  stopClock(Date.parse('2030-01-01T00:00:00Z'));
});
afterAll(() => {
  startClock();
});
const wire = startedWire();

/** What `keyring rotate` does. */
async function rotate(overlapMs: number): Promise<void> {
  await keyRingToFile(wire.local.keyRingFile).change((ring) =>
    rotateKeyRing(ring, { now: Date.now(), randomBytes, overlapMs }),
  );
}

describe.each(bothWays)('authing during a rotation of the keys, %s', (way) => {
  const client = authingClient(wire, way);
  const publishedKeys = async () => (await client.system()).json;
  const encrypted = async (text: string) => {
    const { rsa, sm2 } = await publishedKeys();
    return { rsa: jsEncrypt(text, rsa.publicKey), sm2: sm2Layouts['UTF-8, C1C3C2']!(text, sm2.publicKey) };
  };
  type Ciphertexts = Awaited<ReturnType<typeof encrypted>>;

  it('keeps what was made before it at work until the overlap ends, and fails no request in between', async () => {
    // given containers that have had their rings for a while, a token and ciphertexts
    const { id, username, password } = await wire.createAccount();
    const account = (await wire.wiring.accounts.read(id))!;
    const oldToken = await client.mint(account, 48 * 3600);
    const oldCiphertexts = await encrypted(password);
    passTime(5 * minutes);

    /** A refused new password: to get that far, token and ciphertexts had to be good. */
    const outcomes = async (token: string, ciphertexts: Ciphertexts) => {
      const { rsa, sm2 } = ciphertexts;
      const replies = [
        await client.updatePassword(token, {
          oldPassword: rsa,
          newPassword: rsa,
          passwordEncryptType: 'rsa',
        }),
        await client.updatePassword(token, {
          oldPassword: sm2,
          newPassword: sm2,
          passwordEncryptType: 'sm2',
        }),
      ];
      return replies.map((reply) => said(reply).apiCode ?? said(reply).statusCode);
    };
    const signInWith = async ({ rsa }: Ciphertexts) =>
      said(
        await client.signIn({
          connection: 'PASSWORD',
          passwordPayload: { username, password: rsa },
          options: { passwordEncryptType: 'rsa' },
          ...app,
        }),
      );
    /** Makes every container spend its one look at the ring per minute on nothing. */
    const spendRefreshes = async () => {
      const forged = await new SignJWT({ iss: wire.local.url })
        .setProtectedHeader({ alg: 'HS256', kid: 'made up' })
        .sign(randomBytes(32));
      await client.updatePassword(forged, { newPassword: 'x' });
      await signInWith({ rsa: 'no ciphertext', sm2: '' });
    };
    const everythingWorks = async () => {
      expect(await outcomes(oldToken, oldCiphertexts)).toEqual([2061, 2061]);
      const fresh = await encrypted(password);
      const { data, statusCode } = await signInWith(fresh);
      expect(statusCode).toBe(200);
      expect(await outcomes(String(data?.access_token), fresh)).toEqual([2061, 2061]);
    };
    const before = await publishedKeys();

    // when
    await spendRefreshes();
    await rotate(24 * hours);

    // then
    const rotatedAt = Date.now();
    const moments = [0, 119 * seconds, 2 * minutes, 11 * minutes, 23 * hours];
    for (const moment of moments) {
      stopClock(rotatedAt + moment);
      await everythingWorks();
      await spendRefreshes();
    }
    const after = await publishedKeys();
    expect(after.rsa.publicKey).not.toBe(before.rsa.publicKey);
    expect(after.sm2.publicKey).not.toBe(before.sm2.publicKey);

    stopClock(rotatedAt + 24 * hours);
    const fresh = await encrypted(password);
    const { data } = await signInWith(fresh);
    const token = String(data?.access_token);
    expect(await outcomes(oldToken, fresh)).toEqual([2020, 2020]);
    expect(await outcomes(token, oldCiphertexts)).toEqual([400, 400]);
    expect(await outcomes(token, fresh)).toEqual([2061, 2061]);
  });

  it('ends what was made with the former keys when the overlap does, though no container misses a key', async () => {
    const { id, username, password } = await wire.createAccount();
    const account = (await wire.wiring.accounts.read(id))!;
    const oldToken = await client.mint(account, 48 * 3600);
    const { rsa } = await encrypted(password);
    const request = { oldPassword: rsa, newPassword: rsa, passwordEncryptType: 'rsa' };
    expect(said(await client.updatePassword(oldToken, request))).toMatchObject({ apiCode: 2061 });

    await rotate(3 * minutes);
    passTime(3 * minutes);

    const { kid } = decodeProtectedHeader(await client.token(username, password));
    const { json } = await wire[way]({ method: 'GET', path: '/oidc/.well-known/jwks.json' });
    expect((json as { keys: { kid: string }[] }).keys.map((key) => key.kid)).toEqual([kid]);
    expect(said(await client.updatePassword(oldToken, request))).toMatchObject({ apiCode: 2020 });
  });

  it('puts new keys to work at once when the former ones retire at once', async () => {
    const { username, password } = await wire.createAccount();
    const before = await publishedKeys();
    passTime(20 * minutes);
    await rotate(0);
    const after = await publishedKeys();
    expect(after.rsa.publicKey).not.toBe(before.rsa.publicKey);
    const { rsa } = await encrypted(password);
    const token = await client.token(username, password);
    const reply = await client.updatePassword(token, {
      oldPassword: rsa,
      newPassword: rsa,
      passwordEncryptType: 'rsa',
    });
    expect(said(reply)).toMatchObject({ apiCode: 2061 });
  });
});
