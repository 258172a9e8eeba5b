import { tokenCaller } from '../../lib/dialects/authing/caller.ts';
import { authing } from '../../lib/dialects/authing/dialect.ts';
import { openPassword } from '../../lib/dialects/authing/open-password.ts';
import { requireReadable, withoutOracle } from '../../lib/dialects/authing/padding-oracle.ts';
import { done } from '../../lib/dialects/authing/replies.ts';
import { readUpdatePassword } from '../../lib/dialects/authing/requests.ts';
import { endpoint } from '../../lib/http/endpoint.ts';
import { wireClients } from '../../lib/wiring/clients.ts';
import { wireCredentials } from '../../lib/wiring/credentials.ts';
import { wireEndpoint } from '../../lib/wiring/endpoint.ts';
import { wireKeys } from '../../lib/wiring/keys.ts';
import { wireTokens } from '../../lib/wiring/tokens.ts';

const wiring = wireCredentials(await wireKeys());
const { keyRing, credentials, now } = wiring;

/** `POST /api/v3/update-password`: signed in, with the old password as the proof where there is one. */
export const handler = endpoint(authing, 'change_password', wireEndpoint(wiring), {
  read: readUpdatePassword,
  authenticate: tokenCaller(wireTokens(wiring), wireClients(wiring, authing)),
  async run({ oldPassword, newPassword, passwordEncryptType: type }, caller, request) {
    // Whether the caller may ask at all is settled before a ciphertext is opened, so it never depends on one.
    if (type !== 'none') await credentials.accountOf(caller);
    const open = (text: string) => openPassword(text, type, keyRing, now());
    const oldOne = oldPassword === undefined ? undefined : await open(oldPassword);
    const newSecret = requireReadable(await open(newPassword));
    await withoutOracle(oldOne, () =>
      credentials.changePassword({
        claimant: { caller },
        ...(oldOne && { oldSecret: oldOne.secret }),
        newSecret,
        source: request.source,
      }),
    );
    return done(request);
  },
});
