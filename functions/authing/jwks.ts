import { readConfig } from '../../lib/config.ts';
import { authing } from '../../lib/dialects/authing/dialect.ts';
import { endpoint } from '../../lib/http/endpoint.ts';
import { jsonReply } from '../../lib/http/reply.ts';
import { openKeyRing } from '../../lib/wiring/key-ring.ts';
import { wireTokens } from '../../lib/wiring/tokens.ts';

const config = readConfig();
const keyRing = await openKeyRing(config, () => Date.now());
const tokens = wireTokens(config, keyRing);

/** Shorter than the time for which a new key is published before it signs, so no cache lacks a key in use. */
const cacheSeconds = 60;

/** `GET /oidc/.well-known/jwks.json`, with or without an app id before it: every app has the same issuer. */
export const handler = endpoint(authing, 'jwks', keyRing, async () =>
  jsonReply(200, await tokens.jwks(), { 'cache-control': `public, max-age=${cacheSeconds}` }),
);
