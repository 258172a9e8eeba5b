import { afterAll, expect, vi } from 'vitest';
import { forgetSecrets, leaksIn } from './secrets-in-use.ts';
import { captureServiceLog, forgetServiceLog, serviceLog } from './service-log.ts';

/**
 * Runs around every test file: files share their workers, so none may leave settings, a moved clock or a spy behind.
 * Nor may the service leave in its log what is secret: whatever it wrote while the file ran is searched for every
 * password, code, token, key, name and number that was in use.
 */
const before = { ...process.env };

captureServiceLog();
forgetServiceLog();
forgetSecrets();

afterAll(() => {
  const leaks = leaksIn(serviceLog());
  forgetServiceLog();
  forgetSecrets();
  vi.useRealTimers();
  vi.restoreAllMocks();
  for (const name of Object.keys(process.env)) if (!(name in before)) delete process.env[name];
  Object.assign(process.env, before);
  expect(leaks, 'secrets in the log').toEqual([]);
});
