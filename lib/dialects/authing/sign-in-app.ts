import { type ClientCredentials, parseRawBasicCredentials } from '../../clients/basic-credentials.ts';
import type { ClientRegistry } from '../../clients/client-registry.ts';
import { type CallingClient, requireClient } from '../../clients/require-client.ts';
import { CallerError } from '../../errors/service-error.ts';
import type { HttpRequest } from '../../http/http-request.ts';
import type { AppMembers } from './requests.ts';

/**
 * The app that a user signs in to. An app proves itself by its secret, in the body (the SDK's `client_secret_post`,
 * its default) or in a Basic header; a public one, which cannot keep a secret (`none`), only names itself, in the
 * body or in `x-authing-app-id`. A secret that is given must be right. The SDK does not form-urlencode what it puts
 * into a Basic header, unlike an OAuth client.
 * @throws ServiceError `invalid_client`
 */
export function signInApp(
  request: Pick<HttpRequest, 'headers'>,
  members: AppMembers,
  registry: ClientRegistry,
): Promise<CallingClient> {
  return requireClient(registry, givenCredentials(request, members));
}

/** An `authorization` of another scheme is an access token: the SDK sends one that it has with every request. */
function givenCredentials(
  { headers }: Pick<HttpRequest, 'headers'>,
  { client_id, client_secret }: AppMembers,
): ClientCredentials | undefined {
  const id = client_id ?? headers['x-authing-app-id'];
  const { authorization } = headers;
  if (client_secret === undefined && authorization !== undefined && /^basic( |$)/i.test(authorization)) {
    const credentials = parseRawBasicCredentials(authorization);
    if (!credentials) throw new CallerError('invalid_client', { detail: 'malformed Basic header' });
    return credentials;
  }
  return id === undefined ? undefined : { id, secret: client_secret };
}
