import { readConfig } from '../../lib/config.ts';
import { tencentCiam } from '../../lib/dialects/tencent-ciam/dialect.ts';
import { publicDocument } from '../../lib/dialects/tencent-ciam/replies.ts';
import { endpoint } from '../../lib/http/endpoint.ts';
import { openKeyRing } from '../../lib/wiring/key-ring.ts';
import { wireTokens } from '../../lib/wiring/tokens.ts';

const config = readConfig();
const keyRing = await openKeyRing(config, () => Date.now());
const tokens = wireTokens(config, keyRing);

/** `GET /oauth2/jwks`: the public keys of our tokens. */
export const handler = endpoint(tencentCiam, 'jwks', keyRing, async () =>
  publicDocument(await tokens.jwks()),
);
