import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { keyRingToFile } from '../../lib/adapters/key-ring/write-key-ring.ts';
import { startClock, stopClock } from '../support/clock.ts';
import { logOfEachTest } from '../support/log-of-each-test.ts';
import { startedWire } from '../support/started-wire.ts';
import { bothWays } from '../support/wire.ts';
import { sophonClient } from './sophon/client.ts';

const secret = 'the-secret-of-the-proxy';
const wire = startedWire({
  TRUSTED_PROXY_ADDRESS_HEADER: 'CloudFront-Viewer-Address',
  TRUSTED_PROXY_SECRET_HEADER: 'X-Proxy-Secret',
  POWERTOOLS_LOG_LEVEL: 'DEBUG',
});
const log = logOfEachTest();

beforeAll(async () => {
  await keyRingToFile(wire.local.keyRingFile).change((ring) => ({
    ...ring,
    proxies: [{ id: 'cdn', secret }],
  }));
  // The service is running: it reads the ring again when that is old.
  stopClock(Date.now() + 61_000);
});
afterAll(startClock);

describe.each(bothWays)('behind a trusted proxy, %s', (way) => {
  const client = sophonClient(wire, way);
  const signIn = async (shown: string, address: string, username: string, password: string) => {
    const headers = { 'x-proxy-secret': shown, 'cloudfront-viewer-address': address };
    const { text } = await client.post('login', { username, password }, headers);
    return text === '{"result":true}';
  };

  it('two users are two networks: the guesses of one do not lock out the other', async () => {
    const { username, password } = await wire.createAccount();
    for (let i = 0; i < 5; i += 1) await signIn(secret, '198.51.100.7:1024', username, `guess ${i}`);

    expect(await signIn(secret, '198.51.100.7:1025', username, password)).toBe(false);
    expect(await signIn(secret, '192.0.2.1:46532', username, password)).toBe(true);
  });

  it('whoever does not know the secret is one network, whatever address is claimed', async () => {
    const { username, password } = await wire.createAccount();
    for (let i = 0; i < 5; i += 1) {
      await signIn('a-made-up-secret', `198.51.100.${i}:1024`, username, `guess ${i}`);
    }

    expect(await signIn('a-made-up-secret', '192.0.2.1:46532', username, password)).toBe(false);
    expect(await signIn(secret, '192.0.2.1:46532', username, password)).toBe(true);
  });

  it.each([
    ['the user’s', secret, '192.0.2.1'],
    ['the proxy’s where it does not prove itself', 'a-made-up-secret', '127.0.0.1'],
  ])(
    'the network on the line is %s, also of a request that is refused at once',
    async (_, shown, network) => {
      const headers = { 'x-proxy-secret': shown, 'cloudfront-viewer-address': '192.0.2.1:46532' };
      await client.post('login', 'not JSON', headers);
      await wire[way]({ method: 'GET', path: '/oauth2/jwks', headers });

      await wire.local.settled();
      expect(log.lines().filter(({ level }) => level !== undefined)).toMatchObject([
        { outcome: 'malformed_body', network },
        { operation: 'jwks', network },
      ]);
    },
  );

  it('the secret is not logged', async () => {
    const { username } = await wire.createAccount();
    await signIn(secret, '192.0.2.1:46532', username, 'guess');
    await client.post('login', 'not JSON', { 'x-proxy-secret': secret });

    await wire.local.settled();
    expect(log.text()).toContain('"dialect":"sophon"');
    expect(log.text()).not.toContain(secret);
  });
});
