import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

/** The npm package that carries Amazon's own DynamoDB Local in its folder `emulator/`. */
const packageName = 'amplify-dynamodb-simulator';
const packageVersion = '2.9.30';

/**
 * SHA-512 of the package as the npm registry publishes it (`npm view … dist.integrity`), so it vouches for the jar
 * and for each library beside it. The file `emulator/sha256` cannot: it is the digest of Amazon's download, from
 * which the folder was unpacked.
 */
const packageSha512 =
  'xTeeRLvzEfqyd5lh3bH4c0kHvSHHmmhD5ZDsHFKAQ5g2Zl6JqlFdutaQhCLHzxEp6Ry1o7TB6niIoXuQAnSewQ==';

/** SHA-256 of `emulator/DynamoDBLocal.jar` in that package, against a cache that was damaged since. */
const jarSha256 = '454305e9bc3e6ebcca5b62569869e31563b8d7e346474e94557b2600702146c7';

/**
 * Returns the folder that holds `DynamoDBLocal.jar` and its libraries, under `$XDG_CACHE_HOME/rekey` (by default
 * `~/.cache/rekey`). The first call downloads 55 MB; later ones need no network.
 *
 * It is no dependency of this project, because installing it as one would bring hundreds of packages along. Its use
 * is subject to the Amazon DynamoDB Local License Agreement (`LICENSE.txt` in the folder).
 *
 * @throws Error when the package cannot be fetched or is not, to the byte, the one that was pinned.
 */
export function fetchJar(): string {
  const cache = join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'rekey');
  const home = join(cache, `${packageName}-${packageVersion}`);
  if (isIntact(home)) return home;

  mkdirSync(cache, { recursive: true });
  const scratch = mkdtempSync(join(cache, 'fetch-'));
  try {
    const archive = pack(scratch);
    if (digest('sha512', archive).toString('base64') !== packageSha512) {
      throw new Error(`${packageName}@${packageVersion} does not have the expected checksum`);
    }
    execFileSync('tar', ['-xzf', archive, '-C', scratch, 'package/emulator']);
    // Last, and in one step: a folder under its final name is complete, wherever an earlier run was cut off.
    rmSync(home, { recursive: true, force: true });
    renameSync(join(scratch, 'package', 'emulator'), home);
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
  return home;
}

function isIntact(home: string): boolean {
  const jar = join(home, 'DynamoDBLocal.jar');
  return existsSync(jar) && digest('sha256', jar).toString('hex') === jarSha256;
}

/** Downloads the package into a folder and returns the path of the archive. */
function pack(folder: string): string {
  try {
    execFileSync(
      'npm',
      ['pack', `${packageName}@${packageVersion}`, '--ignore-scripts', '--loglevel=error'],
      {
        cwd: folder,
        env: { ...process.env, PATH: pathWithoutProject(), npm_config_pack_destination: folder },
        stdio: ['ignore', 'ignore', 'inherit'],
      },
    );
  } catch (cause) {
    throw new Error(`npm could not fetch ${packageName}@${packageVersion}`, { cause });
  }
  return join(folder, `${packageName}-${packageVersion}.tgz`);
}

/**
 * `PATH` without the folders that npm put in front of it for the running script: the machine's npm then starts on the
 * Node that it came with and not on this project's, which an older npm may not support.
 */
function pathWithoutProject(): string {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return folders.filter((folder) => !folder.includes('node_modules')).join(delimiter);
}

function digest(algorithm: 'sha256' | 'sha512', file: string): Buffer {
  return createHash(algorithm).update(readFileSync(file)).digest();
}
