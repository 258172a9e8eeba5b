import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const vitestPath = fileURLToPath(new URL('../../node_modules/vitest/vitest.mjs', import.meta.url));
const configPath = fileURLToPath(new URL('vitest.config.ts', import.meta.url));

/**
 * Runs the contract suites (`*.dynamodb-local.test.ts`) against a DynamoDB and resolves with vitest's exit code.
 * The suites find the database under `DYNAMODB_LOCAL_URL`. More arguments go to vitest, to pick a suite for instance.
 */
export async function runContractSuites(url: string, more: readonly string[]): Promise<number> {
  const vitest = spawn(process.execPath, [vitestPath, 'run', '--config', configPath, ...more], {
    env: { ...process.env, DYNAMODB_LOCAL_URL: url },
    stdio: 'inherit',
  });
  process.once('exit', () => vitest.kill());
  const [code] = await once(vitest, 'exit');
  return typeof code === 'number' ? code : 1;
}
