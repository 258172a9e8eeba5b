import { byMessage } from '../../lib/dialects/qingzhenyun/dialect.ts';
import { flows } from '../../lib/dialects/qingzhenyun/flows.ts';
import { openPhoneInfo } from '../../lib/dialects/qingzhenyun/phone-info.ts';
import { readMembers } from '../../lib/dialects/qingzhenyun/read-members.ts';
import { readSecret } from '../../lib/dialects/qingzhenyun/read-secret.ts';
import { afterChange, doneAndRenewed } from '../../lib/dialects/qingzhenyun/replies.ts';
import { requestToken } from '../../lib/dialects/qingzhenyun/request-token.ts';
import { changePasswordByMessageRequest } from '../../lib/dialects/qingzhenyun/requests.ts';
import { requireOwnSending } from '../../lib/dialects/qingzhenyun/require-own-sending.ts';
import { signedIn } from '../../lib/dialects/qingzhenyun/signed-in.ts';
import { endpoint } from '../../lib/http/endpoint.ts';
import { validate } from '../../lib/http/validate.ts';
import { wireCodes } from '../../lib/wiring/codes.ts';
import { wireCredentials } from '../../lib/wiring/credentials.ts';
import { wireKeys } from '../../lib/wiring/keys.ts';
import { wireSealer } from '../../lib/wiring/sealer.ts';
import { wireTokens } from '../../lib/wiring/tokens.ts';

const wiring = wireCredentials(await wireKeys());
const { config, keyRing, credentials } = wiring;
const form = config.QINGZHENYUN_PASSWORD_FORM;
const tokens = wireTokens(wiring);
const codes = wireCodes(wiring);
const sealer = wireSealer(wiring);

/** `POST /v1/user/changePasswordByMessage`: signed in, the code is the proof, the old password a second one. */
export const handler = endpoint(byMessage, 'change_password_by_message', keyRing, async (request) => {
  const members = readMembers(request);
  return signedIn({ tokens, credentials }, requestToken(request, members), async (caller) => {
    const { newPassword, phoneInfo, code, oldPassword } = validate(changePasswordByMessageRequest, members);
    const newSecret = readSecret(newPassword, form);
    const oldSecret = oldPassword === undefined ? undefined : readSecret(oldPassword, form);
    const sent = await openPhoneInfo(sealer, phoneInfo, flows.signedIn, Date.now());
    await requireOwnSending(sent, caller, credentials);
    const account = await codes.changePassword({
      claimant: { caller },
      purpose: flows.signedIn,
      code,
      sending: sent.sending,
      ...(sent.phone && { phone: sent.phone }),
      newSecret,
      ...(oldSecret && { alsoProve: () => credentials.provePassword({ caller }, oldSecret) }),
    });
    return doneAndRenewed(tokens.mint, afterChange(account), true);
  });
});
