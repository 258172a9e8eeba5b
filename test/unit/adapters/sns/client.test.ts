import { afterEach, expect, it, vi } from 'vitest';
import { createSns } from '../../../../lib/adapters/sns/client.ts';

afterEach(() => vi.unstubAllEnvs());

it.each([1, 2] as const)('makes %i tries, each of which ends after three seconds', async (tries) => {
  vi.stubEnv('AWS_REGION', 'local');
  const client = createSns(tries);
  expect(await client.config.maxAttempts()).toBe(tries);
  // Resolved by the first request; none is made here.
  const { configProvider } = client.config.requestHandler as unknown as { configProvider: Promise<unknown> };
  expect(await configProvider).toMatchObject({
    connectionTimeout: 1_000,
    requestTimeout: 3_000,
    // Without it a try would only be complained of.
    throwOnRequestTimeout: true,
  });
  client.destroy();
});
