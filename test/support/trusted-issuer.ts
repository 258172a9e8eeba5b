import { generateKeyPairSync, randomUUID } from 'node:crypto';
import { SignJWT } from 'jose';
import { afterAll, beforeAll } from 'vitest';
import { type JwksServer, startJwksServer } from '../unit/tokens/jwks-server.ts';

/** An issuer that a service may trust, for the tests of one file. */
export interface TrustedIssuerUnderTest {
  readonly issuer: string;
  readonly audience: string;
  /** Its entry in `TRUSTED_ISSUERS`; its server runs by the time that tests do. */
  entry(subject: string): object;
  /** An access token of its own, good for five minutes, but for what `claims` and `header` say otherwise. */
  token(claims: Readonly<Record<string, unknown>>, header?: { readonly typ?: string }): Promise<string>;
}

/** Starts a trusted issuer before the tests of a file, and ends it after them. */
export function trustedIssuer(issuer = 'https://login.example'): TrustedIssuerUnderTest {
  const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const audience = 'rekey';
  let jwks: JwksServer;
  beforeAll(async () => {
    jwks = await startJwksServer();
    jwks.publish({
      keys: [{ ...(publicKey.export({ format: 'jwk' }) as { kty: string }), kid: 'k1', alg: 'RS256' }],
    });
  });
  afterAll(() => jwks.close());
  return {
    issuer,
    audience,
    entry: (subject) => ({ issuer, audience, jwksUri: jwks.uri, subject }),
    token: (claims, header = {}) => {
      const now = Math.floor(Date.now() / 1000);
      return new SignJWT({
        iss: issuer,
        aud: audience,
        scope: 'openid profile',
        iat: now,
        exp: now + 300,
        jti: randomUUID(),
        ...claims,
      })
        .setProtectedHeader({ alg: 'RS256', kid: 'k1', ...header })
        .sign(privateKey);
    },
  };
}
