import type { Secret } from '../../credential/secret.ts';
import type { ErrorCode } from '../../errors/error-codes.ts';
import { hasCode, RequestError } from '../../errors/service-error.ts';
import type { OpenedPassword } from './open-password.ts';

/**
 * What keeps RSA's implicit rejection from becoming a padding oracle in this dialect.
 *
 * A bad ciphertext nearly always opens to no text and is answered `undecryptable`. About 3 in 1,000 open to a few
 * characters that could be a short password: noise. Were those answered "wrong password", an answer would depend on
 * what came out of a decryption; so whatever follows from a password that may be noise and is not right is answered
 * `undecryptable` too. It is judged all the same, because passwords brought from elsewhere may be short, and it is
 * **counted** as an attempt: one that did not count would be a guess for free. So enough of them lock the account, and
 * then the lock is not told to such a password either, or the answer would change half-way through a series of bad
 * ciphertexts. These are the codes that would tell.
 */
const telltaleCodes: readonly ErrorCode[] = [
  'wrong_password',
  'account_locked',
  'account_frozen',
  'account_not_found',
  'outdated',
];

/**
 * The result of `judge`, which tries a password on an account.
 * @throws ServiceError `undecryptable` instead of whatever would tell that noise is not the right password
 */
export async function withoutOracle<T>(
  password: OpenedPassword | undefined,
  judge: () => Promise<T>,
): Promise<T> {
  try {
    return await judge();
  } catch (error) {
    if (password?.mayBeNoise && hasCode(error, telltaleCodes)) {
      throw new RequestError('undecryptable', { cause: error });
    }
    throw error;
  }
}

/**
 * The secret of a new password. One that may be noise is refused unseen: the policy would refuse it for its length,
 * and where a deployment allows shorter passwords, nobody must get one that noise made up.
 * @throws ServiceError `undecryptable`
 */
export function requireReadable({ secret, mayBeNoise }: OpenedPassword): Secret {
  if (mayBeNoise) throw new RequestError('undecryptable');
  return secret;
}
