import { authing } from '../../lib/dialects/authing/dialect.ts';
import { publicDocument } from '../../lib/dialects/authing/replies.ts';
import { endpoint } from '../../lib/http/endpoint.ts';
import { wireEndpoint } from '../../lib/wiring/endpoint.ts';
import { wireKeys } from '../../lib/wiring/keys.ts';
import { wireTokens } from '../../lib/wiring/tokens.ts';

const wiring = await wireKeys();
const tokens = wireTokens(wiring);

/** `GET /oidc/.well-known/jwks.json`, with or without an app id before it: every app has the same issuer. */
export const handler = endpoint(authing, 'jwks', wireEndpoint(wiring), async () =>
  publicDocument(await tokens.jwks()),
);
