import crypto from 'node:crypto';
import { syncBuiltinESMExports } from 'node:module';
import { afterEach, beforeEach, describe, expect, it, type MockInstance, vi } from 'vitest';
import { requireClient } from '../../../lib/clients/require-client.ts';
import { isTrustedProxy } from '../../../lib/clients/trusted-proxies.ts';
import { codeDigest, isCode } from '../../../lib/credential/codes/verification-code.ts';
import { isFormerDigest } from '../../../lib/credential/former-digest.ts';
import { isSameDigest } from '../../../lib/credential/password-hasher.ts';
import { verifyImported } from '../../../lib/credential/schemes/imported.ts';
import { isSameSecret, plainSecret } from '../../../lib/credential/secret.ts';
import { equalBytes, equalText } from '../../../lib/crypto/constant-time.ts';
import { liveValue } from '../../support/live.ts';

/** The comparison of the runtime whose time does not depend on where two texts differ. */
let constantTime: MockInstance<typeof crypto.timingSafeEqual>;
beforeEach(() => {
  constantTime = vi.spyOn(crypto, 'timingSafeEqual');
  syncBuiltinESMExports();
});
afterEach(() => {
  constantTime.mockRestore();
  syncBuiltinESMExports();
});

const now = 1_700_000_000_000;
const digest = '0123456789ABCDEFGHIJKLMNOPQRSTU';
const key = { id: 'code-1', secret: Buffer.alloc(32, 1).toString('base64') };
const binding = { accountId: 'account', purpose: 'test:reset', sendingId: 'sending' } as const;
const code = {
  ...binding,
  digest: codeDigest('123456', binding, key),
  keyId: key.id,
  issuedAt: now,
  validUntil: now + 1,
  version: 1,
};
const registry = {
  keys: liveValue({ clients: [{ id: 'app', secret: 'the secret of the app' }] }),
  dialect: 'acme',
  now: () => now,
};
const proxies = liveValue({ proxies: [{ id: 'cdn', secret: 'the secret of the CDN' }] });

describe('what is secret is compared in constant time', () => {
  it.each<[string, (isRight: boolean) => boolean | Promise<boolean>]>([
    ['bytes', (isRight) => equalBytes(Buffer.from('a'), Buffer.from(isRight ? 'a' : 'b'))],
    ['texts', (isRight) => equalText('a', isRight ? 'a' : 'another')],
    ['the digest of a password', (isRight) => isSameDigest(isRight ? digest : `x${digest.slice(1)}`, digest)],
    [
      'the digest of a former password',
      (isRight) => isFormerDigest(isRight ? digest : `x${digest.slice(1)}`, digest),
    ],
    // FIPS 180-4: SHA-1 of `test`.
    [
      'the digest of another system',
      (isRight) =>
        verifyImported(isRight ? 'test' : 'rest', '$sha1$a94a8fe5ccb19ba61c4c0873d391e987982fbbd3'),
    ],
    [
      'the new password with the old one',
      (isRight) => isSameSecret(plainSecret('a password'), plainSecret(isRight ? 'a password' : 'another')),
    ],
    ['a code', (isRight) => isCode(isRight ? '123456' : '123457', code, key)],
    [
      "a client's secret",
      async (isRight) =>
        requireClient(registry, { id: 'app', secret: isRight ? 'the secret of the app' : 'another' }).then(
          () => true,
          () => false,
        ),
    ],
    [
      "a proxy's secret",
      (isRight) => isTrustedProxy(proxies, isRight ? 'the secret of the CDN' : 'another', now),
    ],
  ])('%s', async (_, compare) => {
    expect(await compare(true)).toBe(true);
    const [[left, right] = []] = constantTime.mock.calls;
    expect(constantTime.mock.results.map(({ value }) => value)).toContain(true);
    expect(left?.byteLength).toBe(right?.byteLength);

    constantTime.mockClear();
    expect(await compare(false)).toBe(false);
    expect(constantTime.mock.results.map(({ value }) => value)).toContain(false);
  });
});
