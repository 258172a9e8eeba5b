import { describe, expect, it } from 'vitest';
import { plainSecret } from '../../../../lib/credential/secret.ts';
import { requireReadable, withoutOracle } from '../../../../lib/dialects/authing/padding-oracle.ts';
import type { ErrorCode } from '../../../../lib/errors/error-codes.ts';
import { ServiceError } from '../../../../lib/errors/service-error.ts';

const noise = { secret: plainSecret('noise'), mayBeNoise: true };
const certain = { secret: plainSecret('a good password'), mayBeNoise: false };
const refused = (code: ErrorCode) => () => Promise.reject(new ServiceError(code));

describe('an answer to what may be the noise of a bad ciphertext', () => {
  it.each(['wrong_password', 'account_locked', 'account_frozen', 'account_not_found', 'outdated'] as const)(
    'does not tell %s',
    async (code) => {
      await expect(withoutOracle(noise, refused(code))).rejects.toMatchObject({ code: 'undecryptable' });
      await expect(withoutOracle(certain, refused(code))).rejects.toMatchObject({ code });
      await expect(withoutOracle(undefined, refused(code))).rejects.toMatchObject({ code });
    },
  );

  it('tells a success, and what does not depend on the password', async () => {
    await expect(withoutOracle(noise, async () => 'done')).resolves.toBe('done');
    await expect(withoutOracle(noise, refused('internal'))).rejects.toMatchObject({ code: 'internal' });
  });

  it('lets it become nobody’s new password', () => {
    expect(requireReadable(certain)).toBe(certain.secret);
    expect(() => requireReadable(noise)).toThrow(expect.objectContaining({ code: 'undecryptable' }));
  });
});
