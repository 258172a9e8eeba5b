import type { TokenGrant } from '../../tokens/token-service.ts';

/** The `aud` of this dialect's tokens. */
export const audience = 'qingzhenyun';

/** What a token of this dialect says: thirty days, as the original's, from the last answer that renewed it. */
export const tokenGrant: TokenGrant = {
  audience,
  scope: [],
  lifetimeSeconds: 30 * 24 * 60 * 60,
  isRenewable: true,
};
