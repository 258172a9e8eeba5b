import { ServiceError } from '../../errors/service-error.ts';
import type { HttpRequest } from '../../http/http-request.ts';
import { readJson } from '../../http/read-json.ts';
import { type PasswordEncryptType, type SignInRequest, signInRequest } from './requests.ts';
import type { SignInName } from './sign-in-alias.ts';

/** A sign-in by password. */
export interface PasswordSignIn {
  readonly name: SignInName;
  /** As it arrived, encrypted or not. */
  readonly password: string;
  readonly encryptType: PasswordEncryptType;
  /** Scope tokens with spaces in between, as asked for. */
  readonly scope: string | undefined;
  readonly app: Pick<SignInRequest, 'client_id' | 'client_secret'>;
}

/**
 * The sign-in in a request's body.
 * @throws ServiceError as `readJson`; `unsupported_grant_type` for a connection other than `PASSWORD`
 */
export function readSignIn(request: HttpRequest): PasswordSignIn {
  const { connection, passwordPayload, options, ...app } = readJson(request, signInRequest);
  if (connection !== 'PASSWORD')
    throw new ServiceError('unsupported_grant_type', { members: ['connection'] });
  if (!passwordPayload) throw new ServiceError('missing_arguments', { members: ['passwordPayload'] });
  const { password, ...name } = passwordPayload;
  return {
    name,
    password,
    encryptType: options.passwordEncryptType,
    scope: options.scope,
    app,
  };
}
