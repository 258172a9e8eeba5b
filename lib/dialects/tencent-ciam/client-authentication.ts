import { type ClientCredentials, parseBasicCredentials } from '../../clients/basic-credentials.ts';
import { RequestError } from '../../errors/service-error.ts';
import type { HttpRequest } from '../../http/http-request.ts';

/**
 * The credentials of the client that makes a token request: in the `Authorization` header or in the form (RFC 6749
 * §2.3.1), where a public client has an id alone. Undefined when there are none. Beside the header, a `client_id`
 * that says the same is no second authentication and is let pass.
 * @throws ServiceError `invalid_arguments` for a client that authenticates in two ways
 */
export function clientCredentials(
  { headers }: HttpRequest,
  form: Readonly<Record<string, string>>,
): ClientCredentials | undefined {
  const { client_id: id, client_secret: secret } = form;
  if (headers.authorization === undefined) {
    return id === undefined ? undefined : { id, secret };
  }
  if (secret !== undefined) throw new RequestError('invalid_arguments', { members: ['client_secret'] });
  const basic = parseBasicCredentials(headers.authorization);
  if (basic && id !== undefined && id !== basic.id) {
    throw new RequestError('invalid_arguments', { members: ['client_id'] });
  }
  return basic;
}
