import { describe, expect, it } from 'vitest';
import { replaceSecret } from '../../../lib/keys/replace-secret.ts';

const now = 1_700_000_000_000;
const overlapMs = 60_000;

describe('replaceSecret', () => {
  it('puts the new secret in front and lets the present one work for the overlap', () => {
    const client = { id: 'app', secret: 'the-first', public: true as const, dialects: ['authing'] };

    expect(replaceSecret(client, { secret: 'the-second', now, overlapMs })).toEqual({
      ...client,
      secret: 'the-second',
      former: [{ secret: 'the-first', retiresAt: now + overlapMs }],
    });
  });

  it('keeps former ones until the earlier of the two times, and drops those that are over', () => {
    const former = [
      { secret: 'is-later', retiresAt: now + 2 * overlapMs },
      { secret: 'is-sooner', retiresAt: now + 1 },
      { secret: 'is-over', retiresAt: now },
    ];

    const replaced = replaceSecret(
      { id: 'app', secret: 'present', former },
      { secret: 'new', now, overlapMs },
    );

    expect(replaced.former).toEqual([
      { secret: 'present', retiresAt: now + overlapMs },
      { secret: 'is-later', retiresAt: now + overlapMs },
      { secret: 'is-sooner', retiresAt: now + 1 },
    ]);
  });

  it('ends all others at once without an overlap', () => {
    const former = [{ secret: 'former', retiresAt: now + 1 }];

    expect(
      replaceSecret({ id: 'app', secret: 'present', former }, { secret: 'new', now, overlapMs: 0 }),
    ).toEqual({
      id: 'app',
      secret: 'new',
    });
  });

  it('takes a former one back', () => {
    const former = [{ secret: 'former', retiresAt: now + 1 }];

    expect(
      replaceSecret({ id: 'app', secret: 'present', former }, { secret: 'former', now, overlapMs }),
    ).toEqual({
      id: 'app',
      secret: 'former',
      former: [{ secret: 'present', retiresAt: now + overlapMs }],
    });
  });

  it('gives a client its first one', () => {
    expect(replaceSecret({ id: 'app', public: true }, { secret: 'new', now, overlapMs })).toEqual({
      id: 'app',
      public: true,
      secret: 'new',
    });
  });

  it.each([-1, 0.5, Number.NaN, Number.POSITIVE_INFINITY])('refuses an overlap of %s ms', (wrong) => {
    expect(() => replaceSecret({ id: 'app' }, { secret: 'new', now, overlapMs: wrong })).toThrow(RangeError);
  });
});
