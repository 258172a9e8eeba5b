import { parseArgs } from 'node:util';
import type { Command, OptionSpecs, OptionValues } from './command.ts';
import { UsageError } from './refusal.ts';
import { commandUsage, commonOptions, overview } from './usage.ts';

/** What the operator asks for. */
export type Request =
  | { readonly help: string }
  | {
      /** The two words of the command. */
      readonly name: string;
      readonly command: Command;
      readonly options: OptionValues<OptionSpecs>;
      readonly argument: string | undefined;
      readonly stage: string | undefined;
      /** Whether to go on although the record cannot be reached. */
      readonly mayLackRecord: boolean;
    };

/**
 * Reads a command line: the two words of the command first, then its options.
 * @throws UsageError whose message ends with the usage of what comes closest
 */
export function parseCommandLine(
  args: readonly string[],
  commands: Readonly<Record<string, Command>>,
): Request {
  const [group = '', verb = '', ...rest] = args;
  const name = `${group} ${verb}`;
  const command = commands[name];
  if (!command) return overviewOf(group, args, commands);
  const usage = commandUsage(name, command);
  if (asksForHelp(rest)) return { help: usage };
  const { values, positionals } = parseOptions(rest, command, usage);
  const { stage, 'no-record': mayLackRecord = false, ...options } = values;
  return {
    name,
    command,
    options,
    argument: positionals[0],
    stage: typeof stage === 'string' ? stage : undefined,
    mayLackRecord: mayLackRecord === true,
  };
}

function overviewOf(
  group: string,
  args: readonly string[],
  commands: Readonly<Record<string, Command>>,
): Request {
  const ofGroup = Object.entries(commands).filter(([name]) => name.startsWith(`${group} `));
  const text = overview(ofGroup.length > 0 ? Object.fromEntries(ofGroup) : commands);
  if (asksForHelp(args)) return { help: text };
  const words = args.slice(0, 2).filter((word) => !word.startsWith('-'));
  throw new UsageError(
    `${words.length === 2 ? `There is no command ${words.join(' ')}` : 'Which command?'}\n\n${text}`,
  );
}

/** `--` ends the options: what follows is an argument, however it looks. */
function asksForHelp(args: readonly string[]): boolean {
  const end = args.indexOf('--');
  return args.slice(0, end < 0 ? undefined : end).some((arg) => arg === '--help' || arg === '-h');
}

function parseOptions(args: readonly string[], command: Command, usage: string) {
  try {
    const parsed = parseArgs({
      args: [...args],
      options: { ...command.options, ...commonOptions } as OptionSpecs,
      allowPositionals: true,
    });
    if (parsed.positionals.length > (command.argument ? 1 : 0)) {
      // Not quoted: it may well be a password whose option was forgotten.
      throw new UsageError('There is an argument too many');
    }
    return parsed;
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    // The first sentence says what is wrong, and names the option without its value.
    const [complaint] = error.message.split(/\.\s|\n/);
    throw new UsageError(`${complaint}\n\n${usage}`);
  }
}
