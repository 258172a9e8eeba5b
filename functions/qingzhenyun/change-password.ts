import { changePassword } from '../../lib/dialects/qingzhenyun/dialect.ts';
import { readMembers } from '../../lib/dialects/qingzhenyun/read-members.ts';
import { readSecret } from '../../lib/dialects/qingzhenyun/read-secret.ts';
import { afterChange, doneAndRenewed } from '../../lib/dialects/qingzhenyun/replies.ts';
import { requestToken } from '../../lib/dialects/qingzhenyun/request-token.ts';
import { changePasswordRequest } from '../../lib/dialects/qingzhenyun/requests.ts';
import { signedIn } from '../../lib/dialects/qingzhenyun/signed-in.ts';
import { endpoint } from '../../lib/http/endpoint.ts';
import { validate } from '../../lib/http/validate.ts';
import { wireCredentials } from '../../lib/wiring/credentials.ts';
import { wireKeys } from '../../lib/wiring/keys.ts';
import { wireTokens } from '../../lib/wiring/tokens.ts';

const wiring = wireCredentials(await wireKeys());
const { config, keyRing, credentials } = wiring;
const form = config.QINGZHENYUN_PASSWORD_FORM;
const tokens = wireTokens(wiring);

/** `POST /v1/user/changePassword`: signed in, the old password is the proof. */
export const handler = endpoint(changePassword, 'change_password', keyRing, async (request) => {
  const members = readMembers(request);
  return signedIn({ tokens, credentials }, requestToken(request, members), async (caller) => {
    const { newPassword, oldPassword } = validate(changePasswordRequest, members);
    const account = await credentials.changePassword({
      claimant: { caller },
      oldSecret: readSecret(oldPassword, form),
      newSecret: readSecret(newPassword, form),
    });
    return doneAndRenewed(tokens.mint, afterChange(account), true);
  });
});
