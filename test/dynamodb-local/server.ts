import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';

/** A running DynamoDB Local. */
export type DynamoDbLocal = {
  /** Where it answers, `http://127.0.0.1:<port>`. */
  readonly url: string;
};

/** How long a start may take, in ms; two seconds are usual. */
const startTimeout = 60_000;
const pollInterval = 50;

/**
 * Starts DynamoDB Local from the folder that holds its jar: in memory, without telemetry, with a bounded heap, on a
 * free port. It has no option to listen on loopback alone; nothing but test data is ever in it.
 *
 * It ends with this process, however this process ends short of SIGKILL. It is killed outright, since a database in
 * memory has nothing to save.
 *
 * @throws Error with what the server printed when it ends early or does not answer in time.
 */
export async function startDynamoDbLocal(home: string): Promise<DynamoDbLocal> {
  const port = await freePort();
  const server = spawn('java', javaArguments(port), { cwd: home, stdio: ['ignore', 'pipe', 'pipe'] });
  process.once('exit', () => server.kill('SIGKILL'));

  const printed: Buffer[] = [];
  server.stdout.on('data', (chunk: Buffer) => printed.push(chunk));
  server.stderr.on('data', (chunk: Buffer) => printed.push(chunk));

  const url = `http://127.0.0.1:${port}`;
  if (await answers(url, server)) return { url };
  throw new Error(`DynamoDB Local did not start: ${Buffer.concat(printed).toString().trim()}`);
}

function javaArguments(port: number): string[] {
  return [
    '-Xmx512m',
    // The run is short: a small collector and the quick compiler start sooner and leave the cores to the tests.
    '-XX:+UseSerialGC',
    '-XX:TieredStopAtLevel=1',
    '-Djava.library.path=./DynamoDBLocal_lib',
    '-jar',
    'DynamoDBLocal.jar',
    '-inMemory',
    '-disableTelemetry',
    '-port',
    String(port),
  ];
}

/** Waits until the server gives any HTTP answer (an unsigned request gets 400); false when it ends or time is up. */
async function answers(url: string, server: ChildProcess): Promise<boolean> {
  for (let waited = 0; waited < startTimeout; waited += pollInterval) {
    if (server.exitCode !== null || server.signalCode !== null) return false;
    const response = await fetch(url).catch(() => undefined);
    if (response !== undefined) return true;
    await delay(pollInterval);
  }
  return false;
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  await once(probe, 'close');
  if (address === null || typeof address === 'string') throw new Error('no free port');
  return address.port;
}
