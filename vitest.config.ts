import { availableParallelism } from 'node:os';
import { configDefaults, defineConfig } from 'vitest/config';

// These need Amazon's DynamoDB Local: npm run test:dynamodb-local.
const onDynamoDbLocal = '**/*.dynamodb-local.test.ts';

// Hundreds of requests at once, every fault at every call, every number of the lockout, rotations of every kind of key
// under load, every form of a request that is refused, starts and ends of processes, the simulated tables held against
// the embedded database: npm run test:long.
const long = [
  'test/{races,fuzz,rotation}/**/*.test.ts',
  'test/wire/*/races.test.ts',
  'test/wire/{strangers,slowed-down,authing/rotation,qingzhenyun/{phone-info,limits}}.test.ts',
  'test/wire/digitalscience/{matrix,hostile-bodies}.test.ts',
  'test/{local/process/run-until-signal,admin/{process,audit}}.test.ts',
  'test/faults/{matrix,kill}/**/*.test.ts',
  'test/faults/challenges.test.ts',
  'test/simulation/{database,invariants,regressions}/**/*.test.ts',
  'test/unit/adapters/dynamodb/{attempts/attempt-counts,code-store,send-caps}.test.ts',
];

// These need spin and gcc: npm run model.
const model = 'test/model/**/*.test.ts';

// Files whose subject is read from the environment when a module is loaded.
const isolated = 'test/**/*.isolated.test.ts';

const exclude = [...configDefaults.exclude, onDynamoDbLocal];

// What has a mode of its own.
const byMode = {
  long: { include: long, exclude },
  // Each search has a process of its own, with much memory.
  model: { include: [model], exclude, maxConcurrency: 2, globalSetup: ['test/model/require-spin.ts'] },
};

// Sharing workers saves each file the loading of the AWS SDK: half of the whole time.
const sharing = { extends: true as const, test: { name: 'shared', isolate: false } };

export default defineConfig(({ mode }) => ({
  test: {
    pool: 'threads',
    maxWorkers: availableParallelism(),
    // Ends what hangs. What is only slow, on a machine that is busy, is no failure.
    testTimeout: 300_000,
    hookTimeout: 300_000,
    globalSetup: 'test/support/shared-key-ring.ts',
    setupFiles: 'test/support/leave-no-trace.ts',
    // Tests move the clock. The AWS SDK would take that for a skew against the server and repeat refused writes.
    env: { AWS_DISABLE_CLOCK_SKEW_CORRECTION: 'true', POWERTOOLS_METRICS_NAMESPACE: 'Rekey' },
    projects:
      mode === 'long' || mode === 'model'
        ? [{ ...sharing, test: { ...sharing.test, ...byMode[mode] } }]
        : [
            {
              ...sharing,
              test: {
                ...sharing.test,
                include: ['test/**/*.test.ts'],
                exclude: [...exclude, ...long, model, isolated],
              },
            },
            { extends: true, test: { name: 'isolated', include: [isolated], exclude } },
          ],
  },
}));
