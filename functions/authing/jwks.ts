import { authing } from '../../lib/dialects/authing/dialect.ts';
import { endpoint } from '../../lib/http/endpoint.ts';
import { jsonReply } from '../../lib/http/reply.ts';
import { publicMaxAgeSeconds } from '../../lib/keys/timing.ts';
import { wireKeys } from '../../lib/wiring/keys.ts';
import { wireTokens } from '../../lib/wiring/tokens.ts';

const wiring = await wireKeys();
const tokens = wireTokens(wiring);

/** `GET /oidc/.well-known/jwks.json`, with or without an app id before it: every app has the same issuer. */
export const handler = endpoint(authing, 'jwks', wiring.keyRing, async () =>
  jsonReply(200, await tokens.jwks(), { 'cache-control': `public, max-age=${publicMaxAgeSeconds}` }),
);
