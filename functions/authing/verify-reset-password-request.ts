import { authingCode, resetPurpose } from '../../lib/dialects/authing/dialect.ts';
import { done } from '../../lib/dialects/authing/replies.ts';
import { readVerifyReset } from '../../lib/dialects/authing/requests.ts';
import { resetTokenLifetimeSeconds, sealResetToken } from '../../lib/dialects/authing/reset-token.ts';
import { endpoint } from '../../lib/http/endpoint.ts';
import { wireCodes } from '../../lib/wiring/codes.ts';
import { wireCredentials } from '../../lib/wiring/credentials.ts';
import { wireEndpoint } from '../../lib/wiring/endpoint.ts';
import { wireKeys } from '../../lib/wiring/keys.ts';
import { wireNotes } from '../../lib/wiring/notes.ts';

const wiring = wireCredentials(await wireKeys());
const codes = wireCodes(wiring);
const notes = wireNotes(wiring);
const operation = 'verify_reset_request';

/** `POST /api/v3/verify-reset-password-request`: a code for the right to set a new password. */
export const handler = endpoint(authingCode, operation, wireEndpoint(wiring), async (request) => {
  const { alias, code } = readVerifyReset(request);
  // Only the reset spends the code: whoever loses the token on the way may ask again.
  const proven = await codes.check({
    claimant: { alias },
    purpose: resetPurpose,
    code,
    phone: alias.value,
    source: request.source,
    concealFrozen: true,
  });
  const passwordResetToken = await sealResetToken(notes, proven, wiring.now());
  return done(request, { passwordResetToken, tokenExpiresIn: resetTokenLifetimeSeconds });
});
