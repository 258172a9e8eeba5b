import { type Account, aliasesOf } from '../../../lib/credential/account.ts';
import type { CallerKind, DoorState } from '../../../lib/credential/attempts/ports.ts';
import type { StoredHash } from '../../../lib/credential/password-hash.ts';

/**
 * What an operator may see of an account: everything but salts and digests. Times are ISO 8601 in UTC, null where
 * there is none.
 * @param doors where attempts at its password are counted, by kind of caller; absent where nobody has tried
 */
export function describeAccount(
  account: Account,
  doors: Readonly<Record<CallerKind, DoorState | undefined>>,
) {
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
    unlocks: account.unlocks ?? 0,
    tokensEndedAt: isoTime(account.tokensEndedAt),
    failures: { anonymous: describeDoor(doors.anonymous), signedIn: describeDoor(doors.signedIn) },
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

/**
 * `state` is `open`, `contested` (each network waits on its own) or `shut` (until another way succeeds, or `unlock`).
 */
function describeDoor(door: DoorState | undefined) {
  return {
    state: door?.isShut ? 'shut' : door?.isContested ? 'contested' : 'open',
    attempts: door?.attempts ?? 0,
    lastAttemptAt: isoTime(door?.lastAttemptAt),
    lastSuccessAt: isoTime(door?.lastSuccessAt),
  };
}

function isoTime(ms: number | undefined): string | null {
  return ms === undefined ? null : new Date(ms).toISOString();
}
