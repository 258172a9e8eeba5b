import { availableParallelism } from 'node:os';
import { configDefaults, defineConfig } from 'vitest/config';

// These need Amazon's DynamoDB Local: npm run test:dynamodb-local.
const exclude = [...configDefaults.exclude, '**/*.dynamodb-local.test.ts'];

// Files whose subject is read from the environment when a module is loaded.
const isolated = 'test/**/*.isolated.test.ts';

export default defineConfig({
  test: {
    pool: 'threads',
    maxWorkers: availableParallelism(),
    // Ends what hangs. What is only slow, on a machine that is busy, is no failure.
    testTimeout: 300_000,
    hookTimeout: 300_000,
    globalSetup: 'test/support/shared-key-ring.ts',
    setupFiles: 'test/support/leave-no-trace.ts',
    // Tests move the clock. The AWS SDK would take that for a skew against the server and repeat refused writes.
    env: { AWS_DISABLE_CLOCK_SKEW_CORRECTION: 'true' },
    projects: [
      {
        extends: true,
        // Sharing workers saves each file the loading of the AWS SDK: half of the whole time.
        test: {
          name: 'shared',
          include: ['test/**/*.test.ts'],
          exclude: [...exclude, isolated],
          isolate: false,
        },
      },
      { extends: true, test: { name: 'isolated', include: [isolated], exclude } },
    ],
  },
});
