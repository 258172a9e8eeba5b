import type { AttributeValue } from '@aws-sdk/client-dynamodb';

/** What ended longer ago DynamoDB leaves alone, in s: five years. */
const longestOver = 5 * 365 * 86_400;

/**
 * Whether an item may be deleted by its time to live. What is no number never ends it. Source: "Using time to live",
 * Amazon DynamoDB Developer Guide.
 * @param ttl in s since the epoch
 * @param now ms since the epoch
 */
export function isOver(ttl: AttributeValue | undefined, now: number): boolean {
  const over = Math.floor(now / 1_000) - Number(ttl?.N);
  return over > 0 && over <= longestOver;
}
