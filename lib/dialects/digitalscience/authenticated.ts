import { authenticate, type HawkDependencies, type HawkResult } from '../../crypto/hawk.ts';
import { ServiceError } from '../../errors/service-error.ts';
import { toServiceError } from '../../http/error-reply.ts';
import type { HttpRequest } from '../../http/http-request.ts';
import type { Reply } from '../../http/reply.ts';
import { withHeaders } from './error-headers.ts';
import type { DigitalScienceErrorCode } from './errors.ts';
import { negotiatedReply } from './reply.ts';
import type { CommonOperationResult } from './result.ts';
import { type Address, signedAddress } from './signed-address.ts';
import { signedTargets } from './signed-targets.ts';

/** What HAWK takes on the server's side, with the address that clients sign. */
export interface HawkServer extends HawkDependencies {
  /** The address that clients call when it is not the one that API Gateway sees. */
  readonly address?: Address | undefined;
}

const badMac = 'Hawk error="Bad mac"';

/**
 * Lets a request in that is signed with HAWK, and signs what it is answered with, good or bad: `Server-Authorization`
 * covers the bytes and the type that are sent. The signature is checked over the body's raw bytes before `steps`
 * parse any of them.
 * @throws ServiceError `caller_not_authenticated`, whose reply carries `WWW-Authenticate`; what `steps` throw
 */
export async function authenticated(
  request: HttpRequest,
  hawk: HawkServer,
  steps: () => Promise<CommonOperationResult>,
): Promise<Reply> {
  const caller = await authenticatedCaller(request, hawk);
  const headersOf = (body: Uint8Array, contentType: string) => ({
    'server-authorization': caller.serverAuthorization(body, contentType),
  });
  try {
    return negotiatedReply(request, { status: 200, result: await steps() }, headersOf);
  } catch (error) {
    throw withHeaders(toServiceError(error), headersOf);
  }
}

async function authenticatedCaller(request: HttpRequest, hawk: HawkServer) {
  let result: HawkResult = { ok: false, wwwAuthenticate: badMac };
  for (const target of signedTargets(request)) {
    const { method, headers, body } = request;
    const signed = { method, target, ...signedAddress(request, hawk.address), headers, body };
    result = await authenticate(signed, hawk);
    // Only a MAC says that another spelling of the path was meant; all other answers are final.
    if (result.ok) return result;
    if (result.wwwAuthenticate !== badMac) break;
  }
  const { wwwAuthenticate } = result;
  const detail = /error="[^"]*"/.exec(wwwAuthenticate)?.[0] ?? 'no usable Authorization';
  throw withHeaders(
    new ServiceError<DigitalScienceErrorCode>('caller_not_authenticated', { detail }),
    () => ({
      'www-authenticate': wwwAuthenticate,
    }),
  );
}
