import { basicChallenge } from './challenges.ts';
import { passwordErrors } from './password-errors.ts';
import type { CiamErrorTable } from './wire-error.ts';

/** The words of the endpoints that send a code and take it back for a new password. */
export const codeErrors: CiamErrorTable = {
  ...passwordErrors,
  // A client has no other way than the header to say who it is, so it is always told to use it (RFC 9110 §15.5.2).
  invalid_client: { ...passwordErrors.invalid_client, challenge: basicChallenge },
  // The caller gave no old password that the new one could be a duplicate of.
  same_password: passwordErrors.reused_password,
  // Said only of a right code: what is used up is the sending, with its token.
  spent_code: passwordErrors.invalid_reset_token,
  outdated: passwordErrors.invalid_reset_token,
  // As for a number that nobody has: the account that the code was for is no longer behind it.
  phone_changed: passwordErrors.wrong_code,
};
