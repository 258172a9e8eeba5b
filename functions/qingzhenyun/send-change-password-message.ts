import { tokenCaller } from '../../lib/dialects/qingzhenyun/caller.ts';
import { purposes, qingzhenyun } from '../../lib/dialects/qingzhenyun/dialect.ts';
import { sealPhoneInfo } from '../../lib/dialects/qingzhenyun/phone-info.ts';
import { doneAndRenewed } from '../../lib/dialects/qingzhenyun/replies.ts';
import { readMembers } from '../../lib/dialects/qingzhenyun/requests.ts';
import { endpoint } from '../../lib/http/endpoint.ts';
import { preferredLanguage } from '../../lib/http/preferred-language.ts';
import { wireCodes } from '../../lib/wiring/codes.ts';
import { wireCredentials } from '../../lib/wiring/credentials.ts';
import { wireEndpoint } from '../../lib/wiring/endpoint.ts';
import { wireKeys } from '../../lib/wiring/keys.ts';
import { wireNotes } from '../../lib/wiring/notes.ts';
import { wireTokens } from '../../lib/wiring/tokens.ts';

const wiring = wireCredentials(await wireKeys());
const tokens = wireTokens(wiring);
const codes = wireCodes(wiring);
const notes = wireNotes(wiring);

/** `POST /v1/user/sendChangePasswordMessage`: a code to the caller's own phone. */
export const handler = endpoint(qingzhenyun, 'send_change_password_message', wireEndpoint(wiring), {
  read: readMembers,
  authenticate: tokenCaller(tokens),
  async run(_members, caller, request) {
    const sent = await codes.send({
      claimant: { caller },
      purpose: purposes.signedIn,
      source: request.source,
      language: preferredLanguage(request.headers['accept-language']),
    });
    const phoneInfo = await sealPhoneInfo(notes, sent, purposes.signedIn);
    return doneAndRenewed(tokens.renew, caller, phoneInfo);
  },
});
