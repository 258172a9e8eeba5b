import type { ErrorCode } from '../../errors/error-codes.ts';
import { clientChallenge } from './challenges.ts';
import type { WireError } from './wire-error.ts';

/** An error that no endpoint of the API can meet: if one does, that is a fault of ours. */
export const serverError: WireError = { status: 500, error: 'server_error' };

/** The service, or an issuer whose keys are needed, cannot be reached right now. */
export const temporarilyUnavailable: WireError = { status: 503, error: 'temporarily_unavailable' };

/** The errors that all endpoints put alike. */
export const sharedErrors = {
  malformed_body: {
    status: 400,
    error: 'invalid_request',
    description: 'The body is malformed or larger than 64 KiB',
  },
  missing_arguments: { status: 400, error: 'invalid_request', description: 'Missing' },
  invalid_arguments: { status: 400, error: 'invalid_request', description: 'Invalid' },
  invalid_client: { status: 401, error: 'invalid_client', challenge: clientChallenge },
  unavailable: temporarilyUnavailable,
  internal: serverError,
  undecryptable: serverError,
  phone_changed: serverError,
} as const satisfies Partial<Record<ErrorCode, WireError>>;
