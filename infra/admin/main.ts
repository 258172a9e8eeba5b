import { runAdmin } from './run-admin.ts';

const { env: environment, stdin, stdout, stderr } = process;

process.exitCode = await runAdmin(process.argv.slice(2), {
  environment,
  stdin,
  stdout,
  stderr,
  now: () => Date.now(),
});
