import * as z from 'zod';
import type { Alias } from '../../credential/account.ts';
import { RequestError } from '../../errors/service-error.ts';
import type { HttpRequest } from '../../http/http-request.ts';
import { readJson } from '../../http/read-json.ts';
import { textMember } from '../../http/text-member.ts';
import { phoneAlias } from './phone-alias.ts';

/**
 * Longest password member, in UTF-16 code units: the longest password that a policy may allow (256 code points) as
 * base64 in an SM2 ciphertext, which is hex.
 */
const longestPasswordMember = 4100;

/** A password as it arrives, encrypted or not. */
const passwordMember = z
  .string()
  .min(1)
  .max(longestPasswordMember)
  .refine((text) => text.isWellFormed());

const passwordEncryptType = z.enum(['none', 'rsa', 'sm2']).default('none');

/** How the passwords of a request are encrypted on their way. */
export type PasswordEncryptType = z.infer<typeof passwordEncryptType>;

/** Body of `POST /api/v3/update-password`. */
const updatePasswordRequest = z.object({
  newPassword: passwordMember,
  oldPassword: passwordMember.optional(),
  passwordEncryptType,
});

const names = ['username', 'account', 'phone', 'email'] as const;

/** A password and exactly one name to go with it. */
const passwordPayload = z
  .object({
    password: passwordMember,
    username: textMember.optional(),
    account: textMember.optional(),
    phone: textMember.optional(),
    email: textMember.optional(),
  })
  .refine((payload) => names.filter((name) => payload[name] !== undefined).length === 1);

/** The members that name an account; exactly one is there. */
export type SignInName = Omit<z.infer<typeof passwordPayload>, 'password'>;

/** Body of `POST /api/v3/signin`, with every connection that the vendor's page lists. */
const signInRequest = z.object({
  connection: z.enum(['PASSWORD', 'PASSCODE', 'LDAP', 'AD']),
  passwordPayload: passwordPayload.optional(),
  options: z.object({ scope: z.string().max(1024).optional(), passwordEncryptType }).prefault({}),
  client_id: textMember.optional(),
  client_secret: textMember.optional(),
});

/** The members by which an app says who it is. */
export type AppMembers = Pick<z.infer<typeof signInRequest>, 'client_id' | 'client_secret'>;

/** A phone number, in two members or whole in the first. */
const phoneMembers = {
  phoneNumber: textMember,
  /** Calling code, with or without plus sign. */
  phoneCountryCode: z
    .string()
    .regex(/^\+?[1-9][0-9]{0,2}$/)
    .default('86'),
};

/** Body of `POST /api/v3/send-sms`, with every channel that the vendor publishes. */
const sendSmsRequest = z.object({
  channel: z.enum([
    'CHANNEL_LOGIN',
    'CHANNEL_REGISTER',
    'CHANNEL_RESET_PASSWORD',
    'CHANNEL_BIND_PHONE',
    'CHANNEL_UNBIND_PHONE',
    'CHANNEL_BIND_MFA',
    'CHANNEL_VERIFY_MFA',
    'CHANNEL_UNBIND_MFA',
    'CHANNEL_COMPLETE_PHONE',
    'CHANNEL_IDENTITY_VERIFICATION',
    'CHANNEL_DELETE_ACCOUNT',
  ]),
  ...phoneMembers,
});

/** Body of `POST /api/v3/verify-reset-password-request`, with both methods that the vendor publishes. */
const verifyResetRequest = z.object({
  verifyMethod: z.enum(['PHONE_PASSCODE', 'EMAIL_PASSCODE']),
  phonePassCodePayload: z.object({ ...phoneMembers, passCode: textMember }).optional(),
});

/** Body of `POST /api/v3/reset-password`. */
const resetPasswordRequest = z.object({
  password: passwordMember,
  passwordResetToken: textMember,
  passwordEncryptType,
});

/** A request to change a password by the old one. @throws ServiceError as `readJson` */
export function readUpdatePassword(request: HttpRequest): z.infer<typeof updatePasswordRequest> {
  return readJson(request, updatePasswordRequest);
}

/** A request to set a new password by a reset token. @throws ServiceError as `readJson` */
export function readResetPassword(request: HttpRequest): z.infer<typeof resetPasswordRequest> {
  return readJson(request, resetPasswordRequest);
}

/** A sign-in by password. */
export interface PasswordSignIn {
  readonly name: SignInName;
  /** As it arrived, encrypted or not. */
  readonly password: string;
  readonly encryptType: PasswordEncryptType;
  /** Scope tokens with spaces in between, as asked for. */
  readonly scope: string | undefined;
  readonly app: AppMembers;
}

/**
 * A sign-in by password.
 * @throws ServiceError as `readJson`; `unsupported_grant_type` for a connection other than `PASSWORD`
 */
export function readSignIn(request: HttpRequest): PasswordSignIn {
  const { connection, passwordPayload: payload, options, ...app } = readJson(request, signInRequest);
  requireOffered('connection', connection, 'PASSWORD');
  const { password, ...name } = required('passwordPayload', payload);
  return { name, password, encryptType: options.passwordEncryptType, scope: options.scope, app };
}

/**
 * The phone that a request wants a reset code for.
 * @throws ServiceError as `readJson`; `unsupported_grant_type` for a channel other than `CHANNEL_RESET_PASSWORD`;
 *   `invalid_phone_number`
 */
export function readSendSms(request: HttpRequest): Alias {
  const { channel, ...phone } = readJson(request, sendSmsRequest);
  requireOffered('channel', channel, 'CHANNEL_RESET_PASSWORD');
  return phoneAlias(phone);
}

/**
 * The phone and the code by which somebody asks to reset a password.
 * @throws ServiceError as `readJson`; `unsupported_grant_type` for a method other than `PHONE_PASSCODE`;
 *   `invalid_phone_number`
 */
export function readVerifyReset(request: HttpRequest): { readonly alias: Alias; readonly code: string } {
  const { verifyMethod, phonePassCodePayload } = readJson(request, verifyResetRequest);
  requireOffered('verifyMethod', verifyMethod, 'PHONE_PASSCODE');
  const { passCode: code, ...phone } = required('phonePassCodePayload', phonePassCodePayload);
  return { alias: phoneAlias(phone), code };
}

/** Of the ways that the vendor lists for a member, one is offered here. */
function requireOffered<Way extends string>(member: string, asked: Way, offered: Way): void {
  if (asked !== offered) throw new RequestError('unsupported_grant_type', { members: [member] });
}

/** A member that only the offered way needs. */
function required<T>(member: string, value: T | undefined): T {
  if (value === undefined) throw new RequestError('missing_arguments', { members: [member] });
  return value;
}
