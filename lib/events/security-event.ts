import type { CredentialChange } from './credential-change.ts';

/** The type of the event. Source: OpenID Continuous Access Evaluation Profile 1.0 §3.3, "Credential Change". */
export const credentialChangeType =
  'https://schemas.openid.net/secevent/caep/event-type/credential-change' as const;

/**
 * The claims of a Security Event Token (RFC 8417 §2.2) that says that a password changed. The subject is named by
 * issuer and account id (RFC 9493 §3.2.3), as in our access tokens. Times are s since the epoch.
 */
export interface CredentialChangeEvent {
  readonly iss: string;
  readonly iat: number;
  readonly jti: string;
  readonly sub_id: { readonly format: 'iss_sub'; readonly iss: string; readonly sub: string };
  readonly events: {
    readonly [credentialChangeType]: {
      readonly event_timestamp: number;
      readonly credential_type: 'password';
      readonly change_type: 'create' | 'update';
    };
  };
}

/**
 * The event of a change. The same change always gives the same event, `jti` and times included, so that a consumer
 * can tell one that comes twice.
 * @param issuer where the service is reached, the `iss` of its tokens
 */
export function credentialChangeEvent(
  { account, changedAt, isFirstPassword }: CredentialChange,
  issuer: string,
): CredentialChangeEvent {
  const seconds = Math.floor(changedAt / 1000);
  return {
    iss: issuer,
    iat: seconds,
    jti: `${account.id}:${account.version}`,
    sub_id: { format: 'iss_sub', iss: issuer, sub: account.id },
    events: {
      [credentialChangeType]: {
        event_timestamp: seconds,
        credential_type: 'password',
        change_type: isFirstPassword ? 'create' : 'update',
      },
    },
  };
}
