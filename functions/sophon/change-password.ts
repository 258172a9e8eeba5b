import { plainSecret } from '../../lib/credential/secret.ts';
import { sophon } from '../../lib/dialects/sophon/dialect.ts';
import { done } from '../../lib/dialects/sophon/replies.ts';
import { readChangePassword } from '../../lib/dialects/sophon/requests.ts';
import { endpoint } from '../../lib/http/endpoint.ts';
import { wireCredentials } from '../../lib/wiring/credentials.ts';
import { wireKeys } from '../../lib/wiring/keys.ts';
import { wireSources } from '../../lib/wiring/sources.ts';

const wiring = wireCredentials(await wireKeys());
const { keyRing, credentials } = wiring;
const sourceOf = wireSources(wiring);

/** `POST /sophon/v2/face/changepassword`: no token, the old password is the proof. */
export const handler = endpoint(sophon, 'change_password', keyRing, async (request) => {
  const { username, old_password, new_password } = readChangePassword(request);
  await credentials.changePassword({
    claimant: { alias: { kind: 'username', value: username } },
    oldSecret: plainSecret(old_password),
    newSecret: plainSecret(new_password),
    source: await sourceOf(request),
  });
  return done();
});
