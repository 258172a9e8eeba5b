import { defineConfig, mergeConfig } from 'vitest/config';
import config from '../../../vitest.config.ts';

const { projects: _, ...shared } = config({ command: 'serve', mode: 'test' }).test ?? {};

/** The tests of what is mutated, in one project: the others start the whole service for each mutant. */
export default mergeConfig(
  { test: shared },
  defineConfig({ test: { include: ['test/unit/{credential,tokens}/**/*.test.ts'], isolate: false } }),
);
