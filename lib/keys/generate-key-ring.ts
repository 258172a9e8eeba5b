import type { KeyRing } from './key-ring.ts';
import { type KeySource, newKey } from './new-key.ts';

/** A key ring for a new stage: one fresh key in every generated section, no HAWK credentials, no clients and no proxies. */
export function generateKeyRing(source: KeySource): KeyRing {
  return {
    peppers: [newKey.peppers(source)],
    tokenKeys: [newKey.tokenKeys(source)],
    rsaKeys: [newKey.rsaKeys(source)],
    sm2Keys: [newKey.sm2Keys(source)],
    codeKeys: [newKey.codeKeys(source)],
    sealKeys: [newKey.sealKeys(source)],
    hawk: [],
    clients: [],
    proxies: [],
  };
}
