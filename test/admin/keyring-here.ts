import { randomBytes } from 'node:crypto';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, vi } from 'vitest';
import { keyRingPlace } from '../../infra/admin/keyring/key-ring-place.ts';
import type { KeyRing } from '../../lib/keys/key-ring.ts';
import { newKey } from '../../lib/keys/new-key.ts';
import { bareRing } from '../support/bare-ring.ts';
import { type Outcome, type RunOptions, runHere } from './run-here.ts';
import { type SecretsManager, startSecretsManager } from './secrets-manager.ts';

/** Where the key ring of a test is: nowhere before each of its tests. */
export interface KeyRingHere {
  /** The settings that lead to it. */
  readonly environment: NodeJS.ProcessEnv;
  /** Runs `keyring …` there, at the time `at` (ms). */
  keyring(args: readonly string[], how?: { at?: number; input?: RunOptions['input'] }): Promise<Outcome>;
  /** Creates a ring with one pepper and nothing else: the long keys of `keyring create` take their time. */
  createBareRing(): Promise<void>;
  /** The ring as it is stored. */
  storedRing(): Promise<KeyRing>;
}

const onePepper = bareRing({ peppers: [newKey.peppers({ now: 0, randomBytes })] });

/** In a file of a directory of its own, or in a secret of the stand-in for Secrets Manager. */
export function keyRingHere(place: 'file' | 'secret' = 'file'): KeyRingHere {
  const environment: NodeJS.ProcessEnv = {};
  const secretId = 'rekey-test-key-ring';
  let directory: string;
  let secretsManager: SecretsManager;
  beforeEach(async () => {
    directory = await mkdtemp(join(tmpdir(), 'rekey-test-'));
    secretsManager = await startSecretsManager(secretId);
    // The SDK reads these from the process alone.
    for (const [name, value] of Object.entries(secretsManager.environment)) vi.stubEnv(name, value);
    if (place === 'file') environment.KEY_RING_FILE = join(directory, 'ring.json');
    else Object.assign(environment, secretsManager.environment, { KEY_RING_SECRET: secretId });
  });
  afterEach(async () => {
    vi.unstubAllEnvs();
    await secretsManager.close();
    await rm(directory, { recursive: true });
  });
  return {
    environment,
    keyring: (args, { at = 0, input = '' } = {}) =>
      runHere(['keyring', ...args], { environment: { ...environment }, input, now: () => at }),
    createBareRing: async () => {
      await keyRingPlace(environment).write.create(onePepper);
    },
    storedRing: async () =>
      JSON.parse(
        place === 'file'
          ? await readFile(environment.KEY_RING_FILE ?? '', 'utf8')
          : (secretsManager.value(secretId) ?? ''),
      ),
  };
}
