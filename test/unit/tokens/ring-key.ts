import { generateKeyPairSync } from 'node:crypto';
import type { RsaKey } from '../../../lib/keys/key-ring.ts';

/** A fresh token key as the key ring holds it, long in use unless `times` says otherwise. */
export function ringKey(id: string, times: { createdAt?: number; retiresAt?: number } = {}): RsaKey {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  return {
    id,
    pkcs8: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    createdAt: 0,
    ...times,
  };
}
