import { authenticate, badMac, type HawkDependencies, type HawkResult } from '../../crypto/hawk.ts';
import type { Authenticate } from '../../http/endpoint.ts';
import type { Reply } from '../../http/reply.ts';
import { NotSigned } from './not-signed.ts';
import { type Address, signedAddress } from './signed-address.ts';
import { signedTargets } from './signed-targets.ts';

/** What HAWK takes on the server's side, with the address that clients sign. */
export interface HawkServer extends HawkDependencies {
  /** The address that clients call when it is not the one that API Gateway sees. */
  readonly address?: Address | undefined;
}

/** Who signed a request, and signs the reply. */
export type HawkCaller = HawkResult & { readonly ok: true };

/**
 * Who signed a request with HAWK. The signature is checked over the body's raw bytes, before any of them is parsed.
 * @throws NotSigned
 */
export function hawkCaller(hawk: HawkServer): Authenticate<unknown, HawkCaller> {
  return async (request) => {
    let result: HawkResult = { ok: false, wwwAuthenticate: badMac };
    for (const target of signedTargets(request)) {
      const { method, headers, body } = request;
      const signed = { method, target, ...signedAddress(request, hawk.address), headers, body };
      result = await authenticate(signed, hawk);
      // Only a MAC says that another spelling of the path was meant; all other answers are final.
      if (result.ok) return result;
      if (result.wwwAuthenticate !== badMac) break;
    }
    throw new NotSigned(result.wwwAuthenticate);
  };
}

/** A reply, good or bad, signed for its caller: `Server-Authorization` covers the bytes and the type that are sent. */
export function signedReply(reply: Reply, caller: HawkCaller): Reply {
  const { headers = {}, body = '' } = reply;
  const bytes = typeof body === 'string' ? Buffer.from(body, 'utf8') : body;
  const serverAuthorization = caller.serverAuthorization(bytes, headers['content-type'] ?? '');
  return { ...reply, headers: { ...headers, 'server-authorization': serverAuthorization } };
}

/** The caller as caps count it: those who sign speak for many users. */
export function machineCaller({ keyId }: HawkCaller): string {
  return `hawk ${keyId}`;
}
