import type { Account } from '../../credential/account.ts';
import type { Tokens } from '../../tokens/token-service.ts';

/**
 * From issue to expiry, in seconds: 12 hours. No longer, because signing out does not end a token, and because it has
 * to fit into the overlap of a key rotation (31 days unless the operator says otherwise) or
 * each rotation would sign everybody out. No shorter, because clients get no refresh token here.
 */
export const tokenLifetimeSeconds = 12 * 60 * 60;

/** What each scope that can be had adds to an id token (OpenID Connect Core §5.4, and the vendor's `username`). */
const claimsByScope: Readonly<Record<string, (account: Account) => Readonly<Record<string, unknown>>>> = {
  openid: () => ({}),
  profile: ({ username }) => ({ preferred_username: username }),
  username: ({ username }) => ({ username }),
  email: ({ email }) => ({ email }),
  phone: ({ phone }) => ({ phone_number: phone }),
};

/** The scope that opens the endpoints of a signed-in user. */
export const openid = 'openid';

/** The SDK's own default. */
const defaultScope = `${openid} profile`;

/**
 * The `data` of a successful sign-in: an access token and an id token for one app. A scope that cannot be had is left
 * out, as `scope` then tells (RFC 6749 §3.3); `openid` is always in it, for there is always an id token.
 */
export async function signInData(
  mint: Tokens['mint'],
  account: Account,
  { appId, scope = defaultScope }: { readonly appId: string; readonly scope?: string | undefined },
): Promise<Readonly<Record<string, unknown>>> {
  const granted = grantedScope(scope);
  const shared = { audience: appId, lifetimeSeconds: tokenLifetimeSeconds };
  const extraClaims = Object.assign({}, ...granted.map((name) => claimsByScope[name]?.(account)));
  const [access_token, id_token] = await Promise.all([
    mint(account, { ...shared, scope: granted, tokenUse: 'access' }),
    mint(account, { ...shared, scope: [], tokenUse: 'id', extraClaims }),
  ]);
  return {
    access_token,
    id_token,
    scope: granted.join(' '),
    token_type: 'Bearer',
    // The SDK's spelling, and everybody else's.
    expire_in: tokenLifetimeSeconds,
    expires_in: tokenLifetimeSeconds,
  };
}

function grantedScope(asked: string): string[] {
  const wanted = new Set([openid, ...asked.split(' ')]);
  return [...wanted].filter((name) => Object.hasOwn(claimsByScope, name));
}
