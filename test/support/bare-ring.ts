import type { KeyRing } from '../../lib/keys/key-ring.ts';

/** A key ring with these members and otherwise nothing. */
export function bareRing(members: Partial<KeyRing>): KeyRing {
  return {
    peppers: [],
    tokenKeys: [],
    rsaKeys: [],
    sm2Keys: [],
    codeKeys: [],
    sealKeys: [],
    hawk: [],
    clients: [],
    proxies: [],
    ...members,
  };
}
