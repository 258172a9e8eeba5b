import { plainSecret } from '../../lib/credential/secret.ts';
import { sophon } from '../../lib/dialects/sophon/dialect.ts';
import { done } from '../../lib/dialects/sophon/replies.ts';
import { readChangePassword } from '../../lib/dialects/sophon/requests.ts';
import { endpoint } from '../../lib/http/endpoint.ts';
import { wireCredentials } from '../../lib/wiring/credentials.ts';
import { wireEndpoint } from '../../lib/wiring/endpoint.ts';
import { wireKeys } from '../../lib/wiring/keys.ts';

const wiring = wireCredentials(await wireKeys());
const { credentials } = wiring;

/** `POST /sophon/v2/face/changepassword`: no token, the old password is the proof. */
export const handler = endpoint(sophon, 'change_password', wireEndpoint(wiring), async (request) => {
  const { username, old_password, new_password } = readChangePassword(request);
  await credentials.changePassword({
    claimant: { alias: { kind: 'username', value: username } },
    oldSecret: plainSecret(old_password),
    newSecret: plainSecret(new_password),
    source: request.source,
  });
  return done();
});
