import { randomUUID } from 'node:crypto';
import { canonicalAlias } from '../credential/account.ts';
import { createTokens, type Tokens } from '../tokens/token-service.ts';
import type { KeyWiring } from './keys.ts';

/** Puts the tokens together. */
export function wireTokens({ config, keyRing, now }: KeyWiring): Tokens {
  return createTokens({
    issuer: config.PUBLIC_URL,
    trusted: config.TRUSTED_ISSUERS,
    keys: keyRing,
    isCanonical: (alias) => canonicalAlias(alias).value === alias.value,
    renewalSeconds: config.TOKEN_RENEWAL_DAYS * 86_400,
    fetch,
    now,
    newId: randomUUID,
  });
}
