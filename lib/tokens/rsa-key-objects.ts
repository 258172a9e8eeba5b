import { createPrivateKey, createPublicKey, type KeyObject } from 'node:crypto';
import type { RsaKey } from '../keys/key-ring.ts';

/** Both halves of an RSA key as the runtime's key objects. */
export interface RsaKeyObjects {
  readonly privateKey: KeyObject;
  readonly publicKey: KeyObject;
}

// Weak, so that a retired key leaves memory with the ring that held it.
const parsed = new WeakMap<RsaKey, RsaKeyObjects>();

/** Parses the key's PEM once per key of the ring; throws what `node:crypto` throws when the PEM is no RSA key. */
export function rsaKeyObjects(key: RsaKey): RsaKeyObjects {
  const known = parsed.get(key);
  if (known) return known;
  const privateKey = createPrivateKey(key.pkcs8);
  const objects = { privateKey, publicKey: createPublicKey(privateKey) };
  parsed.set(key, objects);
  return objects;
}
