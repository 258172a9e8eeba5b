import type { Credential } from '../../credential/account.ts';
import { type Generation, generationKey, type StoredHash } from '../../credential/password-hash.ts';

/**
 * Former passwords as they are stored. Writes are paid by the kilobyte, and the hashes of one generation differ
 * in their digest alone: generations are listed once, entries point at them.
 */
export interface StoredHistory {
  /** Each `pepperId cost form salt`. */
  readonly generations: readonly string[];
  /** One per password, newest first; its hashes are `<generation index>:<digest>` or `imported:<encoded>`. */
  readonly entries: readonly (readonly string[])[];
}

/** Encodes a history, newest first, for {@link decodeHistory}. */
export function encodeHistory(history: readonly Credential[]): StoredHistory {
  const generations: string[] = [];
  const encodeHash = (hash: StoredHash): string => {
    if (hash.scheme === 'imported') return `imported:${hash.encoded}`;
    const key = generationKey(hash);
    if (!generations.includes(key)) generations.push(key);
    return `${generations.indexOf(key)}:${hash.digest}`;
  };
  const entries = history.map((credential) => credential.map(encodeHash));
  return { generations, entries };
}

/** Decodes what {@link encodeHistory} wrote. @throws Error for anything else, without quoting it */
export function decodeHistory(stored: StoredHistory): Credential[] {
  const generations = stored.generations.map(decodeGeneration);
  return stored.entries.map((entry) =>
    entry.map((text): StoredHash => {
      const [, reference, rest = ''] = /^(imported|\d+):(.+)$/.exec(text) ?? [];
      if (reference === 'imported') return { scheme: 'imported', form: 'plain', encoded: rest };
      const generation = generations[Number(reference)];
      if (!generation) throw new Error('a history entry points at no generation');
      return { scheme: 'own', ...generation, digest: rest };
    }),
  );
}

function decodeGeneration(text: string): Generation {
  const [, pepperId, cost, form, salt] = /^(\S+) (\d+) (plain|md5) (\S+)$/.exec(text) ?? [];
  if (!pepperId || !salt) throw new Error('a generation of the history cannot be read');
  return { pepperId, cost: Number(cost), form: form === 'md5' ? 'md5' : 'plain', salt };
}
