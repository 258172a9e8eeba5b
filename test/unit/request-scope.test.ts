import { describe, expect, it } from 'vitest';
import { inRequestScope, type RequestScope, requestScope } from '../../lib/request-scope.ts';

const newScope = (): RequestScope => ({ deadline: 1_000, startedAt: 0, hashMs: 0 });

describe('requestScope', () => {
  it('is seen by everything that a request waits for, and by no other request', async () => {
    const seen = async () => {
      await Promise.resolve();
      return requestScope();
    };
    const [one, other] = [newScope(), newScope()];

    const [first, second, outside] = await Promise.all([
      inRequestScope(one, seen),
      inRequestScope(other, seen),
      seen(),
    ]);

    expect(first).toBe(one);
    expect(second).toBe(other);
    expect(outside).toBeUndefined();
  });

  it('gives back what the work gives back, or throws', () => {
    expect(inRequestScope(newScope(), () => 'answer')).toBe('answer');
    expect(() =>
      inRequestScope(newScope(), () => {
        throw new Error('fault');
      }),
    ).toThrow('fault');
    expect(requestScope()).toBeUndefined();
  });
});
