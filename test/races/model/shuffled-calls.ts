import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { vi } from 'vitest';
import { seededRandom } from '../../fuzz/random.ts';

type Handle = DynamoDBClient['config']['requestHandler']['handle'];

/**
 * Lets one call of the AWS SDK through at a time, and of those that wait any one: what races meets database and
 * provider in an order that a seed decides. It holds for clients that are made from now on, until mocks are restored.
 * @returns takes another seed
 */
export function shuffleCalls(): (seed: number) => void {
  let random = seededRandom(0);
  const waiting: (() => Promise<unknown>)[] = [];
  let isBusy = false;

  const passAll = async (): Promise<void> => {
    if (isBusy) return;
    isBusy = true;
    while (waiting.length > 0) {
      // Whoever is about to ask as well gets into the line.
      await new Promise(setImmediate);
      const [next] = waiting.splice(random.below(waiting.length), 1);
      await next?.();
    }
    isBusy = false;
  };

  const { requestHandler } = new DynamoDBClient().config;
  const prototype: { handle: Handle } = Object.getPrototypeOf(requestHandler);
  const { handle } = prototype;
  vi.spyOn(prototype, 'handle').mockImplementation(function (this: typeof requestHandler, ...call) {
    const { promise, resolve, reject } = Promise.withResolvers<Awaited<ReturnType<Handle>>>();
    waiting.push(() => handle.apply(this, call).then(resolve, reject));
    void passAll();
    return promise;
  });
  return (seed) => {
    random = seededRandom(seed);
  };
}
