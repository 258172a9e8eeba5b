import { vi } from 'vitest';

/**
 * Lets the AWS SDK repeat a failed call at once, until mocks are restored. Left to itself it waits for a part, taken by
 * chance, of up to some seconds.
 */
export function withoutBackoff(): void {
  vi.spyOn(Math, 'random').mockReturnValue(0);
}
