import { plainSecret } from '../../lib/credential/secret.ts';
import { done, sophon } from '../../lib/dialects/sophon/dialect.ts';
import { loginRequest } from '../../lib/dialects/sophon/requests.ts';
import { endpoint } from '../../lib/http/endpoint.ts';
import { readJson } from '../../lib/http/read-json.ts';
import { wireCredentials } from '../../lib/wiring/credentials.ts';
import { wireKeys } from '../../lib/wiring/keys.ts';

const wiring = wireCredentials(await wireKeys());
const { keyRing, credentials } = wiring;

/** `POST /sophon/v2/face/login`: says whether a password is right; it mints no token, as the box mints none. */
export const handler = endpoint(sophon, 'login', keyRing, async (request) => {
  const { username, password } = readJson(request, loginRequest);
  await credentials.signIn({ alias: { kind: 'username', value: username }, secret: plainSecret(password) });
  return done();
});
