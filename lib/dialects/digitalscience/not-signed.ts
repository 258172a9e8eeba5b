import { ServiceError } from '../../errors/service-error.ts';

/** A request that is not signed with a key that is known here. */
export class NotSigned extends ServiceError<'caller_not_authenticated'> {
  /** The header that says what HAWK found wrong. */
  readonly wwwAuthenticate: string;

  constructor(wwwAuthenticate: string) {
    const detail = /error="[^"]*"/.exec(wwwAuthenticate)?.[0] ?? 'no usable Authorization';
    super('caller_not_authenticated', { detail });
    this.wwwAuthenticate = wwwAuthenticate;
  }
}
