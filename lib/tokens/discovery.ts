/** What the discovery document tells of this service. */
export interface DiscoveryOptions {
  /** `iss` of our tokens: the service's public URL. */
  readonly issuer: string;
  /** Absolute URL of the token endpoint. */
  readonly tokenEndpoint: string;
  /** Absolute URL of the JWK Set. */
  readonly jwksUri: string;
  /** Scopes that the token endpoint grants. */
  readonly scopes: readonly string[];
}

/**
 * Our provider metadata (OpenID Connect Discovery 1.0 §3, RFC 8414 §2), to be served at
 * `/.well-known/openid-configuration` under the issuer.
 * There is no authorization endpoint: the password grant is the only one. `response_types_supported` is required
 * all the same and must not be empty, so it names the response type of what the token endpoint issues.
 */
export function discoveryDocument({ issuer, tokenEndpoint, jwksUri, scopes }: DiscoveryOptions) {
  return {
    issuer,
    token_endpoint: tokenEndpoint,
    jwks_uri: jwksUri,
    scopes_supported: [...scopes],
    response_types_supported: ['token'],
    grant_types_supported: ['password'],
    subject_types_supported: ['public'],
    id_token_signing_alg_values_supported: ['RS256'],
    token_endpoint_auth_methods_supported: ['client_secret_basic', 'client_secret_post', 'none'],
  };
}
