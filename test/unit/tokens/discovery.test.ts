import { expect, it } from 'vitest';
import { discoveryDocument } from '../../../lib/tokens/discovery.ts';

const document = discoveryDocument({
  issuer: 'https://rekey.example',
  tokenEndpoint: 'https://rekey.example/oauth2/token',
  jwksUri: 'https://rekey.example/oauth2/jwks',
  scopes: ['openid'],
});

it('names the issuer and its endpoints', () => {
  expect(document).toMatchObject({
    issuer: 'https://rekey.example',
    token_endpoint: 'https://rekey.example/oauth2/token',
    jwks_uri: 'https://rekey.example/oauth2/jwks',
    grant_types_supported: ['password'],
    scopes_supported: ['openid'],
  });
});

it('has the members that OpenID Connect Discovery 1.0 §3 requires, none of them empty', () => {
  for (const name of [
    'response_types_supported',
    'subject_types_supported',
    'id_token_signing_alg_values_supported',
  ] as const) {
    expect(document[name], name).not.toHaveLength(0);
  }
});
