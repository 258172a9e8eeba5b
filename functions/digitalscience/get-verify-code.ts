import { hawkCaller, machineCaller } from '../../lib/dialects/digitalscience/caller.ts';
import { digitalscience, resetPurpose } from '../../lib/dialects/digitalscience/dialect.ts';
import { onlyMobile } from '../../lib/dialects/digitalscience/mobile.ts';
import { done } from '../../lib/dialects/digitalscience/replies.ts';
import { readVerifyCodePath } from '../../lib/dialects/digitalscience/requests.ts';
import { endpoint } from '../../lib/http/endpoint.ts';
import { asClient } from '../../lib/http/request-source.ts';
import { wireCodes } from '../../lib/wiring/codes.ts';
import { wireCredentials } from '../../lib/wiring/credentials.ts';
import { wireEndpoint } from '../../lib/wiring/endpoint.ts';
import { wireHawk } from '../../lib/wiring/hawk.ts';
import { wireKeys } from '../../lib/wiring/keys.ts';

const wiring = wireCredentials(await wireKeys());
const codes = wireCodes(wiring);

/** `GET /api/Agent/Ent/Password/GetVerifyCode/{agentid}/{usercode}/{mobile}`: texts a code to the account's phone. */
export const handler = endpoint(digitalscience, 'send_code', wireEndpoint(wiring), {
  // ASP.NET binds the path's parameters after the signature was judged.
  read: (request) => request,
  authenticate: hawkCaller(wireHawk(wiring)),
  async run(request, caller) {
    const { alias, mobile } = readVerifyCodePath(request);
    await codes.send({
      claimant: { alias },
      purpose: resetPurpose,
      source: asClient(request.source, machineCaller(caller)),
      only: onlyMobile(mobile),
    });
    return done(request);
  },
});
