import { authingCode, done } from '../../lib/dialects/authing/dialect.ts';
import { readResetProof } from '../../lib/dialects/authing/read-reset-proof.ts';
import {
  resetPurpose,
  resetTokenLifetimeSeconds,
  sealResetToken,
} from '../../lib/dialects/authing/reset-token.ts';
import { endpoint } from '../../lib/http/endpoint.ts';
import { wireCodes } from '../../lib/wiring/codes.ts';
import { wireCredentials } from '../../lib/wiring/credentials.ts';
import { wireKeys } from '../../lib/wiring/keys.ts';
import { wireSealer } from '../../lib/wiring/sealer.ts';

const wiring = wireCredentials(await wireKeys());
const codes = wireCodes(wiring);
const sealer = wireSealer(wiring);

/** `POST /api/v3/verify-reset-password-request`: a code for the right to set a new password. */
export const handler = endpoint(authingCode, 'verify_reset_request', wiring.keyRing, async (request) => {
  const { alias, code } = readResetProof(request);
  const claimant = { alias };
  const account = await codes.prove({
    claimant,
    purpose: resetPurpose,
    code,
    phone: alias.value,
    conceal: true,
  });
  // Only the reset spends the code: whoever loses the token on the way may ask again.
  await codes.forgive(account, claimant);
  const passwordResetToken = await sealResetToken(sealer, account, Date.now());
  return done(request, { passwordResetToken, tokenExpiresIn: resetTokenLifetimeSeconds });
});
