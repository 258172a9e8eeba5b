import { userInfo } from 'node:os';
import { runAdmin } from './run-admin.ts';

const { env: environment, stdin, stdout, stderr } = process;

/**
 * What was done until then is put on record before the process ends, a closed terminal included. A second signal changes nothing: npm passes each
 * one on that the terminal has sent already.
 */
const interrupted = new Promise<never>((_resolve, reject) => {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGQUIT'] as const) {
    process.on(signal, () => reject(new Error(`Interrupted by ${signal}`)));
  }
});
let isInterrupted = false;
interrupted.catch(() => {
  isInterrupted = true;
});

process.exitCode = await runAdmin(process.argv.slice(2), {
  environment,
  stdin,
  stdout,
  stderr,
  user: userName(),
  now: () => Date.now(),
  interrupted,
});
// What was broken off is still under way.
if (isInterrupted) process.exit();

/** The user of this process; some containers have none by name. */
function userName(): string {
  try {
    return userInfo().username;
  } catch {
    return 'unknown';
  }
}
