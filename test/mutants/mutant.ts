import { stripTypeScriptTypes } from 'node:module';

/** What is expected to catch a mutant: a test file, the compiler, the linter, or an npm script. */
export type Catcher = string | 'types' | 'lint' | { readonly script: string };

/** A deliberate defect: one text of one file, replaced. */
export interface Mutant {
  /** From the root of the project. */
  readonly file: string;
  /** The wrong behaviour, in words. */
  readonly defect: string;
  /** Stands in the file once. */
  readonly replace: string;
  readonly by: string;
  /** Absent while nobody knows: everything is tried then. */
  readonly caughtBy?: Catcher | undefined;
}

/** A mutant that says nothing any more, because its file has changed. */
export class StaleMutant extends Error {
  override readonly name = 'StaleMutant';
}

/**
 * The text of a file with the defect in it.
 * @throws StaleMutant when the text to replace does not stand in it exactly once, or what comes out has no meaning
 */
export function spoil(text: string, { file, defect, replace, by }: Mutant): string {
  const count = text.split(replace).length - 1;
  if (count !== 1)
    throw new StaleMutant(`${file}: "${defect}": what it replaces stands there ${count} times`);
  const spoilt = text.replace(replace, () => by);
  if (spoilt === text) throw new StaleMutant(`${file}: "${defect}": it changes nothing`);
  if (file.endsWith('.ts')) requireSyntax(spoilt, `${file}: "${defect}"`);
  return spoilt;
}

/** A defect that nobody could load would be caught by anything. */
function requireSyntax(text: string, named: string): void {
  try {
    stripTypeScriptTypes(text);
  } catch (error) {
    throw new StaleMutant(`${named}: what comes out is no TypeScript`, { cause: error });
  }
}
