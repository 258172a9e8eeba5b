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

declare const said: unique symbol;

/** What a command was done to, once it has been said for the record: only {@link AdminContext.about} gives one. */
export type Subject = string & { readonly [said]: true };

/** What a command acts on. */
export interface AdminContext {
  /** The settings, completed for the stage at hand; see `complete-environment.ts`. */
  readonly environment: NodeJS.ProcessEnv;
  readonly stdin: Input;
  /** For results that another program may read. */
  readonly stdout: Writable;
  /** For everything said to a person. */
  readonly stderr: Writable;
  /** The user of the machine that the command line runs on. */
  readonly user: string;
  /** ms since the epoch */
  readonly now: () => number;
  /**
   * Says for the record what the command is done to: an id or a count, such as an account's id, `client my-app` or
   * `3 imported, 1 failed`; never a name, an address or a secret. Say it before the first write, and again as more is
   * known.
   */
  readonly about: (subject: string) => Subject;
}

/** One command. A new one is a file with its definition and a line in `commands.ts`. */
export interface Command<S extends OptionSpecs = OptionSpecs> {
  readonly summary: string;
  /** The one positional argument that it takes, such as `[<id>]`, if any. */
  readonly argument?: string;
  /** What the usage says beyond the options. */
  readonly details?: string;
  readonly options: S;
  /**
   * Does it, and returns what it was done to: a command that does not say so does not compile.
   * @throws Refusal, or whatever went wrong underneath
   */
  run(context: AdminContext, options: OptionValues<S>, argument: string | undefined): Promise<Subject>;
}

/** Ties the options that `run` sees to those that are declared. */
export function defineCommand<const S extends OptionSpecs>(command: Command<S>): Command {
  return command;
}
