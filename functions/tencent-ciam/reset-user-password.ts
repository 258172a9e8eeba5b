import { parseBasicCredentials, requireClient } from '../../lib/clients/client-credentials.ts';
import { plainSecret } from '../../lib/credential/secret.ts';
import { concealAccount } from '../../lib/dialects/tencent-ciam/conceal-account.ts';
import { tencentCiamCodes } from '../../lib/dialects/tencent-ciam/dialect.ts';
import { openOtpToken, resetPurpose } from '../../lib/dialects/tencent-ciam/otp-token.ts';
import { phoneNumber } from '../../lib/dialects/tencent-ciam/phone-number.ts';
import { done } from '../../lib/dialects/tencent-ciam/replies.ts';
import { resetPasswordRequest } from '../../lib/dialects/tencent-ciam/requests.ts';
import { endpoint } from '../../lib/http/endpoint.ts';
import { readJson } from '../../lib/http/read-json.ts';
import { wireCodes } from '../../lib/wiring/codes.ts';
import { wireCredentials } from '../../lib/wiring/credentials.ts';
import { wireKeys } from '../../lib/wiring/keys.ts';
import { wireSealer } from '../../lib/wiring/sealer.ts';

const wiring = wireCredentials(await wireKeys());
const codes = wireCodes(wiring);
const sealer = wireSealer(wiring);

/** `POST /reset_user_password`: a user who forgot the password sets a new one by a code. */
export const handler = endpoint(tencentCiamCodes, 'reset_password', wiring.keyRing, async (request) => {
  const members = readJson(request, resetPasswordRequest);
  await requireClient(wiring.keyRing, parseBasicCredentials(request.headers.authorization));
  const phone = phoneNumber(members.phone_number);
  const sending = await openOtpToken(sealer, members.phone_number_otp_token, phone, Date.now());
  await concealAccount(sending, () =>
    codes.changePassword({
      claimant: { accountId: sending.accountId },
      purpose: resetPurpose,
      sending: sending.sending,
      phone,
      code: members.phone_number_otp,
      newSecret: plainSecret(members.password),
    }),
  );
  return done();
});
