import { md5Secret, plainSecret, type Secret, type SecretForm } from '../../credential/secret.ts';
import { QingzhenyunError } from './errors.ts';

const md5 = /^[0-9a-f]{32}$/i;

/**
 * A password in the form in which this deployment's clients send it.
 * @throws ServiceError `not_md5` for one that should be an MD5 and is not
 */
export function readSecret(text: string, form: SecretForm): Secret {
  if (form === 'plain') return plainSecret(text);
  if (!md5.test(text)) throw new QingzhenyunError('not_md5');
  return md5Secret(text);
}
