import * as z from 'zod';
import type { ClientCredentials } from '../../clients/client-credentials.ts';
import { ServiceError } from '../../errors/service-error.ts';
import { formFormat, parseForm } from '../../formats/form.ts';
import type { HttpRequest } from '../../http/http-request.ts';
import { requireMediaType } from '../../http/media-type-guard.ts';
import { decoded } from '../../http/read-json.ts';
import { textMember } from '../../http/text-member.ts';
import { validate } from '../../http/validate.ts';
import { clientCredentials } from './client-authentication.ts';
import { requestedScopes } from './scopes.ts';

/** A request for a token by password (RFC 6749 §4.3.2). */
export interface TokenRequest {
  readonly client: ClientCredentials | undefined;
  readonly username: string;
  readonly password: string;
  readonly scope: readonly string[];
}

const grant = z.object({ grant_type: textMember });
const passwordGrant = z.object({ username: textMember, password: textMember });

/**
 * The token request in a form. Who makes it is not proven yet: see `requireClient`.
 * @throws ServiceError `unsupported_media_type`, `malformed_body`, `missing_arguments`, `invalid_arguments`,
 *   `unsupported_grant_type`, `invalid_scope`
 */
export function readTokenRequest(request: HttpRequest): TokenRequest {
  requireMediaType(request, formFormat.mediaTypes);
  const form = withoutEmpty(decoded(() => parseForm(request.body)));
  const client = clientCredentials(request, form);
  if (validate(grant, form).grant_type !== 'password') throw new ServiceError('unsupported_grant_type');
  return { client, ...validate(passwordGrant, form), scope: requestedScopes(form.scope) };
}

/** RFC 6749 §3.2: a parameter without a value counts as omitted. */
function withoutEmpty(form: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(form).filter(([, value]) => value !== ''));
}
