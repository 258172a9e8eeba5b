import { appCaller } from '../../lib/dialects/authing/caller.ts';
import { authingSignIn } from '../../lib/dialects/authing/dialect.ts';
import { openPassword } from '../../lib/dialects/authing/open-password.ts';
import { withoutOracle } from '../../lib/dialects/authing/padding-oracle.ts';
import { done } from '../../lib/dialects/authing/replies.ts';
import { readSignIn } from '../../lib/dialects/authing/requests.ts';
import { signInAlias } from '../../lib/dialects/authing/sign-in-alias.ts';
import { signInData } from '../../lib/dialects/authing/sign-in-data.ts';
import { endpoint } from '../../lib/http/endpoint.ts';
import { asClient } from '../../lib/http/request-source.ts';
import { wireClients } from '../../lib/wiring/clients.ts';
import { wireCredentials } from '../../lib/wiring/credentials.ts';
import { wireEndpoint } from '../../lib/wiring/endpoint.ts';
import { wireKeys } from '../../lib/wiring/keys.ts';
import { wireTokens } from '../../lib/wiring/tokens.ts';

const wiring = wireCredentials(await wireKeys());
const { keyRing, accounts, credentials, now } = wiring;
const tokens = wireTokens(wiring);

/** `POST /api/v3/signin`: a password for an access token and an id token. */
export const handler = endpoint(authingSignIn, 'sign_in', wireEndpoint(wiring), {
  read: readSignIn,
  authenticate: appCaller(wireClients(wiring, authingSignIn)),
  async run({ name, password, encryptType, scope }, app, request) {
    const opened = await openPassword(password, encryptType, keyRing, now());
    const alias = await signInAlias(name, accounts);
    const source = asClient(request.source, app.machine);
    const account = await withoutOracle(opened, () =>
      credentials.signIn({ alias, secret: opened.secret, source }),
    );
    return done(request, await signInData(tokens.mint, account, { appId: app.id, scope }));
  },
});
