import { loginAlias } from '../../lib/dialects/qingzhenyun/aliases.ts';
import { qingzhenyunLogin } from '../../lib/dialects/qingzhenyun/dialect.ts';
import { publicAccount } from '../../lib/dialects/qingzhenyun/public-account.ts';
import { readSecret } from '../../lib/dialects/qingzhenyun/read-secret.ts';
import { doneSignedIn } from '../../lib/dialects/qingzhenyun/replies.ts';
import { readLogin } from '../../lib/dialects/qingzhenyun/requests.ts';
import { endpoint } from '../../lib/http/endpoint.ts';
import { wireCredentials } from '../../lib/wiring/credentials.ts';
import { wireEndpoint } from '../../lib/wiring/endpoint.ts';
import { wireKeys } from '../../lib/wiring/keys.ts';
import { wireTokens } from '../../lib/wiring/tokens.ts';

const wiring = wireCredentials(await wireKeys());
const { config, credentials } = wiring;
const tokens = wireTokens(wiring);

/** `POST /v1/user/login`: a name or phone and a password for the account's public members and a token. */
export const handler = endpoint(qingzhenyunLogin, 'login', wireEndpoint(wiring), async (request) => {
  const { value, password, countryCode } = readLogin(request);
  const account = await credentials.signIn({
    alias: loginAlias(value, countryCode),
    secret: readSecret(password, config.QINGZHENYUN_PASSWORD_FORM),
    source: request.source,
  });
  return doneSignedIn(tokens.mint, account, publicAccount(account));
});
