import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  inRequestScope,
  noteParty,
  type RequestScope,
  requestScope,
  settle,
  timeLeft,
} from '../../lib/request-scope.ts';
import { passTime, startClock, stopClock } from '../support/clock.ts';

const newScope = (members: Partial<RequestScope> = {}): RequestScope => ({
  deadline: 1_000,
  startedAt: 0,
  hashMs: 0,
  ...members,
});

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

describe('the time that is left', () => {
  beforeEach(() => stopClock(0));
  afterEach(startClock);

  it('is that until the deadline, and never none', () => {
    const left = () => inRequestScope(newScope({ deadline: 1_000 }), () => timeLeft(77));
    expect(left()).toBe(1_000);
    passTime(999);
    expect(left()).toBe(1);
    passTime(5_000);
    expect(left()).toBe(1);
  });

  it('is what the caller says where no request sets a deadline', () => {
    expect(timeLeft(77)).toBe(77);
  });
});

describe('settling', () => {
  beforeEach(() => stopClock(0));
  afterEach(startClock);

  const fail = async () => {
    throw new Error('second fault');
  };

  it('has a share of the time of its own, when the work before has used up its own', async () => {
    passTime(1_200);
    const scope = newScope({ deadline: 1_000, settleBy: 2_500 });
    const [before, during, after] = await inRequestScope(scope, async () => [
      timeLeft(77),
      await settle(async () => timeLeft(77)),
      timeLeft(77),
    ]);
    expect([before, during, after]).toEqual([1, 1_300, 1]);
  });

  it('ends with the request where it has no share of its own', async () => {
    expect(await inRequestScope(newScope(), () => settle(async () => timeLeft(77)))).toBe(1_000);
  });

  it('gives what the work gives', async () => {
    expect(await settle(async () => 'found')).toBe('found');
    expect(await inRequestScope(newScope(), () => settle(async () => 'found'))).toBe('found');
  });

  it.each([
    ['rejects', fail],
    [
      'throws',
      () => {
        throw new Error('second fault');
      },
    ],
  ])('never takes the place of the first error when it %s', async (_, work: () => Promise<never>) => {
    const answerOf = async () => {
      try {
        throw new Error('first fault');
      } catch (error) {
        await settle(work);
        throw error;
      }
    };
    await expect(answerOf()).rejects.toThrow('first fault');
    await expect(inRequestScope(newScope(), answerOf)).rejects.toThrow('first fault');
  });

  it('counts what could not be put in order, in parts of it too, and those at the same time', async () => {
    const scope = newScope();
    await inRequestScope(scope, async () => {
      await settle(async () => undefined);
      expect(scope.unsettled ?? 0).toBe(0);
      await Promise.all([settle(fail), settle(fail)]);
      await settle(async () => {
        await Promise.all([settle(fail), settle(fail)]);
      });
    });
    expect(scope.unsettled).toBe(4);
  });

  it('counts the hashing that it did for the request', async () => {
    const scope = newScope({ hashMs: 5 });
    const hash = (ms: number) => async () => {
      const settling = requestScope();
      await Promise.resolve();
      if (settling) settling.hashMs += ms;
    };
    await inRequestScope(scope, () => Promise.all([settle(hash(10)), settle(hash(20))]));
    expect(scope.hashMs).toBe(35);
  });
});

describe('noteParty', () => {
  it('adds to what the scope knows, also while things are put in order', async () => {
    const scope = newScope({ about: {} });

    await inRequestScope(scope, async () => {
      noteParty({ account: 'account-1' });
      await settle(async () => noteParty({ client: 'app' }));
    });

    expect(scope.about).toEqual({ account: 'account-1', client: 'app' });
  });

  it('is nothing where nobody asks', () => {
    expect(() => inRequestScope(newScope(), () => noteParty({ account: 'account-1' }))).not.toThrow();
    expect(() => noteParty({ account: 'account-1' })).not.toThrow();
  });
});
