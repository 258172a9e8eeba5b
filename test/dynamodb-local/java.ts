import { spawnSync } from 'node:child_process';

/** The oldest Java that runs DynamoDB Local. */
const oldest = 17;

/**
 * Makes sure that `java` on the `PATH` is new enough.
 *
 * @throws Error of one line that says what to install.
 */
export function requireJava(): void {
  const { stdout, stderr } = spawnSync('java', ['-version'], { encoding: 'utf8' });
  const found = javaMajorVersion(`${stdout ?? ''}${stderr ?? ''}`);
  if (found !== undefined && found >= oldest) return;
  const problem =
    found === undefined ? 'no java was found on the PATH' : `the java on the PATH is version ${found}`;
  throw new Error(`DynamoDB Local needs Java ${oldest} or later, and ${problem}`);
}

/** Reads the major version out of what `java -version` prints; before 9 it was the second number (`1.8.0` is 8). */
export function javaMajorVersion(output: string): number | undefined {
  const version = /version "(?:1\.)?(\d+)/.exec(output)?.[1];
  return version === undefined ? undefined : Number(version);
}
