import { onRecord, type RecordedCommand } from './audit/on-record.ts';
import type { AdminContext } from './command.ts';
import { commands } from './commands.ts';
import { completeEnvironment } from './complete-environment.ts';
import { describeFailure, stacksOf } from './describe-failure.ts';
import { escaped } from './escape-output.ts';
import { parseCommandLine } from './parse-command-line.ts';
import { UsageError } from './refusal.ts';

/**
 * Runs one command line of the operator and returns the exit code: 0 when it is done, 1 when it cannot be done (one
 * line on standard error says why; the stack follows with `DEBUG=rekey`), 2 when the command line is wrong. Whatever
 * becomes of a command is put on record; help, a wrong command line and settings that contradict the stage begin none.
 */
export async function runAdmin(
  args: readonly string[],
  given: Omit<AdminContext, 'about'> & Pick<RecordedCommand, 'interrupted'>,
): Promise<0 | 1 | 2> {
  const [stdout, stderr] = [escaped(given.stdout), escaped(given.stderr)];
  const context = { ...given, stdout, stderr };
  const { environment } = context;
  try {
    const request = parseCommandLine(args, commands);
    if ('help' in request) {
      stdout.write(`${request.help}\n`);
      return 0;
    }
    await completeEnvironment(environment, request.stage);
    await onRecord({ ...context, ...request }, (about) =>
      request.command.run({ ...context, about }, request.options, request.argument),
    );
    return 0;
  } catch (error) {
    if (error instanceof UsageError) {
      stderr.write(`${error.message}\n`);
      return 2;
    }
    stderr.write(`${describeFailure(error)}\n`);
    if (environment.DEBUG === 'rekey') stderr.write(`${stacksOf(error)}\n`);
    return 1;
  }
}
