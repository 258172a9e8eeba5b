import type { Readable, Writable } from 'node:stream';

/** One option of a command: a flag, or one that takes a value. */
export interface OptionSpec {
  readonly type: 'string' | 'boolean';
  /** What stands for the value in the usage, such as `<number>`. */
  readonly value?: string;
  readonly help: string;
}

/** The options of a command by name, without the dashes. */
export type OptionSpecs = Readonly<Record<string, OptionSpec>>;

/** What was given for each option. */
export type OptionValues<S extends OptionSpecs> = {
  readonly [Name in keyof S]?: ValueOf<S[Name]['type']> | undefined;
};

type ValueOf<T> = T extends 'boolean' ? boolean : string;

/** Standard input: a file, a pipe or a terminal. */
export type Input = Readable & { readonly isTTY?: boolean };

/** What a command acts on. */
export interface AdminContext {
  /** The settings, completed for the stage at hand; see `complete-environment.ts`. */
  readonly environment: NodeJS.ProcessEnv;
  readonly stdin: Input;
  /** For results that another program may read. */
  readonly stdout: Writable;
  /** For everything said to a person. */
  readonly stderr: Writable;
  /** ms since the epoch */
  readonly now: () => number;
}

/** One command. A new one is a file with its definition and a line in `commands.ts`. */
export interface Command<S extends OptionSpecs = OptionSpecs> {
  readonly summary: string;
  /** The one positional argument that it takes, such as `[<id>]`, if any. */
  readonly argument?: string;
  /** What the usage says beyond the options. */
  readonly details?: string;
  readonly options: S;
  /** @throws Refusal, UsageError, or whatever went wrong underneath */
  run(context: AdminContext, options: OptionValues<S>, argument: string | undefined): Promise<void>;
}

/** Ties the options that `run` sees to those that are declared. */
export function defineCommand<const S extends OptionSpecs>(command: Command<S>): Command {
  return command;
}
