import { userInfo } from 'node:os';
import { runAdmin } from './run-admin.ts';

const { env: environment, stdin, stdout, stderr } = process;

process.exitCode = await runAdmin(process.argv.slice(2), {
  environment,
  stdin,
  stdout,
  stderr,
  user: userName(),
  now: () => Date.now(),
});

/** The user of this process; some containers have none by name. */
function userName(): string {
  try {
    return userInfo().username;
  } catch {
    return 'unknown';
  }
}
