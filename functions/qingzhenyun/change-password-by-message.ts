import { tokenCaller } from '../../lib/dialects/qingzhenyun/caller.ts';
import { currentTokenFirst } from '../../lib/dialects/qingzhenyun/current-token-first.ts';
import { purposes, qingzhenyun } from '../../lib/dialects/qingzhenyun/dialect.ts';
import { openPhoneInfo } from '../../lib/dialects/qingzhenyun/phone-info.ts';
import { readSecret } from '../../lib/dialects/qingzhenyun/read-secret.ts';
import { doneAfterChange } from '../../lib/dialects/qingzhenyun/replies.ts';
import { readChangeByMessage, readMembers } from '../../lib/dialects/qingzhenyun/requests.ts';
import { requireOwnSending } from '../../lib/dialects/qingzhenyun/require-own-sending.ts';
import { endpoint } from '../../lib/http/endpoint.ts';
import { wireCodes } from '../../lib/wiring/codes.ts';
import { wireCredentials } from '../../lib/wiring/credentials.ts';
import { wireEndpoint } from '../../lib/wiring/endpoint.ts';
import { wireKeys } from '../../lib/wiring/keys.ts';
import { wireNotes } from '../../lib/wiring/notes.ts';
import { wireTokens } from '../../lib/wiring/tokens.ts';

const wiring = wireCredentials(await wireKeys());
const { config, credentials } = wiring;
const form = config.QINGZHENYUN_PASSWORD_FORM;
const tokens = wireTokens(wiring);
const codes = wireCodes(wiring);
const notes = wireNotes(wiring);

/** `POST /v1/user/changePasswordByMessage`: signed in, the code is the proof, the old password a second one. */
export const handler = endpoint(qingzhenyun, 'change_password_by_message', wireEndpoint(wiring), {
  read: readMembers,
  authenticate: tokenCaller(tokens),
  run: (members, caller, request) =>
    currentTokenFirst(caller, credentials, async () => {
      const { newPassword, phoneInfo, code, oldPassword } = readChangeByMessage(members);
      const newSecret = readSecret(newPassword, form);
      const oldSecret = oldPassword === undefined ? undefined : readSecret(oldPassword, form);
      const { source } = request;
      const sent = await openPhoneInfo(notes, phoneInfo, purposes.signedIn);
      await requireOwnSending(sent, caller, credentials);
      const account = await codes.changePassword({
        claimant: { caller },
        purpose: purposes.signedIn,
        code,
        sendingId: sent.sendingId,
        ...(sent.phone && { phone: sent.phone }),
        newSecret,
        source,
        ...(oldSecret && { alsoProve: () => credentials.provePassword({ caller }, oldSecret, source) }),
      });
      return doneAfterChange(tokens.mint, caller, account);
    }),
});
