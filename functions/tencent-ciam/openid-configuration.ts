import { readConfig } from '../../lib/config.ts';
import { tencentCiam } from '../../lib/dialects/tencent-ciam/dialect.ts';
import { publicDocument } from '../../lib/dialects/tencent-ciam/replies.ts';
import { offeredScopes } from '../../lib/dialects/tencent-ciam/scopes.ts';
import { alwaysReady, endpoint } from '../../lib/http/endpoint.ts';
import { discoveryDocument } from '../../lib/tokens/discovery.ts';

const { PUBLIC_URL: issuer } = readConfig();

const document = discoveryDocument({
  issuer,
  tokenEndpoint: `${issuer}/oauth2/token`,
  jwksUri: `${issuer}/oauth2/jwks`,
  scopes: offeredScopes,
});

/** `GET /.well-known/openid-configuration`: where everything is. */
export const handler = endpoint(tencentCiam, 'discovery', alwaysReady, async () => publicDocument(document));
