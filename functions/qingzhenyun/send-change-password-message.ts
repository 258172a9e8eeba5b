import { byMessage } from '../../lib/dialects/qingzhenyun/dialect.ts';
import { flows } from '../../lib/dialects/qingzhenyun/flows.ts';
import { sealPhoneInfo } from '../../lib/dialects/qingzhenyun/phone-info.ts';
import { readMembers } from '../../lib/dialects/qingzhenyun/read-members.ts';
import { doneAndRenewed } from '../../lib/dialects/qingzhenyun/replies.ts';
import { requestToken } from '../../lib/dialects/qingzhenyun/request-token.ts';
import { signedIn } from '../../lib/dialects/qingzhenyun/signed-in.ts';
import { endpoint } from '../../lib/http/endpoint.ts';
import { preferredLanguage } from '../../lib/http/preferred-language.ts';
import { wireCodes } from '../../lib/wiring/codes.ts';
import { wireCredentials } from '../../lib/wiring/credentials.ts';
import { wireKeys } from '../../lib/wiring/keys.ts';
import { wireSealer } from '../../lib/wiring/sealer.ts';
import { wireTokens } from '../../lib/wiring/tokens.ts';

const wiring = wireCredentials(await wireKeys());
const { keyRing, credentials } = wiring;
const tokens = wireTokens(wiring);
const codes = wireCodes(wiring);
const sealer = wireSealer(wiring);

/** `POST /v1/user/sendChangePasswordMessage`: a code to the caller's own phone. */
export const handler = endpoint(byMessage, 'send_change_password_message', keyRing, async (request) => {
  const token = requestToken(request, readMembers(request));
  return signedIn({ tokens, credentials }, token, async (caller) => {
    const sent = await codes.send({
      claimant: { caller },
      purpose: flows.signedIn,
      sourceIp: request.sourceIp,
      language: preferredLanguage(request.headers['accept-language']) ?? 'zh',
    });
    const phoneInfo = await sealPhoneInfo(sealer, sent, flows.signedIn);
    return doneAndRenewed(tokens.mint, { id: sent.accountId, version: sent.version }, phoneInfo);
  });
});
