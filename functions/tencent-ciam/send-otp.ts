import { parseBasicCredentials, requireClient } from '../../lib/clients/client-credentials.ts';
import { tencentCiamCodes } from '../../lib/dialects/tencent-ciam/dialect.ts';
import { resetPurpose, sealOtpToken } from '../../lib/dialects/tencent-ciam/otp-token.ts';
import { phoneNumber } from '../../lib/dialects/tencent-ciam/phone-number.ts';
import { ciamJson } from '../../lib/dialects/tencent-ciam/replies.ts';
import { sendOtpRequest } from '../../lib/dialects/tencent-ciam/requests.ts';
import { endpoint } from '../../lib/http/endpoint.ts';
import { preferredLanguage } from '../../lib/http/preferred-language.ts';
import { readJson } from '../../lib/http/read-json.ts';
import { wireCodes } from '../../lib/wiring/codes.ts';
import { wireCredentials } from '../../lib/wiring/credentials.ts';
import { wireKeys } from '../../lib/wiring/keys.ts';
import { wireSealer } from '../../lib/wiring/sealer.ts';

const wiring = wireCredentials(await wireKeys());
const codes = wireCodes(wiring);
const sealer = wireSealer(wiring);

/** `POST /otp/send`: a code to a phone, for whoever says it is theirs. */
export const handler = endpoint(tencentCiamCodes, 'send_otp', wiring.keyRing, async (request) => {
  const { phone_number } = readJson(request, sendOtpRequest);
  await requireClient(wiring.keyRing, parseBasicCredentials(request.headers.authorization));
  const phone = phoneNumber(phone_number);
  const sent = await codes.send({
    claimant: { alias: { kind: 'phone', value: phone } },
    purpose: resetPurpose,
    sourceIp: request.sourceIp,
    language: preferredLanguage(request.headers['accept-language']) ?? 'zh',
  });
  return ciamJson(200, { otp_token: await sealOtpToken(sealer, sent, phone) });
});
