import type { Command, OptionSpecs } from './command.ts';

/** The options that every command has. */
export const commonOptions = {
  stage: { type: 'string', value: '<stage>', help: 'the deployment to work on, such as prod (or set STAGE)' },
  'no-record': {
    type: 'boolean',
    help: 'go on although the record of the deployment cannot be written to',
  },
  help: { type: 'boolean', help: 'print this' },
} as const satisfies OptionSpecs;

const program = 'npm run admin --';

/** The usage of one command. */
export function commandUsage(name: string, command: Command): string {
  const specs: OptionSpecs = { ...command.options, ...commonOptions };
  const options = Object.entries(specs).map(([option, { value, help }]): [string, string] => [
    `--${option}${value ? ` ${value}` : ''}`,
    help,
  ]);
  return [
    `Usage: ${[program, name, command.argument, '[options]'].filter(Boolean).join(' ')}`,
    `${command.summary}.`,
    ...(command.details ? ['', command.details] : []),
    '',
    ...columns(options),
  ].join('\n');
}

/** One line for each command. */
export function overview(commands: Readonly<Record<string, Command>>): string {
  const lines = Object.entries(commands).map(([name, { summary }]): [string, string] => [name, summary]);
  return [
    `Usage: ${program} <command> [options]`,
    '',
    ...columns(lines),
    '',
    `Options of a command: ${program} <command> --help`,
    'A deployment is named by --stage or STAGE. To work on a service that runs on this machine, paste the line',
    'export AWS_ENDPOINT_URL_DYNAMODB=… that it printed at its start.',
  ].join('\n');
}

function columns(rows: readonly (readonly [string, string])[]): string[] {
  const width = Math.max(...rows.map(([left]) => left.length));
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`);
}
