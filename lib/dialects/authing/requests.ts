import * as z from 'zod';
import { textMember } from '../../http/text-member.ts';

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
export const updatePasswordRequest = z.object({
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

/** Who signs in, and by what. */
export type PasswordPayload = z.infer<typeof passwordPayload>;

/** Body of `POST /api/v3/signin`, with every connection that the vendor's page lists. */
export const signInRequest = z.object({
  connection: z.enum(['PASSWORD', 'PASSCODE', 'LDAP', 'AD']),
  passwordPayload: passwordPayload.optional(),
  options: z.object({ scope: z.string().max(1024).optional(), passwordEncryptType }).prefault({}),
  client_id: textMember.optional(),
  client_secret: textMember.optional(),
});

/** A sign-in as it arrives. */
export type SignInRequest = z.infer<typeof signInRequest>;

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
export const sendSmsRequest = z.object({
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
export const verifyResetRequest = z.object({
  verifyMethod: z.enum(['PHONE_PASSCODE', 'EMAIL_PASSCODE']),
  phonePassCodePayload: z.object({ ...phoneMembers, passCode: textMember }).optional(),
});

/** Body of `POST /api/v3/reset-password`. */
export const resetPasswordRequest = z.object({
  password: passwordMember,
  passwordResetToken: textMember,
  passwordEncryptType,
});
