import { md5Secret, type Secret } from '../../credential/secret.ts';
import { decryptTripleDes } from '../../crypto/triple-des.ts';
import { UndecryptableError } from '../../crypto/undecryptable-error.ts';
import { RequestError } from '../../errors/service-error.ts';

/**
 * The new password inside `newpwd`, which is all that a client of this dialect lets the server know: its MD5.
 * @throws ServiceError `undecryptable`
 */
export function newSecret(newpwd: string, verifycode: string): Secret {
  try {
    return md5Secret(decryptTripleDes(newpwd, verifycode));
  } catch (error) {
    if (error instanceof UndecryptableError) throw new RequestError('undecryptable', { detail: 'newpwd' });
    throw error;
  }
}
