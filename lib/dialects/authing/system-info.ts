import { publicKeyPem } from '../../crypto/rsa.ts';
import type { KeyRing } from '../../keys/key-ring.ts';
import { publishedKey } from './published-key.ts';

/** The version of this service, as in `package.json`; a constant, so that no bundle carries that file. */
export const serverVersion = '0.1.0';

/**
 * The body of `GET /api/v3/system` at `now` (ms): the public keys to encrypt passwords with. The vendor's has no
 * envelope, so ours has none. `publicIps` is empty: a deployment behind API Gateway calls nobody from an address of
 * its own.
 * @throws ServiceError `internal` when the ring has no live transport key
 */
export function systemInfo({ rsaKeys, sm2Keys }: Pick<KeyRing, 'rsaKeys' | 'sm2Keys'>, now: number) {
  return {
    rsa: { publicKey: publicKeyPem(publishedKey(rsaKeys, now)) },
    sm2: { publicKey: publishedKey(sm2Keys, now).publicKey },
    version: { server: serverVersion },
    publicIps: [],
  };
}
