import { createHash } from 'node:crypto';
import type { BreachedPasswords } from '../../credential/ports.ts';

/** How long a password change waits for the corpus, in ms. */
const deadlineMs = 1_000;
const prefixLength = 5;

/**
 * A corpus of breached passwords asked by range, as Have I Been Pwned's `GET /range/{first 5 hex digits of SHA-1}`:
 * neither the password nor its whole hash leaves the service. A corpus that does not answer stops nobody: the
 * policy's other rules still hold.
 * @param rangeUrl address that the prefix is appended to
 */
export function breachedPasswordsByRange(
  rangeUrl: string,
  fetchRange: typeof fetch = fetch,
): BreachedPasswords {
  return {
    async contains(password) {
      const hash = createHash('sha1').update(password.normalize('NFKC'), 'utf8').digest('hex').toUpperCase();
      try {
        const answer = await fetchRange(new URL(hash.slice(0, prefixLength), rangeUrl), {
          // Padding hides from an observer of the line how many hashes the range holds.
          headers: { 'add-padding': 'true' },
          signal: AbortSignal.timeout(deadlineMs),
        });
        if (!answer.ok) return false;
        const suffix = hash.slice(prefixLength);
        return (await answer.text()).split('\n').some((line) => isBreach(line, suffix));
      } catch {
        return false;
      }
    },
  };
}

/** A line is `<35 hex digits>:<count>`; padding lines have the count 0. */
function isBreach(line: string, suffix: string): boolean {
  const [found, count] = line.trim().split(':');
  return found === suffix && Number(count) > 0;
}
