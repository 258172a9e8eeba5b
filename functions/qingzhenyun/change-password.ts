import { tokenCaller } from '../../lib/dialects/qingzhenyun/caller.ts';
import { currentTokenFirst } from '../../lib/dialects/qingzhenyun/current-token-first.ts';
import { qingzhenyunChangePassword } from '../../lib/dialects/qingzhenyun/dialect.ts';
import { readSecret } from '../../lib/dialects/qingzhenyun/read-secret.ts';
import { doneAfterChange } from '../../lib/dialects/qingzhenyun/replies.ts';
import { readChangeByPassword, readMembers } from '../../lib/dialects/qingzhenyun/requests.ts';
import { endpoint } from '../../lib/http/endpoint.ts';
import { wireCredentials } from '../../lib/wiring/credentials.ts';
import { wireEndpoint } from '../../lib/wiring/endpoint.ts';
import { wireKeys } from '../../lib/wiring/keys.ts';
import { wireTokens } from '../../lib/wiring/tokens.ts';

const wiring = wireCredentials(await wireKeys());
const { config, credentials } = wiring;
const form = config.QINGZHENYUN_PASSWORD_FORM;
const tokens = wireTokens(wiring);

/** `POST /v1/user/changePassword`: signed in, the old password is the proof. */
export const handler = endpoint(qingzhenyunChangePassword, 'change_password', wireEndpoint(wiring), {
  read: readMembers,
  authenticate: tokenCaller(tokens),
  run: (members, caller, request) =>
    currentTokenFirst(caller, credentials, async () => {
      const { newPassword, oldPassword } = readChangeByPassword(members);
      const account = await credentials.changePassword({
        claimant: { caller },
        oldSecret: readSecret(oldPassword, form),
        newSecret: readSecret(newPassword, form),
        source: request.source,
      });
      return doneAfterChange(tokens.mint, caller, account);
    }),
});
