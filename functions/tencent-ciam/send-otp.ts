import { clientCaller } from '../../lib/dialects/tencent-ciam/caller.ts';
import { resendMs, resetPurpose, tencentCiamCodes } from '../../lib/dialects/tencent-ciam/dialect.ts';
import { sealOtpToken } from '../../lib/dialects/tencent-ciam/otp-token.ts';
import { phoneNumber } from '../../lib/dialects/tencent-ciam/phone-number.ts';
import { otpReply } from '../../lib/dialects/tencent-ciam/replies.ts';
import { readSendOtp } from '../../lib/dialects/tencent-ciam/requests.ts';
import { endpoint } from '../../lib/http/endpoint.ts';
import { preferredLanguage } from '../../lib/http/preferred-language.ts';
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

/** `POST /otp/send`: a code to a phone, for whoever says it is theirs. */
export const handler = endpoint(tencentCiamCodes, 'send_otp', wireEndpoint(wiring), {
  read: readSendOtp,
  authenticate: clientCaller(wireClients(wiring, tencentCiamCodes)),
  async run({ phone_number }, client, request) {
    const phone = phoneNumber(phone_number);
    const sent = await codes.send({
      claimant: { alias: { kind: 'phone', value: phone } },
      purpose: resetPurpose,
      source: asClient(request.source, client.machine),
      cooldownMs: resendMs,
      language: preferredLanguage(request.headers['accept-language']),
    });
    return otpReply(await sealOtpToken(notes, sent, phone));
  },
});
