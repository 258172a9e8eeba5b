import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formerDigest, isFormerDigest, shortenDigest } from '../../../lib/credential/former-digest.ts';
import { plainSecret } from '../../../lib/credential/secret.ts';
import { testHasher } from '../../support/hasher.ts';

const { hasher } = testHasher();
const generation = hasher.newGeneration('plain');
const digestOf = async (text: string) => (await hasher.hash(plainSecret(text), generation)).digest;

describe('a shortened digest', () => {
  it('is 80 bits', async () => {
    expect(shortenDigest(await digestOf('password'))).toHaveLength(10);
  });

  it('is as short when it is shortened again', async () => {
    const once = shortenDigest(await digestOf('password'));

    expect(shortenDigest(formerDigest(once))).toEqual(once);
  });

  it('is that of its own password and of no other', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string(), fc.string(), async (kept, tried) => {
        fc.pre(kept.normalize('NFKC') !== tried.normalize('NFKC'));
        const full = await digestOf(kept);
        for (const former of [full, formerDigest(shortenDigest(full))]) {
          expect(isFormerDigest(full, former)).toBe(true);
          expect(isFormerDigest(await digestOf(tried), former)).toBe(false);
        }
      }),
      { numRuns: 20 },
    );
  });

  it('differs by each of its bits', async () => {
    const full = await digestOf('password');
    const bytes = shortenDigest(full);
    for (let bit = 0; bit < 80; bit += 1) {
      const flipped = Uint8Array.from(bytes);
      flipped[bit >> 3] = (flipped[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      expect(isFormerDigest(full, formerDigest(flipped))).toBe(false);
    }
  });

  it('is nobody’s when the secret has no digest or the stored one is cut off', async () => {
    const full = await digestOf('password');

    expect(isFormerDigest(undefined, full)).toBe(false);
    expect(isFormerDigest(full, full.slice(0, 13))).toBe(false);
    expect(isFormerDigest(full, '')).toBe(false);
  });
});
