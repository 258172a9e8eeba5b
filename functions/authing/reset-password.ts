import { authingReset } from '../../lib/dialects/authing/dialect.ts';
import { openPassword } from '../../lib/dialects/authing/open-password.ts';
import { requireReadable } from '../../lib/dialects/authing/padding-oracle.ts';
import { done } from '../../lib/dialects/authing/replies.ts';
import { readResetPassword } from '../../lib/dialects/authing/requests.ts';
import { accountToReset } from '../../lib/dialects/authing/reset-token.ts';
import { endpoint } from '../../lib/http/endpoint.ts';
import { wireCodes } from '../../lib/wiring/codes.ts';
import { wireCredentials } from '../../lib/wiring/credentials.ts';
import { wireEndpoint } from '../../lib/wiring/endpoint.ts';
import { wireKeys } from '../../lib/wiring/keys.ts';
import { wireNotes } from '../../lib/wiring/notes.ts';

const wiring = wireCredentials(await wireKeys());
const { keyRing, accounts, credentials, now } = wiring;
const codes = wireCodes(wiring);
const notes = wireNotes(wiring);

/** `POST /api/v3/reset-password`: a new password, by the token that a code was exchanged for. */
export const handler = endpoint(authingReset, 'reset_password', wireEndpoint(wiring), {
  read: readResetPassword,
  // Before the ciphertext is opened, so that whether the caller may ask at all never depends on one.
  authenticate: (_request, { passwordResetToken }) =>
    accountToReset(notes, { accounts, codes }, passwordResetToken),
  async run({ password, passwordEncryptType }, account, request) {
    const newSecret = requireReadable(await openPassword(password, passwordEncryptType, keyRing, now()));
    await credentials.applyNewPassword(account, newSecret, request.source);
    return done(request, { success: true });
  },
});
