import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  countWhenContested,
  freeAttempts,
  isAdmitted,
  lapseMsPerAttempt,
  lockedUntil,
  lockMs,
  lockSchedule,
  mostAttempts,
  rememberedNetworks,
  shutAt,
} from '../../../../lib/credential/attempts/lockout.ts';

const hourMs = 3_600_000;
const anyCount = fc.oneof(fc.nat(30), fc.nat(Number.MAX_SAFE_INTEGER));
const anyTime = fc.integer({ min: 1, max: 4_000_000_000_000 });

describe('lockMs', () => {
  it.each([
    [0, 0],
    [1, 0],
    [4, 0],
    [5, 30_000],
    [6, 60_000],
    [7, 120_000],
    [8, 240_000],
    [9, 480_000],
    [10, 960_000],
    [11, 1_920_000],
    [12, hourMs],
    [13, hourMs],
    [1_000, hourMs],
    [Number.MAX_SAFE_INTEGER, hourMs],
  ])('waits after %d attempts for %d ms', (attempts, wait) => {
    expect(lockMs(attempts)).toBe(wait);
  });

  it('never shrinks with another attempt, at most doubles after the first lock and never exceeds an hour', () => {
    fc.assert(
      fc.property(anyCount, (attempts) => {
        const [wait, next] = [lockMs(attempts), lockMs(attempts + 1)];
        expect(next).toBeGreaterThanOrEqual(wait);
        expect(next).toBeLessThanOrEqual(wait === 0 ? 30_000 : 2 * wait);
        expect(next).toBeLessThanOrEqual(hourMs);
      }),
    );
  });
});

describe('isAdmitted', () => {
  it('lets the first five attempts through at once, whatever the time', () => {
    expect(isAdmitted({ attempts: 0, lastAt: 0 }, 0)).toBe(true);
    for (let attempts = 0; attempts < freeAttempts; attempts += 1) {
      expect(isAdmitted({ attempts, lastAt: 5_000 }, 5_000)).toBe(true);
    }
    expect(isAdmitted({ attempts: freeAttempts, lastAt: 5_000 }, 5_000)).toBe(false);
  });

  it('opens at the very millisecond in which the lock ends', () => {
    fc.assert(
      fc.property(fc.integer({ min: freeAttempts, max: 100 }), anyTime, (attempts, lastAt) => {
        const until = lockedUntil({ attempts, lastAt });
        expect(until).toBe(lastAt + lockMs(attempts));
        expect(isAdmitted({ attempts, lastAt }, until - 1)).toBe(false);
        expect(isAdmitted({ attempts, lastAt }, until)).toBe(true);
      }),
    );
  });

  it('stays open once it is open', () => {
    fc.assert(
      fc.property(anyCount, anyTime, anyTime, fc.nat(), (attempts, lastAt, now, later) => {
        fc.pre(isAdmitted({ attempts, lastAt }, now));
        expect(isAdmitted({ attempts, lastAt }, now + later)).toBe(true);
      }),
    );
  });
});

describe('lockSchedule', () => {
  it('has one line for each wait, and only the last holds for all counts above it', () => {
    expect(lockSchedule.map(({ attempts }) => attempts)).toEqual([5, 6, 7, 8, 9, 10, 11, 12]);
    expect(lockSchedule.map(({ andMore }) => andMore)).toEqual([...Array(7).fill(false), true]);
  });

  it('says the same as isAdmitted for any count at any time', () => {
    fc.assert(
      fc.property(anyCount, anyTime, fc.integer({ min: -1, max: 2 * hourMs }), (attempts, lastAt, after) => {
        const now = lastAt + after;
        const admittedBySchedule =
          attempts < freeAttempts ||
          lockSchedule.some(
            (step) =>
              (step.andMore ? attempts >= step.attempts : attempts === step.attempts) &&
              lastAt + step.lockMs <= now,
          );
        expect(admittedBySchedule).toBe(isAdmitted({ attempts, lastAt }, now));
      }),
      { numRuns: 500 },
    );
  });
});

describe('shutAt', () => {
  it('keeps five back for each network that can be remembered', () => {
    expect(shutAt).toBe(85);
    expect(shutAt + rememberedNetworks * freeAttempts).toBe(mostAttempts);
  });

  it('allows no more than a hundred in all (NIST SP 800-63B-4 section 3.2.2)', () => {
    expect(mostAttempts).toBe(100);
  });
});

describe('countWhenContested', () => {
  const lastAt = 5_000;

  it('admits a network that had no part at once, and then by the schedule', () => {
    const start = countWhenContested(false, { attempts: 0, lastAt: 0 });
    expect(isAdmitted(start, lastAt)).toBe(true);
    expect(lockMs(start.attempts + 1)).toBe(30_000);
  });

  it.each([1, 2, 5])('makes a network with %d of the attempts wait from its last one on', (attempts) => {
    const start = countWhenContested(false, { attempts, lastAt });
    expect(lockedUntil(start)).toBe(lastAt + 30_000);
  });

  it.each([0, 2, 5])('leaves a network of the owner what it has not used: %d of five are', (attempts) => {
    expect(countWhenContested(true, { attempts, lastAt })).toEqual({ attempts, lastAt });
  });
});

describe('the lapse of an attempt', () => {
  it('takes longer than the longest lock, so that nobody gains by waiting for it', () => {
    expect(lapseMsPerAttempt).toBeGreaterThan(lockMs(mostAttempts));
  });
});
