import { afterAll, vi } from 'vitest';

/**
 * Runs around every test file: files share their workers, so none may leave settings, a moved clock or a spy behind.
 */
const before = { ...process.env };

afterAll(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  for (const name of Object.keys(process.env)) if (!(name in before)) delete process.env[name];
  Object.assign(process.env, before);
});
