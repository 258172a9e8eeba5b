import { plainSecret } from '../../lib/credential/secret.ts';
import { tokenCaller } from '../../lib/dialects/tencent-ciam/caller.ts';
import { tencentCiam } from '../../lib/dialects/tencent-ciam/dialect.ts';
import { done } from '../../lib/dialects/tencent-ciam/replies.ts';
import { readChangePassword } from '../../lib/dialects/tencent-ciam/requests.ts';
import { endpoint } from '../../lib/http/endpoint.ts';
import { wireClients } from '../../lib/wiring/clients.ts';
import { wireCredentials } from '../../lib/wiring/credentials.ts';
import { wireEndpoint } from '../../lib/wiring/endpoint.ts';
import { wireKeys } from '../../lib/wiring/keys.ts';
import { wireTokens } from '../../lib/wiring/tokens.ts';

const wiring = wireCredentials(await wireKeys());
const { credentials } = wiring;

/** `POST /change_user_password`: a signed-in user changes the password by the old one. */
export const handler = endpoint(tencentCiam, 'change_password', wireEndpoint(wiring), {
  read: readChangePassword,
  authenticate: tokenCaller(wireTokens(wiring), wireClients(wiring, tencentCiam)),
  async run({ old_password, new_password }, caller, request) {
    await credentials.changePassword({
      claimant: { caller },
      oldSecret: plainSecret(old_password),
      newSecret: plainSecret(new_password),
      source: request.source,
    });
    return done();
  },
});
