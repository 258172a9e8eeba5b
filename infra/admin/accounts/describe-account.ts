import { type Account, aliasesOf } from '../../../lib/credential/account.ts';
import { type AttemptCount, attemptChannels, lockedUntil } from '../../../lib/credential/lockout.ts';
import type { StoredHash } from '../../../lib/credential/password-hash.ts';

/**
 * What an operator may see of an account: everything but salts and digests. Times are ISO 8601 in UTC, null where
 * there is none; `now` is in ms since the epoch.
 */
export function describeAccount(account: Account, now: number) {
  return {
    id: account.id,
    aliases: Object.fromEntries(aliasesOf(account).map(({ kind, value }) => [kind, value])),
    language: account.language ?? null,
    status: account.status,
    createdAt: isoTime(account.createdAt),
    changedAt: isoTime(account.changedAt),
    hasPassword: account.credential !== undefined,
    hashes: (account.credential ?? []).map(describeHash),
    historyLength: account.history.length,
    version: account.version,
    failures: Object.fromEntries(
      attemptChannels.map((channel) => [channel, describeCount(account.attempts[channel], now)]),
    ),
  };
}

function describeHash(hash: StoredHash) {
  const { scheme, form } = hash;
  if (scheme === 'imported') return { scheme, form, algorithm: algorithmOf(hash.encoded) };
  const own = { scheme, form, cost: hash.cost, pepper: hash.pepperId };
  return scheme === 'own' ? own : { ...own, algorithm: algorithmOf(hash.settings) };
}

/** The first field of an imported hash or of its settings; what follows is not for showing. */
function algorithmOf(encoded: string): string {
  return /^\$([a-z0-9-]{1,16})\$/.exec(encoded)?.[1] ?? 'unknown';
}

function describeCount(count: AttemptCount, now: number) {
  const end = lockedUntil(count);
  return {
    attempts: count.attempts,
    lastAt: isoTime(count.lastAt || undefined),
    lockedUntil: isoTime(end > now ? end : undefined),
  };
}

function isoTime(ms: number | undefined): string | null {
  return ms === undefined ? null : new Date(ms).toISOString();
}
