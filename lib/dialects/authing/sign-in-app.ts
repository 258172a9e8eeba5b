import {
  type ClientCredentials,
  type ClientRegistry,
  parseRawBasicCredentials,
  requireClient,
} from '../../clients/client-credentials.ts';
import { isRegisteredClient } from '../../clients/registered-client.ts';
import { CallerError } from '../../errors/service-error.ts';
import type { HttpRequest } from '../../http/http-request.ts';
import type { AppMembers } from './requests.ts';

/** The app that a user signs in to. */
export interface SignInApp {
  readonly appId: string;
  /** The same id when the app has proven itself by its secret; who only names it may be anybody. */
  readonly client?: string;
}

/**
 * The app that a user signs in to. An app proves itself by its secret, in the body (the SDK's
 * `client_secret_post`, its default) or in a Basic header; one that cannot keep a secret (`none`) only names itself,
 * in the body or in `x-authing-app-id`. A secret that is given must be right. The SDK does not form-urlencode what it
 * puts into a Basic header, unlike an OAuth client.
 * @throws ServiceError `invalid_client`
 */
export async function signInApp(
  request: Pick<HttpRequest, 'headers'>,
  members: AppMembers,
  registry: ClientRegistry,
): Promise<SignInApp> {
  const id = members.client_id ?? request.headers['x-authing-app-id'];
  const credentials = givenCredentials(request, members, id);
  if (credentials) {
    const appId = await requireClient(registry, credentials);
    return { appId, client: appId };
  }
  if (id !== undefined && (await isRegisteredClient(registry, [id]))) return { appId: id };
  throw new CallerError('invalid_client', { detail: 'unknown app' });
}

/** An `authorization` of another scheme is an access token: the SDK sends one that it has with every request. */
function givenCredentials(
  { headers }: Pick<HttpRequest, 'headers'>,
  { client_secret }: AppMembers,
  id = '',
): ClientCredentials | undefined {
  if (client_secret !== undefined) return { id, secret: client_secret };
  const { authorization } = headers;
  if (authorization === undefined || !/^basic( |$)/i.test(authorization)) return undefined;
  const credentials = parseRawBasicCredentials(authorization);
  if (!credentials) throw new CallerError('invalid_client', { detail: 'malformed Basic header' });
  return credentials;
}
