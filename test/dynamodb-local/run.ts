import { constants } from 'node:os';
import { fetchJar } from './fetch-jar.ts';
import { requireJava } from './java.ts';
import { startDynamoDbLocal } from './server.ts';
import { runContractSuites } from './vitest.ts';

// Every way out is `process.exit`, whose `exit` event ends the server and the tests with this process.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.once(signal, () => process.exit(128 + constants.signals[signal]));
}

try {
  requireJava();
  const { url } = await startDynamoDbLocal(fetchJar());
  process.exit(await runContractSuites(url, process.argv.slice(2)));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
