import { hawkCaller, machineCaller } from '../../lib/dialects/digitalscience/caller.ts';
import { digitalscience, resetPurpose } from '../../lib/dialects/digitalscience/dialect.ts';
import { newSecret } from '../../lib/dialects/digitalscience/new-secret.ts';
import { done } from '../../lib/dialects/digitalscience/replies.ts';
import { readResetParm, requireBodyReader } from '../../lib/dialects/digitalscience/requests.ts';
import { endpoint } from '../../lib/http/endpoint.ts';
import { asClient } from '../../lib/http/request-source.ts';
import { wireCodes } from '../../lib/wiring/codes.ts';
import { wireCredentials } from '../../lib/wiring/credentials.ts';
import { wireEndpoint } from '../../lib/wiring/endpoint.ts';
import { wireHawk } from '../../lib/wiring/hawk.ts';
import { wireKeys } from '../../lib/wiring/keys.ts';

const wiring = wireCredentials(await wireKeys());
const codes = wireCodes(wiring);

/** `POST /api/Agent/Ent/Password/ResetPwd`: a code from a text message is the proof. */
export const handler = endpoint(digitalscience, 'reset_password', wireEndpoint(wiring), {
  read: requireBodyReader,
  authenticate: hawkCaller(wireHawk(wiring)),
  async run(reader, caller, request) {
    const { alias, verifycode, newpwd } = readResetParm(request, reader);
    await codes.changePassword({
      claimant: { alias },
      purpose: resetPurpose,
      code: verifycode,
      source: asClient(request.source, machineCaller(caller)),
      // Only once the code is known to be right: what is encrypted under a wrong one must not be told apart.
      newSecret: () => newSecret(newpwd, verifycode),
    });
    return done(request);
  },
});
