import { plainSecret, type Secret } from '../../credential/secret.ts';
import { mayBeNoise } from '../../crypto/rejection-noise.ts';
import { decryptRsa } from '../../crypto/rsa.ts';
import { decryptSm2 } from '../../crypto/sm2.ts';
import { UndecryptableError } from '../../crypto/undecryptable-error.ts';
import { RequestError } from '../../errors/service-error.ts';
import type { KeyRing } from '../../keys/key-ring.ts';
import { type Live, orAfterRefresh } from '../../keys/live.ts';
import type { PasswordEncryptType } from './requests.ts';

type TransportKeys = Pick<KeyRing, 'rsaKeys' | 'sm2Keys'>;

/** A password taken out of its encryption. Lives for one request. */
export interface OpenedPassword {
  readonly secret: Secret;
  /** It may be what RSA's implicit rejection made of a bad ciphertext; see `mayBeNoise`. */
  readonly mayBeNoise: boolean;
}

const openers: Readonly<
  Record<PasswordEncryptType, (text: string, keys: TransportKeys, now: number) => OpenedPassword>
> = {
  none: (text) => ({ secret: plainSecret(text), mayBeNoise: false }),
  rsa: (text, { rsaKeys }, now) => {
    const password = decryptRsa(text, rsaKeys, now);
    return { secret: plainSecret(password), mayBeNoise: mayBeNoise(password) };
  },
  sm2: (text, { sm2Keys }, now) => ({
    secret: plainSecret(decryptSm2(text, sm2Keys, now)),
    mayBeNoise: false,
  }),
};

/**
 * Opens a password that arrived as `text` at `now` (ms). A ciphertext may be under a key that was made since this
 * container read the ring, so the ring is read again before one is given up.
 * @throws ServiceError `undecryptable`
 */
export async function openPassword(
  text: string,
  type: PasswordEncryptType,
  keys: Live<TransportKeys>,
  now: number,
): Promise<OpenedPassword> {
  let latest: OpenedPassword | undefined;
  const opened = await orAfterRefresh(keys, (ring) => {
    latest = attempt(openers[type], text, ring, now);
    return latest?.mayBeNoise ? undefined : latest;
  });
  const best = opened ?? latest;
  if (!best) throw new RequestError('undecryptable');
  return best;
}

function attempt(
  open: (typeof openers)[PasswordEncryptType],
  text: string,
  keys: TransportKeys,
  now: number,
): OpenedPassword | undefined {
  try {
    return open(text, keys, now);
  } catch (error) {
    if (error instanceof UndecryptableError) return undefined;
    throw error;
  }
}
