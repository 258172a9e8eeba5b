import { plainSecret } from '../../lib/credential/secret.ts';
import { bearerToken } from '../../lib/dialects/tencent-ciam/bearer-token.ts';
import { tencentCiam } from '../../lib/dialects/tencent-ciam/dialect.ts';
import { done } from '../../lib/dialects/tencent-ciam/replies.ts';
import { changePasswordRequest } from '../../lib/dialects/tencent-ciam/requests.ts';
import { requireAccess } from '../../lib/dialects/tencent-ciam/require-access.ts';
import { endpoint } from '../../lib/http/endpoint.ts';
import { readJson } from '../../lib/http/read-json.ts';
import { wireCredentials } from '../../lib/wiring/credentials.ts';
import { wireKeys } from '../../lib/wiring/keys.ts';
import { wireTokens } from '../../lib/wiring/tokens.ts';

const wiring = wireCredentials(await wireKeys());
const { keyRing, credentials } = wiring;
const tokens = wireTokens(wiring);

/** `POST /change_user_password`: a signed-in user changes the password by the old one. */
export const handler = endpoint(tencentCiam, 'change_password', keyRing, async (request) => {
  const { old_password, new_password } = readJson(request, changePasswordRequest);
  const caller = await tokens.authenticate(bearerToken(request));
  await requireAccess(caller.token, keyRing);
  await credentials.changePassword({
    claimant: { caller },
    oldSecret: plainSecret(old_password),
    newSecret: plainSecret(new_password),
  });
  return done();
});
