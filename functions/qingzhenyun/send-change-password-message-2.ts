import { phoneAlias } from '../../lib/dialects/qingzhenyun/aliases.ts';
import { forgotten } from '../../lib/dialects/qingzhenyun/dialect.ts';
import { flows } from '../../lib/dialects/qingzhenyun/flows.ts';
import { sealPhoneInfo } from '../../lib/dialects/qingzhenyun/phone-info.ts';
import { readMembers } from '../../lib/dialects/qingzhenyun/read-members.ts';
import { done } from '../../lib/dialects/qingzhenyun/replies.ts';
import { sendChangePasswordMessage2Request } from '../../lib/dialects/qingzhenyun/requests.ts';
import { endpoint } from '../../lib/http/endpoint.ts';
import { preferredLanguage } from '../../lib/http/preferred-language.ts';
import { validate } from '../../lib/http/validate.ts';
import { wireCodes } from '../../lib/wiring/codes.ts';
import { wireCredentials } from '../../lib/wiring/credentials.ts';
import { wireKeys } from '../../lib/wiring/keys.ts';
import { wireSealer } from '../../lib/wiring/sealer.ts';

const wiring = wireCredentials(await wireKeys());
const { keyRing } = wiring;
const codes = wireCodes(wiring);
const sealer = wireSealer(wiring);

/** `POST /v1/user/sendChangePasswordMessage2`: a code to a phone, for whoever says it is theirs. */
export const handler = endpoint(forgotten, 'send_change_password_message_2', keyRing, async (request) => {
  const { phone, countryCode } = validate(sendChangePasswordMessage2Request, readMembers(request));
  const sent = await codes.send({
    claimant: { alias: phoneAlias(phone, countryCode) },
    purpose: flows.notSignedIn,
    sourceIp: request.sourceIp,
    language: preferredLanguage(request.headers['accept-language']) ?? 'zh',
  });
  return done(await sealPhoneInfo(sealer, sent, flows.notSignedIn));
});
