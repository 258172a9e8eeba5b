import { plainSecret } from '../../lib/credential/secret.ts';
import { clientCaller } from '../../lib/dialects/tencent-ciam/caller.ts';
import { resetPurpose, tencentCiamCodes } from '../../lib/dialects/tencent-ciam/dialect.ts';
import { openOtpToken } from '../../lib/dialects/tencent-ciam/otp-token.ts';
import { phoneNumber } from '../../lib/dialects/tencent-ciam/phone-number.ts';
import { done } from '../../lib/dialects/tencent-ciam/replies.ts';
import { readResetPassword } from '../../lib/dialects/tencent-ciam/requests.ts';
import { endpoint } from '../../lib/http/endpoint.ts';
import { asClient } from '../../lib/http/request-source.ts';
import { wireClients } from '../../lib/wiring/clients.ts';
import { wireCodes } from '../../lib/wiring/codes.ts';
import { wireCredentials } from '../../lib/wiring/credentials.ts';
import { wireEndpoint } from '../../lib/wiring/endpoint.ts';
import { wireKeys } from '../../lib/wiring/keys.ts';
import { wireNotes } from '../../lib/wiring/notes.ts';

const wiring = wireCredentials(await wireKeys());
const codes = wireCodes(wiring);
const notes = wireNotes(wiring);

/** `POST /reset_user_password`: a user who forgot the password sets a new one by a code. */
export const handler = endpoint(tencentCiamCodes, 'reset_password', wireEndpoint(wiring), {
  read: readResetPassword,
  authenticate: clientCaller(wireClients(wiring, tencentCiamCodes)),
  async run(members, client, request) {
    const phone = phoneNumber(members.phone_number);
    const { accountId, sendingId } = await openOtpToken(notes, members.phone_number_otp_token, phone);
    await codes.changePassword({
      claimant: { accountId },
      purpose: resetPurpose,
      sendingId,
      phone,
      code: members.phone_number_otp,
      newSecret: plainSecret(members.password),
      source: asClient(request.source, client.machine),
    });
    return done();
  },
});
