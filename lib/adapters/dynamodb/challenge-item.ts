import { createHash } from 'node:crypto';
import type { AttributeValue } from '@aws-sdk/client-dynamodb';
import type { Item } from './account-item.ts';

/** How many partitions the expiry index is spread over. */
export const expiryShards = 8;

/** DynamoDB's own clean-up comes this long after ours had its chance, in ms. */
const ttlDelayMs = 3_600_000;

/** The name of the index in which the purge finds what has expired. */
export const expiryIndex = 'expiry';

/** The key of an item of the challenges table. */
export function challengeKey(kind: string, ...parts: readonly string[]): Item {
  return { pk: { S: [kind, ...parts].join('#') } };
}

/** The expiry shard of a key: spread evenly, the same for the same key. */
function shardOf(pk: string): string {
  return String(createHash('sha256').update(pk).digest().readUInt32BE(0) % expiryShards);
}

/**
 * The attributes with which an item says when it may be deleted: for the purge in ms, for DynamoDB's TTL in s.
 * @param expiresAt ms since the epoch
 */
export function expiryAttributes(key: Item, expiresAt: number): Item {
  return {
    expiryShard: { S: shardOf(key.pk?.S ?? '') },
    expiresAt: { N: String(expiresAt) },
    ttl: ttlOf(expiresAt + ttlDelayMs),
  };
}

/**
 * The attribute `ttl` of an item that DynamoDB's own clean-up alone deletes, because nobody looks for it by time: a place
 * in the index would cost a second write.
 * @param expiresAt ms since the epoch
 */
export function ttlOf(expiresAt: number): AttributeValue {
  return { N: String(Math.ceil(expiresAt / 1000)) };
}

/** A text as part of a key: of one length, and telling nothing. */
export function keyPart(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('base64url');
}
