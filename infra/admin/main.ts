import { runAdmin } from './run.ts';

const { env: environment, stdin, stdout, stderr } = process;

process.exitCode = await runAdmin(process.argv.slice(2), {
  environment,
  stdin,
  stdout,
  stderr,
  now: () => Date.now(),
});
