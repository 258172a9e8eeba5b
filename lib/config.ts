import * as z from 'zod';
import { usernameCases } from './credential/canonical-alias.ts';
import { policyProfileNames, policyProfiles } from './credential/policy/profiles.ts';
import { isAllowedAddress } from './formats/allowed-address.ts';

/** A comma-separated list of known words. */
const listOf = <const Words extends readonly [string, ...string[]]>(words: Words) =>
  z
    .string()
    .transform((text) => text.split(',').flatMap((word) => word.trim() || []))
    .pipe(z.array(z.enum(words)));

/** A JSON document of a given shape. */
const json = <Schema extends z.ZodType>(schema: Schema) =>
  z
    .string()
    .transform((text, context) => {
      try {
        return JSON.parse(text) as unknown;
      } catch {
        context.addIssue('must be JSON');
        return z.NEVER;
      }
    })
    .pipe(schema);

/** Where another service is asked. */
const address = z.url().refine(isAllowedAddress, 'must be an https address (http only on loopback)');

/**
 * An issuer to trust. `subject` says what its `sub` claim is here: an account's id, or one of its aliases.
 */
const trustedIssuer = z.strictObject({
  issuer: z.string().min(1),
  audience: z.string().min(1),
  jwksUri: address,
  subject: z.enum(['id', 'username', 'phone', 'email']).default('id'),
});

/** Headers that say something else already, some of which others log. */
const takenHeaders: readonly string[] = [
  'authorization',
  'content-length',
  'content-type',
  'cookie',
  'forwarded',
  'host',
  'origin',
  'user-agent',
];

/** The name of a header that a proxy adds, in lower case, as API Gateway spells all of them. */
const proxyHeader = z
  .string()
  .regex(/^[A-Za-z0-9-]{1,64}$/, 'must be the name of a header')
  .toLowerCase()
  .refine((name) => !takenHeaders.includes(name), 'must be a header that nobody else uses');

const integer = (min: number, max: number) => z.coerce.number().int().min(min).max(max);

/**
 * Every setting of the service, as environment variables; defaults are those of a production deployment. The README
 * lists those that an operator may set; `serverless.yml` and the local runner give the others.
 */
const settings = z.object({
  STAGE: z.string().min(1),
  ACCOUNTS_TABLE: z.string().min(3),
  CHALLENGES_TABLE: z.string().min(3),
  /** Where the key ring is: a secret's ARN or name, or, on one machine, a file. */
  KEY_RING_SECRET: z.string().min(1).optional(),
  KEY_RING_FILE: z.string().min(1).optional(),
  BCRYPT_COST: integer(4, 14).default(12),
  HISTORY_DEPTH: integer(0, 128).default(5),
  PASSWORD_FORMS: listOf(['plain', 'md5']).default(['plain']),
  /** Whether usernames that differ by case only are one. */
  USERNAME_CASE: z.enum(usernameCases).default('mapped'),
  /** Form of the passwords that the clients of qingzhenyun send; the original's own send MD5. */
  QINGZHENYUN_PASSWORD_FORM: z.enum(['plain', 'md5']).default('plain'),
  /** The standard that new passwords follow; each of the three after it takes the place of the profile's value. */
  PASSWORD_PROFILE: z.enum(policyProfileNames).default('default'),
  PASSWORD_MIN_LENGTH: integer(6, 64).optional(),
  PASSWORD_MAX_LENGTH: integer(64, 256).optional(),
  PASSWORD_CLASSES: listOf(['lower', 'upper', 'digit', 'symbol']).optional(),
  /** Address of a breached-password range service, `…/range/`; none is asked when absent. */
  BREACH_RANGE_URL: address.endsWith('/').optional(),
  /** Between two codes for one purpose to who was asked for, in s. */
  SMS_COOLDOWN: integer(0, 3_600).default(120),
  SMS_PER_PHONE_AND_DAY: integer(0, 1_000).default(10),
  SMS_PER_ADDRESS_AND_HOUR: integer(0, 1_000_000).default(60),
  /** For callers that prove a secret of their own: confidential OAuth clients and HAWK callers. */
  SMS_PER_CLIENT_AND_HOUR: integer(0, 1_000_000).default(600),
  SMS_PER_SERVICE_AND_HOUR: integer(0, 10_000_000).default(1_000),
  /** Whether owners are told by message that their password was changed. */
  OWNER_NOTICE: z.enum(['on', 'off']).default('on'),
  /** Failed sign-ins over all accounts after which a source network is refused until the hour is over. */
  FAILURES_PER_NETWORK_AND_HOUR: integer(5, 1_000_000).default(100),
  /** The same for callers that prove a secret of their own: they speak for many users. */
  FAILURES_PER_CLIENT_AND_HOUR: integer(5, 10_000_000).default(10_000),
  /** Calling codes that messages may go to, such as `86,852`; all when empty. */
  SMS_COUNTRIES: z
    .string()
    .regex(/^\d{1,3}(,\d{1,3})*$/, 'must be calling codes separated by commas')
    .transform((text) => text.split(','))
    .default([]),
  /** Sender shown on the phone, where the country allows one: 1 to 11 letters and digits. */
  SMS_SENDER_ID: z
    .string()
    .regex(/^(?=.*[A-Za-z])[A-Za-z0-9]{1,11}$/, 'must be 1 to 11 letters and digits')
    .optional(),
  /** ARN of the SNS topic that credential changes are published to; asked for by the function that does. */
  EVENTS_TOPIC: z.string().min(1).optional(),
  /** Where callers reach the service, without a slash at the end: the issuer of its tokens. */
  PUBLIC_URL: z.url({ protocol: /^https?$/ }).transform((url) => url.replace(/\/+$/, '')),
  /**
   * The address that HAWK clients call and sign, `api.example.com` or `api.example.com:8443`, where a proxy hides it
   * from API Gateway; the `Host` that API Gateway forwards when absent.
   */
  HAWK_HOST: z
    .string()
    .regex(/^[A-Za-z0-9.-]+(:[0-9]{1,5})?$/, 'must be a host name, with :port unless that is 443')
    .transform((address) => {
      const [host = '', port = '443'] = address.split(':');
      return { host, port: Number(port) };
    })
    .optional(),
  /**
   * Behind a proxy, such as a CDN: the headers in which it puts its caller's address and the secret that proves it. The
   * secret itself is in the key ring.
   */
  TRUSTED_PROXY_ADDRESS_HEADER: proxyHeader.optional(),
  TRUSTED_PROXY_SECRET_HEADER: proxyHeader.optional(),
  /** From a sign-in until its tokens are renewed no more, in days, where an API renews them. */
  TOKEN_RENEWAL_DAYS: integer(1, 3_650).default(90),
  /** OpenID issuers whose access tokens count here, as a JSON list; see {@link trustedIssuer}. */
  TRUSTED_ISSUERS: json(z.array(trustedIssuer)).default([]),
});

/** The settings, parsed. */
export type Config = z.infer<typeof settings>;

/** A setting is missing or wrong. Its message names the variable, never the value. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

/** A cheaper hash than this is for tests on one machine. */
const lowestDeployedCost = 10;

const checked = settings
  .refine(({ STAGE, BCRYPT_COST }) => STAGE === 'local' || BCRYPT_COST >= lowestDeployedCost, {
    path: ['BCRYPT_COST'],
    message: `below ${lowestDeployedCost} only with STAGE=local`,
  })
  .refine(
    ({ QINGZHENYUN_PASSWORD_FORM: form, PASSWORD_FORMS }) =>
      form === 'plain' || PASSWORD_FORMS.includes(form),
    { path: ['QINGZHENYUN_PASSWORD_FORM'], message: 'md5 only with PASSWORD_FORMS=plain,md5' },
  )
  .refine(
    ({ PASSWORD_PROFILE, BREACH_RANGE_URL }) =>
      BREACH_RANGE_URL !== undefined || !policyProfiles[PASSWORD_PROFILE].needsBreachCheck,
    { path: ['BREACH_RANGE_URL'], message: 'required by PASSWORD_PROFILE' },
  )
  .refine(
    ({ PUBLIC_URL, TRUSTED_ISSUERS }) => {
      const issuers = [PUBLIC_URL, ...TRUSTED_ISSUERS.map(({ issuer }) => issuer)];
      return new Set(issuers).size === issuers.length;
    },
    { path: ['TRUSTED_ISSUERS'], message: 'names an issuer twice, or this service itself' },
  )
  .refine(
    // Two that name users here by themselves could each sign in the other's.
    ({ TRUSTED_ISSUERS }) => TRUSTED_ISSUERS.filter(({ subject }) => subject !== 'id').length <= 1,
    { path: ['TRUSTED_ISSUERS'], message: 'more than one names accounts by something else than their id' },
  )
  .refine(
    ({ TRUSTED_PROXY_ADDRESS_HEADER: address, TRUSTED_PROXY_SECRET_HEADER: secret }) =>
      address === undefined || secret !== undefined,
    { path: ['TRUSTED_PROXY_SECRET_HEADER'], message: 'required by TRUSTED_PROXY_ADDRESS_HEADER' },
  )
  .refine(
    ({ TRUSTED_PROXY_ADDRESS_HEADER: address, TRUSTED_PROXY_SECRET_HEADER: secret }) =>
      secret === undefined || address !== undefined,
    { path: ['TRUSTED_PROXY_ADDRESS_HEADER'], message: 'required by TRUSTED_PROXY_SECRET_HEADER' },
  )
  .refine(
    ({ TRUSTED_PROXY_ADDRESS_HEADER: address, TRUSTED_PROXY_SECRET_HEADER: secret }) =>
      secret === undefined || address !== secret,
    { path: ['TRUSTED_PROXY_SECRET_HEADER'], message: 'must not be the header of the address' },
  )
  .refine(({ KEY_RING_SECRET, KEY_RING_FILE }) => KEY_RING_SECRET || KEY_RING_FILE, {
    path: ['KEY_RING_SECRET'],
    message: 'required (or KEY_RING_FILE on one machine)',
    // Whatever else is wrong: all problems are told at once.
    when: () => true,
  });

/**
 * The settings from the environment.
 * @throws ConfigError that names each bad variable and what is wrong with it, never its value
 */
export function readConfig(environment: Readonly<Record<string, string | undefined>> = process.env): Config {
  // An empty variable is one that somebody cleared: it means the default.
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
  const parsed = checked.safeParse(given);
  if (parsed.success) return parsed.data;
  const problems = parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
  throw new ConfigError(`Bad configuration. ${problems.join('; ')}`);
}

/**
 * `USERNAME_CASE` of an environment that need not have the other settings.
 * @throws ConfigError when it is none of its words
 */
export function readUsernameCase({
  USERNAME_CASE,
}: Readonly<Record<string, string | undefined>>): Config['USERNAME_CASE'] {
  const parsed = settings.shape.USERNAME_CASE.safeParse(USERNAME_CASE || undefined);
  if (parsed.success) return parsed.data;
  throw new ConfigError(`Bad configuration. USERNAME_CASE: ${usernameCases.join(' or ')}`);
}
