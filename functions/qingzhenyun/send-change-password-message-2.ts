import { phoneAlias } from '../../lib/dialects/qingzhenyun/aliases.ts';
import { purposes, qingzhenyunForgotten } from '../../lib/dialects/qingzhenyun/dialect.ts';
import { sealPhoneInfo } from '../../lib/dialects/qingzhenyun/phone-info.ts';
import { done } from '../../lib/dialects/qingzhenyun/replies.ts';
import { readSendMessage2 } from '../../lib/dialects/qingzhenyun/requests.ts';
import { endpoint } from '../../lib/http/endpoint.ts';
import { preferredLanguage } from '../../lib/http/preferred-language.ts';
import { wireCodes } from '../../lib/wiring/codes.ts';
import { wireCredentials } from '../../lib/wiring/credentials.ts';
import { wireEndpoint } from '../../lib/wiring/endpoint.ts';
import { wireKeys } from '../../lib/wiring/keys.ts';
import { wireNotes } from '../../lib/wiring/notes.ts';

const wiring = wireCredentials(await wireKeys());
const codes = wireCodes(wiring);
const notes = wireNotes(wiring);
const operation = 'send_change_password_message_2';

/** `POST /v1/user/sendChangePasswordMessage2`: a code to a phone, for whoever says it is theirs. */
export const handler = endpoint(qingzhenyunForgotten, operation, wireEndpoint(wiring), async (request) => {
  const { phone, countryCode } = readSendMessage2(request);
  const sent = await codes.send({
    claimant: { alias: phoneAlias(phone, countryCode) },
    purpose: purposes.forgotten,
    source: request.source,
    language: preferredLanguage(request.headers['accept-language']),
  });
  return done(await sealPhoneInfo(notes, sent, purposes.forgotten));
});
