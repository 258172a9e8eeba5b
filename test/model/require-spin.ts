import { spawnSync } from 'node:child_process';

/** @throws Error that says what to install, where a verifier of models cannot be built. */
export function setup(): void {
  const missing = ['spin', 'gcc'].filter((tool) => spawnSync(tool, ['--version']).error !== undefined);
  if (missing.length === 0) return;
  throw new Error(
    `The models need ${missing.join(' and ')}: install the Debian packages spin, gcc and libc6-dev.`,
  );
}
