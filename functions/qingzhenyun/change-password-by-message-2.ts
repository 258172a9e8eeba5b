import { purposes, qingzhenyunForgotten } from '../../lib/dialects/qingzhenyun/dialect.ts';
import { openPhoneInfo } from '../../lib/dialects/qingzhenyun/phone-info.ts';
import { readSecret } from '../../lib/dialects/qingzhenyun/read-secret.ts';
import { done } from '../../lib/dialects/qingzhenyun/replies.ts';
import { readChangeByMessage2 } from '../../lib/dialects/qingzhenyun/requests.ts';
import { endpoint } from '../../lib/http/endpoint.ts';
import { wireCodes } from '../../lib/wiring/codes.ts';
import { wireCredentials } from '../../lib/wiring/credentials.ts';
import { wireEndpoint } from '../../lib/wiring/endpoint.ts';
import { wireKeys } from '../../lib/wiring/keys.ts';
import { wireNotes } from '../../lib/wiring/notes.ts';

const wiring = wireCredentials(await wireKeys());
const form = wiring.config.QINGZHENYUN_PASSWORD_FORM;
const codes = wireCodes(wiring);
const notes = wireNotes(wiring);
const operation = 'change_password_by_message_2';

/** `POST /v1/user/changePasswordByMessage2`: not signed in, the code is the proof. */
export const handler = endpoint(qingzhenyunForgotten, operation, wireEndpoint(wiring), async (request) => {
  const { newPassword, phoneInfo, code } = readChangeByMessage2(request);
  const newSecret = readSecret(newPassword, form);
  const { accountId, sendingId, phone } = await openPhoneInfo(notes, phoneInfo, purposes.forgotten);
  await codes.changePassword({
    claimant: { accountId },
    purpose: purposes.forgotten,
    code,
    sendingId,
    ...(phone && { phone }),
    newSecret,
    source: request.source,
    concealFrozen: true,
  });
  return done(true);
});
