import { randomUUID } from 'node:crypto';
import { isCanonical } from '../credential/canonical-alias.ts';
import { createTokens, type Tokens } from '../tokens/token-service.ts';
import type { KeyWiring } from './keys.ts';

/** Puts the tokens together. */
export function wireTokens({ config, keyRing, now }: KeyWiring): Tokens {
  return createTokens({
    issuer: config.PUBLIC_URL,
    trusted: config.TRUSTED_ISSUERS,
    keys: keyRing,
    isCanonical: (alias) => isCanonical(alias, config.USERNAME_CASE),
    renewalSeconds: config.TOKEN_RENEWAL_DAYS * 86_400,
    fetch,
    now,
    newId: randomUUID,
  });
}
