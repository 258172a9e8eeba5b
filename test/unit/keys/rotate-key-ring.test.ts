import { randomBytes } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { generateKeyRing } from '../../../lib/keys/generate-key-ring.ts';
import { type KeyRing, keyRingSchema, liveKeys } from '../../../lib/keys/key-ring.ts';
import { rotateKeyRing } from '../../../lib/keys/rotate-key-ring.ts';

const created = 1_700_000_000_000;
const now = created + 1000;
const overlapMs = 60_000;
const symmetric = ['codeKeys', 'sealKeys'] as const;

let ring: KeyRing;
beforeAll(() => {
  ring = {
    ...generateKeyRing({ now: created, randomBytes }),
    hawk: [{ id: 'demo', secret: 'demo-hawk-key' }],
    clients: [{ id: 'demo-app', secret: 'demo-secret' }],
  };
});

describe('rotateKeyRing', () => {
  it('puts new token, RSA and SM2 keys in front and lets the previous ones retire', () => {
    // when
    const rotated = rotateKeyRing(ring, { now, overlapMs, randomBytes });

    // then
    expect(keyRingSchema.parse(rotated)).toEqual(rotated);
    for (const section of ['tokenKeys', 'rsaKeys', 'sm2Keys'] as const) {
      const [fresh, previous, ...rest] = rotated[section];
      expect(fresh).toMatchObject({ createdAt: now });
      expect(fresh).not.toHaveProperty('retiresAt');
      expect(fresh?.id).not.toBe(previous?.id);
      expect(previous).toEqual({ ...ring[section][0], retiresAt: now + overlapMs });
      expect(rest).toEqual([]);
    }
  });

  it('leaves the sections that were not named and the given ring as they are', () => {
    // given
    const before = structuredClone(ring);

    // when
    const rotated = rotateKeyRing(ring, { now, overlapMs, randomBytes, sections: ['sealKeys'] });

    // then
    expect(ring).toEqual(before);
    expect({ ...rotated, sealKeys: [] }).toEqual({ ...before, sealKeys: [] });
    expect(rotated.sealKeys).toHaveLength(2);
  });

  it('keeps the previous keys live until the overlap ends', () => {
    const { codeKeys } = rotateKeyRing(ring, { now, overlapMs, randomBytes, sections: symmetric });

    expect(liveKeys(codeKeys, now + overlapMs - 1)).toHaveLength(2);
    expect(liveKeys(codeKeys, now + overlapMs)).toHaveLength(1);
  });

  it('never postpones a retirement and drops what has retired', () => {
    // given a ring that was rotated before
    const first = rotateKeyRing(ring, { now, overlapMs, randomBytes, sections: symmetric });

    // when
    const soon = rotateKeyRing(first, { now: now + 1, overlapMs, randomBytes, sections: symmetric });
    const late = rotateKeyRing(first, { now: now + overlapMs, overlapMs, randomBytes, sections: symmetric });

    // then
    for (const section of symmetric) {
      expect(soon[section].map((key) => key.retiresAt)).toEqual([
        undefined,
        now + 1 + overlapMs,
        now + overlapMs,
      ]);
      expect(late[section].map((key) => key.id).slice(1)).toEqual([first[section][0]?.id]);
    }
  });

  it('keeps every pepper for ever', () => {
    // when
    const once = rotateKeyRing(ring, { now, overlapMs: 0, randomBytes, sections: ['peppers'] });
    const twice = rotateKeyRing(once, {
      now: now * 2,
      overlapMs: 0,
      randomBytes,
      sections: ['peppers', 'peppers'],
    });

    // then
    expect(twice.peppers.slice(1)).toEqual(once.peppers);
    expect(once.peppers.slice(1)).toEqual(ring.peppers);
  });

  it.each([-1, 0.5, Number.NaN, Number.POSITIVE_INFINITY])('refuses an overlap of %s ms', (wrong) => {
    expect(() => rotateKeyRing(ring, { now, overlapMs: wrong, randomBytes })).toThrow(RangeError);
  });
});
