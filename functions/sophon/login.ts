import { plainSecret } from '../../lib/credential/secret.ts';
import { sophon } from '../../lib/dialects/sophon/dialect.ts';
import { done } from '../../lib/dialects/sophon/replies.ts';
import { readLogin } from '../../lib/dialects/sophon/requests.ts';
import { endpoint } from '../../lib/http/endpoint.ts';
import { wireCredentials } from '../../lib/wiring/credentials.ts';
import { wireEndpoint } from '../../lib/wiring/endpoint.ts';
import { wireKeys } from '../../lib/wiring/keys.ts';

const wiring = wireCredentials(await wireKeys());
const { credentials } = wiring;

/** `POST /sophon/v2/face/login`: says whether a password is right; it mints no token, as the box mints none. */
export const handler = endpoint(sophon, 'login', wireEndpoint(wiring), async (request) => {
  const { username, password } = readLogin(request);
  await credentials.signIn({
    alias: { kind: 'username', value: username },
    secret: plainSecret(password),
    source: request.source,
  });
  return done();
});
