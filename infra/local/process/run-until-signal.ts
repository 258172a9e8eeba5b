import * as z from 'zod';
import { ConfigError } from '../../../lib/config.ts';
import { CannotStart } from '../shared/cannot-start.ts';
import type { LocalOptions } from './local-service.ts';
import { startLocal } from './start-local.ts';

const settings = z.object({
  PORT: z.coerce.number('must be a port number').int().min(0).max(65_535).default(3000),
  DATA_DIR: z.string().optional(),
});

/**
 * Runs the service until SIGINT or SIGTERM, with `PORT` and `DATA_DIR` of the environment. Prints the embedded
 * endpoints as lines to paste into another shell, and `ready <url>` last. Ends with exit code 0, or with 1 and one
 * line on standard error when the port is taken, the data directory in use or a setting wrong.
 */
export async function runUntilSignal(options: Pick<LocalOptions, 'directory' | 'seed'>): Promise<void> {
  const { success, data, error } = settings.safeParse(withoutEmpty(process.env));
  if (!success)
    return fail(error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; '));

  const interrupted = signal();
  try {
    const starting = startLocal({ ...options, port: data.PORT, dataDir: data.DATA_DIR, onFailure });
    // Whoever interrupts a start that takes too long must not have to wait for it.
    const service = await Promise.race([starting, interrupted]);
    if (!service) process.exit(0);
    for (const [name, url] of Object.entries(service.embedded)) console.log(`export ${name}=${url}`);
    console.log(`export KEY_RING_FILE=${service.keyRingFile}`);
    console.log(`ready ${service.url}`);
    await interrupted;
    await service.close();
  } catch (error) {
    const explained = explanation(error);
    if (explained === undefined) throw error;
    return fail(explained);
  }
  // A handler may have left a timer or a socket behind; all that matters has been closed.
  process.exit(0);
}

/**
 * The first SIGINT or SIGTERM. Later ones change nothing: at Ctrl-C under `npm start` two arrive, one from the
 * terminal and one that npm passes on, and the second must not cut off what the first began.
 */
async function signal(): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  for (const name of ['SIGINT', 'SIGTERM']) process.on(name, () => resolve());
  return promise;
}

/** An empty variable is one that somebody cleared: it means the default. */
function withoutEmpty(environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
}

/** The words of an error that its reader can act on, however deep a handler's module threw it. */
function explanation(error: unknown): string | undefined {
  if (error instanceof CannotStart || error instanceof ConfigError) return error.message;
  return error instanceof Error ? explanation(error.cause) : undefined;
}

function fail(message: string): void {
  console.error(message);
  process.exitCode = 1;
}

/** The error's type and place only: its message may quote what the caller sent. */
function onFailure(functionName: string, error: unknown): void {
  const name = error instanceof Error ? error.name : typeof error;
  const frames = error instanceof Error ? (error.stack?.match(/^ {4}at .*$/gm) ?? []) : [];
  console.error([`Function ${functionName} failed: ${name}`, ...frames].join('\n'));
}
