import type { Credential } from '../../credential/account.ts';
import { formerDigest, formerDigestBytes, shortenDigest } from '../../credential/former-digest.ts';
import {
  type Generation,
  generationKey,
  type ImportedHash,
  type StoredHash,
  type WrappedHash,
} from '../../credential/password-hash.ts';

/**
 * Former passwords as they are stored. An account is read whole at each sign-in, which costs one unit up to 4 KB: with
 * 128 former passwords in two forms it stays below. So the hashes of one generation are told apart by nothing but
 * ten bytes of digest, generations are listed once, and passwords with the same generations are one run.
 */
export interface StoredHistory {
  /** Each `pepperId cost form salt`. */
  readonly generations: readonly string[];
  /**
   * Newest first, each `<how many passwords> <where their hashes are>`, the latter separated by commas: the index of a
   * generation, for the next of `digests`, or `-`, for the next of `whole`.
   */
  readonly runs: readonly string[];
  /** One after the other; absent where there is none. */
  readonly digests?: Uint8Array;
  /** What came from another system and shares no generation; absent where there is none. */
  readonly whole?: readonly (ImportedHash | WrappedHash)[];
}

/** Former passwords as versions before this one stored them, with digests in full. */
export interface LegacyStoredHistory {
  readonly generations: readonly string[];
  /** One per password, newest first; its hashes are `<generation index>:<digest>` or `imported:<encoded>`. */
  readonly entries: readonly (readonly string[])[];
}

/**
 * Encodes a history, newest first, for {@link decodeHistory}. Digests of our own are shortened.
 * @throws Error for a digest that is too short, without quoting it
 */
export function encodeHistory(history: readonly Credential[]): StoredHistory {
  const generations: string[] = [];
  const runs: { count: number; readonly places: string }[] = [];
  const digests: Uint8Array[] = [];
  const whole: (ImportedHash | WrappedHash)[] = [];
  const place = (hash: StoredHash): string => {
    if (hash.scheme !== 'own') {
      whole.push(hash);
      return '-';
    }
    digests.push(shortenDigest(hash.digest));
    const key = generationKey(hash);
    if (!generations.includes(key)) generations.push(key);
    return String(generations.indexOf(key));
  };
  for (const credential of history) {
    const places = credential.map(place).join();
    const last = runs.at(-1);
    if (last?.places === places) last.count += 1;
    else runs.push({ count: 1, places });
  }
  return {
    generations,
    runs: runs.map(({ count, places }) => `${count} ${places}`),
    ...(digests.length > 0 && { digests: Buffer.concat(digests) }),
    ...(whole.length > 0 && { whole }),
  };
}

/**
 * Decodes what {@link encodeHistory} wrote, today or in former versions.
 * @throws Error for anything else, without quoting it
 */
export function decodeHistory(stored: StoredHistory | LegacyStoredHistory): Credential[] {
  return 'entries' in stored ? decodeEntries(stored) : decodeRuns(stored);
}

function decodeRuns({ generations: keys, runs, digests, whole = [] }: StoredHistory): Credential[] {
  const generations = keys.map(decodeGeneration);
  const shortened = inPieces(digests);
  const others = whole.values();
  const hashAt = (place: string): StoredHash => {
    if (place === '-') return others.next().value ?? unreadable('lacks a hash');
    const digest = shortened.next().value ?? unreadable('lacks a digest');
    return {
      scheme: 'own',
      ...(generations[Number(place)] ?? unreadable('points at no generation')),
      digest,
    };
  };
  const history = runs.flatMap((run) => {
    const [, count, list = ''] = /^(\d{1,3}) ((?:\d{1,3}|-)(?:,(?:\d{1,3}|-))*|)$/.exec(run) ?? [];
    if (!count) return unreadable('has a run that cannot be read');
    const places = list === '' ? [] : list.split(',');
    return Array.from({ length: Number(count) }, () => places.map(hashAt));
  });
  if (!shortened.next().done || !others.next().done) return unreadable('has more than its runs name');
  return history;
}

function* inPieces(digests: Uint8Array = new Uint8Array()): Generator<string, undefined> {
  for (let at = 0; at < digests.length; at += formerDigestBytes) {
    const bytes = digests.subarray(at, at + formerDigestBytes);
    if (bytes.length < formerDigestBytes) return unreadable('ends within a digest');
    yield formerDigest(bytes);
  }
  return undefined;
}

function decodeEntries({ generations: keys, entries }: LegacyStoredHistory): Credential[] {
  const generations = keys.map(decodeGeneration);
  return entries.map((entry) =>
    entry.map((text): StoredHash => {
      const [, reference, rest = ''] = /^(imported|\d+):(.+)$/.exec(text) ?? [];
      if (reference === 'imported') return { scheme: 'imported', form: 'plain', encoded: rest };
      const generation = generations[Number(reference)] ?? unreadable('points at no generation');
      return { scheme: 'own', ...generation, digest: rest };
    }),
  );
}

function decodeGeneration(text: string): Generation {
  const [, pepperId, cost, form, salt] = /^(\S+) (\d+) (plain|md5) (\S+)$/.exec(text) ?? [];
  if (!pepperId || !salt) return unreadable('has a generation that cannot be read');
  return { pepperId, cost: Number(cost), form: form === 'md5' ? 'md5' : 'plain', salt };
}

function unreadable(how: string): never {
  throw new Error(`a history ${how}`);
}
