import { plainSecret } from '../../lib/credential/secret.ts';
import { done, sophon } from '../../lib/dialects/sophon/dialect.ts';
import { changePasswordRequest } from '../../lib/dialects/sophon/requests.ts';
import { endpoint } from '../../lib/http/endpoint.ts';
import { readJson } from '../../lib/http/read-json.ts';
import { wireCredentials } from '../../lib/wiring/credentials.ts';
import { wireKeys } from '../../lib/wiring/keys.ts';

const wiring = wireCredentials(await wireKeys());
const { keyRing, credentials } = wiring;

/** `POST /sophon/v2/face/changepassword`: no token, the old password is the proof. */
export const handler = endpoint(sophon, 'change_password', keyRing, async (request) => {
  const { username, old_password, new_password } = readJson(request, changePasswordRequest);
  await credentials.changePassword({
    claimant: { alias: { kind: 'username', value: username } },
    oldSecret: plainSecret(old_password),
    newSecret: plainSecret(new_password),
  });
  return done();
});
