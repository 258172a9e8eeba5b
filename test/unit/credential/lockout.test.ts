import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  freeAttempts,
  isAdmitted,
  lockedUntil,
  lockMs,
  lockSchedule,
  noAttempts,
} from '../../../lib/credential/lockout.ts';

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
    expect(isAdmitted(noAttempts, 0)).toBe(true);
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
