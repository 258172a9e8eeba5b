import { tencentCiam } from '../../lib/dialects/tencent-ciam/dialect.ts';
import { publicDocument } from '../../lib/dialects/tencent-ciam/replies.ts';
import { endpoint } from '../../lib/http/endpoint.ts';
import { wireEndpoint } from '../../lib/wiring/endpoint.ts';
import { wireKeys } from '../../lib/wiring/keys.ts';
import { wireTokens } from '../../lib/wiring/tokens.ts';

const wiring = await wireKeys();
const tokens = wireTokens(wiring);

/** `GET /oauth2/jwks`: the public keys of our tokens. */
export const handler = endpoint(tencentCiam, 'jwks', wireEndpoint(wiring), async () =>
  publicDocument(await tokens.jwks()),
);
