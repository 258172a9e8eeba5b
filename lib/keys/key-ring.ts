import * as z from 'zod';

const id = z.string().regex(/^[\w.-]{1,64}$/);
const timestamp = z.int().nonnegative();

/** A symmetric secret, base64 in the stored ring, at least 128 bits. */
const secretKey = z.strictObject({
  id,
  secret: z.base64().min(24),
  createdAt: timestamp,
  retiresAt: timestamp.optional(),
});

/** An RSA key pair, PKCS #8 PEM. */
const rsaKey = z.strictObject({
  id,
  pkcs8: z.string().startsWith('-----BEGIN PRIVATE KEY-----'),
  createdAt: timestamp,
  retiresAt: timestamp.optional(),
});

/** An SM2 key pair (GM/T 0003): the private scalar and the uncompressed public point (`04…`), both hex. */
const sm2Key = z.strictObject({
  id,
  privateKey: z.string().regex(/^[0-9a-f]{64}$/),
  publicKey: z.string().regex(/^04[0-9a-f]{128}$/),
  createdAt: timestamp,
  retiresAt: timestamp.optional(),
});

const callerId = z.string().min(1).max(128);
const callerSecret = z.string().min(8);

/**
 * A secret that another one has taken the place of: it works until then (ms), while its caller moves to the new one.
 */
const formerSecret = z.strictObject({ secret: callerSecret, retiresAt: timestamp });

/** A caller that proves itself by a shared secret: a HAWK key or a proxy. */
const sharedSecret = z.strictObject({
  id: callerId,
  secret: callerSecret,
  former: z.array(formerSecret).optional(),
});

/**
 * An OAuth client (app). It proves itself by its secret, unless it is `public`: one that runs in its users' hands,
 * where nothing is secret. A public one may have a secret all the same, which must be right when it is given.
 */
const client = z
  .strictObject({
    id: callerId,
    secret: callerSecret.optional(),
    former: z.array(formerSecret).optional(),
    public: z.literal(true).optional(),
    /** The dialects that it may use, by name; all when absent. */
    dialects: z.array(z.string().min(1)).min(1).optional(),
  })
  .refine(({ secret, public: isPublic }) => isPublic || secret !== undefined, {
    path: ['secret'],
    message: 'required, unless the client is public',
  });

/**
 * Everything secret that one stage of the service owns, as one JSON document.
 * Every list of generated keys is newest first: the first key is used for new work, the others only for what
 * was made with them, until their `retiresAt` (ms since the epoch). Peppers never retire: stored hashes need them.
 */
export const keyRingSchema = z.strictObject({
  /** HMAC keys mixed into every password before it is hashed. */
  peppers: z.array(secretKey).min(1),
  /** RS256 keys that sign access tokens; `id` is the `kid`. */
  tokenKeys: z.array(rsaKey),
  /** Transport keys with which clients encrypt a password on its way (`passwordEncryptType` rsa). */
  rsaKeys: z.array(rsaKey),
  /** Transport keys of `passwordEncryptType` sm2. */
  sm2Keys: z.array(sm2Key),
  /** Keys under which verification codes are stored. */
  codeKeys: z.array(secretKey),
  /** Keys that seal opaque values handed to clients, such as `phoneInfo`. */
  sealKeys: z.array(secretKey),
  /** HAWK credentials of the digitalscience dialect. */
  hawk: z.array(sharedSecret),
  /** OAuth clients (apps) of the tencent-ciam and authing dialects. */
  clients: z.array(client),
  /** What proxies in front of the service prove themselves by. Rings from before there were any have none. */
  proxies: z.array(sharedSecret.extend({ secret: z.string().min(16) })).default([]),
  /** Tokens of sign-ins before then (ms) have ended, whoever issued them. Absent until somebody ends all of them. */
  tokensEndedAt: timestamp.optional(),
});

/** The parsed key ring. Never log it, never put it in an error. */
export type KeyRing = z.infer<typeof keyRingSchema>;
/** A symmetric key of the ring. */
export type SecretKey = KeyRing['peppers'][number];
/** An RSA key pair of the ring. */
export type RsaKey = KeyRing['rsaKeys'][number];
/** An SM2 key pair of the ring. */
export type Sm2Key = KeyRing['sm2Keys'][number];
/** A caller that has a secret in the ring. */
export type SharedSecret = KeyRing['hawk'][number];
/** A registered OAuth client. */
export type Client = KeyRing['clients'][number];

/** Where a document is no key ring, for an error: paths such as `clients.0.secret`, never a value. */
export function placesOf({ issues }: z.ZodError): string {
  return issues.map(({ path }) => path.join('.') || 'its root').join(', ');
}

/** The keys that still work at `now` (ms), newest first. */
export function liveKeys<K extends { retiresAt?: number | undefined }>(keys: readonly K[], now: number): K[] {
  return keys.filter((key) => key.retiresAt === undefined || now < key.retiresAt);
}

/** The secrets by which a caller proves itself at `now` (ms), newest first. */
export function liveSecrets(
  { secret, former = [] }: Pick<Client, 'secret' | 'former'>,
  now: number,
): string[] {
  return [...(secret === undefined ? [] : [secret]), ...liveKeys(former, now).map((one) => one.secret)];
}
