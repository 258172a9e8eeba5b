import type { Client, KeyRing } from '../../../lib/keys/key-ring.ts';
import type { GeneratedKeys } from '../../../lib/keys/new-key.ts';

/** What may be seen of a key: times are ISO 8601 in UTC. */
export interface KeyDescription {
  readonly id: string;
  readonly createdAt: string;
  /** From then on it is of no use any more; null when no rotation has said so. */
  readonly retiresAt: string | null;
}

/** What may be seen of a caller: that it has former secrets, but none of its secrets. Times are ISO 8601 in UTC. */
export interface CallerDescription {
  readonly id: string;
  readonly public?: true;
  /** Said of public clients, which may go without. */
  readonly hasSecret?: boolean;
  /** Absent when it may use all. */
  readonly dialects?: readonly string[];
  /** Newest first; absent when it has none. */
  readonly former?: readonly { readonly retiresAt: string }[];
}

/** What may be seen of a key ring: each section in its order, newest first. */
export type KeyRingDescription = Readonly<Record<keyof GeneratedKeys, readonly KeyDescription[]>> &
  Readonly<Record<'hawk' | 'clients' | 'proxies', readonly CallerDescription[]>> & {
    /** ISO 8601 in UTC; null when nobody has ended all tokens. */
    readonly tokensEndedAt: string | null;
  };

/** Sections and members are named one by one: a new secret one must not show up here by itself. */
export function describeKeyRing(ring: KeyRing): KeyRingDescription {
  return {
    peppers: ring.peppers.map(describeKey),
    tokenKeys: ring.tokenKeys.map(describeKey),
    rsaKeys: ring.rsaKeys.map(describeKey),
    sm2Keys: ring.sm2Keys.map(describeKey),
    codeKeys: ring.codeKeys.map(describeKey),
    sealKeys: ring.sealKeys.map(describeKey),
    hawk: ring.hawk.map(describeCaller),
    clients: ring.clients.map(describeCaller),
    proxies: ring.proxies.map(describeCaller),
    tokensEndedAt: ring.tokensEndedAt === undefined ? null : isoTime(ring.tokensEndedAt),
  };
}

function describeKey(key: GeneratedKeys[keyof GeneratedKeys]): KeyDescription {
  const retiresAt = key.retiresAt === undefined ? null : isoTime(key.retiresAt);
  return { id: key.id, createdAt: isoTime(key.createdAt), retiresAt };
}

function describeCaller({ id, secret, public: isPublic, dialects, former = [] }: Client): CallerDescription {
  return {
    id,
    ...(isPublic && { public: isPublic, hasSecret: secret !== undefined }),
    ...(dialects && { dialects }),
    ...(former.length > 0 && { former: former.map(({ retiresAt }) => ({ retiresAt: isoTime(retiresAt) })) }),
  };
}

function isoTime(ms: number): string {
  return new Date(ms).toISOString();
}
