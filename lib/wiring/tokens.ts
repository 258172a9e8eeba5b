import { randomUUID } from 'node:crypto';
import { createTokens, type Tokens } from '../tokens/token-service.ts';
import type { KeyWiring } from './keys.ts';

/** Puts the tokens together. */
export function wireTokens({ config, keyRing, now }: KeyWiring): Tokens {
  return createTokens({
    issuer: config.PUBLIC_URL,
    trusted: config.TRUSTED_ISSUERS,
    keys: keyRing,
    fetch,
    now,
    newId: randomUUID,
  });
}
