import { describe, expect, it } from 'vitest';
import { stoppedBy } from '../../../../lib/credential/codes/sending-caps.ts';

const now = 1_700_000_000_000;

describe('the error of a sending that was stopped', () => {
  it.each([
    ['slot', 'too_many_requests'],
    ['source', 'too_many_requests'],
    ['country', 'too_many_requests'],
    ['service', 'message_quota_exceeded'],
  ] as const)('by the cap %s is %s, with the cap for the log alone', (cap, code) => {
    expect(stoppedBy(cap, { now })).toMatchObject({ code, message: `${code}: cap: ${cap}` });
  });

  it.each([
    [120_000, 120],
    [119_001, 120],
    [1_000, 1],
    [1, 1],
    // The clock went on while the answer was made.
    [0, 1],
    [-5_000, 1],
  ])('says the true seconds: free in %i ms is %i s', (ms, seconds) => {
    expect(stoppedBy('slot', { freeAt: now + ms, now }).retryAfterSeconds).toBe(seconds);
  });

  it('says none where waiting does not help', () => {
    expect(stoppedBy('country', { now }).retryAfterSeconds).toBeUndefined();
  });
});
