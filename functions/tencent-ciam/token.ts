import { aliasOfName } from '../../lib/credential/alias-of-name.ts';
import { plainSecret } from '../../lib/credential/secret.ts';
import { grantCaller } from '../../lib/dialects/tencent-ciam/caller.ts';
import { tencentCiamTokens } from '../../lib/dialects/tencent-ciam/dialect.ts';
import { accessTokenSeconds, tokenReply } from '../../lib/dialects/tencent-ciam/replies.ts';
import { readTokenRequest } from '../../lib/dialects/tencent-ciam/requests.ts';
import { endpoint } from '../../lib/http/endpoint.ts';
import { asClient } from '../../lib/http/request-source.ts';
import { wireClients } from '../../lib/wiring/clients.ts';
import { wireCredentials } from '../../lib/wiring/credentials.ts';
import { wireEndpoint } from '../../lib/wiring/endpoint.ts';
import { wireKeys } from '../../lib/wiring/keys.ts';
import { wireTokens } from '../../lib/wiring/tokens.ts';

const wiring = wireCredentials(await wireKeys());
const { accounts, credentials } = wiring;
const tokens = wireTokens(wiring);

/** `POST /oauth2/token`: an access token for a user's name and password. */
export const handler = endpoint(tencentCiamTokens, 'token', wireEndpoint(wiring), {
  read: readTokenRequest,
  authenticate: grantCaller(wireClients(wiring, tencentCiamTokens)),
  async run({ username, password, scope }, client, request) {
    const alias = await aliasOfName(username, accounts);
    const source = asClient(request.source, client.machine);
    const account = await credentials.signIn({ alias, secret: plainSecret(password), source });
    const grant = { audience: client.id, scope, lifetimeSeconds: accessTokenSeconds };
    return tokenReply(await tokens.mint(account, grant), scope);
  },
});
