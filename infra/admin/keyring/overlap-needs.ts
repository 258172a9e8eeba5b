import { codeLifetimeMs } from '../../../lib/credential/codes/code-limits.ts';
import type { GeneratedKeys } from '../../../lib/keys/new-key.ts';
import { publicMaxAgeSeconds, settlingMs } from '../../../lib/keys/timing.ts';

const secondMs = 1_000;
const dayMs = 86_400 * secondMs;

/** How long (ms) what is made with a key of each section is of use. Peppers do not retire. */
const usefulMs: Readonly<Record<Exclude<keyof GeneratedKeys, 'peppers'>, number>> = {
  // The longest life of a token; it is qingzhenyun's.
  tokenKeys: 30 * dayMs,
  // Who holds a public key in a cache goes on encrypting with it.
  rsaKeys: publicMaxAgeSeconds * secondMs,
  sm2Keys: publicMaxAgeSeconds * secondMs,
  // Verification codes, and the notes that clients bring back with them.
  codeKeys: codeLifetimeMs,
  sealKeys: codeLifetimeMs,
};

/**
 * Those of the sections for which an overlap (ms) is too short, each with the one (ms) that it needs: a former key is
 * still used until the new one has settled, and what it made at the last moment wants to be used, too.
 */
export function tooShortFor(
  overlapMs: number,
  sections: readonly (keyof GeneratedKeys)[],
): { section: keyof GeneratedKeys; neededMs: number }[] {
  return sections.flatMap((section) => {
    if (section === 'peppers') return [];
    const neededMs = settlingMs + usefulMs[section];
    return overlapMs < neededMs ? [{ section, neededMs }] : [];
  });
}
