import { forgotten } from '../../lib/dialects/qingzhenyun/dialect.ts';
import { flows } from '../../lib/dialects/qingzhenyun/flows.ts';
import { openPhoneInfo } from '../../lib/dialects/qingzhenyun/phone-info.ts';
import { readMembers } from '../../lib/dialects/qingzhenyun/read-members.ts';
import { readSecret } from '../../lib/dialects/qingzhenyun/read-secret.ts';
import { done } from '../../lib/dialects/qingzhenyun/replies.ts';
import { changePasswordByMessage2Request } from '../../lib/dialects/qingzhenyun/requests.ts';
import { endpoint } from '../../lib/http/endpoint.ts';
import { validate } from '../../lib/http/validate.ts';
import { wireCodes } from '../../lib/wiring/codes.ts';
import { wireCredentials } from '../../lib/wiring/credentials.ts';
import { wireKeys } from '../../lib/wiring/keys.ts';
import { wireSealer } from '../../lib/wiring/sealer.ts';

const wiring = wireCredentials(await wireKeys());
const { config, keyRing } = wiring;
const codes = wireCodes(wiring);
const sealer = wireSealer(wiring);

/** `POST /v1/user/changePasswordByMessage2`: not signed in, the code is the proof. */
export const handler = endpoint(forgotten, 'change_password_by_message_2', keyRing, async (request) => {
  const { newPassword, phoneInfo, code } = validate(changePasswordByMessage2Request, readMembers(request));
  const newSecret = readSecret(newPassword, config.QINGZHENYUN_PASSWORD_FORM);
  const { accountId, sending, phone } = await openPhoneInfo(sealer, phoneInfo, flows.notSignedIn, Date.now());
  await codes.changePassword({
    claimant: { accountId },
    purpose: flows.notSignedIn,
    code,
    sending,
    ...(phone && { phone }),
    newSecret,
  });
  return done(true);
});
