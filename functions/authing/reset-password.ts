import { authingReset, done } from '../../lib/dialects/authing/dialect.ts';
import { undoubted } from '../../lib/dialects/authing/doubtful-password.ts';
import { openPassword } from '../../lib/dialects/authing/open-password.ts';
import { resetPasswordRequest } from '../../lib/dialects/authing/requests.ts';
import { accountToReset } from '../../lib/dialects/authing/reset-token.ts';
import { endpoint } from '../../lib/http/endpoint.ts';
import { readJson } from '../../lib/http/read-json.ts';
import { wireCredentials } from '../../lib/wiring/credentials.ts';
import { wireKeys } from '../../lib/wiring/keys.ts';
import { wireSealer } from '../../lib/wiring/sealer.ts';

const wiring = wireCredentials(await wireKeys());
const { keyRing, accounts, credentials } = wiring;
const sealer = wireSealer(wiring);

/** `POST /api/v3/reset-password`: a new password, by the token that a code was exchanged for. */
export const handler = endpoint(authingReset, 'reset_password', keyRing, async (request) => {
  const { password, passwordResetToken, passwordEncryptType } = readJson(request, resetPasswordRequest);
  // Before the ciphertext is opened, so that whether the caller may ask at all never depends on one.
  const account = await accountToReset(sealer, accounts, passwordResetToken, Date.now());
  const newSecret = undoubted(await openPassword(password, passwordEncryptType, keyRing, Date.now()));
  await credentials.applyNewPassword(account, newSecret);
  return done(request, { success: true });
});
