import { expect, it } from 'vitest';
import { limitConcurrency } from '../../../infra/local/gateway/limit-concurrency.ts';

it('runs no more than so many at a time, and everybody in turn', async () => {
  let running = 0;
  let most = 0;
  const order: unknown[] = [];
  const functions = new Map([
    [
      'work',
      async (event: unknown) => {
        running += 1;
        most = Math.max(most, running);
        await new Promise(setImmediate);
        order.push(event);
        running -= 1;
        if (event === 3) throw new Error('failed');
        return event;
      },
    ],
  ]);
  const work = limitConcurrency(functions, 4).get('work');
  const results = await Promise.allSettled(Array.from({ length: 20 }, (_, i) => work?.(i)));
  expect(most).toBe(4);
  expect(order).toEqual(Array.from({ length: 20 }, (_, i) => i));
  expect(results.filter(({ status }) => status === 'rejected')).toHaveLength(1);
});
