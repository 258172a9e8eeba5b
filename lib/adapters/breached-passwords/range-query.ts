import { createHash } from 'node:crypto';
import type { BreachedPasswords } from '../../credential/ports.ts';
import { boundedText } from '../../formats/bounded-text.ts';
import { deadlineSignal } from '../../request-scope.ts';
import { CorpusFailure, corpusFailureOf } from './corpus-failure.ts';

/** How long a password change waits for the whole answer, in ms, where its request has that long. */
const deadlineMs = 1_000;
/** A range of the public corpus has about 40 kB, with padding 100. */
const maxBodyBytes = 512 * 1024;
const prefixLength = 5;
/** `<35 hex digits>:<count>`; padding lines have the count 0. */
const entry = /^([0-9A-F]{35}):(\d+)$/;

/**
 * A corpus of breached passwords asked by range, as Have I Been Pwned's `GET /range/{first 5 hex digits of SHA-1}`:
 * neither the password nor its whole hash leaves the service. A corpus that does not answer stops nobody: the
 * policy's other rules still hold. But it is told to `onFailure`, since a check that is silently off protects nobody.
 * @param rangeUrl address that the prefix is appended to
 * @param onFailure learns why, nothing of the password, its hash or the range
 */
export function breachedPasswordsByRange(
  rangeUrl: string,
  onFailure: (failure: CorpusFailure) => void,
): BreachedPasswords {
  return {
    async contains(password) {
      const hash = createHash('sha1').update(password.normalize('NFKC'), 'utf8').digest('hex').toUpperCase();
      const signal = deadlineSignal(deadlineMs);
      try {
        const range = await readRange(new URL(hash.slice(0, prefixLength), rangeUrl), signal);
        return isListed(range, hash.slice(prefixLength));
      } catch (error) {
        onFailure(corpusFailureOf(error, signal));
        return false;
      }
    },
  };
}

/** @throws CorpusFailure `status`; and what `corpusFailureOf` makes others of */
async function readRange(address: URL, signal: AbortSignal): Promise<string> {
  const answer = await fetch(address, {
    // Padding hides from an observer of the line how many hashes the range holds.
    headers: { 'add-padding': 'true' },
    // A redirect could lead to any other host, or off https, with the prefix in hand.
    redirect: 'manual',
    signal,
  });
  if (answer.status !== 200) {
    // Its status is what failed, whether or not the rest of it comes.
    await answer.body?.cancel().catch(() => undefined);
    throw new CorpusFailure('status', answer.status);
  }
  return boundedText(answer, maxBodyBytes);
}

/** @throws CorpusFailure `content` where a text that does not list the suffix is no range, such as a login page */
function isListed(range: string, suffix: string): boolean {
  const lines = range.split('\n').flatMap((line) => line.trim() || []);
  const entries = lines.map((line) => entry.exec(line));
  if (entries.some((found) => found?.[1] === suffix && Number(found[2]) > 0)) return true;
  if (entries.includes(null)) throw new CorpusFailure('content');
  return false;
}
