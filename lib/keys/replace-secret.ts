import { type Client, liveKeys } from './key-ring.ts';
import { requireOverlap } from './overlap.ts';

/** The new secret of a caller, and how long (ms) from `now` (ms) on its present one goes on working. */
export interface SecretReplacement {
  readonly secret: string;
  readonly now: number;
  readonly overlapMs: number;
}

/**
 * The caller, of whatever kind, with the new secret in front. The one before it works until the overlap is over,
 * those of earlier replacements until then or earlier, as was said before; those that are over are gone, and so is
 * the new one from among them.
 * @throws as {@link requireOverlap}
 */
export function replaceSecret(
  { secret: present, former: earlier = [], ...caller }: Client,
  { secret, now, overlapMs }: SecretReplacement,
): Client {
  requireOverlap(overlapMs);
  const latest = now + overlapMs;
  const replaced = present === undefined ? [] : [{ secret: present, retiresAt: latest }];
  const shortened = earlier.map((one) => ({ ...one, retiresAt: Math.min(one.retiresAt, latest) }));
  const former = liveKeys([...replaced, ...shortened], now).filter((one) => one.secret !== secret);
  return { ...caller, secret, ...(former.length > 0 && { former }) };
}
