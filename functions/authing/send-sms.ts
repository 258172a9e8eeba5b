import { authing, resendMs, resetPurpose } from '../../lib/dialects/authing/dialect.ts';
import { languageOf } from '../../lib/dialects/authing/language.ts';
import { done } from '../../lib/dialects/authing/replies.ts';
import { readSendSms } from '../../lib/dialects/authing/requests.ts';
import { endpoint } from '../../lib/http/endpoint.ts';
import { wireCodes } from '../../lib/wiring/codes.ts';
import { wireCredentials } from '../../lib/wiring/credentials.ts';
import { wireEndpoint } from '../../lib/wiring/endpoint.ts';
import { wireKeys } from '../../lib/wiring/keys.ts';

const wiring = wireCredentials(await wireKeys());
const codes = wireCodes(wiring);

/** `POST /api/v3/send-sms`: a code to a phone, for whoever says it is theirs. */
export const handler = endpoint(authing, 'send_sms', wireEndpoint(wiring), async (request) => {
  await codes.send({
    claimant: { alias: readSendSms(request) },
    purpose: resetPurpose,
    source: request.source,
    cooldownMs: resendMs,
    language: languageOf(request),
  });
  return done(request);
});
